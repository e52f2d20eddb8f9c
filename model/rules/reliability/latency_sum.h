// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/rules/dependence.h"

namespace groundplan {

/// How long a component waits for others to answer one request, in seconds, at the 99th percentile.
struct LatencySum {
    double least = 0;   ///< when all calls that do not say otherwise are made at the same time, and only those that must be
    double most = 0;    ///< when all are made one after the other, and as often as `calls-per-request` says
    double slowest = 0; ///< the slowest single call
    QList<Id> over;     ///< the connections that `least` is made of
    Id unsaid;          ///< the first connection that does not say whether the caller could do without; empty: none
    Id unordered;       ///< the first needed one that does not say whether it is called at the same time; empty: none
};

/// The latency of a connection is what it states, with all behind it; else the budget of its target; else what the target
/// itself waits for. The sum of 99th percentiles is above the 99th percentile of the sum: an estimate on the safe side.
/// Fallbacks cost their timeout at most. Made once in O(components + connections).
class LatencySums
{
public:
    explicit LatencySums(const RuleContext& context);
    LatencySum of(const Id& component) const;

private:
    struct Bounds {
        double least = 0, most = 0;
    };
    LatencySum sumAt(int node) const;
    Bounds boundsOf(const GraphIndex::Edge& edge) const;

    const RuleContext& m_context;
    const GraphIndex& m_graph;
    std::vector<Bounds> m_bounds; ///< of nodes
};

} // namespace groundplan
