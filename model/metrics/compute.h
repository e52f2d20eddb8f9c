// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>

#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/metrics/metrics.h"

namespace groundplan {

/// What computeMetrics() is to look at.
struct MetricsOptions {
    bool coupling = true;   ///< figures by component, team and system, and of the whole
    bool matrix = true;
    bool resilience = true;
    bool egress = true;
};

/// Entry points of which the resilience is worked out; each takes a walk through what it depends on.
inline constexpr int mostEntries = 200;
/// Teams, and systems, of which blast radius and reach are worked out; each takes a walk through the graph.
inline constexpr int mostGroupWalks = 500;

/// All figures of a design. Deterministic; reads nothing but its arguments, so that a worker may run it on a snapshot.
/// `cancelled`, when it turns true, ends it at the next step with `complete` false; the longest step is the transitive
/// closure (see mostClosureWork).
Metrics computeMetrics(const Design& design, const Catalog& catalog, const MetricsOptions& options = {}, const std::atomic_bool* cancelled = nullptr);

} // namespace groundplan
