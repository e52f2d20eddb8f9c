// SPDX-License-Identifier: Apache-2.0
#include "app/studio/problem_list.h"

#include <QCoreApplication>

#include "model/rules/rule.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ProblemList", text);
}

QString shown(const QString& text)
{
    return QCoreApplication::translate("Rule", text.toUtf8().constData());
}

void addRule(Problem& problem)
{
    const Rule* rule = ruleById(problem.finding.rule);
    if (!rule) {
        problem.ruleName = problem.finding.rule;
        return;
    }
    const RuleInfo& info = rule->info();
    problem.code = info.code;
    problem.ruleName = shown(info.name);
    problem.what = shown(info.what);
    problem.why = shown(info.why);
    problem.sources = info.sources;
}

QString subjectLabel(const Design& design, const Id& subject)
{
    if (subject.isEmpty())
        return tr("Whole design");
    if (const Connection* connection = design.connection(subject); connection && connection->name.isEmpty())
        return QString(design.labelOf(connection->from) + QStringLiteral(" → ") + design.labelOf(connection->to));
    return design.labelOf(subject);
}

void count(FindingCounts& counts, Severity severity)
{
    switch (severity) {
    case Severity::Error: ++counts.errors; break;
    case Severity::Warning: ++counts.warnings; break;
    case Severity::Info: ++counts.infos; break;
    }
}

} // namespace

QList<Problem> problemList(const CheckReport& report, const Design& design)
{
    QList<Problem> problems;
    problems.reserve(report.findings.size() + report.silenced.size() + report.questions.size());
    for (const Finding& finding : report.findings) {
        Problem problem;
        problem.group = finding.severity == Severity::Error     ? Problem::Group::Error
                        : finding.severity == Severity::Warning ? Problem::Group::Warning
                                                                : Problem::Group::Info;
        problem.finding = finding;
        problem.subjectLabel = subjectLabel(design, finding.subject);
        addRule(problem);
        problems.append(problem);
    }
    for (const OpenQuestion& question : report.questions) {
        Problem problem;
        problem.group = Problem::Group::Question;
        problem.finding.rule = question.rule;
        problem.finding.severity = Severity::Info;
        problem.finding.subject = question.subject;
        problem.finding.message = question.message;
        problem.finding.fingerprint = QLatin1String("question/") + question.rule + u'/' + question.subject + u'/' + question.attribute;
        problem.attribute = question.attribute;
        problem.subjectLabel = subjectLabel(design, question.subject);
        addRule(problem);
        problems.append(problem);
    }
    for (const SilencedFinding& silenced : report.silenced) {
        Problem problem;
        problem.group = Problem::Group::Accepted;
        problem.finding = silenced.finding;
        problem.subjectLabel = subjectLabel(design, silenced.finding.subject);
        if (const Deviation* deviation = design.deviations().find(silenced.deviation)) {
            problem.deviation = tr("%1 — %2, until %3.")
                                    .arg(deviation->justification, deviation->owner, deviation->expires.toString(Qt::ISODate));
        }
        addRule(problem);
        problems.append(problem);
    }
    return problems;
}

QHash<Id, FindingCounts> findingCounts(const CheckReport& report)
{
    QHash<Id, FindingCounts> counts;
    for (const Finding& finding : report.findings) {
        if (!finding.subject.isEmpty())
            count(counts[finding.subject], finding.severity);
    }
    return counts;
}

FindingCounts totalCounts(const CheckReport& report)
{
    FindingCounts counts;
    for (const Finding& finding : report.findings)
        count(counts, finding.severity);
    return counts;
}

} // namespace groundplan
