// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "model/graph/graph_index.h"

namespace groundplan {

/// Coupling of one unit, which is a component or a group of them.
struct Coupling {
    int afferent = 0; ///< Ca: components outside of the unit that depend on one inside
    int efferent = 0; ///< Ce: components outside of the unit that one inside depends on
    /// I = Ce / (Ca + Ce): 0 is stable (others lean on it, it leans on nobody), 1 is free to change. None without any
    /// dependency. Robert C. Martin: OO Design Quality Metrics, 1994; Agile Software Development, 2003, chapter 20.
    std::optional<double> instability() const;
};

/// The coupling of the unit that these nodes make up (ascending). Others are counted once, on both sides, as JDepend does
/// (Martin's own Ce counts those inside, which says nothing of a unit of one). O(edges of the nodes).
Coupling couplingOf(const GraphIndex& graph, const std::vector<int>& unit);

} // namespace groundplan
