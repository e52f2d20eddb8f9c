// SPDX-License-Identifier: Apache-2.0
#include "model/design/design.h"

#include <vector>

#include <QCoreApplication>

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
        change.before = *table.find(id);
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
        change.before = *table.find(id);
        change.slot = table.remove(id);
    }
    return {};
}

Unexpected taken(const Id& id)
{
    return id.isEmpty() ? refused(tr("An id must not be empty."), id)
                        : refused(tr("The id '%1' is already in use; choose another one.").arg(id), id);
}

template<typename T>
Result<void> fill(EntityTable<T>& table, QList<T>& entities)
{
    table.reserve(entities.size());
    for (T& entity : entities) {
        if (entity.id.isEmpty() || table.contains(entity.id))
            return taken(entity.id);
        table.insert(std::move(entity));
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
    design.m_ends.reserve(content.connections.size());
    design.m_parents.reserve(content.components.size());
    for (Component& component : content.components) {
        const Id id = component.id;
        if (id.isEmpty() || design.m_components.contains(id))
            return taken(id);
        design.m_children[component.in].append(id);
        design.m_components.insert(std::move(component));
    }
    // Every chain of containers must end at the top, or in a component that another round found to do so.
    std::vector<int> seenIn(size_t(design.m_components.slotCount()), -1);
    for (int slot = 0; slot < design.m_components.slotCount(); ++slot) {
        for (int at = slot; seenIn[size_t(at)] < 0;) {
            seenIn[size_t(at)] = slot;
            const Component& component = *design.m_components.atSlot(at);
            design.noteParent(at, component);
            if (component.in.isEmpty())
                break;
            at = design.m_components.slotOf(component.in);
            if (at < 0) {
                return refused(tr("'%1' stands in '%2', which is not in the design.").arg(component.id, component.in),
                               component.id);
            }
            if (seenIn[size_t(at)] == slot)
                return refused(tr("'%1' cannot stand in itself.").arg(component.in), component.in);
        }
    }
    for (Connection& connection : content.connections) {
        const Id id = connection.id;
        if (id.isEmpty() || design.m_connections.contains(id) || design.m_components.contains(id))
            return taken(id);
        for (const Id& end : {connection.from, connection.to}) {
            if (!design.m_components.contains(end))
                return refused(tr("Connection '%1' ends at '%2', which is not in the design.").arg(id, end), id);
        }
        design.m_connectionsOf[connection.from].append(id);
        if (connection.to != connection.from)
            design.m_connectionsOf[connection.to].append(id);
        design.noteEnds(design.m_connections.slotCount(), connection);
        design.m_connections.insert(std::move(connection));
    }
    Result<void> filled = fill(design.m_groups, content.groups);
    if (filled)
        filled = fill(design.m_environments, content.environments);
    if (filled)
        filled = fill(design.m_deviations, content.deviations);
    if (filled)
        filled = fill(design.m_decisions, content.decisions);
    if (filled)
        filled = fill(design.m_comments, content.comments);
    if (filled)
        filled = fill(design.m_views, content.views);
    if (!filled)
        return Unexpected{filled.error()};
    design.m_placements.removeIf([&design](const auto& at) { return !design.m_components.contains(at.key()); });
    return design;
}

void Design::noteEnds(int slot, const Connection& connection)
{
    if (slot >= m_ends.size())
        m_ends.resize(slot + 1);
    const Ends ends{m_components.slotOf(connection.from), m_components.slotOf(connection.to)};
    m_ends[slot] = ends;
    if (m_links.size() < m_components.slotCount())
        m_links.resize(m_components.slotCount());
    m_links[ends.from].append(slot);
    if (ends.to != ends.from)
        m_links[ends.to].append(slot);
}

void Design::dropLink(const Id& component, int slot)
{
    QList<int>& links = m_links[m_components.slotOf(component)];
    // As in the list of ids, so that both stay in the same order.
    links.swapItemsAt(links.indexOf(slot), links.size() - 1);
    links.removeLast();
}

const QList<int>& Design::linksAtSlot(int component) const
{
    static const QList<int> none;
    return component < m_links.size() ? m_links.at(component) : none;
}

void Design::noteParent(int slot, const Component& component)
{
    if (slot >= m_parents.size())
        m_parents.resize(slot + 1);
    m_parents[slot] = component.in.isEmpty() ? -1 : m_components.slotOf(component.in);
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
    if (const int slot = m_connections.slotOf(id); slot >= 0) {
        const Connection* connection = m_connections.atSlot(slot);
        if (!connection->name.isEmpty())
            return connection->name;
        const Ends& ends = m_ends.at(slot);
        return tr("%1 → %2").arg(m_components.atSlot(ends.from)->label(), m_components.atSlot(ends.to)->label());
    }
    if (const Group* group = m_groups.find(id))
        return group->label();
    return id.isEmpty() ? m_properties.name : id;
}

bool Design::hasId(const Id& id) const
{
    return m_components.contains(id) || m_connections.contains(id) || m_groups.contains(id)
           || m_environments.contains(id) || m_deviations.contains(id) || m_decisions.contains(id)
           || m_comments.contains(id) || m_views.contains(id);
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
            // What nothing stands in cannot come to stand in itself, however deep the place is.
            if (after.in == after.id || (!childrenOf(after.id).isEmpty() && isWithin(*this, after.in, after.id)))
                return refused(tr("'%1' cannot stand in itself.").arg(after.id), after.id);
        }
    } else if (change.before) {
        if (!childrenOf(change.before->id).isEmpty() || !connectionsOf(change.before->id).isEmpty())
            return refused(tr("'%1' still has children or connections.").arg(change.before->id), change.before->id);
    }
    if (!change.before && change.after && m_connections.contains(change.after->id))
        return taken(change.after->id);
    const Component* present = m_components.find(change.id());
    const std::optional<Id> oldParent = present ? std::optional(present->in) : std::nullopt;
    if (auto result = applyToTable(m_components, change); !result)
        return result;
    const std::optional<Id> newParent = change.after ? std::optional(change.after->in) : std::nullopt;
    if (newParent)
        noteParent(change.slot, *change.after);
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
    if (!change.before && change.after && m_components.contains(change.after->id))
        return taken(change.after->id);
    std::optional<Connection> present;
    if (const Connection* connection = m_connections.find(change.id()))
        present = *connection;
    if (auto result = applyToTable(m_connections, change); !result)
        return result;
    if (present && change.after && present->from == change.after->from && present->to == change.after->to)
        return {};
    if (present) {
        unlink(m_connectionsOf, present->from, present->id);
        dropLink(present->from, change.slot);
        if (present->to != present->from) {
            unlink(m_connectionsOf, present->to, present->id);
            dropLink(present->to, change.slot);
        }
    }
    if (change.after) {
        noteEnds(change.slot, *change.after);
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
Result<void> Design::applyEntity(ViewChange& change) { return applyToTable(m_views, change); }

Result<void> Design::applyEntity(PlacementChange& change)
{
    if (change.after && !m_components.contains(change.component))
        return refused(tr("'%1' is not in the design.").arg(change.component), change.component);
    const Placement* present = placement(change.component);
    change.before = present ? std::optional(*present) : std::nullopt;
    if (change.after)
        m_placements.insert(change.component, *change.after);
    else
        m_placements.remove(change.component);
    return {};
}

Result<void> Design::applyEntity(PropertiesChange& change)
{
    change.before = m_properties;
    m_properties = change.after;
    return {};
}

bool Design::operator==(const Design& other) const
{
    return m_properties == other.m_properties && m_components == other.m_components
           && m_connections == other.m_connections && m_groups == other.m_groups
           && m_environments == other.m_environments && m_deviations == other.m_deviations
           && m_decisions == other.m_decisions && m_comments == other.m_comments && m_views == other.m_views
           && m_placements == other.m_placements;
}

} // namespace groundplan
