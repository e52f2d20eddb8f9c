// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace groundplan {

/// The components that all ways from some entry to some data pass through.
struct CriticalPoints {
    GraphIndex graph;         ///< what lies on a way from an entry to a data store
    std::vector<int> points;  ///< its articulation points (Hopcroft and Tarjan 1973)
    bool applicable = false;  ///< whether there are entries and data stores at all
};

/// O(components + connections), once.
const CriticalPoints& criticalPointsOf(const RuleContext& context);

/// Whether somebody decides how many instances of that component run: it has replicas, and neither its provider nor its
/// nature (a job, a function, a legacy system, a sidecar) settles it.
bool isReplicated(const RuleContext& context, const Component& component);

/// How many instances of that component run at least; nothing when the design does not say.
std::optional<qint64> statedReplicas(const RuleContext& context, const Component& component);

} // namespace groundplan
