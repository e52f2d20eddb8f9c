// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QCoreApplication>
#include <QSet>

#include "model/imports/microtosca/broker_use.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("MicroToscaImport", text);
}

QString kindOf(TopologyType type)
{
    switch (type) {
    case TopologyType::Service: return QStringLiteral("service");
    case TopologyType::Datastore: return QStringLiteral("relational-database");
    case TopologyType::Broker: return QStringLiteral("message-queue");
    case TopologyType::Router: return QStringLiteral("api-gateway");
    case TopologyType::ClusterIngress: return QStringLiteral("ingress");
    case TopologyType::ClusterService: return QStringLiteral("load-balancer");
    case TopologyType::Compute: break; // no component: a name that those deployed on it share
    }
    return {};
}

/// One run of the importer.
class Import
{
public:
    Import(const Catalog& catalog, Topology topology, const QString& name) : m_catalog(catalog), m_topology(std::move(topology)), m_notes(m_topology.notes)
    {
        m_content.properties.name = name;
        m_content.properties.description = m_topology.description;
    }

    Result<ImportResult> run(const QList<ImportNote>& before)
    {
        addNodes();
        addGroups();
        addHosts();
        m_use.emplace(m_topology);
        for (int at = 0; at < m_topology.nodes.size(); ++at) {
            for (const TopologyInteraction& interaction : node(at).interactions)
                connect(at, interaction);
        }
        ImportResult result;
        auto design = Design::fromContent(std::move(m_content));
        if (!design)
            return unexpected(design.error());
        result.design = std::move(*design);
        result.notes = before + m_notes;
        return result;
    }

private:
    const TopologyNode& node(int at) const { return m_topology.nodes.at(at); }
    Component& component(int at) { return m_content.components[m_componentAt.value(at)]; }
    void note(const QString& message, const Where& where) { m_notes.append({message, where}); }

    Id freshId(const QString& text)
    {
        const Id id = uniqueSlug(text, [this](const Id& candidate) { return m_ids.contains(candidate); });
        m_ids.insert(id);
        return id;
    }

    void addNodes()
    {
        bool guessed = false;
        for (int at = 0; at < m_topology.nodes.size(); ++at) {
            if (node(at).type == TopologyType::Compute)
                continue;
            Component added;
            added.id = freshId(node(at).name);
            added.kind = kindOf(node(at).type);
            added.name = node(at).name;
            added.description = node(at).description;
            m_componentAt.insert(at, m_content.components.size());
            m_content.components.append(added);
            if (node(at).type == TopologyType::Datastore && !guessed) {
                guessed = true;
                note(tr("microTOSCA does not say of which sort a data store is, nor whether it is read or written: all are taken for relational databases that are written."),
                     node(at).where);
            }
        }
    }

    void addGroups()
    {
        QSet<Id> groupIds;
        for (const TopologyGroup& group : std::as_const(m_topology.groups)) {
            if (group.edge) {
                addEdge(group);
                continue;
            }
            Group team;
            team.id = uniqueSlug(group.name, [&groupIds](const Id& candidate) { return groupIds.contains(candidate); });
            team.kind = QStringLiteral("team");
            team.name = group.name;
            team.description = group.description;
            groupIds.insert(team.id);
            m_content.groups.append(team);
            for (const TopologyMember& member : group.members) {
                if (node(member.node).type == TopologyType::Compute) {
                    note(tr("That '%1' belongs to '%2' is not taken over: computes are no components.").arg(node(member.node).name, group.name), member.where);
                    continue;
                }
                component(member.node).groups.append({QStringLiteral("team"), team.id});
                // The language has no team that runs things for the others: each has its members for itself.
                setAttribute(component(member.node), "run-for-others", false);
            }
        }
    }

    /// Members of an Edge are what the world outside reaches.
    void addEdge(const TopologyGroup& group)
    {
        Id clients;
        for (const TopologyMember& member : group.members) {
            const TopologyType type = node(member.node).type;
            if (type == TopologyType::Datastore || type == TopologyType::Compute) {
                note(tr("'%1' cannot stand at the edge; this is left out.").arg(node(member.node).name), member.where);
                continue;
            }
            if (type == TopologyType::Broker) {
                setAttribute(component(member.node), "exposure", QStringLiteral("internet"));
                continue;
            }
            if (clients.isEmpty()) {
                Component actor;
                actor.id = clients = freshId(QStringLiteral("clients"));
                actor.kind = QStringLiteral("actor");
                actor.name = tr("Clients");
                actor.description = tr("Whoever uses '%1' from outside").arg(group.name);
                setAttribute(actor, "exposure", QStringLiteral("internet"));
                m_content.components.append(actor);
                note(tr("The edge '%1' became clients on the internet that call its members.").arg(group.name), group.where);
            }
            add(clients, component(member.node).id, "calls", member.where);
        }
    }

    void addHosts()
    {
        QSet<int> used;
        for (int at = 0; at < m_topology.nodes.size(); ++at) {
            bool first = true;
            for (const TopologyHost& host : node(at).hosts) {
                used.insert(host.target);
                const bool fits = node(at).type != TopologyType::Compute && setAttribute(component(at), "deployment-unit", node(host.target).name, first);
                if (!fits)
                    note(tr("That '%1' is deployed on '%2' is not taken over.").arg(node(at).name, node(host.target).name), host.where);
                first = first && !fits;
            }
        }
        for (int at = 0; at < m_topology.nodes.size(); ++at) {
            if (node(at).type == TopologyType::Compute && !used.contains(at))
                note(tr("Nothing is deployed on '%1'; it is left out.").arg(node(at).name), node(at).where);
        }
    }

    void connect(int at, const TopologyInteraction& interaction)
    {
        const TopologyNode& from = node(at);
        const TopologyNode& to = node(interaction.target);
        const bool router = isRouter(from.type);
        if (at == interaction.target)
            return note(tr("'%1' interacts with itself; this is left out.").arg(from.name), interaction.where);
        if ((from.type != TopologyType::Service && !router) || to.type == TopologyType::Compute)
            return note(tr("'%1' cannot interact with '%2'; this is left out.").arg(from.name, to.name), interaction.where);
        const Id fromId = component(at).id;
        const Id toId = component(interaction.target).id;
        if (to.type == TopologyType::Datastore) {
            add(fromId, toId, "writes", interaction.where);
            noteLost(interaction, to);
        } else if (to.type == TopologyType::Broker) {
            const BrokerUse::Side side = m_use->sideOf(at, interaction.target);
            add(fromId, toId, side.consumes ? "consumes" : "publishes", interaction.where);
            note(side.consumes ? tr("It is not said whether '%1' publishes to '%2' or consumes from it: taken to consume, as %3.").arg(from.name, to.name, side.reason)
                               : tr("It is not said whether '%1' publishes to '%2' or consumes from it: taken to publish, as %3.").arg(from.name, to.name, side.reason),
                 interaction.where);
            noteLost(interaction, to);
        } else {
            Connection& connection = add(fromId, toId, router ? "routes" : "calls", interaction.where);
            setGuards(connection, interaction, from);
        }
    }

    /// Service calls state what is missing as well. Of routers only what they have is stated: wobbly and endpoint-based
    /// interactions are defined for services, and a router has patience and addresses in its own settings.
    void setGuards(Connection& connection, const TopologyInteraction& interaction, const TopologyNode& from)
    {
        const bool router = isRouter(from.type);
        const auto state = [&](const char* attribute, const TopologyFact& fact) {
            if (fact.value && (*fact.value || !router))
                connection.attributes.set(QString::fromLatin1(attribute), *fact.value);
        };
        state("gives-up", interaction.timeout);
        state("circuit-breaker", interaction.circuitBreaker);
        const std::optional<bool> dynamic = interaction.dynamicDiscovery.value;
        if (!router && dynamic)
            connection.attributes.set(QStringLiteral("discovery"), *dynamic ? QStringLiteral("registry") : QStringLiteral("fixed-address"));
        else if (router && dynamic && *dynamic)
            note(tr("How '%1' finds its target is not taken over: routes do not say it.").arg(from.name), interaction.where);
    }

    void noteLost(const TopologyInteraction& interaction, const TopologyNode& to)
    {
        for (const TopologyFact* fact : {&interaction.timeout, &interaction.circuitBreaker, &interaction.dynamicDiscovery}) {
            if (fact->value && *fact->value)
                return note(tr("Timeout, circuit breaker and discovery towards '%1' are not taken over: they are of calls alone.").arg(to.name), interaction.where);
        }
    }

    Connection& add(const Id& from, const Id& to, const char* kind, const Where& where)
    {
        Connection connection;
        connection.id = freshId(from + u'-' + to);
        connection.from = from;
        connection.to = to;
        connection.kind = QString::fromLatin1(kind);
        connection.attributes.set(QStringLiteral("evidence"), where.text());
        m_content.connections.append(connection);
        return m_content.connections.last();
    }

    /// False when the kind does not have that attribute, or `may` is false.
    bool setAttribute(Component& target, const char* name, const Value& value, bool may = true)
    {
        const ComponentKind* kind = m_catalog.componentKind(target.kind);
        if (!may || !kind || !kind->attribute(QString::fromLatin1(name)))
            return false;
        target.attributes.set(QString::fromLatin1(name), value);
        return true;
    }

    const Catalog& m_catalog;
    Topology m_topology;
    QList<ImportNote> m_notes;
    DesignContent m_content;
    QSet<Id> m_ids;
    QHash<int, qsizetype> m_componentAt; ///< by index of the node
    std::optional<BrokerUse> m_use;
};

class MicroToscaImporter : public Importer
{
public:
    QString id() const override { return QStringLiteral("microtosca"); }
    QString name() const override { return tr("microTOSCA topology"); }
    QString description() const override
    {
        return tr("Services, brokers, routers, data stores, teams and the edge of a microTOSCA topology, as microFreshener reads it.");
    }
    QStringList filePatterns() const override { return {QStringLiteral("*.yml"), QStringLiteral("*.yaml"), QStringLiteral("*.tosca")}; }
    bool accepts(const QList<ImportFile>& files) const override
    {
        return std::any_of(files.begin(), files.end(), [](const ImportFile& file) { return isTopologyFile(file.bytes); });
    }
    Result<ImportResult> read(const QList<ImportFile>& files, const QString& name, const Catalog& catalog) const override
    {
        const ImportFile* chosen = nullptr;
        QList<ImportNote> notes;
        for (const ImportFile& file : files) {
            if (!isTopologyFile(file.bytes) && files.size() > 1)
                notes.append({tr("The file is skipped: it is no microTOSCA topology."), Where{file.path, 0, 0, {}}});
            else if (chosen)
                notes.append({tr("The file is skipped: a design has one topology, here that of '%1'. Import this one by itself.").arg(chosen->path),
                              Where{file.path, 0, 0, {}}});
            else
                chosen = &file;
        }
        if (!chosen)
            return unexpected(ErrorCode::BadInput, tr("There is no microTOSCA topology to import."), Where{files.isEmpty() ? QString() : files.first().path, 0, 0, {}});
        auto topology = readTopology(*chosen);
        if (!topology)
            return unexpected(topology.error());
        return Import(catalog, std::move(*topology), name).run(notes);
    }
};

} // namespace

std::unique_ptr<Importer> make_importer_microtosca()
{
    return std::make_unique<MicroToscaImporter>();
}

} // namespace groundplan
