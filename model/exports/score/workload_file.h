// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/kubernetes/rendering.h"
#include "model/exports/plan_builder.h"

namespace groundplan::score {

/// True when the workload is software of a team that Score describes; stores and brokers are what it asks for instead.
bool isWorkload(const kubernetes::Rendering& rendering, const Component& component);

/// The name of a workload's file and of its metadata: 2 to 63 letters, digits and dashes.
QString workloadName(const kubernetes::Rendering& rendering, const Component& component);

/// The score.yaml of a workload. With `plan`, notes on what Score has no words for go there.
Value workloadFile(const kubernetes::Rendering& rendering, const Component& component, YamlComments& comments, PlanBuilder* plan);

} // namespace groundplan::score
