// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include "app/cli/output/reports.h"
#include "model/rules/rule.h"

namespace groundplan {

namespace {

QString levelOf(Severity severity)
{
    return severity == Severity::Info ? QStringLiteral("note") : severityName(severity);
}

QJsonObject textObject(const QString& text)
{
    return {{QStringLiteral("text"), text}};
}

QJsonObject ruleObject(const RuleInfo& info)
{
    return {
        {QStringLiteral("id"), info.id},
        {QStringLiteral("name"), info.code},
        {QStringLiteral("shortDescription"), textObject(ruleText(info.name))},
        {QStringLiteral("fullDescription"), textObject(ruleText(info.what))},
        {QStringLiteral("help"), textObject(QString(ruleText(info.why) + u' ' + ruleText(info.fix)))},
        {QStringLiteral("defaultConfiguration"), QJsonObject{{QStringLiteral("level"), levelOf(info.severity)}}},
        {QStringLiteral("properties"), QJsonObject{{QStringLiteral("tags"), QJsonArray{info.pack}}}},
    };
}

QJsonObject resultObject(const Finding& finding, const LoadedDesign& loaded, const QString& file, int ruleIndex)
{
    // A finding on the whole design points at the first line: code scanning wants a place for everything.
    TextPlace place = loaded.places.value(finding.subject);
    place.line = qMax(place.line, 1);
    place.column = qMax(place.column, 1);
    QJsonObject location{
        {QStringLiteral("physicalLocation"),
         QJsonObject{{QStringLiteral("artifactLocation"),
                      QJsonObject{{QStringLiteral("uri"), QString::fromUtf8(QUrl::toPercentEncoding(file, "/"))}}},
                     {QStringLiteral("region"), QJsonObject{{QStringLiteral("startLine"), place.line},
                                                            {QStringLiteral("startColumn"), place.column}}}}},
    };
    if (!finding.subject.isEmpty()) {
        location[QStringLiteral("logicalLocations")] =
            QJsonArray{QJsonObject{{QStringLiteral("name"), loaded.design.labelOf(finding.subject)},
                                   {QStringLiteral("fullyQualifiedName"), finding.subject},
                                   {QStringLiteral("kind"), QStringLiteral("element")}}};
    }
    return {
        {QStringLiteral("ruleId"), finding.rule},
        {QStringLiteral("ruleIndex"), ruleIndex},
        {QStringLiteral("level"), levelOf(finding.severity)},
        {QStringLiteral("message"), textObject(QString(finding.message + u' ' + finding.fix))},
        {QStringLiteral("locations"), QJsonArray{location}},
        {QStringLiteral("partialFingerprints"), QJsonObject{{QStringLiteral("groundplan/v1"), finding.fingerprint}}},
    };
}

} // namespace

QByteArray sarifReport(const CheckReport& report, const LoadedDesign& loaded, const QString& file)
{
    QJsonArray rules;
    QHash<QString, int> ruleIndex;
    for (const auto& rule : allRules()) {
        ruleIndex.insert(rule->info().id, int(rules.size()));
        rules.append(ruleObject(rule->info()));
    }
    QJsonArray results;
    for (const Finding& finding : report.findings)
        results.append(resultObject(finding, loaded, file, ruleIndex.value(finding.rule)));
    for (const SilencedFinding& accepted : report.silenced) {
        QJsonObject result = resultObject(accepted.finding, loaded, file, ruleIndex.value(accepted.finding.rule));
        const Deviation* deviation = loaded.design.deviations().find(accepted.deviation);
        result[QStringLiteral("suppressions")] =
            QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("inSource")},
                                   {QStringLiteral("status"), QStringLiteral("accepted")},
                                   {QStringLiteral("justification"), deviation ? deviation->justification : QString()}}};
        results.append(result);
    }
    const QJsonObject driver{
        {QStringLiteral("name"), QStringLiteral("Groundplan")},
        {QStringLiteral("semanticVersion"), QStringLiteral(GROUNDPLAN_VERSION)},
        {QStringLiteral("rules"), rules},
    };
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("$schema"),
                              QStringLiteral("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")},
                             {QStringLiteral("version"), QStringLiteral("2.1.0")},
                             {QStringLiteral("runs"),
                              QJsonArray{QJsonObject{{QStringLiteral("tool"), QJsonObject{{QStringLiteral("driver"), driver}}},
                                                     {QStringLiteral("columnKind"), QStringLiteral("unicodeCodePoints")},
                                                     {QStringLiteral("results"), results}}}},
                         })
        .toJson();
}

} // namespace groundplan
