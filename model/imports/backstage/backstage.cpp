// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QCoreApplication>

#include "model/base/link_text.h"
#include "model/base/secret_text.h"
#include "model/imports/backstage/kind_choice.h"
#include "model/imports/design_draft.h"
#include "model/imports/kubernetes/mentions.h"

namespace groundplan {

using namespace backstage;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("BackstageImport", text);
}

bool isKind(const CatalogEntity& entity, const char* kind)
{
    return entity.kind.compare(QLatin1String(kind), Qt::CaseInsensitive) == 0;
}

/// One run of the importer.
class Import
{
public:
    Import(const Catalog& catalog, CatalogEntities entities, const QString& name) : m_entities(std::move(entities)), m_draft(catalog, name)
    {
        for (const ImportNote& note : m_entities.notes())
            m_draft.note(note.message, note.where);
    }

    Result<ImportResult> run()
    {
        for (const CatalogEntity& entity : m_entities.all()) {
            if (isNobody(CatalogEntities::referenceOf(entity)))
                continue;
            if (isKind(entity, "Group") && entity.spec()["type"].text() == QLatin1String("team"))
                addGroup(QStringLiteral("team"), entity);
            else if (isKind(entity, "System"))
                addGroup(QStringLiteral("system"), entity);
        }
        readDomains();
        m_ids.resize(m_entities.all().size());
        for (int at = 0; at < m_entities.all().size(); ++at) {
            if (isKind(entity(at), "Component") || isKind(entity(at), "Resource"))
                addComponent(at);
        }
        if (m_draft.components().isEmpty())
            return unexpected(ErrorCode::BadInput, tr("There is no Component and no Resource among the entities."), entity(0).node.where());
        for (int at = 0; at < m_entities.all().size(); ++at) {
            if (!m_ids.at(at).isEmpty())
                findProvided(at);
        }
        for (int at = 0; at < m_entities.all().size(); ++at) {
            if (!m_ids.at(at).isEmpty())
                connect(at);
        }
        noteOthers();
        return m_draft.finish();
    }

private:
    const CatalogEntity& entity(int at) const { return m_entities.all().at(at); }

    /// What this program writes as the owner of what has none.
    static bool isNobody(const QString& reference) { return reference == QLatin1String("group:default/nobody"); }

    Group& addGroup(const QString& kind, const CatalogEntity& entity)
    {
        Group& group = m_draft.group(kind, CatalogEntities::referenceOf(entity), entity.name);
        group.name = entity.title() == group.id ? QString() : plainLine(entity.title());
        group.description = plainLine(entity.metadata()["description"].text());
        return group;
    }

    void readDomains()
    {
        const CatalogEntity* only = nullptr;
        int count = 0;
        for (const CatalogEntity& entity : m_entities.all()) {
            if (isKind(entity, "Domain") && ++count)
                only = &entity;
        }
        if (count == 1)
            m_draft.describe(plainLine(only->metadata()["description"].text()));
        else if (count > 1)
            m_draft.note(tr("Domains are not taken over (%1): a design has systems and teams.").arg(count), only->node.where());
    }

    void addComponent(int at)
    {
        const CatalogEntity& one = entity(at);
        const YamlNode metadata = one.metadata();
        const QString type = one.spec()["type"].text();
        if (isKind(one, "Component") && type == QLatin1String("library")) {
            m_draft.note(tr("The library '%1' is left out: it does not run by itself.").arg(one.name), one.node.where());
            return;
        }
        const KindChoice choice = kindOf(m_draft.catalog(), one);
        Component added;
        added.kind = choice.kind;
        const QString origin = metadata["annotations"]["groundplan.io/component"].text();
        const QString idText = isSlug(origin) ? origin : one.name;
        added.name = one.title() == idText ? QString() : plainLine(one.title());
        added.description = plainLine(metadata["description"].text());
        for (const YamlNode tag : metadata["tags"].elements()) {
            if (tag.text() != choice.technologyTag)
                added.tags.append(plainLine(tag.text()));
        }
        for (const YamlNode link : metadata["links"].elements()) {
            const QString url = link["url"].text();
            const auto target = readLink(url);
            if (target && target->kind == Link::Kind::Web && !holdsSecret(url))
                added.links.append(url);
        }
        if (one.spec()["lifecycle"].text() == QLatin1String("deprecated") || one.spec()["lifecycle"].text() == QLatin1String("experimental"))
            added.tags.append(one.spec()["lifecycle"].text());
        added.tags.removeDuplicates();
        const Id id = m_ids[at] = m_draft.add(added, idText, one.node.where());
        if (isSlug(origin))
            m_draft.setOrigin(id, origin);
        m_draft.set(id, "technology", choice.technology, one.node.where());
        if (choice.guessed)
            m_draft.note(tr("The type '%1' of '%2' says nothing that is known; it is taken for %3.").arg(plainLine(type), one.name, m_draft.catalog().componentKind(choice.kind)->name), one.node.where());
        readRepository(id, metadata["annotations"]);
        const QString owner = CatalogEntities::fullReference(one.spec()["owner"].text(), QStringLiteral("Group"), one.space);
        if (owner.startsWith(QLatin1String("user:")))
            m_draft.note(tr("'%1' is owned by a person; a design knows teams alone.").arg(one.name), one.spec()["owner"].where());
        else if (!owner.isEmpty() && !isNobody(owner))
            m_draft.join(id, groupOf(QStringLiteral("team"), owner));
        const QString system = CatalogEntities::fullReference(one.spec()["system"].text(), QStringLiteral("System"), one.space);
        if (!system.isEmpty())
            m_draft.join(id, groupOf(QStringLiteral("system"), system));
    }

    /// A group that is named; one that is not in the files goes by its name.
    Group groupOf(const QString& kind, const QString& reference)
    {
        const int at = m_entities.at(reference);
        if (at >= 0 && !m_draft.hasGroup(kind, reference))
            return addGroup(kind, entity(at));
        return m_draft.group(kind, reference, reference.section(u'/', -1));
    }

    void readRepository(const Id& id, const YamlNode& annotations)
    {
        QString address = annotations["backstage.io/source-location"].text();
        YamlNode node = annotations["backstage.io/source-location"];
        if (const YamlNode slug = annotations["github.com/project-slug"]; address.isEmpty() && slug.isScalar()) {
            address = QLatin1String("url:https://github.com/") + slug.text();
            node = slug;
        }
        if (!address.startsWith(QLatin1String("url:http")) || holdsSecret(address))
            return;
        address = address.mid(4);
        while (address.endsWith(u'/'))
            address.chop(1);
        m_draft.set(id, "repository", address, node.where());
    }

    void findProvided(int at)
    {
        for (const YamlNode api : entity(at).spec()["providesApis"].elements()) {
            const QString reference = CatalogEntities::fullReference(api.text(), QStringLiteral("API"), entity(at).space);
            if (!reference.isEmpty() && !m_providers[reference].contains(at))
                m_providers[reference].append(at);
        }
    }

    void connect(int at)
    {
        const CatalogEntity& one = entity(at);
        for (const YamlNode api : one.spec()["consumesApis"].elements()) {
            const QString reference = CatalogEntities::fullReference(api.text(), QStringLiteral("API"), one.space);
            const QList<int> providers = m_providers.value(reference);
            if (providers.isEmpty())
                m_draft.note(tr("'%1' consumes the API '%2', which nothing in the files provides.").arg(one.name, plainLine(api.text())), api.where());
            for (const int provider : providers)
                consume(at, provider, reference, api);
        }
        for (const YamlNode needed : one.spec()["dependsOn"].elements())
            depend(at, needed, false);
        for (const YamlNode client : one.spec()["dependencyOf"].elements())
            depend(at, client, true);
    }

    void consume(int from, int to, const QString& reference, const YamlNode& api)
    {
        if (from == to)
            return;
        const int definition = m_entities.at(reference);
        const QString type = definition < 0 ? QString() : entity(definition).spec()["type"].text();
        Connection& connection = m_draft.connect(m_ids.at(from), m_ids.at(to), m_draft.dependencyKind(m_ids.at(from), m_ids.at(to)),
                                                 tr("consumes the API %1 (%2)").arg(reference.section(u':', 1), placeText(api.where())), api.where());
        m_draft.setWhenUnset(connection, "protocol", protocolOfApi(type), api.where());
    }

    /// What one entity says it needs, or who it says needs it.
    void depend(int at, const YamlNode& node, bool reversed)
    {
        const CatalogEntity& one = entity(at);
        const QString reference = CatalogEntities::fullReference(node.text(), QStringLiteral("Component"), one.space);
        const int other = m_entities.at(reference);
        if (other < 0) {
            m_draft.note(tr("'%1' names '%2', which is not in the files.").arg(one.name, plainLine(node.text())), node.where());
            return;
        }
        if (m_ids.at(other).isEmpty()) {
            m_draft.note(tr("What '%1' says of '%2' is not taken over: '%2' is no component of the design.").arg(one.name, entity(other).name), node.where());
            return;
        }
        const Id from = m_ids.at(reversed ? other : at);
        const Id to = m_ids.at(reversed ? at : other);
        if (from == to)
            return;
        const QString kind = m_draft.dependencyKind(from, to);
        // An API that is consumed says more than that one depends on its provider.
        if (kind != QLatin1String("depends-on") || !m_draft.areConnected(from, to))
            m_draft.connect(from, to, kind, tr("%1 of %2 (%3)").arg(reversed ? QStringLiteral("dependencyOf") : QStringLiteral("dependsOn"), one.name, placeText(node.where())), node.where());
    }

    /// Each kind that is not understood is noted once.
    void noteOthers()
    {
        QStringList order;
        QHash<QString, int> counts;
        QHash<QString, Where> firsts;
        for (const CatalogEntity& one : m_entities.all()) {
            bool known = false;
            for (const char* kind : {"Component", "Resource", "API", "System", "Domain", "Location"})
                known = known || isKind(one, kind);
            const QString reference = CatalogEntities::referenceOf(one);
            if (known || (isKind(one, "Group") && (m_draft.hasGroup(QStringLiteral("team"), reference) || isNobody(reference))))
                continue;
            if (counts[one.kind]++ == 0) {
                order.append(one.kind);
                firsts.insert(one.kind, one.node.where());
            }
        }
        for (const QString& kind : std::as_const(order)) {
            if (kind == QLatin1String("Group"))
                m_draft.note(tr("Groups that are no teams and own nothing are left out (%1).").arg(counts.value(kind)), firsts.value(kind));
            else
                m_draft.note(tr("Entities of kind %1 are not imported (%2).").arg(kind).arg(counts.value(kind)), firsts.value(kind));
        }
    }

    CatalogEntities m_entities;
    DesignDraft m_draft;
    QList<Id> m_ids; ///< by entity; empty: no component
    QHash<QString, QList<int>> m_providers; ///< by the full reference of an API
};

class BackstageImporter : public Importer
{
public:
    QString id() const override { return QStringLiteral("backstage"); }
    QString name() const override { return tr("Backstage catalog"); }
    QString description() const override { return tr("Components, resources, APIs, systems and teams of the entities of a Backstage catalog."); }
    QStringList filePatterns() const override { return {QStringLiteral("*.yaml"), QStringLiteral("*.yml")}; }
    bool accepts(const QList<ImportFile>& files) const override { return std::any_of(files.begin(), files.end(), isCatalogFile); }
    Result<ImportResult> read(const QList<ImportFile>& files, const QString& name, const Catalog& catalog) const override
    {
        auto entities = CatalogEntities::read(files);
        if (!entities)
            return unexpected(entities.error());
        return Import(catalog, std::move(*entities), name).run();
    }
};

} // namespace

std::unique_ptr<Importer> make_importer_backstage()
{
    return std::make_unique<BackstageImporter>();
}

} // namespace groundplan
