// SPDX-License-Identifier: Apache-2.0
#include "model/rules/organisation/pack_tests.h"

#include <algorithm>

#include <QCoreApplication>
#include <QSet>

#include "model/rules/checker.h"
#include "model/rules/quick_fix.h"
#include "model/rules/rule_set.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RulePack", text);
}

using Expectation = PackTest::Expectation;

QString line(const Expectation& entry)
{
    QString text = entry.question ? QStringLiteral("question: ") : QString((entry.severity.isEmpty() ? QStringLiteral("finding") : entry.severity) + QLatin1String(": "));
    text += entry.rule;
    if (!entry.subject.isEmpty())
        text += tr(" on '%1'").arg(entry.subject);
    if (!entry.attribute.isEmpty())
        text += tr(" asks for '%1'").arg(entry.attribute);
    if (!entry.message.isEmpty())
        text += QLatin1String(": ") + entry.message;
    return text;
}

bool fits(const Expectation& expected, const Expectation& found)
{
    const auto same = [](const QString& wanted, const QString& is) { return wanted.isEmpty() || wanted == is; };
    return expected.question == found.question && expected.rule == found.rule && same(expected.subject, found.subject)
           && same(expected.severity, found.severity) && same(expected.message, found.message) && same(expected.attribute, found.attribute);
}

QList<Expectation> outcomes(const CheckReport& report)
{
    QList<Expectation> list;
    for (const Finding& finding : report.findings)
        list.append({false, finding.rule, finding.subject, severityName(finding.severity), finding.message, {}});
    for (const OpenQuestion& question : report.questions)
        list.append({true, question.rule, question.subject, {}, question.message, question.attribute});
    return list;
}

/// A repair that is on offer has to remove its finding.
void tryRepairs(const CheckReport& report, const Design& design, const Catalog& catalog, QDate today, const std::shared_ptr<const RuleSet>& rules,
                QStringList& problems)
{
    for (const Finding& finding : report.findings) {
        for (const Edit& edit : fixesFor(finding, design, catalog, rules.get())) {
            Design repaired = design;
            if (!repaired.apply(edit.changes))
                continue;
            const QList<Finding> left = checkDesign(repaired, catalog, today, rules).findings;
            const bool stays = std::any_of(left.begin(), left.end(), [&finding](const Finding& other) {
                return other.rule == finding.rule && other.subject == finding.subject;
            });
            if (stays)
                problems.append(tr("The repair of %1 on '%2' leaves the finding there.").arg(finding.rule, finding.subject));
        }
    }
}

} // namespace

QList<PackTestResult> runPackTests(const RulePack& pack, const Catalog& catalog, QDate today, const FragmentReader& read)
{
    const std::shared_ptr<const RuleSet> rules = RuleSet::only(pack.rules);
    QList<PackTestResult> results;
    for (const PackTest& test : pack.tests) {
        PackTestResult result{test.name, test.where, {}, {}, {}};
        if (const auto design = read(test.design); !design) {
            result.problems.append(design.error().text());
        } else {
            const CheckReport report = checkDesign(*design, catalog, today, rules);
            QList<Expectation> found = outcomes(report);
            for (const Expectation& expected : test.expected) {
                const auto at = std::find_if(found.begin(), found.end(), [&expected](const Expectation& entry) { return fits(expected, entry); });
                if (at == found.end())
                    result.missing.append(line(expected));
                else
                    found.erase(at);
            }
            for (const Expectation& entry : std::as_const(found))
                result.surplus.append(line(entry));
            tryRepairs(report, *design, catalog, today, rules, result.problems);
        }
        results.append(result);
    }
    return results;
}

QStringList untestedRules(const RulePack& pack)
{
    QSet<QString> tested;
    for (const PackTest& test : pack.tests) {
        for (const Expectation& expected : test.expected) {
            if (!expected.question)
                tested.insert(expected.rule);
        }
    }
    QStringList rules;
    for (const auto& rule : pack.rules) {
        if (!tested.contains(rule->info().id))
            rules.append(rule->info().id);
    }
    return rules;
}

} // namespace groundplan
