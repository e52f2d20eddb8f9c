// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QPointF>
#include <QSizeF>

#include "model/layout/dot_layout.h"

namespace groundplan {

/// Twenty services behind one gateway make a layer that no screen can show. Folds layers that are too long into
/// several next to each other when the whole gets a better shape (length of the layers : depth of all, about 1 : 1.6);
/// otherwise leaves everything where it is. Centres in, centres out; layers run along x, follow each other along y.
void foldLongLayers(const LayeredGraph& graph, std::vector<QPointF>& centres);

} // namespace groundplan
