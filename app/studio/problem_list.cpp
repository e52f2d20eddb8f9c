// SPDX-License-Identifier: Apache-2.0
#include "app/studio/problem_list.h"

#include <QCoreApplication>
#include <QMap>

namespace groundplan {

namespace {

QString tr(const char* text, int number = -1)
{
    return QCoreApplication::translate("ProblemList", text, nullptr, number);
}

QString shown(const QString& text)
{
    return QCoreApplication::translate("Rule", text.toUtf8().constData());
}

void addRule(Problem& problem, const RuleSet& rules)
{
    const Rule* rule = rules.find(problem.finding.rule);
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
    problem.controls = info.controls;
}

QString subjectLabel(const Design& design, const Id& subject)
{
    if (subject.isEmpty())
        return tr("Whole design");
    if (const Connection* connection = design.connection(subject); connection && connection->name.isEmpty())
        return QString(design.labelOf(connection->from) + QStringLiteral(" → ") + design.labelOf(connection->to));
    return design.labelOf(subject);
}

/// Where the subject of a problem stands, to whom it belongs, and what shows the problem.
void addPlace(Problem& problem, const Design& design)
{
    const Component* component = design.component(problem.finding.subject);
    if (const Connection* connection = design.connection(problem.finding.subject))
        component = design.component(connection->from);
    if (component) {
        const QStringList teams = component->groupsOf(u"team");
        if (!teams.isEmpty()) {
            const Group* team = design.groups().find(teams.first());
            problem.team = team && !team->name.isEmpty() ? team->name : teams.first();
        }
        if (!component->in.isEmpty())
            problem.container = design.labelOf(component->in);
    }
    for (const Id& id : std::as_const(problem.finding.evidence)) {
        if (design.hasId(id) && id != problem.finding.subject)
            problem.evidence.append({id, subjectLabel(design, id)});
    }
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

QList<Problem> problemList(const CheckReport& report, const Design& design, const RuleSet& rules)
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
        addPlace(problem, design);
        addRule(problem, rules);
        problems.append(problem);
    }
    // One line for each fact that is not said, whatever the number of components that leave it out.
    QMap<std::pair<QString, QString>, QList<const OpenQuestion*>> questions; // by rule and attribute
    for (const OpenQuestion& question : report.questions)
        questions[{question.rule, question.attribute}].append(&question);
    for (const QList<const OpenQuestion*>& same : std::as_const(questions)) {
        const OpenQuestion& first = *same.first();
        Problem problem;
        for (const OpenQuestion* question : same)
            problem.finding.evidence.append(question->subject);
        const qsizetype subjects = same.size();
        problem.group = Problem::Group::Question;
        problem.finding.rule = first.rule;
        problem.finding.severity = Severity::Info;
        problem.finding.subject = first.subject;
        problem.finding.message = subjects == 1 ? first.message : tr("%1 And %n more like it.", int(subjects - 1)).arg(first.message);
        problem.finding.fingerprint = QLatin1String("question/") + first.rule + u'/' + first.attribute;
        problem.attribute = first.attribute;
        problem.subjectLabel = subjects == 1 ? subjectLabel(design, first.subject) : tr("%n place(s)", int(subjects));
        addPlace(problem, design);
        addRule(problem, rules);
        problems.append(problem);
    }
    for (const SilencedFinding& silenced : report.silenced) {
        Problem problem;
        problem.group = Problem::Group::Accepted;
        problem.finding = silenced.finding;
        problem.subjectLabel = subjectLabel(design, silenced.finding.subject);
        addPlace(problem, design);
        if (const Deviation* deviation = design.deviations().find(silenced.deviation)) {
            problem.deviation = tr("%1 — %2, until %3.")
                                    .arg(deviation->justification, deviation->owner, deviation->expires.toString(Qt::ISODate));
        }
        addRule(problem, rules);
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
