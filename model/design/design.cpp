// SPDX-License-Identifier: Apache-2.0
#include "model/design/design.h"

#include <QCoreApplication>
#include <QSet>

#include "model/design/hierarchy.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Design", text);
}

Unexpected refused(const QString& message, const Id& subject)
{
    return unexpected(ErrorCode::Refused, message, Where{.file = {}, .subject = subject});
}

/// Add, replace or remove in one table; the invariants across tables are the callers'.
template<typename T>
Result<void> applyToTable(EntityTable<T>& table, EntityChange<T>& change)
{
    const Id id = change.id();
    const bool present = table.contains(id);
    if (change.before && change.after) {
        if (!present)
            return refused(tr("'%1' is not in the design.").arg(id), id);
        if (change.before->id != change.after->id)
            return refused(tr("The id of '%1' cannot change.").arg(id), id);
        change.slot = table.slotOf(id);
        table.replace(*change.after);
    } else if (change.after) {
        if (id.isEmpty())
            return refused(tr("An id must not be empty."), id);
        if (present)
            return refused(tr("The id '%1' is already in use; choose another one.").arg(id), id);
        change.slot = table.insert(*change.after, change.slot);
    } else {
        if (!present)
            return refused(tr("'%1' is not in the design.").arg(id), id);
        change.slot = table.remove(id);
    }
    return {};
}

void unlink(QHash<Id, QList<Id>>& lists, const Id& key, const Id& id)
{
    const auto at = lists.find(key);
    if (at == lists.end())
        return;
    const qsizetype index = at->indexOf(id);
    if (index >= 0) {
        at->swapItemsAt(index, at->size() - 1);
        at->removeLast();
    }
    if (at->isEmpty())
        lists.erase(at);
}

const QList<Id>& noIds()
{
    static const QList<Id> none;
    return none;
}

} // namespace

Result<Design> Design::fromContent(DesignContent content)
{
    Design design;
    design.m_properties = std::move(content.properties);
    design.m_placements = std::move(content.placements);
    design.m_components.reserve(content.components.size());
    design.m_connections.reserve(content.connections.size());
    for (Component& component : content.components) {
        const Id id = component.id;
        if (id.isEmpty() || design.m_components.contains(id))
            return refused(tr("The id '%1' is already in use; choose another one.").arg(id), id);
        design.m_children[component.in].append(id);
        design.m_components.insert(std::move(component));
    }
    // Every chain of containers must end at the top: seen holds those that are known to.
    QSet<Id> seen;
    for (const Component& component : design.m_components) {
        QList<Id> chain;
        const Component* at = &component;
        while (at && !seen.contains(at->id)) {
            if (chain.contains(at->id))
                return refused(tr("'%1' cannot stand in itself.").arg(at->id), at->id);
            chain.append(at->id);
            if (at->in.isEmpty())
                break;
            const Component* container = design.component(at->in);
            if (!container)
                return refused(tr("'%1' stands in '%2', which is not in the design.").arg(at->id, at->in), at->id);
            at = container;
        }
        for (const Id& id : chain)
            seen.insert(id);
    }
    for (Connection& connection : content.connections) {
        const Id id = connection.id;
        if (id.isEmpty() || design.m_connections.contains(id) || design.m_components.contains(id))
            return refused(tr("The id '%1' is already in use; choose another one.").arg(id), id);
        for (const Id& end : {connection.from, connection.to}) {
            if (!design.m_components.contains(end))
                return refused(tr("Connection '%1' ends at '%2', which is not in the design.").arg(id, end), id);
        }
        design.m_connectionsOf[connection.from].append(id);
        if (connection.to != connection.from)
            design.m_connectionsOf[connection.to].append(id);
        design.m_connections.insert(std::move(connection));
    }
    const auto fill = [](auto& table, auto& entities) {
        for (auto& entity : entities) {
            if (!table.contains(entity.id))
                table.insert(std::move(entity));
        }
    };
    fill(design.m_groups, content.groups);
    fill(design.m_environments, content.environments);
    fill(design.m_deviations, content.deviations);
    fill(design.m_decisions, content.decisions);
    fill(design.m_comments, content.comments);
    return design;
}

const Placement* Design::placement(const Id& component) const
{
    const auto at = m_placements.constFind(component);
    return at == m_placements.cend() ? nullptr : &*at;
}

const QList<Id>& Design::childrenOf(const Id& container) const
{
    const auto at = m_children.constFind(container);
    return at == m_children.cend() ? noIds() : *at;
}

const QList<Id>& Design::connectionsOf(const Id& component) const
{
    const auto at = m_connectionsOf.constFind(component);
    return at == m_connectionsOf.cend() ? noIds() : *at;
}

QString Design::labelOf(const Id& id) const
{
    if (const Component* component = m_components.find(id))
        return component->label();
    if (const Connection* connection = m_connections.find(id)) {
        if (!connection->name.isEmpty())
            return connection->name;
        return tr("%1 → %2").arg(labelOf(connection->from), labelOf(connection->to));
    }
    if (const Group* group = m_groups.find(id))
        return group->label();
    return id.isEmpty() ? m_properties.name : id;
}

bool Design::hasId(const Id& id) const
{
    return m_components.contains(id) || m_connections.contains(id) || m_groups.contains(id)
           || m_environments.contains(id) || m_deviations.contains(id) || m_decisions.contains(id)
           || m_comments.contains(id);
}

Result<Changes> Design::apply(const Changes& changes)
{
    Changes applied;
    applied.reserve(changes.size());
    for (const Change& wanted : changes) {
        Change change = wanted;
        if (auto result = applyOne(change); !result) {
            for (Change& done : applied = inverted(applied))
                (void)applyOne(done);
            return Unexpected{result.error()};
        }
        applied.append(std::move(change));
    }
    return applied;
}

Result<void> Design::applyOne(Change& change)
{
    return std::visit([this](auto& entity) { return applyEntity(entity); }, change);
}

Result<void> Design::applyEntity(ComponentChange& change)
{
    if (change.after) {
        const Component& after = *change.after;
        if (!after.in.isEmpty()) {
            if (!m_components.contains(after.in))
                return refused(tr("'%1' stands in '%2', which is not in the design.").arg(after.id, after.in), after.id);
            if (after.in == after.id || isWithin(*this, after.in, after.id))
                return refused(tr("'%1' cannot stand in itself.").arg(after.id), after.id);
        }
    } else if (change.before) {
        if (!childrenOf(change.before->id).isEmpty() || !connectionsOf(change.before->id).isEmpty())
            return refused(tr("'%1' still has children or connections.").arg(change.before->id), change.before->id);
    }
    const Component* present = m_components.find(change.id());
    const std::optional<Id> oldParent = present ? std::optional(present->in) : std::nullopt;
    if (auto result = applyToTable(m_components, change); !result)
        return result;
    const std::optional<Id> newParent = change.after ? std::optional(change.after->in) : std::nullopt;
    if (oldParent != newParent) {
        if (oldParent)
            unlink(m_children, *oldParent, change.id());
        if (newParent)
            m_children[*newParent].append(change.id());
    }
    return {};
}

Result<void> Design::applyEntity(ConnectionChange& change)
{
    if (change.after) {
        for (const Id& end : {change.after->from, change.after->to}) {
            if (!m_components.contains(end))
                return refused(tr("Connection '%1' ends at '%2', which is not in the design.").arg(change.after->id, end),
                               change.after->id);
        }
    }
    std::optional<Connection> present;
    if (const Connection* connection = m_connections.find(change.id()))
        present = *connection;
    if (auto result = applyToTable(m_connections, change); !result)
        return result;
    if (present && change.after && present->from == change.after->from && present->to == change.after->to)
        return {};
    if (present) {
        unlink(m_connectionsOf, present->from, present->id);
        if (present->to != present->from)
            unlink(m_connectionsOf, present->to, present->id);
    }
    if (change.after) {
        m_connectionsOf[change.after->from].append(change.after->id);
        if (change.after->to != change.after->from)
            m_connectionsOf[change.after->to].append(change.after->id);
    }
    return {};
}

Result<void> Design::applyEntity(GroupChange& change) { return applyToTable(m_groups, change); }
Result<void> Design::applyEntity(EnvironmentChange& change) { return applyToTable(m_environments, change); }
Result<void> Design::applyEntity(DeviationChange& change) { return applyToTable(m_deviations, change); }
Result<void> Design::applyEntity(DecisionChange& change) { return applyToTable(m_decisions, change); }
Result<void> Design::applyEntity(CommentChange& change) { return applyToTable(m_comments, change); }

Result<void> Design::applyEntity(PlacementChange& change)
{
    if (change.after)
        m_placements.insert(change.component, *change.after);
    else
        m_placements.remove(change.component);
    return {};
}

Result<void> Design::applyEntity(PropertiesChange& change)
{
    m_properties = change.after;
    return {};
}

bool Design::operator==(const Design& other) const
{
    return m_properties == other.m_properties && m_components == other.m_components
           && m_connections == other.m_connections && m_groups == other.m_groups
           && m_environments == other.m_environments && m_deviations == other.m_deviations
           && m_decisions == other.m_decisions && m_comments == other.m_comments && m_placements == other.m_placements;
}

} // namespace groundplan
