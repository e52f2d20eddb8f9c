// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace groundplan {

/// Bounds on input, so that a hostile file is refused with a clear message instead of eating the machine.
struct YamlLimits {
    qint64 bytes = 64ll * 1024 * 1024;
    int depth = 64;              ///< nesting of maps and lists
    int aliases = 10'000;
    qint64 nodes = 8'000'000;    ///< as written
    qint64 expanded = 16'000'000; ///< with every alias replaced by what it names ("billion laughs"); 16 bytes of text
                                  ///< count as one value
};

} // namespace groundplan
