// SPDX-License-Identifier: Apache-2.0
#include "model/exports/text/plain.h"

namespace groundplan::text {

QString oneLine(const QString& text)
{
    QString line = text;
    for (QChar& c : line) {
        if (c.category() == QChar::Other_Control || c.unicode() == 0xfffe || c.unicode() == 0xffff)
            c = u' ';
    }
    return line.simplified();
}

QString plainLines(const QString& text)
{
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar& c : lines) {
        if (c == u'\r' || c.unicode() == 0x2028 || c.unicode() == 0x2029)
            c = u'\n';
        else if ((c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') || c.unicode() == 0xfffe || c.unicode() == 0xffff)
            c = u' ';
    }
    return lines;
}

} // namespace groundplan::text
