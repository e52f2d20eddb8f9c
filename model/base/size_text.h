// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QString>
#include <QStringView>

namespace groundplan {

/// Parses an amount of bytes ("512Mi", "20G", "1048576") into bytes. Suffixes are those of the IEC (Ki, Mi, Gi,
/// Ti, Pi) and of the SI (k, M, G, T, P).
std::optional<double> parseSize(QStringView text);

/// Parses an amount of processor time ("250m", "0.5", "2") into cores.
std::optional<double> parseCpu(QStringView text);

} // namespace groundplan
