// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"

namespace groundplan::text {

/// The whole design as it stands on the canvas: places as frames, components as cards, connections as straight lines.
/// Cards lead to "#c-ID". What nobody placed stands in rows below what is. Colours come from classes, so that the page
/// around it decides on light and dark; `alone` adds them, for a file of its own.
QString canvasSvg(const Design& design, const Catalog& catalog, bool alone);

/// A system with its surroundings in three columns: what uses it, its members, what it uses. "" without members.
QString systemSvg(const Design& design, const Catalog& catalog, const Id& system);

/// The styles of both pictures, by variables with fallbacks for light paper.
QString svgStyle();

} // namespace groundplan::text
