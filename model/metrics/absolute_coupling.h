// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/graph/graph_index.h"

namespace groundplan {

/// Absolute coupling of a service among services. Rud, Schmietendorf, Dumke: Product Metrics for Service-Oriented
/// Infrastructures, 2006; surveyed by Bogner, Wagner, Zimmermann: Automatically Measuring the Maintainability of Service-
/// and Microservice-based Systems, 2017.
struct AbsoluteCoupling {
    int importance = 0; ///< AIS: other services that depend on it
    int dependence = 0; ///< ADS: other services that it depends on
    /// ACS = AIS * ADS: high when many lean on something that leans on many itself.
    int criticality() const { return importance * dependence; }
};

/// Of a node of a graph of services, or of teams or systems: then each of those counts as one service.
AbsoluteCoupling absoluteCouplingOf(const GraphIndex& services, int node);

} // namespace groundplan
