// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointF>
#include <QSizeF>

namespace groundplan {

/// Packs boxes into rows (shelves, in the given order) whose whole comes near to `aspect` (width to height), `gap`
/// pixels apart; returns their top-left corners.
QList<QPointF> packShelves(const QList<QSizeF>& boxes, qreal gap, qreal aspect);

} // namespace groundplan
