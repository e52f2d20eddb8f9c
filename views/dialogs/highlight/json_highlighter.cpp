// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/highlight/json_highlighter.h"

namespace groundplan {

void JsonHighlighter::highlightBlock(const QString& text)
{
    if (paintConflictMark(text))
        return;
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at) == u'"') {
            const qsizetype end = endOfQuote(text, at, true);
            qsizetype next = end;
            while (next < text.size() && text.at(next).isSpace())
                ++next;
            paint(at, end - at, next < text.size() && text.at(next) == u':' ? Token::Key : Token::String);
            at = end;
        } else if (text.at(at).isLetterOrNumber() || text.at(at) == u'-') {
            qsizetype end = at + 1;
            while (end < text.size() && (text.at(end).isLetterOrNumber() || QStringLiteral(".+-").contains(text.at(end))))
                ++end;
            paint(at, end - at, isNumber(QStringView(text).mid(at, end - at)) ? Token::Number : Token::Keyword);
            at = end;
        } else {
            ++at;
        }
    }
}

} // namespace groundplan
