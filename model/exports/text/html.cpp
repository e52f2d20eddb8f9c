// SPDX-License-Identifier: Apache-2.0
#include "model/exports/text/html.h"

#include <QStringList>

#include "model/base/link_text.h"
#include "model/exports/text/plain.h"

namespace groundplan::text {

QString htmlText(const QString& text)
{
    // toHtmlEscaped() leaves the apostrophe, which ends an attribute in single quotes.
    return plainLines(text).toHtmlEscaped().replace(u'\'', QLatin1String("&#39;"));
}

QString htmlParagraphs(const QString& text)
{
    QString html;
    QStringList paragraph;
    const auto flush = [&] {
        if (!paragraph.isEmpty())
            html += QLatin1String("<p>") + paragraph.join(QLatin1String("<br>")) + QLatin1String("</p>\n");
        paragraph.clear();
    };
    for (const QString& line : plainLines(text).split(u'\n')) {
        if (line.trimmed().isEmpty())
            flush();
        else
            paragraph.append(htmlText(line));
    }
    flush();
    return html;
}

QString htmlLink(const QString& address)
{
    const auto link = readLink(address);
    if (!link || link->kind == Link::Kind::Component)
        return htmlText(address);
    return QLatin1String("<a href=\"") + htmlText(link->target) + QLatin1String("\" rel=\"noreferrer\">") + htmlText(address) + QLatin1String("</a>");
}

} // namespace groundplan::text
