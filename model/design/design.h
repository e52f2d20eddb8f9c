// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>

#include "model/base/result.h"
#include "model/design/change.h"
#include "model/design/entity_table.h"

namespace groundplan {

/// All entities of a design in plain lists, in their order: how a loader or importer hands them over. Containers may
/// come after what stands in them.
struct DesignContent {
    DesignProperties properties;
    QList<Component> components;
    QList<Connection> connections;
    QList<Group> groups;
    QList<Environment> environments;
    QList<Deviation> deviations;
    QList<Decision> decisions;
    QList<Comment> comments;
    QList<View> views;
    QHash<Id, Placement> placements;
};

/// One platform: components, connections, groups, environments, deviations, decisions, comments, views, layout. A value,
/// implicitly shared: copying one is cheap, and a copy may be read in another thread. It changes only by `apply`,
/// which keeps the invariants: ids are unique within a type of entity, and a component and a connection never share
/// one; both ends of a connection and every container exist; no component stands in itself, however deep; only
/// components of the design have a position.
class Design
{
public:
    Design() = default;
    /// A design of these entities, or the first invariant that they break (its subject says which entity). Positions
    /// of components that are not there are dropped.
    static Result<Design> fromContent(DesignContent content);

    const DesignProperties& properties() const { return m_properties; }
    const QString& name() const { return m_properties.name; }
    const EntityTable<Component>& components() const { return m_components; }
    const EntityTable<Connection>& connections() const { return m_connections; }
    const EntityTable<Group>& groups() const { return m_groups; }
    const EntityTable<Environment>& environments() const { return m_environments; }
    const EntityTable<Deviation>& deviations() const { return m_deviations; }
    const EntityTable<Decision>& decisions() const { return m_decisions; }
    const EntityTable<Comment>& comments() const { return m_comments; }
    const EntityTable<View>& views() const { return m_views; }
    const QHash<Id, Placement>& placements() const { return m_placements; }

    const Component* component(const Id& id) const { return m_components.find(id); }
    const Connection* connection(const Id& id) const { return m_connections.find(id); }
    /// Where that component stands, or null when nobody placed it.
    const Placement* placement(const Id& component) const;
    /// Components that stand directly in `container` (empty: at top level), in no particular order.
    const QList<Id>& childrenOf(const Id& container) const;
    /// Connections that start or end at `component`, in no particular order.
    const QList<Id>& connectionsOf(const Id& component) const;
    /// The slots of both ends of the connection in that slot; of an empty slot they mean nothing. For algorithms that go
    /// over the whole graph and would otherwise look up each end by its id.
    struct Ends {
        int from = -1, to = -1;
    };
    const Ends& endsAtSlot(int connection) const { return m_ends.at(connection); }
    /// The slots of connectionsOf() the component in that slot, in the same order.
    const QList<int>& linksAtSlot(int component) const;
    /// The slot of the container of the component in that slot; -1: it stands at top level.
    int parentAtSlot(int component) const { return m_parents.at(component); }
    /// The name a user knows a component or connection by; the id when it has none.
    QString labelOf(const Id& id) const;
    /// True when an entity of any type has that id.
    bool hasId(const Id& id) const;

    /// Applies all changes or, when one breaks an invariant, none. Returns the changes as applied, with the slots
    /// that were used and what really stood there before filled in: what an undo command has to keep.
    Result<Changes> apply(const Changes& changes);

    bool operator==(const Design& other) const;

private:
    void noteEnds(int slot, const Connection& connection);
    void dropLink(const Id& component, int slot);
    void noteParent(int slot, const Component& component);
    Result<void> applyOne(Change& change);
    Result<void> applyEntity(ComponentChange& change);
    Result<void> applyEntity(ConnectionChange& change);
    Result<void> applyEntity(GroupChange& change);
    Result<void> applyEntity(EnvironmentChange& change);
    Result<void> applyEntity(DeviationChange& change);
    Result<void> applyEntity(DecisionChange& change);
    Result<void> applyEntity(CommentChange& change);
    Result<void> applyEntity(ViewChange& change);
    Result<void> applyEntity(PlacementChange& change);
    Result<void> applyEntity(PropertiesChange& change);

    DesignProperties m_properties;
    EntityTable<Component> m_components;
    EntityTable<Connection> m_connections;
    EntityTable<Group> m_groups;
    EntityTable<Environment> m_environments;
    EntityTable<Deviation> m_deviations;
    EntityTable<Decision> m_decisions;
    EntityTable<Comment> m_comments;
    EntityTable<View> m_views;
    QHash<Id, Placement> m_placements;
    QHash<Id, QList<Id>> m_children;
    QHash<Id, QList<Id>> m_connectionsOf;
    QList<QList<int>> m_links; ///< by the slots of components
    QList<Ends> m_ends;    ///< by the slots of connections
    QList<int> m_parents;  ///< by the slots of components
};

} // namespace groundplan
