// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/patterns/pattern.h"

namespace groundplan {

/// Where a pattern goes.
struct PatternSite {
    /// What is selected, or the container under the mouse: takes the place of parts that it can stand in for, with the
    /// containers around it; the first container that may hold them takes in the parts that stand nowhere else.
    QList<Id> selection;
    /// The middle of what stands at top level, on the canvas; else beside all that is there.
    std::optional<QPointF> middle;
};

/// The edit that inserts a pattern: one undo step. `answers` may leave parameters out: their defaults count. Refuses what
/// the catalog does not allow, naming the place in the pattern's file.
Result<Edit> instantiate(const Design& design, const Catalog& catalog, const Pattern& pattern, const ValueMap& answers = {},
                         const PatternSite& site = {});

/// The pattern alone in an empty design: what its picture shows.
Result<Design> patternDesign(const Catalog& catalog, const Pattern& pattern, const ValueMap& answers = {});

} // namespace groundplan
