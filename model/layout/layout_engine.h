// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/design/placement.h"

namespace groundplan {

enum class LayoutDirection { LeftToRight, TopToBottom };

struct LayoutOptions {
    LayoutDirection direction = LayoutDirection::LeftToRight;
    /// Lay out only what stands in this container (empty: the whole design).
    Id container;
    /// Lay out only these, in the place that they occupy: see selection_layout.h.
    QList<Id> only = {};
    /// Place only what has no position: see keep_positions.h.
    bool keep = false;
};

/// Where every component would stand: positions relative to their containers, sizes of containers, on the grid,
/// without overlaps; containers enclose what stands in them. Graphviz `dot`, container by container. Same design,
/// same positions. With options.container: that container and all in it, and whatever must make room for it.
/// Graphviz is not thread-safe: calls are serialised inside. It cannot be interrupted: to be able to cancel, run it
/// in a process of its own (app/services/layout_process).
Result<QHash<Id, Placement>> layoutDesign(const Design& design, const Catalog& catalog, const LayoutOptions& options = {});

/// The placements as changes against the design, ready for one undoable edit.
Changes placementChanges(const Design& design, const QHash<Id, Placement>& placements);

} // namespace groundplan
