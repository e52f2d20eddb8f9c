// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/graph/graph_index.h"
#include "model/metrics/metrics.h"
#include "model/metrics/needs.h"

namespace groundplan {

/// What a component waits for to answer one request, against its `latency-budget`: the stated times within which 99 of 100
/// exchanges end, summed along the calls that it makes one after the other; of those made at the same time (`parallel`),
/// and of the targets that a request is passed on to (`routes`), the slowest counts. A connection takes its `latency-p99`, which holds what the target waits for; else the `latency-budget`
/// that the target promises; else what the target itself waits for; `calls-per-request` times. Sums of percentiles err on
/// the safe side (Dean, Barroso: The Tail at Scale, CACM 56, 2013). A fallback takes over after the `timeout`; what is stated
/// not to be critical is not waited for. Made once for a design in O(components + connections).
class LatencyBudget
{
public:
    LatencyBudget(const Facts& facts, const GraphIndex& business);

    struct Sum {
        double seconds = 0;
        QList<Id> path;             ///< connections on the slowest way down, one a step
        QList<MissingFact> missing; ///< not empty: `seconds` is a lower bound
    };
    Sum of(const Id& component) const;

private:
    struct Taken {
        double seconds = 0;
        bool deeper = false;        ///< made of what the target waits for
        bool stated = true;
    };
    Taken takenBy(const Connection& connection) const;
    void add(Sum& sum, const Id& component, int depth) const;

    const Facts& m_facts;
    const GraphIndex& m_graph;
    std::vector<double> m_seconds;  ///< of each node: what it waits for
    std::vector<bool> m_complete;   ///< of each node: all of it is stated
};

} // namespace groundplan
