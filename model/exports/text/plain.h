// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace groundplan::text {

/// Text on one line: line breaks, tabs and control characters become spaces, runs of spaces one.
QString oneLine(const QString& text);

/// Text of several lines with "\n" alone between them and no other control characters but tabs.
QString plainLines(const QString& text);

} // namespace groundplan::text
