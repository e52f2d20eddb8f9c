// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include <QString>
#include <QStringView>

namespace groundplan {

/// Shortest text that reads back as the same double, whatever the locale: "1.5", "3", "1e+20".
QString numberText(double number);

/// Parses the whole text as a decimal number, whatever the locale; nothing for anything else.
std::optional<double> parseNumber(QStringView text);

/// Parses the whole text as a decimal integer with an optional sign; nothing for anything else.
std::optional<qint64> parseInteger(QStringView text);

} // namespace groundplan
