// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/highlight/markdown_highlighter.h"

namespace groundplan {

/// The state of a line within a block of code.
static constexpr int inCode = 1;

void MarkdownHighlighter::highlightBlock(const QString& text)
{
    const bool code = previousBlockState() == inCode;
    const bool fence = text.trimmed().startsWith(QLatin1String("```"));
    setCurrentBlockState(code != fence ? inCode : 0);
    if (paintConflictMark(text))
        return;
    if (fence)
        return paint(0, text.size(), Token::Keyword);
    if (code)
        return paint(0, text.size(), Token::String);
    if (text.startsWith(u'#'))
        return paint(0, text.size(), Token::Heading);
    for (qsizetype at = text.indexOf(u'`'); at >= 0;) {
        const qsizetype end = text.indexOf(u'`', at + 1);
        if (end < 0)
            break;
        paint(at, end + 1 - at, Token::String);
        at = text.indexOf(u'`', end + 1);
    }
    for (qsizetype at = text.indexOf(QLatin1String("](")); at >= 0; at = text.indexOf(QLatin1String("]("), at + 2)) {
        const qsizetype start = text.lastIndexOf(u'[', at);
        const qsizetype end = text.indexOf(u')', at);
        if (start >= 0 && end >= 0)
            paint(start, end + 1 - start, Token::Variable);
    }
}

} // namespace groundplan
