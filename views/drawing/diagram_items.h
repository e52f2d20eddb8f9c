// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include "model/base/slug.h"
#include "model/catalog/kind_spec.h"
#include "model/lenses/lens_picture.h"
#include "views/drawing/finding_counts.h"

namespace groundplan {

/// What the lens in use makes of an item.
enum class LensState : quint8 {
    Off,    ///< there is no lens, or the item came after it
    Marked,
    Faded,  ///< of no concern to the lens
};

enum class Side { Left, Top, Right, Bottom };

/// How lines turn.
enum class LineShape {
    Orthogonal, ///< level and upright, with round corners
    Curved,     ///< the same way in wide bows
};

/// A component as it is drawn: a card or a container. Numbers of nodes and edges are stable until the next build.
struct DiagramNode {
    Id id;
    QString kind;
    QString category;
    QString icon;       ///< name for iconSvg(): "kinds/service"
    QString title;
    QString subtitle;   ///< technology, or the name of the kind
    QString team;
    int replicas = 0;   ///< 0: the design does not say, or it makes no sense
    bool container = false;
    int inside = -1;    ///< components in a container that is drawn as one card; -1: it is not
    bool context = false; ///< outside what is looked into
    bool alive = false; ///< false: a number that is free
    int parent = -1;
    int depth = 0;
    int slot = 0;       ///< place in the design's order
    quint32 revision = 0; ///< grows whenever a text changes: keys of text caches
    FindingCounts findings;
    LensState lens = LensState::Off;
    LensMark mark;      ///< of a lens

    QPointF at;         ///< relative to the parent's origin
    QPointF origin;     ///< on the canvas: what positions of children are relative to
    QRectF extent;      ///< relative to the own origin; starts above or left of it when children do
    QRectF rect;        ///< on the canvas

    bool isCollapsed() const { return inside >= 0; }
    bool hasBadges() const { return !container && (!team.isEmpty() || replicas > 0); }

    std::vector<int> children;             ///< in the design's order
    std::vector<int> edges;
};

/// A connection as it is drawn.
struct DiagramEdge {
    Id id;
    int from = -1;
    int to = -1;
    ConnectionStyle style = ConnectionStyle::Structural;
    QString label;
    FindingCounts findings;
    LensState lens = LensState::Off;
    LensMark mark;
    bool alive = false;

    Side fromSide = Side::Right;
    Side toSide = Side::Left;
    QPolygonF points;   ///< horizontal and vertical pieces, from the start's border to the end's
    QPainterPath path;  ///< the same with round corners, or in bows
    QRectF bounds;      ///< of points and label, with room for arrow heads
    QRectF labelRect;   ///< null: there is no room for the label
};

} // namespace groundplan
