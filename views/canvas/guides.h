// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QtGlobal>

namespace groundplan {

/// Lines that somebody drew across the canvas for cards to stand at. An aid of the one who draws, not of the design.
struct Guides {
    QList<qreal> upright; ///< their x, in scene coordinates
    QList<qreal> level;   ///< their y
    bool isEmpty() const { return upright.isEmpty() && level.isEmpty(); }
    bool operator==(const Guides&) const = default;
};

/// More are no help to anybody.
inline constexpr int mostGuides = 50;

} // namespace groundplan
