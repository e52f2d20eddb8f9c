// SPDX-License-Identifier: Apache-2.0
#include "model/rules/entries.h"

#include <algorithm>

namespace groundplan {

static bool passesOn(const RuleContext& context, const Component& component)
{
    return context.has(component, "gateway") || context.has(component, "firewall");
}

static bool takesRequests(const RuleContext& context, const Component& component)
{
    return passesOn(context, component) || context.has(component, "workload") || context.has(component, "identity");
}

bool isOutside(const RuleContext& context, const Component& component)
{
    return context.has(component, "external")
           && context.attribute(component, "exposure").toText() != QLatin1String("internal");
}

bool isEntry(const RuleContext& context, const Component& component)
{
    if (!takesRequests(context, component))
        return false;
    const QString exposure = context.attribute(component, "exposure").toText();
    if (exposure == QLatin1String("internet") || exposure == QLatin1String("partner"))
        return true;
    const QList<Id>& connections = context.design().connectionsOf(component.id);
    return std::any_of(connections.begin(), connections.end(), [&](const Id& id) {
        const Connection& connection = *context.design().connection(id);
        return connection.to == component.id && context.style(connection) == ConnectionStyle::Synchronous
               && isOutside(context, *context.design().component(connection.from));
    });
}

static QList<Entry> findEntries(const RuleContext& context)
{
    const Design& design = context.design();
    QList<Entry> entries;
    for (auto at = design.components().begin(); at != design.components().end(); ++at) {
        const Component& component = *at;
        if (!takesRequests(context, component))
            continue;
        Entry entry{component.id, {}, false};
        const bool open = context.attribute(component, "exposure").toText() == QLatin1String("internet");
        bool behindOthers = false;
        for (const int link : design.linksAtSlot(at.slot())) {
            const Connection& connection = context.connectionAt(link);
            if (design.endsAtSlot(link).to != at.slot() || context.style(connection) != ConnectionStyle::Synchronous)
                continue;
            const Component& caller = context.componentAt(design.endsAtSlot(link).from);
            if (isOutside(context, caller)) {
                entry.connections.append(connection.id);
                entry.internet = entry.internet || open || context.attribute(caller, "exposure").toText() == QLatin1String("internet");
            } else if (!context.has(caller, "dns")) {
                behindOthers = true;
            }
        }
        if (entry.connections.isEmpty()) {
            if (!open || behindOthers)
                continue;
            entry.internet = true;
        }
        entries.append(entry);
    }
    return entries;
}

const QList<Entry>& entriesOf(const RuleContext& context)
{
    return context.shared("entries", [&context] { return findEntries(context); });
}

GuardOnTheWay EntryWalk::from(const Entry& entry)
{
    const Component& component = *m_context.design().component(entry.component);
    if (entry.connections.isEmpty())
        return at(component, nullptr);
    GuardOnTheWay worst{Fact::Yes, {}};
    for (const Id& id : entry.connections) {
        const GuardOnTheWay way = at(component, m_context.design().connection(id));
        if (way.guarded == Fact::No)
            return way;
        if (way.guarded == Fact::Unknown && worst.guarded == Fact::Yes)
            worst = way;
    }
    return worst;
}

GuardOnTheWay EntryWalk::at(const Component& component, const Connection* over)
{
    GuardOnTheWay own{m_guards(component, over), {component.id}};
    if (own.guarded == Fact::Yes || !passesOn(m_context, component))
        return own;
    const GuardOnTheWay next = behind(component);
    if (next.path.isEmpty()) // nothing behind it
        return own;
    if (next.guarded == Fact::Yes || own.guarded == Fact::No)
        return {next.guarded, QStringList{component.id} + next.path};
    return own;
}

GuardOnTheWay EntryWalk::behind(const Component& component)
{
    if (const auto known = m_behind.constFind(component.id); known != m_behind.cend())
        return *known;
    m_behind.insert(component.id, {}); // a way back here decides nothing
    GuardOnTheWay worst;
    for (const Id& id : m_context.design().connectionsOf(component.id)) {
        const Connection& connection = *m_context.design().connection(id);
        if (connection.from != component.id || !m_context.isSynchronous(connection))
            continue;
        const Component& target = *m_context.design().component(connection.to);
        if (!takesRequests(m_context, target))
            continue;
        const GuardOnTheWay way = at(target, &connection);
        const auto rank = [](const GuardOnTheWay& candidate) {
            return candidate.path.isEmpty() ? 0 : candidate.guarded == Fact::Yes ? 1 : candidate.guarded == Fact::Unknown ? 2 : 3;
        };
        if (rank(way) > rank(worst))
            worst = way;
    }
    m_behind.insert(component.id, worst);
    return worst;
}

} // namespace groundplan
