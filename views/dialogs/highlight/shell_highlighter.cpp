// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/highlight/shell_highlighter.h"

namespace groundplan {

void ShellHighlighter::highlightBlock(const QString& text)
{
    if (paintConflictMark(text))
        return;
    for (qsizetype at = 0; at < text.size();) {
        const QChar letter = text.at(at);
        if (letter == u'#' && (at == 0 || text.at(at - 1).isSpace()))
            return paint(at, text.size() - at, Token::Comment);
        if (letter == u'"' || letter == u'\'') {
            const qsizetype end = endOfQuote(text, at, letter == u'"');
            paint(at, end - at, Token::String);
            at = end;
        } else if (letter == u'$' && at + 1 < text.size()) {
            qsizetype end = at + 1;
            if (text.at(end) == u'{' || text.at(end) == u'(') {
                const qsizetype close = text.indexOf(text.at(end) == u'{' ? u'}' : u')', end);
                end = close < 0 ? text.size() : close + 1;
            } else {
                while (end < text.size() && (text.at(end).isLetterOrNumber() || text.at(end) == u'_'))
                    ++end;
            }
            paint(at, end - at, Token::Variable);
            at = end;
        } else {
            ++at;
        }
    }
}

} // namespace groundplan
