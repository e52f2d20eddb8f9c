// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output/check_output.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>
#include <QUrl>

#include "app/cli/console.h"
#include "app/cli/output/sarif_rules.h"

namespace groundplan {

namespace {

/// Most results that code scanning takes in a run, and most places that it shows of a result.
constexpr qsizetype mostResults = 25'000;
constexpr qsizetype mostRelated = 100;

/// The folder that paths in the log are relative to: the repository around the file, else where the program runs.
QString sourceRoot(const QFileInfo& file)
{
    for (QDir folder = file.absoluteDir();;) {
        if (folder.exists(QStringLiteral(".git")))
            return folder.absolutePath();
        if (!folder.cdUp())
            break;
    }
    return QDir::currentPath();
}

QJsonObject artifactLocation(const QString& file)
{
    if (file == QLatin1String("<stdin>"))
        return {{QStringLiteral("uri"), QStringLiteral("stdin")}};
    const QFileInfo info(file);
    const QString relative = QDir(sourceRoot(info)).relativeFilePath(info.absoluteFilePath());
    if (relative.startsWith(QLatin1String("../")) || QDir::isAbsolutePath(relative))
        return {{QStringLiteral("uri"), QString::fromLatin1(QUrl::fromLocalFile(info.absoluteFilePath()).toEncoded())}};
    return {{QStringLiteral("uri"), QString::fromLatin1(QUrl::toPercentEncoding(relative, "/"))}, {QStringLiteral("uriBaseId"), QStringLiteral("%SRCROOT%")}};
}

class Sarif
{
public:
    explicit Sarif(const CheckInput& input) : m_input(input), m_artifact(artifactLocation(input.file))
    {
        for (const RuleSet::Entry& entry : input.rules.entries()) {
            m_ruleIndex.insert(entry.rule->info().id, int(m_rules.size()));
            m_rules.append(sarif::rule(entry));
        }
        for (const Finding& finding : input.known)
            m_known.insert(finding.fingerprint);
        m_artifact.insert(QStringLiteral("index"), 0);
    }

    QByteArray log()
    {
        // The gravest first, so that what does not fit is what matters least.
        for (const Finding& finding : m_input.report.findings)
            add(result(finding, QStringLiteral("new")));
        for (const Finding& finding : m_input.known)
            add(result(finding, QStringLiteral("unchanged")));
        for (const SilencedFinding& silenced : m_input.report.silenced)
            add(suppressed(silenced));
        const QJsonObject driver{
            {QStringLiteral("name"), QStringLiteral("groundplan")},
            {QStringLiteral("version"), QStringLiteral(GROUNDPLAN_VERSION)},
            {QStringLiteral("semanticVersion"), QStringLiteral(GROUNDPLAN_VERSION)},
            {QStringLiteral("rules"), m_rules},
        };
        QJsonObject artifact = m_artifact;
        artifact.remove(QStringLiteral("index"));
        QJsonObject run{
            {QStringLiteral("tool"), QJsonObject{{QStringLiteral("driver"), driver}}},
            {QStringLiteral("automationDetails"), QJsonObject{{QStringLiteral("id"), category()}}},
            {QStringLiteral("originalUriBaseIds"),
             QJsonObject{{QStringLiteral("%SRCROOT%"), QJsonObject{{QStringLiteral("description"), sarif::text(QStringLiteral("The root of the repository."))}}}}},
            {QStringLiteral("artifacts"), QJsonArray{QJsonObject{{QStringLiteral("location"), artifact}, {QStringLiteral("mimeType"), QStringLiteral("application/yaml")}}}},
            {QStringLiteral("columnKind"), QStringLiteral("unicodeCodePoints")},
            {QStringLiteral("results"), m_results},
            {QStringLiteral("properties"), QJsonObject{{QStringLiteral("openQuestions"), int(m_input.report.questions.size())}}},
        };
        if (m_leftOut > 0) {
            const QJsonObject notification{
                {QStringLiteral("level"), QStringLiteral("warning")},
                {QStringLiteral("message"), sarif::text(counted(m_leftOut, "%1 further finding is left out: code scanning takes %2.", "%1 further findings are left out: code scanning takes %2.").arg(mostResults))}};
            run.insert(QStringLiteral("invocations"), QJsonArray{QJsonObject{{QStringLiteral("executionSuccessful"), true},
                                                                             {QStringLiteral("toolExecutionNotifications"), QJsonArray{notification}}}});
        }
        const QJsonObject root{
            {QStringLiteral("$schema"), QStringLiteral("https://json.schemastore.org/sarif-2.1.0.json")},
            {QStringLiteral("version"), QStringLiteral("2.1.0")},
            {QStringLiteral("runs"), QJsonArray{run}},
        };
        return QJsonDocument(root).toJson();
    }

private:
    /// Keeps the alerts of two environments apart.
    QString category() const
    {
        const Id& environment = m_input.rules.policy().environment;
        return environment.isEmpty() ? QStringLiteral("groundplan/") : QString(QLatin1String("groundplan/") + environment + u'/');
    }

    void add(const QJsonObject& object)
    {
        if (m_results.size() < mostResults)
            m_results.append(object);
        else
            ++m_leftOut;
    }

    /// The id of the element, where it is defined.
    QJsonObject region(const Id& subject) const
    {
        const TextPlace place = m_input.placeOf(subject);
        const int line = qMax(1, place.line), column = qMax(1, place.column);
        QJsonObject object{{QStringLiteral("startLine"), line}, {QStringLiteral("startColumn"), column}};
        if (m_input.loaded.places.contains(subject)) {
            object.insert(QStringLiteral("endLine"), line);
            object.insert(QStringLiteral("endColumn"), column + int(subject.size()));
        }
        return object;
    }

    QJsonObject location(const Id& subject, bool logical) const
    {
        QJsonObject object{{QStringLiteral("physicalLocation"),
                            QJsonObject{{QStringLiteral("artifactLocation"), m_artifact}, {QStringLiteral("region"), region(subject)}}}};
        const Design& design = m_input.loaded.design;
        const bool connection = design.connection(subject) != nullptr;
        if (logical && (connection || design.component(subject))) {
            object.insert(QStringLiteral("logicalLocations"),
                          QJsonArray{QJsonObject{
                              {QStringLiteral("name"), design.labelOf(subject)},
                              {QStringLiteral("fullyQualifiedName"), QString((connection ? QLatin1String("connections/") : QLatin1String("components/")) + subject)},
                              {QStringLiteral("kind"), connection ? QStringLiteral("connection") : QStringLiteral("component")}}});
        }
        return object;
    }

    QJsonObject result(const Finding& finding, const QString& state) const
    {
        QJsonObject object{
            {QStringLiteral("ruleId"), finding.rule},
            {QStringLiteral("level"), sarif::level(finding.severity)},
            {QStringLiteral("message"), sarif::text(QString(finding.message + u' ' + finding.fix))},
            {QStringLiteral("locations"), QJsonArray{location(finding.subject, true)}},
            // The second is the one that code scanning follows alerts by; ours does not depend on the line.
            {QStringLiteral("partialFingerprints"), QJsonObject{{QStringLiteral("groundplan/v1"), finding.fingerprint},
                                                                {QStringLiteral("primaryLocationLineHash"), QString(finding.fingerprint + QLatin1String(":1"))}}},
        };
        if (m_input.hasBaseline)
            object.insert(QStringLiteral("baselineState"), state);
        if (m_ruleIndex.contains(finding.rule))
            object.insert(QStringLiteral("ruleIndex"), m_ruleIndex.value(finding.rule));
        QJsonArray related;
        for (const QString& id : finding.evidence) {
            if (id == finding.subject || !m_input.loaded.places.contains(id) || related.size() >= mostRelated)
                continue;
            QJsonObject other = location(id, true);
            other.insert(QStringLiteral("id"), int(related.size()) + 1);
            other.insert(QStringLiteral("message"), sarif::text(m_input.loaded.design.labelOf(id)));
            related.append(other);
        }
        if (!related.isEmpty())
            object.insert(QStringLiteral("relatedLocations"), related);
        return object;
    }

    QJsonObject suppressed(const SilencedFinding& silenced) const
    {
        QJsonObject object = result(silenced.finding, m_known.contains(silenced.finding.fingerprint) ? QStringLiteral("unchanged") : QStringLiteral("new"));
        QJsonObject suppression{{QStringLiteral("kind"), QStringLiteral("external")},
                                {QStringLiteral("status"), QStringLiteral("accepted")},
                                {QStringLiteral("location"), location(silenced.deviation, false)}};
        if (const Deviation* deviation = m_input.loaded.design.deviations().find(silenced.deviation)) {
            suppression.insert(QStringLiteral("justification"), deviation->justification);
            suppression.insert(QStringLiteral("properties"), QJsonObject{{QStringLiteral("deviation"), deviation->id},
                                                                         {QStringLiteral("owner"), deviation->owner},
                                                                         {QStringLiteral("expires"), deviation->expires.toString(Qt::ISODate)}});
        }
        object.insert(QStringLiteral("suppressions"), QJsonArray{suppression});
        return object;
    }

    const CheckInput& m_input;
    QJsonObject m_artifact;
    QJsonArray m_rules;
    QJsonArray m_results;
    QHash<QString, int> m_ruleIndex;
    QSet<QString> m_known;
    qsizetype m_leftOut = 0;
};

} // namespace

QByteArray checkSarif(const CheckInput& input)
{
    return Sarif(input).log();
}

} // namespace groundplan
