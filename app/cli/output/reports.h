// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "model/rules/finding.h"
#include "model/storage/design_reader.h"

namespace groundplan {

/// The report as compilers print theirs: "file:line:column: severity: message [rule]", then the fix, then a summary.
QString textReport(const CheckReport& report, const LoadedDesign& loaded, const QString& file, bool colour);

/// The report as one JSON object: findings, silenced findings, open questions, counts.
QByteArray jsonReport(const CheckReport& report, const LoadedDesign& loaded, const QString& file);

/// SARIF 2.1.0 (OASIS), for code scanning: a region in the design file for each finding, fingerprints, suppressions
/// for deviations.
QByteArray sarifReport(const CheckReport& report, const LoadedDesign& loaded, const QString& file);

} // namespace groundplan
