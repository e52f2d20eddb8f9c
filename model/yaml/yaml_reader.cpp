// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/yaml_reader.h"

#include <istream>
#include <streambuf>
#include <unordered_set>

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <QCoreApplication>
#include <QStringDecoder>

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Yaml", text);
}

/// Lets yaml-cpp read the bytes where they are, without a copy.
class ByteBuffer : public std::streambuf
{
public:
    explicit ByteBuffer(const QByteArray& bytes)
    {
        char* begin = const_cast<char*>(bytes.constData());
        setg(begin, begin, begin + bytes.size());
    }
};

/// Carries our own error out of yaml-cpp's callbacks; caught in this file.
struct Stop {
    Error error;
};

/// Builds the flat tree from yaml-cpp's events, checking limits and duplicate keys as they come.
class TreeBuilder : public YAML::EventHandler
{
public:
    TreeBuilder(QString file, const YamlLimits& limits) : m_file(std::move(file)), m_limits(limits) {}

    std::shared_ptr<YamlTree> take() { return std::move(m_tree); }
    bool hasDocument() const { return m_tree && !m_tree->nodes.empty(); }

    void OnDocumentStart(const YAML::Mark&) override
    {
        m_tree = std::make_shared<YamlTree>();
        m_tree->file = m_file;
        m_open.clear();
        m_anchors.clear();
        m_expanded = 0;
    }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        const int at = add(mark, YamlTree::Type::Null);
        remember(anchor, at, 1);
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        if (++m_aliases > m_limits.aliases)
            stop(mark, tr("The file has more than %1 aliases.").arg(m_limits.aliases), ErrorCode::TooLarge);
        if (anchor >= m_anchors.size() || m_anchors[anchor].node < 0 || m_anchors[anchor].weight == 0)
            stop(mark, tr("An alias may not name the map or list that it stands in."));
        const Anchor target = m_anchors[anchor];
        const int at = add(mark, YamlTree::Type::Null);
        m_tree->nodes[size_t(at)].alias = target.node;
        grow(mark, target.weight);
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& value) override
    {
        const int at = add(mark, YamlTree::Type::Scalar, &value);
        YamlTree::Node& node = m_tree->nodes[size_t(at)];
        node.quoted = tag == "!" || tag == "tag:yaml.org,2002:str";
        remember(anchor, at, 1);
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        open(mark, YamlTree::Type::Sequence, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        open(mark, YamlTree::Type::Map, anchor);
    }
    void OnMapEnd() override { close(); }

private:
    struct Open {
        int node;
        int last = -1;       ///< last child
        bool expectsKey = true;
        YAML::anchor_t anchor = 0;
        qint64 weightBefore = 0;
        std::unordered_set<std::string> keys;
    };
    struct Anchor {
        int node = -1;
        qint64 weight = 0; ///< 0 while it is being read
    };

    [[noreturn]] void stop(const YAML::Mark& mark, const QString& message, ErrorCode code = ErrorCode::BadInput) const
    {
        throw Stop{Error{code, message, Where{m_file, mark.line + 1, mark.column + 1, {}}}};
    }

    void grow(const YAML::Mark& mark, qint64 by)
    {
        m_expanded += by;
        if (m_expanded > m_limits.expanded)
            stop(mark, tr("The aliases of the file expand to more than %1 values.").arg(m_limits.expanded), ErrorCode::TooLarge);
    }

    int add(const YAML::Mark& mark, YamlTree::Type type, const std::string* text = nullptr)
    {
        std::vector<YamlTree::Node>& nodes = m_tree->nodes;
        if (qint64(nodes.size()) >= m_limits.nodes)
            stop(mark, tr("The file has more than %1 values.").arg(m_limits.nodes), ErrorCode::TooLarge);
        grow(mark, 1);
        const int at = int(nodes.size());
        YamlTree::Node& node = nodes.emplace_back();
        node.type = type;
        node.line = mark.line + 1;
        node.column = mark.column + 1;
        if (text) {
            node.textAt = quint32(m_tree->text.size());
            node.textSize = quint32(text->size());
            m_tree->text += *text;
        }
        if (m_open.empty())
            return at;
        Open& parent = m_open.back();
        if (parent.last < 0)
            nodes[size_t(parent.node)].first = at;
        else
            nodes[size_t(parent.last)].next = at;
        parent.last = at;
        YamlTree::Node& parentNode = nodes[size_t(parent.node)];
        if (parentNode.type == YamlTree::Type::Sequence) {
            ++parentNode.count;
        } else if (parent.expectsKey) {
            ++parentNode.count;
            checkKey(parent, mark, type, text);
            parent.expectsKey = false;
        } else {
            parent.expectsKey = true;
        }
        return at;
    }

    void checkKey(Open& parent, const YAML::Mark& mark, YamlTree::Type type, const std::string* text)
    {
        if (type != YamlTree::Type::Scalar)
            stop(mark, tr("A key must be plain text."));
        // Small maps are compared one by one; a set is kept only for large ones.
        const YamlTree::Node& map = m_tree->nodes[size_t(parent.node)];
        bool duplicate = false;
        if (map.count <= 16) {
            for (int key = map.first; key >= 0 && !duplicate;) {
                const YamlTree::Node& node = m_tree->nodes[size_t(key)];
                const bool self = key == int(m_tree->nodes.size()) - 1;
                duplicate = !self && node.textSize == text->size()
                            && m_tree->text.compare(node.textAt, node.textSize, *text) == 0;
                key = node.next < 0 ? -1 : m_tree->nodes[size_t(node.next)].next;
            }
        } else {
            if (parent.keys.empty()) {
                for (int key = map.first; key >= 0 && key != int(m_tree->nodes.size()) - 1;) {
                    const YamlTree::Node& node = m_tree->nodes[size_t(key)];
                    parent.keys.insert(m_tree->text.substr(node.textAt, node.textSize));
                    key = node.next < 0 ? -1 : m_tree->nodes[size_t(node.next)].next;
                }
            }
            duplicate = !parent.keys.insert(*text).second;
        }
        if (duplicate)
            stop(mark, tr("The key '%1' is there twice in the same map; remove or rename one.")
                           .arg(QString::fromStdString(*text)));
    }

    void open(const YAML::Mark& mark, YamlTree::Type type, YAML::anchor_t anchor)
    {
        if (int(m_open.size()) >= m_limits.depth)
            stop(mark, tr("The file is nested more than %1 levels deep.").arg(m_limits.depth), ErrorCode::TooLarge);
        const int at = add(mark, type);
        remember(anchor, at, 0);
        m_open.push_back(Open{at, -1, true, anchor, m_expanded, {}});
    }

    void close()
    {
        const Open& open = m_open.back();
        if (open.anchor)
            m_anchors[open.anchor].weight = m_expanded - open.weightBefore + 1;
        m_open.pop_back();
    }

    void remember(YAML::anchor_t anchor, int node, qint64 weight)
    {
        if (!anchor)
            return;
        if (m_anchors.size() <= anchor)
            m_anchors.resize(anchor + 1);
        m_anchors[anchor] = {node, weight};
    }

    QString m_file;
    YamlLimits m_limits;
    std::shared_ptr<YamlTree> m_tree;
    std::vector<Open> m_open;
    std::vector<Anchor> m_anchors;
    int m_aliases = 0;
    qint64 m_expanded = 0;
};

/// Line and column of the first byte that is not UTF-8, or nothing.
std::optional<Where> invalidUtf8(const QByteArray& bytes, const QString& file)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    int line = 1;
    qsizetype at = 0;
    const auto valid = [&](QByteArrayView part) {
        QStringDecoder check(QStringDecoder::Utf8);
        const QString text = check.decode(part);
        return !check.hasError();
    };
    if (QByteArrayView(bytes).isValidUtf8())
        return std::nullopt;
    while (at < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', at);
        if (end < 0)
            end = bytes.size();
        if (!valid(QByteArrayView(bytes).sliced(at, end - at)) || !QByteArrayView(bytes).sliced(at, end - at).isValidUtf8()) {
            int column = 1;
            qsizetype good = at;
            while (good < end && QByteArrayView(bytes).sliced(at, good + 1 - at).isValidUtf8()) {
                ++good;
                ++column;
            }
            return Where{file, line, column, {}};
        }
        at = end + 1;
        ++line;
    }
    return Where{file, line, 1, {}};
}

/// How deep brackets and braces are nested, quotes and comments not minded: only used to explain an error.
int bracketDepth(const QByteArray& bytes)
{
    int depth = 0;
    int deepest = 0;
    for (const char c : bytes) {
        if (c == '[' || c == '{')
            deepest = std::max(deepest, ++depth);
        else if (c == ']' || c == '}')
            --depth;
    }
    return deepest;
}

QString sentence(const std::string& text)
{
    QString message = QString::fromStdString(text);
    if (!message.isEmpty())
        message[0] = message[0].toUpper();
    return message.endsWith(u'.') ? message : QString(message + QLatin1Char('.'));
}

} // namespace

Result<QList<YamlNode>> readYamlStream(const QByteArray& bytes, const QString& file, const YamlLimits& limits)
{
    if (bytes.size() > limits.bytes) {
        return unexpected(ErrorCode::TooLarge,
                          tr("The file is larger than %1 MiB.").arg(limits.bytes / (1024 * 1024)), {.file = file, .subject = {}});
    }
    if (const auto where = invalidUtf8(bytes, file))
        return unexpected(ErrorCode::BadInput, tr("The file is not UTF-8 text; save it with that encoding."), *where);
    if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0) {
        const int line = int(bytes.first(zero).count('\n')) + 1;
        return unexpected(ErrorCode::BadInput, tr("The file holds binary data, not YAML."), {file, line, 0, {}});
    }
    QList<YamlNode> documents;
    try {
        ByteBuffer buffer(bytes);
        std::istream stream(&buffer);
        YAML::Parser parser(stream);
        TreeBuilder builder(file, limits);
        while (parser.HandleNextDocument(builder)) {
            if (builder.hasDocument()) {
                const YamlNode node(builder.take(), 0);
                if (!node.isNull())
                    documents.append(node);
            }
        }
    } catch (const Stop& stop) {
        // Of thousands of open brackets the parser only says that they are no good as a key.
        if (stop.error.code == ErrorCode::BadInput && bracketDepth(bytes) > limits.depth) {
            return unexpected(ErrorCode::TooLarge, tr("The file is nested more than %1 levels deep.").arg(limits.depth),
                              stop.error.where);
        }
        return unexpected(stop.error);
    } catch (const YAML::DeepRecursion& error) {
        return unexpected(ErrorCode::TooLarge, tr("The file is nested too deep."),
                          {file, error.mark.line + 1, error.mark.column + 1, {}});
    } catch (const YAML::Exception& error) {
        return unexpected(ErrorCode::BadInput, tr("Not valid YAML: %1").arg(sentence(error.msg)),
                          {file, error.mark.line + 1, error.mark.column + 1, {}});
    } catch (const std::exception& error) {
        return unexpected(ErrorCode::BadInput, tr("Not valid YAML: %1").arg(sentence(error.what())), {.file = file, .subject = {}});
    }
    return documents;
}

Result<YamlNode> readYaml(const QByteArray& bytes, const QString& file, const YamlLimits& limits)
{
    auto documents = readYamlStream(bytes, file, limits);
    if (!documents)
        return unexpected(documents.error());
    if (documents->size() > 1) {
        return unexpected(ErrorCode::BadInput, tr("The file holds more than one YAML document; keep one."),
                          documents->at(1).where());
    }
    return documents->isEmpty() ? YamlNode() : documents->first();
}

} // namespace groundplan
