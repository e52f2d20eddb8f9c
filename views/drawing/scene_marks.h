// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/lenses/lens_picture.h"
#include "model/scene/scene.h"
#include "views/drawing/diagram.h"

namespace groundplan {

/// Badges for what is shown: what stands for several things counts the findings of all of them.
QHash<Id, FindingCounts> shownFindings(const Scene& scene, const QHash<Id, FindingCounts>& findings);

/// The picture of a lens for what is shown: what stands for others wears the most serious of their marks.
LensPicture shownLens(const Scene& scene, const LensPicture& picture);

/// Options for the whole design made those for the scene of that view: badges, lens, cards that stand for others, outlines.
/// Lines stay as they are, for that choice is the caller's to weigh.
void wearScene(DiagramOptions& options, const Scene& scene, const View& view);

/// How lines turn in that view; `usual` when it does not say.
LineShape linesOf(const View& view, LineShape usual);

} // namespace groundplan
