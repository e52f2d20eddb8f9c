// SPDX-License-Identifier: Apache-2.0
#include "app/services/rule_examples.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>

#include "app/services/disk.h"
#include "model/rules/checker.h"
#include "model/rules/quick_fix.h"
#include "model/storage/design_reader.h"
#include "resources/resources.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RuleExamples", text);
}

void note(QList<Outcome>& outcomes, const QList<Verdict>& verdicts)
{
    // Rules over the whole design may say nothing where all is well.
    if (verdicts.isEmpty() && !outcomes.contains(Outcome::Pass))
        outcomes.append(Outcome::Pass);
    for (const Verdict& verdict : verdicts) {
        if (!outcomes.contains(verdict.outcome))
            outcomes.append(verdict.outcome);
    }
}

} // namespace

QByteArray ruleExample(const QString& rule, const QString& side)
{
    registerResources();
    const QDir folder(QStringLiteral(":/groundplan/examples/rules/") + rule);
    const QStringList names = folder.entryList({side + QLatin1String("_*.yaml")}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return {};
    // Without the lines at its top that tell tests what to expect.
    QByteArray yaml = readFile(folder.filePath(names.first())).value_or({});
    while (yaml.startsWith("# "))
        yaml.remove(0, yaml.indexOf('\n') + 1);
    return yaml;
}

QList<Verdict> verdictsOf(const Rule& rule, const Design& design, const Catalog& catalog, QDate today)
{
    const RuleContext context(design, catalog, today);
    QList<Verdict> verdicts;
    switch (rule.info().scope) {
    case RuleScope::Component:
        for (const Component& component : design.components())
            rule.checkComponent(context, component, verdicts);
        break;
    case RuleScope::Connection:
        for (const Connection& connection : design.connections())
            rule.checkConnection(context, connection, verdicts);
        break;
    case RuleScope::Design:
        rule.checkWhole(context, verdicts);
        break;
    }
    return verdicts;
}

RuleShowcase::RuleShowcase(const Catalog& catalog) : m_catalog(catalog)
{
    registerResources();
    const QDir folder(QStringLiteral(":/groundplan/samples"));
    for (const QString& name : folder.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name)) {
        const auto loaded = readDesign(readFile(folder.filePath(name)).value_or({}), name, catalog);
        if (loaded)
            m_samples.append(loaded->design);
    }
}

RuleShow RuleShowcase::show(const Rule& rule) const
{
    const QString& id = rule.info().id;
    RuleShow show;
    const auto load = [&](const char* start, Outcome told, RuleExample& example) {
        const QByteArray yaml = ruleExample(id, QString::fromLatin1(start));
        const auto loaded = readDesign(yaml, id, m_catalog);
        if (yaml.isEmpty() || !loaded)
            return Design();
        example.yaml = yaml;
        const QList<Verdict> verdicts = verdictsOf(rule, loaded->design, m_catalog, exampleDay);
        note(show.outcomes, verdicts);
        for (const Verdict& verdict : verdicts) {
            if (verdict.outcome == told)
                example.messages.append(verdict.message);
        }
        return loaded->design;
    };
    const Design bad = load("bad", Outcome::Fail, show.bad);
    load("good", Outcome::Fail, show.good);
    load("unknown", Outcome::Unknown, show.open);
    if (show.bad.yaml.isEmpty())
        return show;
    // Where there is nothing that it looks at, and where there is much of everything.
    if (const QList<Verdict> verdicts = verdictsOf(rule, Design(), m_catalog, exampleDay); !verdicts.isEmpty())
        note(show.outcomes, verdicts);
    for (const Design& sample : m_samples)
        note(show.outcomes, verdictsOf(rule, sample, m_catalog, exampleDay));
    std::sort(show.outcomes.begin(), show.outcomes.end());
    for (const Finding& finding : checkDesign(bad, m_catalog, exampleDay).findings) {
        if (finding.rule != id)
            continue;
        for (const Edit& fix : fixesFor(finding, bad, m_catalog)) {
            if (!show.fixes.contains(fix.text))
                show.fixes.append(fix.text);
        }
    }
    return show;
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pass: return tr("no finding");
    case Outcome::Fail: return tr("finding");
    case Outcome::NotApplicable: return tr("does not apply");
    case Outcome::Unknown: return tr("open question");
    }
    return {};
}

} // namespace groundplan
