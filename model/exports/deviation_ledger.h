// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "model/design/design.h"

namespace groundplan {

/// All deviations of a design as a Markdown table, for the repository: what deviates, why, who answers, until when.
QByteArray deviationLedger(const Design& design);

/// Text as the cell of a Markdown table: one line, bars and HTML made harmless.
QString markdownCell(const QString& text);

} // namespace groundplan
