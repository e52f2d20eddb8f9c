// SPDX-License-Identifier: Apache-2.0
#include "app/cli/rules/rule_manual.h"

#include <algorithm>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/services/rule_examples.h"
#include "model/base/number_text.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

QString translated(const QString& text)
{
    return QCoreApplication::translate("Rule", text.toUtf8().constData());
}

QString scopeName(RuleScope scope)
{
    switch (scope) {
    case RuleScope::Component: return QStringLiteral("component");
    case RuleScope::Connection: return QStringLiteral("connection");
    case RuleScope::Design: return QStringLiteral("design");
    }
    return {};
}

/// "warning", "off", "error (by itself warning)".
QString levelText(const RuleSet::Entry& entry)
{
    const QString own = severityName(entry.rule->info().severity);
    const QString now = entry.isOn() ? severityName(entry.severity()) : QStringLiteral("off");
    return own == now ? own : tr("%1 (by itself %2)").arg(now, own);
}

QJsonObject object(const RuleSet::Entry& entry)
{
    const RuleInfo& info = entry.rule->info();
    QJsonArray thresholds;
    for (const Threshold& threshold : info.thresholds) {
        thresholds.append(QJsonObject{{QStringLiteral("name"), threshold.name},
                                      {QStringLiteral("value"), threshold.value},
                                      {QStringLiteral("source"), threshold.source}});
    }
    return {
        {QStringLiteral("id"), info.id},
        {QStringLiteral("code"), info.code},
        {QStringLiteral("pack"), info.pack},
        {QStringLiteral("name"), translated(info.name)},
        {QStringLiteral("what"), translated(info.what)},
        {QStringLiteral("why"), translated(info.why)},
        {QStringLiteral("fix"), translated(info.fix)},
        {QStringLiteral("severity"), severityName(info.severity)},
        {QStringLiteral("level"), entry.isOn() ? severityName(entry.severity()) : QStringLiteral("off")},
        {QStringLiteral("scope"), scopeName(info.scope)},
        {QStringLiteral("thresholds"), thresholds},
        {QStringLiteral("sources"), QJsonArray::fromStringList(info.sources)},
        {QStringLiteral("controls"), QJsonArray::fromStringList(info.controls)},
    };
}

QString thresholdText(const Threshold& threshold)
{
    const QString text = threshold.name + QLatin1String(": ") + numberText(threshold.value);
    return threshold.source.isEmpty() ? text : QString(text + QLatin1String(" (") + threshold.source + u')');
}

QString titled(const QString& pack)
{
    QString title = pack;
    title[0] = title.at(0).toUpper();
    return title;
}

/// The anchor that Markdown renderers give a heading.
QString anchor(const QString& heading)
{
    QString result;
    for (const QChar letter : heading.toLower()) {
        if (letter.isLetterOrNumber() || letter == u'-' || letter == u'_')
            result += letter;
        else if (letter == u' ')
            result += u'-';
    }
    return result;
}

} // namespace

QString ruleList(const QList<RuleSet::Entry>& entries)
{
    QString result;
    for (const RuleSet::Entry& entry : entries) {
        const RuleInfo& info = entry.rule->info();
        const QString code = info.code.isEmpty() ? QStringLiteral("-") : info.code;
        result += info.id.leftJustified(34) + u' ' + code.leftJustified(6) + u' ' + info.pack.leftJustified(14) + u' '
                  + (entry.isOn() ? severityName(entry.severity()) : QStringLiteral("off")).leftJustified(8) + u' ' + translated(info.name) + u'\n';
    }
    return result;
}

QByteArray rulesJson(const QList<RuleSet::Entry>& entries)
{
    QJsonArray array;
    for (const RuleSet::Entry& entry : entries)
        array.append(object(entry));
    return QJsonDocument(array).toJson();
}

QByteArray ruleJson(const RuleSet::Entry& entry)
{
    return QJsonDocument(object(entry)).toJson();
}

QString ruleText(const RuleSet::Entry& entry)
{
    const RuleInfo& info = entry.rule->info();
    const QString code = info.code.isEmpty() ? QString() : QString(info.code + QLatin1String(", "));
    QString result = info.id + QLatin1String(" (") + code + info.pack + QLatin1String(", ") + levelText(entry) + QLatin1String("): ")
                     + translated(info.name) + QLatin1String("\n\n") + tr("What: %1").arg(translated(info.what)) + u'\n'
                     + tr("Why:  %1").arg(translated(info.why)) + u'\n' + tr("Fix:  %1").arg(translated(info.fix)) + u'\n';
    for (const Threshold& threshold : info.thresholds)
        result += tr("Threshold: %1").arg(thresholdText(threshold)) + u'\n';
    for (const QString& source : info.sources)
        result += tr("Source: %1").arg(source) + u'\n';
    for (const QString& control : info.controls)
        result += tr("Control: %1").arg(control) + u'\n';
    return result;
}

QString ruleMarkdown(const RuleSet::Entry& entry)
{
    const RuleInfo& info = entry.rule->info();
    const QString code = info.code.isEmpty() ? QString() : QString(QStringLiteral(" · ") + info.code);
    QString result = QLatin1String("### ") + translated(info.name) + QLatin1String("\n\n`") + info.id + u'`' + code + QStringLiteral(" · ")
                     + levelText(entry) + QStringLiteral(" · ") + tr("looks at each %1").arg(scopeName(info.scope)) + QLatin1String("\n\n")
                     + tr("**What.** %1").arg(translated(info.what)) + QLatin1String("\n\n")
                     + tr("**Why.** %1").arg(translated(info.why)) + QLatin1String("\n\n")
                     + tr("**Fix.** %1").arg(translated(info.fix)) + QLatin1String("\n\n");
    for (const Threshold& threshold : info.thresholds)
        result += QLatin1String("- ") + tr("Threshold: %1").arg(thresholdText(threshold)) + u'\n';
    for (const QString& source : info.sources)
        result += QLatin1String("- ") + tr("Source: %1").arg(source) + u'\n';
    for (const QString& control : info.controls)
        result += QLatin1String("- ") + tr("Control: %1").arg(control) + u'\n';
    return result.trimmed() + QLatin1String("\n\n");
}

static QStringList packsOf(const QList<RuleSet::Entry>& entries)
{
    QStringList packs;
    for (const RuleSet::Entry& entry : entries) {
        if (!packs.contains(entry.rule->info().pack))
            packs.append(entry.rule->info().pack);
    }
    return packs;
}

QString ruleManual(const QList<RuleSet::Entry>& entries)
{
    const QStringList packs = packsOf(entries);
    QString result = QLatin1String("# ") + tr("Rules") + QLatin1String("\n\n");
    QString body;
    for (const QString& pack : packs) {
        int count = 0;
        body += QLatin1String("## ") + titled(pack) + QLatin1String("\n\n");
        for (const RuleSet::Entry& entry : entries) {
            if (entry.rule->info().pack != pack)
                continue;
            ++count;
            body += ruleMarkdown(entry);
        }
        result += QStringLiteral("- [%1](#%2) (%3)\n").arg(titled(pack), anchor(titled(pack))).arg(count);
    }
    return QString(result + u'\n' + body).trimmed() + u'\n';
}

static void writeRule(const RuleSet::Entry& entry, const RuleShowcase& showcase, Pages& pages)
{
    const RuleInfo& info = entry.rule->info();
    const RuleShow show = showcase.show(*entry.rule);
    pages.heading(3, translated(info.name), info.id);
    QStringList facts{info.id};
    if (!info.code.isEmpty())
        facts.append(info.code);
    pages.facts(facts + QStringList{levelText(entry), tr("looks at each %1").arg(scopeName(info.scope))});
    pages.paragraph(tr("What"), translated(info.what));
    pages.paragraph(tr("Why"), translated(info.why));
    pages.paragraph(tr("Fix"), translated(info.fix));
    if (!show.fixes.isEmpty())
        pages.list(tr("Fixes on offer for the example"), show.fixes);
    QStringList outcomes;
    for (const Outcome outcome : show.outcomes)
        outcomes.append(outcomeText(outcome));
    if (!outcomes.isEmpty())
        pages.paragraph(tr("Can say"), QString(outcomes.join(QLatin1String(", ")) + u'.'));
    QStringList thresholds;
    for (const Threshold& threshold : info.thresholds)
        thresholds.append(thresholdText(threshold));
    pages.list(tr("Thresholds"), thresholds);
    pages.list(tr("Sources"), info.sources);
    pages.list(tr("Controls"), info.controls);
    const auto example = [&pages](const QString& title, const RuleExample& shown) {
        if (!shown.yaml.isEmpty())
            pages.listing(title, QString::fromUtf8(shown.yaml), shown.messages);
    };
    example(tr("A design that it objects to"), show.bad);
    example(tr("A design that it accepts"), show.good);
    example(tr("A design that leaves it open"), show.open);
}

void writeManual(const QList<RuleSet::Entry>& entries, const Catalog& catalog, Pages& pages)
{
    pages.heading(1, tr("Rules"), QStringLiteral("rules"));
    pages.paragraph({}, tr("What Groundplan %1 asks of a design, by pack. Every rule says what it looks for, why, and what to do; the designs below "
                           "each rule show both sides of it.").arg(QCoreApplication::applicationVersion()));
    const RuleShowcase showcase(catalog);
    const QStringList packs = packsOf(entries);
    QList<Pages::Link> contents;
    for (const QString& pack : packs) {
        const auto count = std::count_if(entries.begin(), entries.end(), [&pack](const RuleSet::Entry& entry) { return entry.rule->info().pack == pack; });
        contents.append({titled(pack), QString(QLatin1String("pack-") + anchor(pack)), QStringLiteral("(%1)").arg(count)});
    }
    pages.links(contents);
    for (const QString& pack : packs) {
        pages.heading(2, titled(pack), QString(QLatin1String("pack-") + anchor(pack)));
        QList<Pages::Link> rules;
        for (const RuleSet::Entry& entry : entries) {
            if (entry.rule->info().pack == pack)
                rules.append({translated(entry.rule->info().name), entry.rule->info().id, {}});
        }
        pages.links(rules);
        for (const RuleSet::Entry& entry : entries) {
            if (entry.rule->info().pack == pack)
                writeRule(entry, showcase, pages);
        }
    }
}

} // namespace groundplan
