// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/highlight/yaml_highlighter.h"

#include <algorithm>

namespace groundplan {

/// Within a text of several lines, the state of a line is the indentation of the key above, and one.
static constexpr int noBlock = 0;

static qsizetype indentOf(const QString& text)
{
    qsizetype at = 0;
    while (at < text.size() && text.at(at) == u' ')
        ++at;
    return at;
}

static bool isWord(QStringView word)
{
    return word == QLatin1String("true") || word == QLatin1String("false") || word == QLatin1String("null") || word == QLatin1String("~");
}

/// Where a plain text that starts there ends: before a comment, the end of the line, or what ends it within brackets.
static qsizetype endOfPlain(const QString& text, qsizetype from)
{
    for (qsizetype at = from; at < text.size(); ++at) {
        const QChar letter = text.at(at);
        if (letter == u'#' && at > 0 && text.at(at - 1) == u' ')
            return at;
        if (letter == u':' && (at + 1 == text.size() || text.at(at + 1) == u' '))
            return at;
        if (letter == u',' || letter == u']' || letter == u'}')
            return at;
    }
    return text.size();
}

void YamlHighlighter::highlightBlock(const QString& text)
{
    setCurrentBlockState(noBlock);
    if (paintConflictMark(text))
        return;
    const qsizetype indent = indentOf(text);
    const int above = std::max(0, previousBlockState());
    if (above > 0 && (indent == text.size() || indent >= above)) {
        setCurrentBlockState(above);
        paint(0, text.size(), Token::String);
        return;
    }
    if (indent == 0 && (text.startsWith(QLatin1String("---")) || text.startsWith(u'%'))) {
        paint(0, text.size(), Token::Keyword);
        return;
    }
    paintValue(text, indent);
    // "key: |" begins a text whose lines stand deeper than the key.
    const qsizetype comment = text.indexOf(QLatin1String(" #"));
    const QStringView bare = QStringView(text).left(comment < 0 ? text.size() : comment).trimmed();
    const qsizetype bar = std::max(bare.lastIndexOf(QLatin1String(": |")), bare.lastIndexOf(QLatin1String(": >")));
    if ((bar >= 0 && bare.size() - bar <= 5) || bare == QLatin1String("- |") || bare == QLatin1String("- >")) {
        qsizetype key = indent;
        while (text.mid(key, 2) == QLatin1String("- "))
            key += 2;
        setCurrentBlockState(int(bar >= 0 ? key : indent) + 1);
    }
}

void YamlHighlighter::paintValue(const QString& text, qsizetype from)
{
    for (qsizetype at = from; at < text.size();) {
        const QChar letter = text.at(at);
        if (letter == u'#' && (at == 0 || text.at(at - 1) == u' '))
            return paint(at, text.size() - at, Token::Comment);
        if (letter == u'"' || letter == u'\'') {
            const qsizetype end = endOfQuote(text, at, letter == u'"');
            const bool key = end < text.size() && text.at(end) == u':';
            paint(at, end - at, key ? Token::Key : Token::String);
            at = end;
        } else if (letter == u'&' || letter == u'*' || letter == u'!' || letter == u'|' || letter == u'>') {
            const qsizetype end = std::max(at + 1, text.indexOf(u' ', at) < 0 ? text.size() : text.indexOf(u' ', at));
            paint(at, end - at, Token::Keyword);
            at = end;
        } else if (letter.isSpace() || QStringLiteral("[]{},:").contains(letter) || (letter == u'-' && (at + 1 == text.size() || text.at(at + 1) == u' '))) {
            ++at;
        } else {
            const qsizetype end = endOfPlain(text, at);
            const QStringView word = QStringView(text).mid(at, end - at).trimmed();
            if (end < text.size() && text.at(end) == u':')
                paint(at, end - at, Token::Key);
            else if (isWord(word))
                paint(at, word.size(), Token::Keyword);
            else if (isNumber(word))
                paint(at, word.size(), Token::Number);
            else
                paint(at, word.size(), Token::String);
            at = std::max(end, at + 1);
        }
    }
}

} // namespace groundplan
