// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "app/cli/output/reports.h"

namespace groundplan {

static QString tr(const char* text, int count = -1)
{
    return QCoreApplication::translate("Report", text, nullptr, count);
}

QString textReport(const CheckReport& report, const LoadedDesign& loaded, const QString& file, bool colour)
{
    const auto paint = [colour](const char* code, const QString& text) {
        return colour ? QString(QLatin1String("\033[") + QLatin1String(code) + u'm' + text + QLatin1String("\033[0m")) : text;
    };
    QString text;
    int counts[3] = {0, 0, 0};
    for (const Finding& finding : report.findings) {
        ++counts[int(finding.severity)];
        const TextPlace place = loaded.places.value(finding.subject);
        const Where where{file, place.line, place.column, {}};
        const char* codes[] = {"36", "33", "31"};
        text += where.text() + QLatin1String(": ") + paint(codes[int(finding.severity)], severityName(finding.severity))
                + QLatin1String(": ") + finding.message + QLatin1String(" [") + finding.rule + QLatin1String("]\n    ")
                + tr("fix: ") + finding.fix + u'\n';
    }
    text += tr("%1 errors, %2 warnings, %3 infos").arg(counts[2]).arg(counts[1]).arg(counts[0]);
    if (!report.silenced.isEmpty())
        text += tr("; %1 accepted by deviations").arg(report.silenced.size());
    if (!report.questions.isEmpty())
        text += tr("; %1 questions that the design leaves open").arg(report.questions.size());
    return text + QLatin1String(".\n");
}

} // namespace groundplan
