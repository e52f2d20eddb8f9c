// SPDX-License-Identifier: Apache-2.0
#include "model/exports/text/csv.h"

namespace groundplan::text {

QString csvCell(const QString& text)
{
    QString cell = text;
    cell.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n').remove(QChar(u'\0'));
    // Spreadsheets skip spaces before they look for a formula.
    const QString start = cell.trimmed().left(1);
    if ((!start.isEmpty() && QStringLiteral("=+-@").contains(start)) || cell.startsWith(u'\t'))
        cell.prepend(u'\'');
    const bool quoted = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.trimmed() != cell;
    return quoted ? QString(u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"') : cell;
}

QByteArray csvTable(const QList<QStringList>& rows)
{
    QString table;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells.append(csvCell(cell));
        table += cells.join(u',') + u'\n';
    }
    return table.toUtf8();
}

} // namespace groundplan::text
