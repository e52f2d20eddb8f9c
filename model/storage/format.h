// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace groundplan {

/// Version of the file format that this program writes (the value of the key "groundplan").
inline constexpr int formatVersion = 1;

/// Bounds on a design file; anything beyond is refused with a message that names the bound.
struct DesignLimits {
    int components = 100'000;
    int connections = 400'000;
    int nesting = 64; ///< containers in containers: far beyond any platform, and shallow enough for recursive drawing
    int others = 100'000; ///< groups, environments, deviations, decisions, comments, views: each
};

} // namespace groundplan
