// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/observability/telemetry.h"
#include "model/exports/plan_builder.h"

namespace groundplan::observability {

/// What was assumed, what is left out, what the team has to fill in, for one cluster.
void addNotes(PlanBuilder& plan, const Telemetry& telemetry);

} // namespace groundplan::observability
