// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/highlight/hcl_highlighter.h"

#include <algorithm>

namespace groundplan {

/// States of a line: within a comment of several lines, or within a text that runs until its word stands alone.
static constexpr int inComment = 1;
static constexpr int inText = 2;

static bool isWordLetter(QChar letter)
{
    return letter.isLetterOrNumber() || letter == u'_' || letter == u'-';
}

static bool isKeyword(QStringView word)
{
    for (const char* each : {"true", "false", "null", "for", "in", "if", "else", "resource", "data", "variable", "output", "locals", "module", "provider",
                             "terraform", "moved", "import", "removed", "check", "dynamic", "ephemeral"}) {
        if (word == QLatin1String(each))
            return true;
    }
    return false;
}

void HclHighlighter::highlightBlock(const QString& text)
{
    setCurrentBlockState(0);
    if (paintConflictMark(text))
        return;
    qsizetype at = 0;
    if (previousBlockState() == inComment) {
        const qsizetype end = text.indexOf(QLatin1String("*/"));
        at = end < 0 ? text.size() : end + 2;
        paint(0, at, Token::Comment);
        if (end < 0)
            setCurrentBlockState(inComment);
    } else if (previousBlockState() == inText) {
        // Their closing word stands alone in capitals: "EOT".
        const QString word = text.trimmed();
        const bool end = !word.isEmpty() && word == word.toUpper() && std::all_of(word.begin(), word.end(), isWordLetter) && word.at(0).isLetter();
        paint(0, text.size(), end ? Token::Keyword : Token::String);
        setCurrentBlockState(end ? 0 : inText);
        return;
    }
    bool first = true;
    while (at < text.size()) {
        const QChar letter = text.at(at);
        if (letter == u'#' || text.mid(at, 2) == QLatin1String("//"))
            return paint(at, text.size() - at, Token::Comment);
        if (text.mid(at, 2) == QLatin1String("/*")) {
            const qsizetype end = text.indexOf(QLatin1String("*/"), at + 2);
            paint(at, (end < 0 ? text.size() : end + 2) - at, Token::Comment);
            if (end < 0)
                return setCurrentBlockState(inComment);
            at = end + 2;
        } else if (letter == u'"') {
            const qsizetype end = endOfQuote(text, at, true);
            paintQuoted(text, at, end);
            at = end;
        } else if (text.mid(at, 2) == QLatin1String("<<")) {
            paint(at, text.size() - at, Token::Keyword);
            return setCurrentBlockState(inText);
        } else if (isWordLetter(letter)) {
            qsizetype end = at + 1;
            while (end < text.size() && isWordLetter(text.at(end)))
                ++end;
            const QStringView word = QStringView(text).mid(at, end - at);
            if (isKeyword(word))
                paint(at, word.size(), Token::Keyword);
            else if (isNumber(word))
                paint(at, word.size(), Token::Number);
            else if (first)
                paint(at, word.size(), Token::Key);
            first = false;
            at = end;
        } else {
            ++at;
        }
    }
}

void HclHighlighter::paintQuoted(const QString& text, qsizetype from, qsizetype to)
{
    paint(from, to - from, Token::String);
    for (qsizetype at = text.indexOf(QLatin1String("${"), from); at >= 0 && at < to; at = text.indexOf(QLatin1String("${"), at + 2)) {
        if (at > 0 && text.at(at - 1) == u'$')
            continue; // escaped
        const qsizetype end = text.indexOf(u'}', at);
        paint(at, (end < 0 || end >= to ? to - 1 : end + 1) - at, Token::Variable);
    }
}

} // namespace groundplan
