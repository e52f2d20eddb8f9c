// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QPainterPath>
#include <QString>

#include "model/design/design.h"

namespace groundplan {

class Diagram;

/// A group as it is drawn: an outline around its members, in several pieces when others stand between them.
struct Hull {
    Id group;
    QString title;
    int number = 0;      ///< tells its colour
    QPainterPath path;
    std::vector<QPointF> labels; ///< lower left corner of the title of each piece
};

/// Outlines around the members of each group of that kind ("team", "system", "mesh") that are shown, in the order of
/// the design, the undeclared ones last. No outline takes in a card that is not a member.
std::vector<Hull> hullsOf(const Diagram& diagram, const Design& design, const QString& groupKind);

} // namespace groundplan
