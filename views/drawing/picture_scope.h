// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QRectF>

#include "model/base/slug.h"

namespace groundplan {

/// How much of a design a picture shows.
struct PictureScope {
    enum class Part {
        Whole,
        Selection, ///< these components with all that stands in them, and the containers around them, cropped
        Visible,   ///< an area of the canvas; what lies across its border is cut
    };
    Part part = Part::Whole;
    QList<Id> ids;  ///< of the selection: components and connections
    QRectF area;    ///< visible, in scene coordinates
    bool operator==(const PictureScope&) const = default;
};

} // namespace groundplan
