// SPDX-License-Identifier: Apache-2.0
#include "model/imports/compose/compose_files.h"

#include <algorithm>
#include <optional>

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include "model/yaml/yaml_reader.h"

namespace groundplan {

namespace {

/// More maps than this in one are no file that people write.
constexpr int mostLayers = 64;
/// Services extend each other this deep at most.
constexpr int mostExtensions = 16;

QString tr(const char* text)
{
    return QCoreApplication::translate("ComposeImport", text);
}

bool hasComposeName(const QString& path)
{
    static const QRegularExpression pattern(QStringLiteral("(^|/)(docker-)?compose([.-][^/]*)?\\.ya?ml$"), QRegularExpression::CaseInsensitiveOption);
    return pattern.match(path).hasMatch();
}

/// Files that add to others come after them, as Compose itself orders the two that it finds.
bool isBaseFile(const QString& path)
{
    static const QRegularExpression pattern(QStringLiteral("(^|/)(docker-)?compose\\.ya?ml$"), QRegularExpression::CaseInsensitiveOption);
    return pattern.match(path).hasMatch();
}

bool isComposeRoot(const YamlNode& root, const QString& path)
{
    if (!root.isMap() || root["apiVersion"] || root["kind"] || root["information_flows"] || root["tosca_definitions_version"])
        return false;
    const YamlNode services = root["services"];
    if (!services)
        return false;
    if (hasComposeName(path))
        return true;
    for (const auto [name, service] : services.pairs()) {
        for (const char* key : {"image", "build", "extends", "<<", "depends_on", "environment"}) {
            if (service[key])
                return true;
        }
    }
    return false;
}

class Merger
{
public:
    Result<ComposeProject> read(const QList<ImportFile>& files)
    {
        QList<const ImportFile*> ordered;
        for (const ImportFile& file : files)
            ordered.append(&file);
        std::stable_sort(ordered.begin(), ordered.end(), [](const ImportFile* left, const ImportFile* right) { return isBaseFile(left->path) && !isBaseFile(right->path); });
        for (const ImportFile* file : std::as_const(ordered)) {
            if (!isComposeFile(*file)) {
                m_project.notes.append({tr("The file is skipped: it is no Compose file."), Where{file->path, 0, 0, {}}});
                continue;
            }
            auto root = readYaml(file->bytes, file->path);
            if (!root)
                return unexpected(root.error());
            m_roots.append(*root);
        }
        if (m_roots.isEmpty())
            return unexpected(ErrorCode::BadInput, tr("There is no Compose file to import: a map with 'services'."), Where{files.isEmpty() ? QString() : files.first().path, 0, 0, {}});
        for (const YamlNode& root : std::as_const(m_roots)) {
            readRoot(root);
            if (m_error)
                return unexpected(*m_error);
        }
        if (m_project.services.isEmpty())
            return unexpected(ErrorCode::BadInput, tr("There is no service in the Compose file."), m_roots.first().where());
        return m_project;
    }

private:
    void fail(const QString& message, const Where& where)
    {
        if (!m_error)
            m_error = Error{ErrorCode::BadInput, message, where};
    }

    bool expectMap(const YamlNode& node, const QString& what, const Where& otherwise)
    {
        if (!node.isMap())
            fail(tr("%1 must be a map, not %2.").arg(what, node ? node.typeName() : tr("nothing")), node ? node.where() : otherwise);
        return node.isMap();
    }

    void readRoot(const YamlNode& root)
    {
        if (!expectMap(root, tr("A Compose file"), root.where()))
            return;
        if (const YamlNode includes = root["include"])
            m_project.notes.append({tr("Files that 'include' names are not read; hand them in as well."), includes.where()});
        const YamlNode networks = root["networks"];
        if (!networks.isNull() && expectMap(networks, tr("'networks'"), root.where())) {
            for (const auto [name, network] : networks.pairs())
                m_project.networks.insert(name.text(), network);
        }
        const YamlNode services = root["services"];
        if (services.isNull() || m_error || !expectMap(services, tr("'services'"), root.where()))
            return;
        for (const auto [key, body] : services.pairs()) {
            if (key.rawText() == "<<")
                continue;
            const QString name = key.text();
            if (!expectMap(body, tr("The service '%1'").arg(name), key.where()))
                return;
            if (!m_at.contains(name)) {
                m_at.insert(name, m_project.services.size());
                m_project.services.append({name, {}, key.where()});
            }
            addService(m_project.services[m_at.value(name)].map, name, body, 0);
            if (m_error)
                return;
        }
    }

    void addService(ComposeMap& map, const QString& name, const YamlNode& body, int depth)
    {
        if (depth > mostExtensions)
            return fail(tr("The service '%1' extends itself, or too many others.").arg(name), body.where());
        if (const YamlNode extends = body["extends"]) {
            const QString other = extends.isMap() ? extends["service"].text() : extends.text();
            const QString file = extends["file"].text();
            const YamlNode base = serviceOf(other, file, body.where().file);
            if (base.isMap())
                addService(map, name, base, depth + 1);
            else
                m_project.notes.append({file.isEmpty() ? tr("The service '%1' extends '%2', which is not there.").arg(name, other)
                                                       : tr("The service '%1' extends '%2' of '%3', which is not among the files.").arg(name, other, file),
                                        extends.where()});
        }
        addLayers(map, body, 0);
    }

    /// The map and, below it, what it merges.
    void addLayers(ComposeMap& map, const YamlNode& body, int depth)
    {
        if (m_error)
            return;
        if (map.layers().size() >= mostLayers || depth > mostExtensions)
            return fail(tr("Too many maps are merged into one here; at most %1 are.").arg(mostLayers), body.where());
        const YamlNode merged = body["<<"];
        if (merged.isMap())
            addLayers(map, merged, depth + 1);
        // Of several maps the first one wins.
        QList<YamlNode> list;
        for (const YamlNode element : merged.elements()) {
            if (element.isMap())
                list.prepend(element);
        }
        for (const YamlNode& element : std::as_const(list))
            addLayers(map, element, depth + 1);
        map.add(body);
    }

    YamlNode serviceOf(const QString& name, const QString& file, const QString& from) const
    {
        // The path is relative to the file that extends; a file that was handed in by itself is found by its name.
        const QString folder = from.contains(u'/') ? from.section(u'/', 0, -2) + u'/' : QString();
        const QString path = file.isEmpty() ? from : QDir::cleanPath(folder + file);
        for (const bool byName : {false, true}) {
            for (const YamlNode& root : m_roots) {
                const QString known = root.where().file;
                const bool fits = byName ? known != from && known.section(u'/', -1) == path.section(u'/', -1) : QDir::cleanPath(known) == QDir::cleanPath(path);
                if (const YamlNode found = fits ? root["services"][name.toStdString()] : YamlNode(); found)
                    return found;
            }
        }
        return {};
    }

    ComposeProject m_project;
    QList<YamlNode> m_roots;
    QHash<QString, qsizetype> m_at;
    std::optional<Error> m_error;
};

/// The maps that a nested map consists of, merged ones first.
void collectMaps(const YamlNode& node, QList<YamlNode>& maps, int depth)
{
    if (!node.isMap() || depth > mostExtensions || maps.size() >= mostLayers)
        return;
    const YamlNode merged = node["<<"];
    collectMaps(merged, maps, depth + 1);
    for (const YamlNode element : merged.elements())
        collectMaps(element, maps, depth + 1);
    maps.append(node);
}

} // namespace

YamlNode ComposeMap::operator[](std::string_view key) const
{
    for (auto layer = m_layers.crbegin(); layer != m_layers.crend(); ++layer) {
        if (const YamlNode found = (*layer)[key]; !found.isNull())
            return found;
    }
    return {};
}

QList<YamlNode> ComposeMap::all(std::string_view key) const
{
    QList<YamlNode> found;
    for (const YamlNode& layer : m_layers) {
        if (const YamlNode value = layer[key]; !value.isNull())
            found.append(value);
    }
    return found;
}

bool isComposeFile(const ImportFile& file)
{
    if (!file.bytes.contains("services"))
        return false;
    const auto root = readYaml(file.bytes, file.path);
    return root ? isComposeRoot(*root, file.path) : hasComposeName(file.path);
}

Result<ComposeProject> readCompose(const QList<ImportFile>& files)
{
    return Merger().read(files);
}

QList<ComposeEntry> composeEntries(const ComposeMap& map, std::string_view key)
{
    QList<ComposeEntry> entries;
    QHash<QString, qsizetype> at;
    const auto take = [&](const ComposeEntry& entry) {
        if (entry.name.isEmpty())
            return;
        if (const auto known = at.constFind(entry.name); known != at.cend()) {
            entries[*known] = entry;
        } else {
            at.insert(entry.name, entries.size());
            entries.append(entry);
        }
    };
    for (const YamlNode& node : map.all(key)) {
        QList<YamlNode> maps;
        collectMaps(node, maps, 0);
        for (const YamlNode& part : std::as_const(maps)) {
            for (const auto [name, value] : part.pairs()) {
                if (name.rawText() != "<<")
                    take({name.text(), interpolated(value.text()), value.isScalar(), value.isNull() ? name.where() : value.where()});
            }
        }
        for (const YamlNode element : node.elements()) {
            const QString text = element.text();
            const qsizetype equals = text.indexOf(u'=');
            take({equals < 0 ? text : text.left(equals), equals < 0 ? QString() : interpolated(text.mid(equals + 1)), equals >= 0, element.where()});
        }
    }
    return entries;
}

QString interpolated(const QString& text)
{
    static const QRegularExpression reference(QStringLiteral("\\$\\$|\\$\\{([A-Za-z_][A-Za-z0-9_]*)(?::?[-?+]([^{}]*))?\\}|\\$([A-Za-z_][A-Za-z0-9_]*)"));
    QString result;
    qsizetype at = 0;
    auto matches = reference.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += QStringView(text).mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        const QString whole = match.captured(0);
        if (whole == QLatin1String("$$"))
            result += u'$';
        else if (const QString name = match.captured(1) + match.captured(3); match.hasCaptured(2) && whole.at(2 + name.size() + (whole.at(2 + name.size()) == u':')) == u'-')
            result += match.captured(2);
        else
            result += QLatin1String("${") + name + u'}';
    }
    return result + QStringView(text).mid(at);
}

} // namespace groundplan
