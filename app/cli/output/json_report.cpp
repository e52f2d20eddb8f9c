// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/cli/output/reports.h"

namespace groundplan {

static QJsonObject findingObject(const Finding& finding, const LoadedDesign& loaded)
{
    const TextPlace place = loaded.places.value(finding.subject);
    return QJsonObject{
        {QStringLiteral("rule"), finding.rule},
        {QStringLiteral("severity"), severityName(finding.severity)},
        {QStringLiteral("subject"), finding.subject},
        {QStringLiteral("message"), finding.message},
        {QStringLiteral("fix"), finding.fix},
        {QStringLiteral("evidence"), QJsonArray::fromStringList(finding.evidence)},
        {QStringLiteral("fingerprint"), finding.fingerprint},
        {QStringLiteral("line"), place.line},
        {QStringLiteral("column"), place.column},
    };
}

QByteArray jsonReport(const CheckReport& report, const LoadedDesign& loaded, const QString& file)
{
    QJsonArray findings, silenced, questions;
    QJsonObject counts{{QStringLiteral("error"), 0}, {QStringLiteral("warning"), 0}, {QStringLiteral("info"), 0}};
    for (const Finding& finding : report.findings) {
        findings.append(findingObject(finding, loaded));
        const QString severity = severityName(finding.severity);
        counts[severity] = counts[severity].toInt() + 1;
    }
    for (const SilencedFinding& accepted : report.silenced) {
        QJsonObject object = findingObject(accepted.finding, loaded);
        object[QStringLiteral("deviation")] = accepted.deviation;
        silenced.append(object);
    }
    for (const OpenQuestion& question : report.questions) {
        questions.append(QJsonObject{{QStringLiteral("rule"), question.rule},
                                     {QStringLiteral("subject"), question.subject},
                                     {QStringLiteral("attribute"), question.attribute},
                                     {QStringLiteral("message"), question.message}});
    }
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("file"), file},
                             {QStringLiteral("design"), loaded.design.name()},
                             {QStringLiteral("rulesRun"), report.rulesRun},
                             {QStringLiteral("counts"), counts},
                             {QStringLiteral("findings"), findings},
                             {QStringLiteral("silenced"), silenced},
                             {QStringLiteral("questions"), questions},
                         })
        .toJson();
}

} // namespace groundplan
