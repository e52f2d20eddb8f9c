// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/design/design.h"

namespace groundplan {

/// The design as it is in one environment: its overrides are the components' own values, and there are no environments.
Result<Design> withoutEnvironments(const Design& design, const Environment& environment);

} // namespace groundplan
