// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "model/base/slug.h"

namespace groundplan {

class Design;

/// True when `component` stands in `container`, directly or through other containers.
bool isWithin(const Design& design, const Id& component, const Id& container);

/// The containers of `component` from the innermost to the outermost.
QList<Id> ancestorsOf(const Design& design, const Id& component);

/// All that stands in `container`, however deep, parents before children, in the design's order.
QList<Id> descendantsOf(const Design& design, const Id& container);

/// Components standing directly in `container` (empty: top level), in the design's order.
QList<Id> orderedChildrenOf(const Design& design, const Id& container);

} // namespace groundplan
