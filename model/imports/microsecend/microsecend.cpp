// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QCoreApplication>
#include <QSet>

#include "model/imports/importer.h"
#include "model/imports/microsecend/flow_choice.h"
#include "model/imports/microsecend/node_choice.h"
#include "model/yaml/yaml_reader.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("MicrosecendImport", text);
}

/// Keys of tagged values stand in quotes of their own in some files: "'Username'", " 'Password'".
QString bare(QString text)
{
    text = text.trimmed();
    for (const QChar quote : {u'\'', u'"'}) {
        if (text.size() >= 2 && text.startsWith(quote) && text.endsWith(quote))
            text = text.sliced(1, text.size() - 2).trimmed();
    }
    return text;
}

/// A list of texts, or one.
QStringList textsOf(const YamlNode& list)
{
    QStringList texts;
    if (list.isScalar() && !list.text().isEmpty())
        texts.append(list.text());
    for (const YamlNode element : list.elements()) {
        if (element.isScalar() && !texts.contains(element.text()))
            texts.append(element.text());
    }
    return texts;
}

QHash<QString, QString> tagsOf(const YamlNode& map)
{
    QHash<QString, QString> tags;
    for (const auto& [key, value] : map.pairs()) {
        if (value.isScalar())
            tags.insert(bare(key.text()), bare(value.text()));
    }
    return tags;
}

/// True for a file that holds a diagram, not the verdicts on one.
bool isDiagram(const QByteArray& bytes)
{
    return bytes.contains("\"services\"") && bytes.contains("\"information_flows\"");
}

/// One run of the importer.
class Import
{
public:
    Import(const Catalog& catalog, const QString& name) : m_catalog(catalog), m_attributes(catalog, m_notes) { m_content.properties.name = name; }

    Result<ImportResult> run(const YamlNode& root)
    {
        if (!root.isMap())
            return unexpected(ErrorCode::BadInput, tr("The diagram must be a map with 'services' and 'information_flows', not %1.").arg(root.typeName()), root.where());
        for (const char* key : {"services", "external_entities", "information_flows"}) {
            if (const YamlNode list = root[key]; list && !list.isNull() && !list.isSequence())
                return unexpected(ErrorCode::BadInput, tr("'%1' must be a list, not %2.").arg(QLatin1String(key), list.typeName()), list.where());
        }
        for (const YamlNode node : root["services"].elements())
            addNode(node, false);
        if (m_content.components.isEmpty())
            return unexpected(ErrorCode::BadInput, tr("There is no service in the diagram."), root.where());
        for (const YamlNode node : root["external_entities"].elements())
            addNode(node, true);
        for (const YamlNode flow : root["information_flows"].elements())
            addFlow(flow);
        m_notes.append({tr("What the diagram does not show is stated as not there: such a diagram shows all that was found in the code."), root.where()});
        ImportResult result;
        auto design = Design::fromContent(std::move(m_content));
        if (!design)
            return unexpected(design.error());
        result.design = std::move(*design);
        result.notes = m_notes;
        return result;
    }

private:
    void addNode(const YamlNode& node, bool external)
    {
        DiagramNode read{node["name"].text().trimmed(), textsOf(node["stereotypes"]), tagsOf(node["tagged_values"]),
                         node["tagged_values"]["Endpoints"].size(), external, node.where()};
        if (read.name.isEmpty()) {
            m_notes.append({tr("A node without a name is skipped."), node.where()});
            return;
        }
        if (m_idOf.contains(read.name)) {
            m_notes.append({tr("'%1' stands there twice; the second one is skipped.").arg(read.name), node.where()});
            return;
        }
        Component target;
        target.id = uniqueSlug(read.name, [this](const Id& id) { return m_ids.contains(id); });
        target.name = read.name;
        decideKind(m_catalog, read, target);
        stateFacts(read, m_attributes, target);
        for (const QString& stereotype : read.stereotypes) {
            if (!knownNodeStereotypes().contains(stereotype))
                target.tags.append(stereotype);
        }
        m_ids.insert(target.id);
        m_idOf.insert(read.name, int(m_content.components.size()));
        m_content.components.append(target);
    }

    void addFlow(const YamlNode& node)
    {
        const DiagramFlow flow{node["sender"].text().trimmed(), node["receiver"].text().trimmed(), textsOf(node["stereotypes"]),
                               tagsOf(node["tagged_values"]), node.where()};
        for (const QString& end : {flow.sender, flow.receiver}) {
            if (!m_idOf.contains(end)) {
                m_notes.append({tr("The flow from '%1' to '%2' is skipped: there is no node '%3'.").arg(flow.sender, flow.receiver, end), node.where()});
                return;
            }
        }
        if (flow.sender == flow.receiver) {
            m_notes.append({tr("The flow from '%1' to itself is skipped.").arg(flow.sender), node.where()});
            return;
        }
        const Component& sender = m_content.components.at(m_idOf.value(flow.sender));
        const Component& receiver = m_content.components.at(m_idOf.value(flow.receiver));
        Connection connection = connectionFor(m_catalog, flow, sender, receiver);
        for (const QString& stereotype : flow.stereotypes) {
            if (!knownFlowStereotypes().contains(stereotype))
                connection.tags.append(stereotype);
        }
        stateFacts(flow, m_attributes, connection);
        // An answer is no connection of its own; one that says something else is.
        QList<Connection>& alike = m_alike[connection.from + u'|' + connection.to];
        if (alike.contains(connection))
            return;
        alike.append(connection);
        connection.id = uniqueSlug(QString(connection.from + u'-' + connection.to), [this](const Id& id) { return m_ids.contains(id); });
        if (m_attributes.has(connection, "evidence"))
            connection.attributes.set(QStringLiteral("evidence"), tr("Flow from %1 to %2").arg(flow.sender, flow.receiver));
        m_ids.insert(connection.id);
        m_content.connections.append(connection);
    }

    const Catalog& m_catalog;
    QList<ImportNote> m_notes;
    AttributeWriter m_attributes;
    DesignContent m_content;
    QSet<Id> m_ids;
    QHash<QString, int> m_idOf; ///< place in the list of components by name
    QHash<QString, QList<Connection>> m_alike; ///< by both ends, before ids and evidence
};

class MicrosecendImporter : public Importer
{
public:
    QString id() const override { return QStringLiteral("microsecend"); }
    QString name() const override { return tr("Dataflow diagram of microservices"); }
    QString description() const override
    {
        return tr("Services, outside entities and flows of a dataflow diagram in JSON, as microSecEnD and Code2DFD write them.");
    }
    QStringList filePatterns() const override { return {QStringLiteral("*.json")}; }
    bool accepts(const QList<ImportFile>& files) const override
    {
        return std::any_of(files.begin(), files.end(), [](const ImportFile& file) { return isDiagram(file.bytes); });
    }
    Result<ImportResult> read(const QList<ImportFile>& files, const QString& name, const Catalog& catalog) const override
    {
        const ImportFile* diagram = nullptr;
        QList<ImportNote> notes;
        for (const ImportFile& file : files) {
            if (!isDiagram(file.bytes))
                notes.append({tr("The file holds no dataflow diagram; it is skipped."), {.file = file.path, .line = 0, .column = 0, .subject = {}}});
            else if (diagram)
                return unexpected(ErrorCode::BadInput, tr("One diagram is imported at a time; '%1' is another one.").arg(diagram->path), {.file = file.path, .subject = {}});
            else
                diagram = &file;
        }
        if (!diagram)
            return unexpected(ErrorCode::BadInput, tr("There is no dataflow diagram in the files: a map with 'services' and 'information_flows'."),
                              {.file = files.isEmpty() ? QString() : files.first().path, .subject = {}});
        const auto root = readYaml(diagram->bytes, diagram->path); // JSON is YAML, and this reader knows places
        if (!root)
            return unexpected(root.error());
        auto result = Import(catalog, name).run(*root);
        if (result)
            result->notes = notes + result->notes;
        return result;
    }
};

} // namespace

std::unique_ptr<Importer> make_importer_microsecend()
{
    return std::make_unique<MicrosecendImporter>();
}

} // namespace groundplan
