// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QSizeF>

#include "model/layout/container_engine.h"

namespace groundplan {

/// Some of what stands in one container, laid out as if nothing else stood there: a block to be put somewhere.
struct SiblingLayout {
    QHash<Id, QPointF> corners; ///< relative to the block's corner, on the grid
    QSizeF size;
};

/// `siblings` have one parent; `sizes` are those that they are drawn with. The engine may be used for one call a parent.
Result<SiblingLayout> layoutSiblings(ContainerEngine& engine, const QList<Id>& siblings, const QHash<Id, QSizeF>& sizes);

} // namespace groundplan
