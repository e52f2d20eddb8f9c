// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/change.h"
#include "model/design/design.h"

/// Edits that arrange what is selected, wherever it stands: all of them reckon on the canvas and store positions
/// relative to the containers. Of a container and what stands in it only the container counts. They refuse with
/// ErrorCode::Refused when too little is given to arrange. They expect components that nobody placed to be pinned first
/// (see placedLike()).
namespace groundplan {

enum class Alignment { Left, Centre, Right, Top, Middle, Bottom };

/// Brings sides or middles to one line: the outermost of what is given, or the middle of all.
Result<Edit> align(const Design& design, const Catalog& catalog, const QList<Id>& components, Alignment alignment);

/// Equal gaps between neighbours; the first and the last stay, unless there is too little room for all.
Result<Edit> distribute(const Design& design, const Catalog& catalog, const QList<Id>& components, Qt::Orientation direction);

/// Gives containers the width or height of the first one; none gets smaller than what stands in it.
Result<Edit> sameSize(const Design& design, const Catalog& catalog, const QList<Id>& components, Qt::Orientation direction);

/// Draws the borders of containers close around what stands in them, which stays where it is on the canvas.
Result<Edit> fitToContents(const Design& design, const Catalog& catalog, const QList<Id>& components);

/// The design with placements for components that nobody placed, as the canvas shows them.
Design placedLike(const Design& design, const QHash<Id, Placement>& pins);

} // namespace groundplan
