// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/kubernetes/rendering.h"

namespace groundplan::kubernetes {

/// Puts into a container how it is asked whether it is ready and alive, and how it goes.
void addProbes(const Rendering& rendering, const Component& component, ValueMap& container, YamlComments& comments, const QString& at);

/// Seconds that pods have from the wish to stop them to their end; 0: not said.
int graceSeconds(const Rendering& rendering, const Component& component);

} // namespace groundplan::kubernetes
