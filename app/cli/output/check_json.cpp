// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output/check_output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace groundplan {

namespace {

QJsonObject placed(const CheckInput& input, const QString& rule, const Id& subject)
{
    const TextPlace place = input.placeOf(subject);
    return {{QStringLiteral("rule"), rule},
            {QStringLiteral("subject"), subject},
            {QStringLiteral("line"), place.line},
            {QStringLiteral("column"), place.column}};
}

QJsonObject findingJson(const CheckInput& input, const Finding& finding)
{
    QJsonObject object = placed(input, finding.rule, finding.subject);
    object.insert(QStringLiteral("severity"), severityName(finding.severity));
    object.insert(QStringLiteral("message"), finding.message);
    object.insert(QStringLiteral("fix"), finding.fix);
    object.insert(QStringLiteral("evidence"), QJsonArray::fromStringList(finding.evidence));
    object.insert(QStringLiteral("fingerprint"), finding.fingerprint);
    return object;
}

} // namespace

QByteArray checkJson(const CheckInput& input)
{
    QJsonArray findings, silenced, questions, warnings, known, stale;
    for (const Finding& finding : input.known)
        known.append(findingJson(input, finding));
    for (const BaselineEntry& entry : input.stale) {
        stale.append(QJsonObject{{QStringLiteral("rule"), entry.rule},
                                 {QStringLiteral("subject"), entry.subject},
                                 {QStringLiteral("fingerprint"), entry.fingerprint}});
    }
    for (const Finding& finding : input.report.findings)
        findings.append(findingJson(input, finding));
    for (const SilencedFinding& accepted : input.report.silenced) {
        QJsonObject object = findingJson(input, accepted.finding);
        object.insert(QStringLiteral("deviation"), accepted.deviation);
        silenced.append(object);
    }
    for (const OpenQuestion& question : input.report.questions) {
        QJsonObject object = placed(input, question.rule, question.subject);
        object.insert(QStringLiteral("attribute"), question.attribute);
        object.insert(QStringLiteral("message"), question.message);
        questions.append(object);
    }
    for (const Error& warning : input.loaded.warnings) {
        warnings.append(QJsonObject{{QStringLiteral("message"), warning.message},
                                    {QStringLiteral("line"), warning.where.line},
                                    {QStringLiteral("column"), warning.where.column}});
    }
    QJsonObject root{
        {QStringLiteral("program"), QStringLiteral("groundplan " GROUNDPLAN_VERSION)},
        {QStringLiteral("file"), input.file},
        {QStringLiteral("design"), input.loaded.design.name()},
        {QStringLiteral("date"), input.today.toString(Qt::ISODate)},
        {QStringLiteral("summary"),
         QJsonObject{{QStringLiteral("errors"), input.countOf(Severity::Error)},
                     {QStringLiteral("warnings"), input.countOf(Severity::Warning)},
                     {QStringLiteral("infos"), input.countOf(Severity::Info)},
                     {QStringLiteral("silenced"), int(input.report.silenced.size())},
                     {QStringLiteral("questions"), int(input.report.questions.size())},
                     {QStringLiteral("rules"), input.report.rulesRun},
                     {QStringLiteral("off"), input.rules.offCount()}}},
        {QStringLiteral("findings"), findings},
        {QStringLiteral("silenced"), silenced},
        {QStringLiteral("questions"), questions},
        {QStringLiteral("warnings"), warnings},
    };
    const Policy& policy = input.rules.policy();
    if (input.hasBaseline) {
        root.insert(QStringLiteral("baselined"), known);
        root.insert(QStringLiteral("stale"), stale);
    }
    if (!input.outcomes.isEmpty()) {
        QJsonArray outcomes;
        for (const RuleOutcome& outcome : input.outcomes) {
            outcomes.append(QJsonObject{{QStringLiteral("rule"), outcome.rule->info().id},
                                        {QStringLiteral("code"), outcome.rule->info().code},
                                        {QStringLiteral("outcome"), outcomeName(outcome.outcome)},
                                        {QStringLiteral("passed"), outcome.passed},
                                        {QStringLiteral("failed"), outcome.failed},
                                        {QStringLiteral("open"), outcome.open}});
        }
        root.insert(QStringLiteral("outcomes"), outcomes);
    }
    if (!policy.profile.isEmpty())
        root.insert(QStringLiteral("profile"), policy.profile);
    if (!policy.environment.isEmpty())
        root.insert(QStringLiteral("environment"), policy.environment);
    return QJsonDocument(root).toJson();
}

} // namespace groundplan
