// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QString>
#include <QStringView>

namespace groundplan {

/// Parses "500ms", "2s", "1h30m", "7d" into seconds; nothing for anything else, a bare number included.
/// Units: ms, s, m, h, d, w.
std::optional<double> parseDuration(QStringView text);

} // namespace groundplan
