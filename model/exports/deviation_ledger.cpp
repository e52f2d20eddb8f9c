// SPDX-License-Identifier: Apache-2.0
#include "model/exports/deviation_ledger.h"

namespace groundplan {

QString markdownCell(const QString& text)
{
    QString cell = text.simplified();
    cell.replace(u'\\', QLatin1String("\\\\"));
    cell.replace(u'|', QLatin1String("\\|"));
    cell.replace(u'<', QLatin1String("&lt;"));
    return cell;
}

QByteArray deviationLedger(const Design& design)
{
    QString text = QLatin1String("# Deviations\n\nFindings that are accepted in the design \"") + markdownCell(design.name())
                   + QLatin1String("\", each with its justification, owner and expiry.\n\n");
    if (design.deviations().isEmpty())
        return (text + QLatin1String("There are none.\n")).toUtf8();
    text += QLatin1String("| Deviation | Rule | Subject | Standard | Justification | Compensating control | Owner | Approver | Ticket | Expires |\n"
                          "|---|---|---|---|---|---|---|---|---|---|\n");
    for (const Deviation& deviation : design.deviations()) {
        const QString subject = deviation.subject.isEmpty() ? QStringLiteral("the design") : design.labelOf(deviation.subject);
        const QStringList cells{deviation.id, deviation.rule, subject, deviation.standard, deviation.justification,
                                deviation.control, deviation.owner, deviation.approver, deviation.ticket,
                                deviation.expires.toString(Qt::ISODate)};
        for (const QString& cell : cells)
            text += QLatin1String("| ") + markdownCell(cell) + u' ';
        text += QLatin1String("|\n");
    }
    return text.toUtf8();
}

} // namespace groundplan
