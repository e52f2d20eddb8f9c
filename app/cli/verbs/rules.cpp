// SPDX-License-Identifier: Apache-2.0
#include "model/rules/rule.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/cli/console.h"
#include "app/cli/verb.h"
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

QJsonObject json(const RuleInfo& info)
{
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
        {QStringLiteral("scope"), scopeName(info.scope)},
        {QStringLiteral("thresholds"), thresholds},
        {QStringLiteral("sources"), QJsonArray::fromStringList(info.sources)},
    };
}

QString text(const RuleInfo& info)
{
    QString result = info.id + QLatin1String(" (") + info.code + QLatin1String(", ") + info.pack + QLatin1String(", ")
                     + severityName(info.severity) + QLatin1String("): ") + translated(info.name) + QLatin1String("\n\n")
                     + tr("What: %1").arg(translated(info.what)) + u'\n' + tr("Why:  %1").arg(translated(info.why)) + u'\n'
                     + tr("Fix:  %1").arg(translated(info.fix)) + u'\n';
    for (const Threshold& threshold : info.thresholds) {
        result += tr("Threshold: %1 = %2").arg(threshold.name, numberText(threshold.value));
        result += threshold.source.isEmpty() ? QStringLiteral("\n") : QString(QLatin1String(" (") + threshold.source + QLatin1String(")\n"));
    }
    for (const QString& source : info.sources)
        result += tr("Source: %1").arg(source) + u'\n';
    return result;
}

QString markdown(const RuleInfo& info)
{
    QString result = QLatin1String("### ") + translated(info.name) + QLatin1String("\n\n`") + info.id + QStringLiteral("` · ")
                     + info.code + QStringLiteral(" · ") + severityName(info.severity) + QLatin1String("\n\n")
                     + tr("**What.** %1").arg(translated(info.what)) + QLatin1String("\n\n")
                     + tr("**Why.** %1").arg(translated(info.why)) + QLatin1String("\n\n")
                     + tr("**Fix.** %1").arg(translated(info.fix)) + QLatin1String("\n\n");
    for (const Threshold& threshold : info.thresholds) {
        result += QLatin1String("- ") + threshold.name + QLatin1String(": ") + numberText(threshold.value);
        result += threshold.source.isEmpty() ? QStringLiteral("\n") : QString(QLatin1String(" (") + threshold.source + QLatin1String(")\n"));
    }
    for (const QString& source : info.sources)
        result += QLatin1String("- ") + source + u'\n';
    return result.trimmed() + QLatin1String("\n\n");
}

/// All rules, by pack in the order in which packs appear.
QString manual(const QList<const Rule*>& rules)
{
    QStringList packs;
    for (const Rule* rule : rules) {
        if (!packs.contains(rule->info().pack))
            packs.append(rule->info().pack);
    }
    QString result = QLatin1String("# ") + tr("Rules") + QLatin1String("\n\n");
    for (const QString& pack : packs) {
        QString title = pack;
        title[0] = title.at(0).toUpper();
        result += QLatin1String("## ") + title + QLatin1String("\n\n");
        for (const Rule* rule : rules) {
            if (rule->info().pack == pack)
                result += markdown(rule->info());
        }
    }
    return result.trimmed() + u'\n';
}

class RulesVerb : public Verb
{
public:
    VerbInfo info() const override
    {
        return {
            .name = QStringLiteral("rules"),
            .summary = tr("Lists the rules, or explains one."),
            .positionals = QStringLiteral("[RULE]"),
            .least = 0,
            .most = 1,
            .options =
                {
                    {QStringLiteral("pack"), QStringLiteral("PACK"), tr("Only the rules of this pack."), u'p', {}, {}},
                    {QStringLiteral("format"), QStringLiteral("FORMAT"), tr("Form of the answer."), u'f',
                     {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("markdown")}, QStringLiteral("text")},
                },
            .examples = {QStringLiteral("groundplan rules"), QStringLiteral("groundplan rules dependency-cycle"),
                         QStringLiteral("groundplan rules --format markdown > rules.md")},
            .details = {},
        };
    }

    int run(const Arguments& arguments) const override
    {
        const QString format = arguments.value("format");
        if (!arguments.positionals().isEmpty()) {
            const QString id = arguments.positionals().first();
            const Rule* rule = ruleById(id);
            for (const auto& candidate : allRules()) {
                if (!rule && candidate->info().code.compare(id, Qt::CaseInsensitive) == 0)
                    rule = candidate.get();
            }
            if (!rule)
                return reportUsage(tr("Unknown rule '%1'; 'groundplan rules' lists the rules.").arg(id));
            if (format == QLatin1String("json"))
                return printed(QString::fromUtf8(QJsonDocument(json(rule->info())).toJson()));
            return printed(format == QLatin1String("markdown") ? QString(markdown(rule->info()).trimmed() + u'\n') : text(rule->info()));
        }
        QList<const Rule*> rules;
        for (const auto& rule : allRules()) {
            if (!arguments.has("pack") || rule->info().pack == arguments.value("pack"))
                rules.append(rule.get());
        }
        if (rules.isEmpty())
            return reportUsage(tr("Unknown pack '%1'; 'groundplan rules' shows the packs.").arg(arguments.value("pack")));
        if (format == QLatin1String("json")) {
            QJsonArray array;
            for (const Rule* rule : rules)
                array.append(json(rule->info()));
            return printed(QString::fromUtf8(QJsonDocument(array).toJson()));
        }
        if (format == QLatin1String("markdown"))
            return printed(manual(rules));
        QString result;
        for (const Rule* rule : rules) {
            const RuleInfo& info = rule->info();
            result += info.id.leftJustified(34) + u' ' + info.code.leftJustified(6) + u' ' + info.pack.leftJustified(14) + u' '
                      + severityName(info.severity).leftJustified(8) + u' ' + translated(info.name) + u'\n';
        }
        return printed(result);
    }
};

} // namespace

std::unique_ptr<Verb> make_verb_rules()
{
    return std::make_unique<RulesVerb>();
}

} // namespace groundplan
