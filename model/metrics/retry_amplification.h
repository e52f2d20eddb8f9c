// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/graph/condensation.h"
#include "model/metrics/metrics.h"
#include "model/metrics/needs.h"

namespace groundplan {

/// Attempts that one request makes over a connection at worst: 1 + `retries`, no more than a `retry-budget` allows; 1
/// when it states no retries.
double attemptsOver(const Facts& facts, const Connection& connection);

/// What one request at a component can become while everything behind it fails: the product of the attempts along the
/// worst path, a cycle counting once. Beyer et al.: Site Reliability Engineering, 2016, chapter 22 (three layers of four
/// attempts are 64 requests at the database). Made once for a design in O(components + connections).
class RetryAmplification
{
public:
    /// `business`: the graph of components over business connections.
    RetryAmplification(const Facts& facts, const GraphIndex& business);

    struct Path {
        double attempts = 1;
        QList<Id> components;       ///< from the component to the one that is hit, empty: nothing is attempted twice
    };
    Path from(const Id& component) const;
    /// Connections with a waiting caller on any way from `component` that do not state `retries`; the first `most`.
    QList<MissingFact> missingFrom(const Id& component, int most) const;

private:
    const Facts& m_facts;
    const GraphIndex& m_graph;
    Condensation m_parts;
    std::vector<double> m_attempts;   ///< of each part: the worst product that starts there
    std::vector<int> m_next;          ///< of each part: the connection that it starts with; -1: none
};

} // namespace groundplan
