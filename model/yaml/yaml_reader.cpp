// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/yaml_reader.h"

#include <algorithm>
#include <istream>
#include <streambuf>

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <QCoreApplication>

#include "model/yaml/key_table.h"

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

/// The place of a mark; yaml-cpp leaves some at -1, then it is `line`.
Where placeOf(const YAML::Mark& mark, const QString& file, int line)
{
    if (mark.line < 0)
        return Where{file, line, 0, {}};
    return Where{file, mark.line + 1, std::max(mark.column, 0) + 1, {}};
}

QString shortened(const std::string& text)
{
    const QString whole = QString::fromStdString(text.substr(0, 400));
    return whole.size() > 60 ? QString(whole.left(59) + QChar(0x2026)) : whole;
}

/// Builds the flat tree from yaml-cpp's events, checking limits and duplicate keys as they come.
class TreeBuilder : public YAML::EventHandler
{
public:
    TreeBuilder(QString file, const YamlLimits& limits) : m_file(std::move(file)), m_limits(limits) {}

    int lastLine() const { return m_lastLine; }
    std::shared_ptr<YamlTree> take() { return std::move(m_tree); }
    bool hasDocument() const { return m_tree && !m_tree->nodes.empty(); }

    void OnDocumentStart(const YAML::Mark& mark) override
    {
        // At a stray sign such as a comma yaml-cpp takes nothing in and gives empty documents for ever.
        if (mark.pos >= 0 && mark.pos == m_documentAt)
            stop(mark, tr("Not valid YAML: no value can start here."));
        m_documentAt = mark.pos;
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
        remember(anchor, at, 1, 0);
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
        // What an alias names counts as if it stood here: chains of aliases must not get around the depth.
        if (int(m_open.size()) + target.height > m_limits.depth)
            stopTooDeep(mark);
        if (!m_open.empty())
            m_open.back().inner = std::max(m_open.back().inner, target.height);
        grow(mark, target.weight);
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& value) override
    {
        m_lastLine = std::max(m_lastLine, mark.line + 1);
        const int at = add(mark, YamlTree::Type::Scalar, &value);
        const qint64 weight = 1 + qint64(value.size()) / 16;
        grow(mark, weight - 1);
        YamlTree::Node& node = m_tree->nodes[size_t(at)];
        node.quoted = tag == "!" || tag == "tag:yaml.org,2002:str";
        remember(anchor, at, weight, 0);
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
        int inner = 0; ///< how many levels stand in it
        KeyTable keys;
    };
    struct Anchor {
        int node = -1;
        qint64 weight = 0; ///< 0 while it is being read
        int height = 0;    ///< levels of maps and lists, its own included
    };

    [[noreturn]] void stop(const YAML::Mark& mark, const QString& message, ErrorCode code = ErrorCode::BadInput) const
    {
        throw Stop{Error{code, message, placeOf(mark, m_file, m_lastLine)}};
    }

    [[noreturn]] void stopTooDeep(const YAML::Mark& mark) const
    {
        stop(mark, tr("The file is nested more than %1 levels deep.").arg(m_limits.depth), ErrorCode::TooLarge);
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
        // Small maps are compared one by one; a table is kept only for large ones.
        const YamlTree::Node& map = m_tree->nodes[size_t(parent.node)];
        const int self = int(m_tree->nodes.size()) - 1;
        bool duplicate = false;
        if (map.count <= 16) {
            for (int key = map.first; key >= 0 && key != self && !duplicate; key = nextKey(key))
                duplicate = textOf(key) == *text;
        } else {
            if (parent.keys.isEmpty()) {
                for (int key = map.first; key >= 0 && key != self; key = nextKey(key))
                    insertKey(parent.keys, key);
            }
            duplicate = !insertKey(parent.keys, self);
        }
        if (duplicate)
            stop(mark, tr("The key '%1' is there twice in the same map; remove or rename one.")
                           .arg(shortened(*text)));
    }

    std::string_view textOf(int node) const
    {
        const YamlTree::Node& at = m_tree->nodes[size_t(node)];
        return std::string_view(m_tree->text).substr(at.textAt, at.textSize);
    }
    int nextKey(int key) const
    {
        const int value = m_tree->nodes[size_t(key)].next;
        return value < 0 ? -1 : m_tree->nodes[size_t(value)].next;
    }
    bool insertKey(KeyTable& keys, int node) const
    {
        return keys.insert(node, [this](int at) { return textOf(at); });
    }

    void open(const YAML::Mark& mark, YamlTree::Type type, YAML::anchor_t anchor)
    {
        if (int(m_open.size()) >= m_limits.depth)
            stopTooDeep(mark);
        const int at = add(mark, type);
        remember(anchor, at, 0, 0);
        m_open.push_back(Open{at, -1, true, anchor, m_expanded, 0, {}});
    }

    void close()
    {
        const Open& open = m_open.back();
        const int height = open.inner + 1;
        if (open.anchor) {
            m_anchors[open.anchor].weight = m_expanded - open.weightBefore + 1;
            m_anchors[open.anchor].height = height;
        }
        m_open.pop_back();
        if (!m_open.empty())
            m_open.back().inner = std::max(m_open.back().inner, height);
    }

    void remember(YAML::anchor_t anchor, int node, qint64 weight, int height)
    {
        if (!anchor)
            return;
        if (m_anchors.size() <= anchor)
            m_anchors.resize(anchor + 1);
        m_anchors[anchor] = {node, weight, height};
    }

    QString m_file;
    YamlLimits m_limits;
    std::shared_ptr<YamlTree> m_tree;
    std::vector<Open> m_open;
    std::vector<Anchor> m_anchors;
    int m_documentAt = -1; ///< where the document starts, in the stream
    int m_aliases = 0;
    int m_lastLine = 1; ///< of what was read so far: for errors that have no place of their own
    qint64 m_expanded = 0;
};

/// Length of the UTF-8 sequence that `bytes` starts with, or 0 when it is none (Unicode 15, table 3-7).
int utf8Length(QByteArrayView bytes)
{
    const auto at = [&](qsizetype index) { return index < bytes.size() ? static_cast<unsigned char>(bytes[index]) : 0u; };
    const auto within = [](unsigned c, unsigned low, unsigned high) { return c >= low && c <= high; };
    const auto tail = [&](qsizetype index) { return within(at(index), 0x80, 0xbf); };
    const unsigned lead = at(0);
    if (lead < 0x80)
        return 1;
    if (within(lead, 0xc2, 0xdf))
        return tail(1) ? 2 : 0;
    if (within(lead, 0xe0, 0xef)) {
        const bool second = within(at(1), lead == 0xe0 ? 0xa0 : 0x80, lead == 0xed ? 0x9f : 0xbf);
        return second && tail(2) ? 3 : 0;
    }
    if (within(lead, 0xf0, 0xf4)) {
        const bool second = within(at(1), lead == 0xf0 ? 0x90 : 0x80, lead == 0xf4 ? 0x8f : 0xbf);
        return second && tail(2) && tail(3) ? 4 : 0;
    }
    return 0;
}

/// Line and column (in characters) of the first byte that is not UTF-8, or nothing.
std::optional<Where> invalidUtf8(const QByteArray& bytes, const QString& file)
{
    if (QByteArrayView(bytes).isValidUtf8())
        return std::nullopt;
    Where where{file, 1, 1, {}};
    for (qsizetype at = 0; at < bytes.size();) {
        const int length = utf8Length(QByteArrayView(bytes).sliced(at));
        if (length == 0)
            break;
        where.line += bytes[at] == '\n' ? 1 : 0;
        where.column = bytes[at] == '\n' ? 1 : where.column + 1;
        at += length;
    }
    return where;
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
    // YAML forbids them, and yaml-cpp takes 0x04 for the end of the file.
    const auto control = std::find_if(bytes.cbegin(), bytes.cend(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' && c != '\r';
    });
    if (control != bytes.cend()) {
        const qsizetype at = control - bytes.cbegin();
        const int line = int(bytes.first(at).count('\n')) + 1;
        const int column = int(at - (at > 0 ? bytes.lastIndexOf('\n', at - 1) : -1));
        return unexpected(ErrorCode::BadInput,
                          tr("The file holds the control character 0x%1; remove it or write it as an escape in quotes.")
                              .arg(QString::number(*control, 16).rightJustified(2, u'0')),
                          {file, line, column, {}});
    }
    QList<YamlNode> documents;
    TreeBuilder builder(file, limits);
    try {
        ByteBuffer buffer(bytes);
        std::istream stream(&buffer);
        YAML::Parser parser(stream);
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
                          placeOf(error.mark, file, builder.lastLine()));
    } catch (const YAML::Exception& error) {
        return unexpected(ErrorCode::BadInput, tr("Not valid YAML: %1").arg(sentence(error.msg)),
                          placeOf(error.mark, file, builder.lastLine()));
    } catch (const std::exception& error) {
        return unexpected(ErrorCode::BadInput, tr("Not valid YAML: %1").arg(sentence(error.what())),
                          {file, builder.lastLine(), 0, {}});
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
