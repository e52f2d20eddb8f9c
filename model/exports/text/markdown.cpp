// SPDX-License-Identifier: Apache-2.0
#include "model/exports/text/markdown.h"

#include "model/exports/text/plain.h"

namespace groundplan::text {

QString markdownText(const QString& text)
{
    const QString line = oneLine(text);
    QString safe;
    bool onlyDigits = true;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line.at(at);
        const bool first = at == 0;
        const bool inWord = at > 0 && at + 1 < line.size() && line.at(at - 1).isLetterOrNumber() && line.at(at + 1).isLetterOrNumber();
        if (c == u'<')
            safe += QLatin1String("&lt;");
        else if (c == u'&')
            safe += QLatin1String("&amp;");
        else if (QStringLiteral("\\`*[]|~$").contains(c) || (c == u'_' && !inWord) || (first && QStringLiteral("#+->=").contains(c))
                 || (onlyDigits && !first && (c == u'.' || c == u')') && (at + 1 == line.size() || line.at(at + 1) == u' ')))
            safe += QString(u'\\') + c;
        else
            safe += c;
        onlyDigits = onlyDigits && c.isDigit();
    }
    return safe;
}

QString markdownParagraphs(const QString& text)
{
    QString paragraphs;
    bool open = false;
    for (const QString& line : plainLines(text).split(u'\n')) {
        const QString safe = markdownText(line);
        if (safe.isEmpty()) {
            if (open)
                paragraphs += QLatin1String("\n\n");
            open = false;
            continue;
        }
        // A backslash at the end of a line is a line break.
        if (open)
            paragraphs += QLatin1String("\\\n");
        paragraphs += safe;
        open = true;
    }
    while (paragraphs.endsWith(u'\n'))
        paragraphs.chop(1);
    return paragraphs.isEmpty() ? QString() : QString(paragraphs + u'\n');
}

QString markdownTable(const QStringList& head, const QList<QStringList>& rows)
{
    if (rows.isEmpty())
        return {};
    QString table = QLatin1String("| ") + head.join(QLatin1String(" | ")) + QLatin1String(" |\n|") + QStringLiteral(" --- |").repeated(head.size()) + u'\n';
    for (const QStringList& row : rows) {
        for (const QString& cell : row)
            table += QLatin1String("| ") + cell + (cell.isEmpty() ? "" : " ");
        table += QLatin1String("|\n");
    }
    return table;
}

} // namespace groundplan::text
