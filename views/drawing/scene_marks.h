// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/lenses/lens_picture.h"
#include "model/scene/scene.h"
#include "views/drawing/finding_counts.h"

namespace groundplan {

/// Badges for what is shown: what stands for several things counts the findings of all of them.
QHash<Id, FindingCounts> shownFindings(const Scene& scene, const QHash<Id, FindingCounts>& findings);

/// The picture of a lens for what is shown: what stands for others wears the most serious of their marks.
LensPicture shownLens(const Scene& scene, const LensPicture& picture);

} // namespace groundplan
