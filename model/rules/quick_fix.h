// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/change.h"
#include "model/design/design.h"
#include "model/rules/finding.h"

namespace groundplan {

class RuleSet;

/// Edits that would resolve the finding, best first, each undoable and named for the button that does it. Empty when
/// only people can decide. `rules` are those that found it; null: ours.
QList<Edit> fixesFor(const Finding& finding, const Design& design, const Catalog& catalog, const RuleSet* rules = nullptr);

} // namespace groundplan
