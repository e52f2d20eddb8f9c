// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/plan_builder.h"
#include "model/exports/policies/promises.h"

namespace groundplan::policies {

/// What every target that writes policies has to say about a rendering: who does not keep a promise, which deviations do
/// not count, what a mesh puts into pods.
void notePolicies(PlanBuilder& plan, const kubernetes::Rendering& rendering, const Scope& scope);

} // namespace groundplan::policies
