// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QSet>

#include "model/rules/organisation/requirement.h"

namespace groundplan {

/// Which components are connected with one that a requirement asks for, directly or by way of those that it lets pass;
/// the direction of connections does not count. Worked out once for the whole design: O(components + connections).
class Reach
{
public:
    Reach(const Requirement& requirement, const RuleContext& context);

    /// The evidence is the way to the target.
    Judgement of(const Component& component) const;

private:
    struct Found {
        Id next;       ///< the neighbour that is one step nearer to the target
        Answer answer; ///< whether the way holds: certain, or what would decide it
    };
    void spread(const RuleContext& context, bool certain);

    const Requirement& m_requirement;
    QHash<Id, Found> m_found;
    QSet<Id> m_targets;
};

} // namespace groundplan
