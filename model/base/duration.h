// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QString>
#include <QStringView>

namespace groundplan {

/// Parses "500ms", "2s", "1h30m", "7d" into seconds; nothing for anything else, a bare number included.
/// Units: ms, s, m, h, d, w.
std::optional<double> parseDuration(QStringView text);

/// The shortest text that parseDuration() reads back to the same time, to the millisecond: "850ms", "2s", "1500ms", "5m".
QString durationText(double seconds);

} // namespace groundplan
