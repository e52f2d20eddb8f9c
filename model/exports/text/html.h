// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace groundplan::text {

/// Text as it may stand between tags and in quoted attributes of HTML and SVG.
QString htmlText(const QString& text);

/// Text of several lines as paragraphs: an empty line parts them, a single line break stays one.
QString htmlParagraphs(const QString& text);

/// A link where the address is one that a browser may follow, else the text alone.
QString htmlLink(const QString& address);

} // namespace groundplan::text
