// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/access.h"

namespace groundplan {

/// Whether requests of that component come from outside of the organisation: people and systems of others, unless they
/// are stated to be inside.
bool isOutside(const RuleContext& context, const Component& component);

/// Whether requests from outside come to that component, by what it states itself or by who calls it. Reads what is next to
/// it alone.
bool isEntry(const RuleContext& context, const Component& component);

/// A component at which requests from outside arrive first.
struct Entry {
    Id component;
    QList<Id> connections; ///< from outside; empty: it only states that the internet reaches it
    bool internet = false; ///< the internet reaches it, not partners alone
};

/// The workloads, gateways, firewalls and identity providers at which requests from outside arrive first, in the
/// design's order. O(components + connections), once.
const QList<Entry>& entriesOf(const RuleContext& context);

/// What guards the way that starts at an entry.
struct GuardOnTheWay {
    Fact guarded = Fact::Unknown;
    QStringList path; ///< from the entry to the component at which it was decided
};

/// Follows requests from outside through gateways and firewalls until somebody guards them or a workload takes them.
/// The answer for an entry is Yes when every way is guarded; an entry that does not say is asked before those behind it.
class EntryWalk
{
public:
    /// `guards` tells whether a component guards what reaches it over a connection (null: over any).
    using Guards = std::function<Fact(const Component&, const Connection*)>;
    EntryWalk(const RuleContext& context, Guards guards) : m_context(context), m_guards(std::move(guards)) {}

    GuardOnTheWay from(const Entry& entry);

private:
    GuardOnTheWay at(const Component& component, const Connection* over);
    GuardOnTheWay behind(const Component& component);

    const RuleContext& m_context;
    Guards m_guards;
    QHash<Id, GuardOnTheWay> m_behind;
};

} // namespace groundplan
