// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <optional>

#include <QCoreApplication>
#include <QRegularExpression>

#include "model/base/secret_text.h"
#include "model/imports/design_draft.h"
#include "model/imports/kubernetes/mentions.h"
#include "model/imports/structurizr/element_kinds.h"
#include "model/yaml/yaml_reader.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("StructurizrImport", text);
}

bool isWorkspace(const QByteArray& bytes, const QString& path)
{
    if (!bytes.contains("\"model\"") || (!bytes.contains("\"softwareSystems\"") && !bytes.contains("\"people\"")))
        return false;
    const auto root = readYaml(bytes, path);
    if (!root)
        return path.endsWith(QLatin1String("workspace.json"));
    const YamlNode model = (*root)["model"];
    return model.isMap() && (model["softwareSystems"].isSequence() || model["people"].isSequence());
}

/// Tags without those that Structurizr gives to every element of a type.
QStringList tagsOf(const YamlNode& element)
{
    static const QStringList own{QStringLiteral("Element"), QStringLiteral("Person"), QStringLiteral("Software System"), QStringLiteral("Container"), QStringLiteral("Component"), QStringLiteral("Relationship"),
                                 QStringLiteral("Synchronous"), QStringLiteral("Asynchronous")};
    QStringList tags;
    for (const QString& tag : element["tags"].text().split(u',')) {
        if (const QString plain = plainLine(tag); !plain.isEmpty() && !own.contains(plain) && !tags.contains(plain))
            tags.append(plain);
    }
    return tags;
}

/// One run of the importer.
class Import
{
public:
    Import(const Catalog& catalog, const QString& name) : m_draft(catalog, name) {}

    Result<ImportResult> run(const YamlNode& root, const QList<ImportNote>& before)
    {
        for (const ImportNote& note : before)
            m_draft.note(note.message, note.where);
        if (!root.isMap())
            return unexpected(ErrorCode::BadInput, tr("A workspace must be a map, not %1.").arg(root.typeName()), root.where());
        const YamlNode model = root["model"];
        if (!model.isMap())
            return unexpected(ErrorCode::BadInput, tr("The workspace has no model."), root.where());
        m_draft.describe(plainLine(root["description"].text()));
        for (const YamlNode& person : listOf(model, "people"))
            addPerson(person);
        for (const YamlNode& system : listOf(model, "softwareSystems"))
            addSystem(system);
        if (!m_error) {
            for (const YamlNode& element : std::as_const(m_elements))
                connect(element);
        }
        if (m_error)
            return unexpected(*m_error);
        if (m_draft.components().isEmpty())
            return unexpected(ErrorCode::BadInput, tr("The model has no people and no software systems."), model.where());
        noteCount(tr("Components are folded into their containers (%1): a design shows what runs by itself."), m_folded, m_firstFolded);
        noteCount(tr("Relationships of whole systems are left out (%1): their containers have the connections."), m_toSystems, m_firstToSystem);
        noteCount(tr("Deployment nodes are not taken over (%1): say by hand where things stand."), model["deploymentNodes"].size(), model["deploymentNodes"].where());
        noteCount(tr("Custom elements are not taken over (%1)."), model["customElements"].size(), model["customElements"].where());
        return m_draft.finish();
    }

private:
    void fail(const QString& message, const Where& where)
    {
        if (!m_error)
            m_error = Error{ErrorCode::BadInput, message, where};
    }

    void noteCount(const QString& message, int count, const Where& where)
    {
        if (count > 0)
            m_draft.note(message.arg(count), where);
    }

    /// The maps of a list; an error when it is none, or holds something else.
    QList<YamlNode> listOf(const YamlNode& parent, const char* key)
    {
        QList<YamlNode> maps;
        const YamlNode list = parent[key];
        if (!list.isNull() && !list.isSequence())
            fail(tr("'%1' must be a list, not %2.").arg(QLatin1String(key), list.typeName()), list.where());
        for (const YamlNode element : list.elements()) {
            if (!element.isMap())
                fail(tr("An entry of '%1' must be a map, not %2.").arg(QLatin1String(key), element.typeName()), element.where());
            else
                maps.append(element);
        }
        return maps;
    }

    /// The element's id; empty and an error when it has none, no name, or one that is taken.
    QString idOf(const YamlNode& element)
    {
        const QString id = element["id"].text();
        if (id.isEmpty() || element["name"].text().isEmpty())
            fail(tr("An element needs an id and a name."), element.where());
        else if (m_known.contains(id))
            fail(tr("The id '%1' is there twice.").arg(id), element["id"].where());
        else {
            m_known.insert(id);
            m_elements.append(element);
            return id;
        }
        return {};
    }

    Component componentOf(const YamlNode& element, const QString& kind, QStringList tags, const QString& usedTag = {})
    {
        Component added;
        added.kind = kind;
        added.name = plainLine(element["name"].text());
        added.description = plainLine(element["description"].text());
        tags.removeAll(usedTag);
        added.tags = tags;
        const QString url = element["url"].text();
        if ((url.startsWith(QLatin1String("https://")) || url.startsWith(QLatin1String("http://"))) && !holdsSecret(url))
            added.links.append(url);
        return added;
    }

    static bool isOutside(const YamlNode& element, const QStringList& tags)
    {
        return element["location"].text() == QLatin1String("External") || std::any_of(tags.begin(), tags.end(), isOutsideTag);
    }

    Id add(const YamlNode& element, const QString& id, const Component& component)
    {
        const Id added = m_draft.add(component, component.name, element.where());
        m_ids.insert(id, added);
        if (const QString origin = element["properties"]["groundplan.component"].text(); isSlug(origin))
            m_draft.setOrigin(added, origin);
        return added;
    }

    void addPerson(const YamlNode& person)
    {
        const QString id = idOf(person);
        if (id.isEmpty())
            return;
        const QStringList tags = tagsOf(person);
        const Id added = add(person, id, componentOf(person, QStringLiteral("actor"), tags));
        if (isOutside(person, tags))
            m_draft.set(added, "exposure", QStringLiteral("internet"), person.where());
    }

    void addSystem(const YamlNode& system)
    {
        const QString id = idOf(system);
        if (id.isEmpty())
            return;
        const QStringList tags = tagsOf(system);
        const QList<YamlNode> containers = listOf(system, "containers");
        if (containers.isEmpty()) {
            const ElementKind known = elementKind(m_draft.catalog(), tags, {});
            const bool outside = isOutside(system, tags);
            QString kind = outside ? QStringLiteral("external-system") : known.kind.isEmpty() ? QStringLiteral("service") : known.kind;
            add(system, id, componentOf(system, kind, tags, outside ? QString() : known.tag));
            return;
        }
        Group& group = m_draft.group(QStringLiteral("system"), id, system["name"].text());
        group.name = plainLine(system["name"].text());
        group.description = plainLine(system["description"].text());
        const Group made = group;
        m_systems.insert(id, made.id);
        for (const YamlNode& container : containers)
            addContainer(container, made, id);
    }

    void addContainer(const YamlNode& container, const Group& system, const QString& systemId)
    {
        const QString id = idOf(container);
        if (id.isEmpty())
            return;
        const QStringList tags = tagsOf(container);
        const QString technology = plainLine(container["technology"].text());
        const ElementKind known = elementKind(m_draft.catalog(), tags, technology);
        const Id added = add(container, id, componentOf(container, known.kind.isEmpty() ? QStringLiteral("service") : known.kind, tags, known.tag));
        m_draft.set(added, "technology", technology, container["technology"].where());
        m_draft.join(added, system);
        m_members.insert(id, systemId);
        for (const YamlNode& part : listOf(container, "components")) {
            if (const QString partId = idOf(part); !partId.isEmpty()) {
                m_ids.insert(partId, added);
                m_members.insert(partId, systemId);
                if (m_folded++ == 0)
                    m_firstFolded = part.where();
            }
        }
    }

    void connect(const YamlNode& element)
    {
        for (const YamlNode& relationship : listOf(element, "relationships")) {
            // Structurizr itself adds those that follow from others.
            if (relationship["linkedRelationshipId"])
                continue;
            const QString fromId = element["id"].text();
            const QString toId = relationship["destinationId"].text();
            if (!m_known.contains(toId)) {
                m_draft.note(tr("A relationship of '%1' leads to the id '%2', which is no person, system or container.").arg(plainLine(element["name"].text()), toId), relationship.where());
                continue;
            }
            if (m_systems.contains(fromId) || m_systems.contains(toId)) {
                if (m_members.value(fromId) != toId && m_members.value(toId) != fromId && m_toSystems++ == 0)
                    m_firstToSystem = relationship.where();
                continue;
            }
            const Id from = m_ids.value(fromId);
            const Id to = m_ids.value(toId);
            if (from != to)
                connect(from, to, relationship);
        }
    }

    void connect(Id from, Id to, const YamlNode& relationship)
    {
        const QString description = plainLine(relationship["description"].text());
        const QString technology = plainLine(relationship["technology"].text());
        const QString kind = kindFor(from, to, description);
        Connection& connection = m_draft.connect(from, to, kind, placeText(relationship.where()), relationship.where());
        if (connection.name.isEmpty())
            connection.name = description;
        for (const QString& tag : tagsOf(relationship)) {
            if (!connection.tags.contains(tag))
                connection.tags.append(tag);
        }
        m_draft.setWhenUnset(connection, "protocol", protocolOf(technology), relationship.where());
        if (relationship["interactionStyle"].text() == QLatin1String("Asynchronous") && kind == QLatin1String("calls"))
            m_draft.note(tr("'%1' to '%2' is asynchronous, but no broker stands between them; it is taken for a call.").arg(m_draft.component(from).label(), m_draft.component(to).label()), relationship.where());
    }

    /// The kind of connection, by its description and what it leads to. What a broker "delivers" is consumed: the ends
    /// change places then.
    QString kindFor(Id& from, Id& to, const QString& description) const
    {
        const Catalog& catalog = m_draft.catalog();
        const auto kindOf = [this](const Id& id) { return m_draft.component(id).kind; };
        const QString broker = QStringLiteral("broker");
        if (catalog.hasTrait(kindOf(from), broker) && !catalog.hasTrait(kindOf(to), broker) && catalog.mayConnect(QStringLiteral("consumes"), kindOf(to), kindOf(from))) {
            std::swap(from, to);
            return QStringLiteral("consumes");
        }
        static const QRegularExpression reads(QStringLiteral("^(reads?|quer(y|ies)|gets?|fetch(es)?|loads?|looks? up|search(es)?)\\b"), QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression writes(QStringLiteral("\\b(write|writes|store|stores|save|saves|update|updates|insert|inserts|persist|persists)\\b"), QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression consumes(QStringLiteral("\\b(consumes?|subscribes?|listens?|receives?|reads?|handles?|processes)\\b"), QRegularExpression::CaseInsensitiveOption);
        if (reads.match(description).hasMatch() && !writes.match(description).hasMatch() && catalog.mayConnect(QStringLiteral("reads"), kindOf(from), kindOf(to)))
            return QStringLiteral("reads");
        if (catalog.hasTrait(kindOf(to), broker))
            return m_draft.dependencyKind(from, to, consumes.match(description).hasMatch() ? QStringLiteral("consumer") : QStringLiteral("producer"));
        return m_draft.dependencyKind(from, to);
    }

    DesignDraft m_draft;
    std::optional<Error> m_error;
    QList<YamlNode> m_elements;
    QSet<QString> m_known;              ///< ids of elements
    QHash<QString, Id> m_ids;           ///< by the id of an element; parts of a container share its component
    QHash<QString, Id> m_systems;       ///< systems that have containers
    QHash<QString, QString> m_members;  ///< containers and their parts, by id, with the id of their system
    int m_folded = 0;
    int m_toSystems = 0;
    Where m_firstFolded, m_firstToSystem;
};

class StructurizrImporter : public Importer
{
public:
    QString id() const override { return QStringLiteral("structurizr"); }
    QString name() const override { return tr("Structurizr workspace"); }
    QString description() const override { return tr("People, systems and containers of a C4 model, from the JSON of a Structurizr workspace."); }
    QStringList filePatterns() const override { return {QStringLiteral("*.json")}; }
    bool accepts(const QList<ImportFile>& files) const override
    {
        return std::any_of(files.begin(), files.end(), [](const ImportFile& file) { return isWorkspace(file.bytes, file.path); });
    }
    Result<ImportResult> read(const QList<ImportFile>& files, const QString& name, const Catalog& catalog) const override
    {
        const ImportFile* chosen = nullptr;
        QList<ImportNote> notes;
        for (const ImportFile& file : files) {
            if (files.size() > 1 && !isWorkspace(file.bytes, file.path))
                notes.append({tr("The file is skipped: it is no Structurizr workspace."), Where{file.path, 0, 0, {}}});
            else if (chosen)
                notes.append({tr("The file is skipped: a design has one workspace, here that of '%1'. Import this one by itself.").arg(chosen->path), Where{file.path, 0, 0, {}}});
            else
                chosen = &file;
        }
        if (!chosen)
            return unexpected(ErrorCode::BadInput, tr("There is no Structurizr workspace to import."), Where{files.isEmpty() ? QString() : files.first().path, 0, 0, {}});
        const auto root = readYaml(chosen->bytes, chosen->path); // JSON is YAML, and this reader knows places
        if (!root)
            return unexpected(root.error());
        if (root->isNull())
            return unexpected(ErrorCode::BadInput, tr("The file is empty."), Where{chosen->path, 1, 1, {}});
        return Import(catalog, name).run(*root, notes);
    }
};

} // namespace

std::unique_ptr<Importer> make_importer_structurizr()
{
    return std::make_unique<StructurizrImporter>();
}

} // namespace groundplan
