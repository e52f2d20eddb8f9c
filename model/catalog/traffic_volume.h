// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "model/base/value.h"

namespace groundplan {

/// Gigabytes (10^9 bytes) that a connection carries in 30 days, by its attributes: `monthly-volume`, else `rate` (1/s) times
/// `payload`; none when neither is stated.
std::optional<double> monthlyGigabytes(const Value& monthlyVolume, const Value& rate, const Value& payload);

} // namespace groundplan
