// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output/check_output.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include "model/rules/rule.h"

namespace groundplan {

namespace {

QString translated(const QString& text)
{
    return QCoreApplication::translate("Rule", text.toUtf8().constData());
}

QString level(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QStringLiteral("error");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Info: return QStringLiteral("note");
    }
    return QStringLiteral("none");
}

QJsonObject text(const QString& content)
{
    return {{QStringLiteral("text"), content}};
}

QJsonObject ruleJson(const RuleInfo& info)
{
    const QString what = translated(info.what), why = translated(info.why), fix = translated(info.fix);
    QJsonObject properties{{QStringLiteral("tags"), QJsonArray{info.pack}}};
    if (!info.sources.isEmpty())
        properties.insert(QStringLiteral("sources"), QJsonArray::fromStringList(info.sources));
    return {
        {QStringLiteral("id"), info.id},
        {QStringLiteral("name"), info.code},
        {QStringLiteral("shortDescription"), text(translated(info.name))},
        {QStringLiteral("fullDescription"), text(what)},
        {QStringLiteral("help"),
         QJsonObject{{QStringLiteral("text"), QString(what + QLatin1String("\n\n") + why + QLatin1String("\n\n") + fix)},
                     {QStringLiteral("markdown"), QString(QLatin1String("**What:** ") + what + QLatin1String("\n\n**Why:** ") + why
                                                          + QLatin1String("\n\n**Fix:** ") + fix)}}},
        {QStringLiteral("defaultConfiguration"), QJsonObject{{QStringLiteral("level"), level(info.severity)}}},
        {QStringLiteral("properties"), properties},
    };
}

/// A relative path stays relative to wherever the log is read; an absolute one becomes a file URL.
QString artifactUri(const QString& file)
{
    if (file == QLatin1String("<stdin>"))
        return QStringLiteral("stdin");
    if (QFileInfo(file).isAbsolute())
        return QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded());
    return QString::fromLatin1(QUrl::toPercentEncoding(file, "/"));
}

class Sarif
{
public:
    explicit Sarif(const CheckInput& input) : m_input(input)
    {
        for (const RuleSet::Entry& entry : input.rules.entries()) {
            m_ruleIndex.insert(entry.rule->info().id, int(m_rules.size()));
            m_rules.append(ruleJson(entry.rule->info()));
        }
    }

    QByteArray log() const
    {
        QJsonArray results;
        for (const Finding& finding : m_input.report.findings)
            results.append(result(finding));
        for (const SilencedFinding& silenced : m_input.report.silenced) {
            QJsonObject object = result(silenced.finding);
            QJsonObject suppression{{QStringLiteral("kind"), QStringLiteral("inSource")},
                                    {QStringLiteral("status"), QStringLiteral("accepted")},
                                    {QStringLiteral("location"), location(silenced.deviation, false)}};
            if (const Deviation* deviation = m_input.loaded.design.deviations().find(silenced.deviation))
                suppression.insert(QStringLiteral("justification"), deviation->justification);
            object.insert(QStringLiteral("suppressions"), QJsonArray{suppression});
            results.append(object);
        }
        const QJsonObject driver{
            {QStringLiteral("name"), QStringLiteral("groundplan")},
            {QStringLiteral("version"), QStringLiteral(GROUNDPLAN_VERSION)},
            {QStringLiteral("semanticVersion"), QStringLiteral(GROUNDPLAN_VERSION)},
            {QStringLiteral("rules"), m_rules},
        };
        const QJsonObject run{
            {QStringLiteral("tool"), QJsonObject{{QStringLiteral("driver"), driver}}},
            {QStringLiteral("artifacts"),
             QJsonArray{QJsonObject{{QStringLiteral("location"), QJsonObject{{QStringLiteral("uri"), artifactUri(m_input.file)}}}}}},
            {QStringLiteral("columnKind"), QStringLiteral("unicodeCodePoints")},
            {QStringLiteral("results"), results},
        };
        const QJsonObject root{
            {QStringLiteral("$schema"), QStringLiteral("https://json.schemastore.org/sarif-2.1.0.json")},
            {QStringLiteral("version"), QStringLiteral("2.1.0")},
            {QStringLiteral("runs"), QJsonArray{run}},
        };
        return QJsonDocument(root).toJson();
    }

private:
    QJsonObject location(const Id& subject, bool logical) const
    {
        const TextPlace place = m_input.placeOf(subject);
        QJsonObject object{
            {QStringLiteral("physicalLocation"),
             QJsonObject{{QStringLiteral("artifactLocation"),
                          QJsonObject{{QStringLiteral("uri"), artifactUri(m_input.file)}, {QStringLiteral("index"), 0}}},
                         {QStringLiteral("region"), QJsonObject{{QStringLiteral("startLine"), qMax(1, place.line)},
                                                                {QStringLiteral("startColumn"), qMax(1, place.column)}}}}}};
        if (logical && !subject.isEmpty()) {
            const Design& design = m_input.loaded.design;
            const bool connection = design.connection(subject) != nullptr;
            object.insert(QStringLiteral("logicalLocations"),
                          QJsonArray{QJsonObject{
                              {QStringLiteral("name"), design.labelOf(subject)},
                              {QStringLiteral("fullyQualifiedName"),
                               QString((connection ? QLatin1String("connections/") : QLatin1String("components/")) + subject)},
                              {QStringLiteral("kind"), connection ? QStringLiteral("connection") : QStringLiteral("component")}}});
        }
        return object;
    }

    QJsonObject result(const Finding& finding) const
    {
        QJsonObject object{
            {QStringLiteral("ruleId"), finding.rule},
            {QStringLiteral("level"), level(finding.severity)},
            {QStringLiteral("message"), text(QString(finding.message + u' ' + finding.fix))},
            {QStringLiteral("locations"), QJsonArray{location(finding.subject, true)}},
            {QStringLiteral("partialFingerprints"), QJsonObject{{QStringLiteral("groundplan/v1"), finding.fingerprint}}},
        };
        if (m_ruleIndex.contains(finding.rule))
            object.insert(QStringLiteral("ruleIndex"), m_ruleIndex.value(finding.rule));
        QJsonArray related;
        for (const QString& id : finding.evidence) {
            if (id == finding.subject || !m_input.loaded.places.contains(id))
                continue;
            QJsonObject other = location(id, true);
            other.insert(QStringLiteral("message"), text(m_input.loaded.design.labelOf(id)));
            related.append(other);
        }
        if (!related.isEmpty())
            object.insert(QStringLiteral("relatedLocations"), related);
        return object;
    }

    const CheckInput& m_input;
    QJsonArray m_rules;
    QHash<QString, int> m_ruleIndex;
};

} // namespace

QByteArray checkSarif(const CheckInput& input)
{
    return Sarif(input).log();
}

} // namespace groundplan
