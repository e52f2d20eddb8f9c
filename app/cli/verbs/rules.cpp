// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "model/base/number_text.h"
#include "model/rules/rule.h"
#include "app/cli/verb.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

class RulesVerb : public Verb
{
public:
    QString name() const override { return QStringLiteral("rules"); }
    QString summary() const override { return tr("List the rules that designs are checked against, or explain one."); }
    QString usage() const override { return QStringLiteral("[RULE] [--format text|markdown]"); }
    QStringList examples() const override
    {
        return {
                QStringLiteral("groundplan rules"),
                QStringLiteral("groundplan rules dependency-cycle"),
                QStringLiteral("groundplan rules --format markdown > rules.md")
        };
    }
    QList<CommandLine::Option> options() const override
    {
        return {
                {QStringLiteral("format"), QStringLiteral("f"), QStringLiteral("format"), tr("text or markdown"), QStringLiteral("text")}
        };
    }
    int run(const CommandLine& line, const Catalog&) const override
    {
        const QString format = line.value(QStringLiteral("format"));
        if (format != QLatin1String("text") && format != QLatin1String("markdown"))
            return usageError(*this, tr("There is no format '%1'; use text or markdown.").arg(format));
        if (line.positional().size() > 1)
            return usageError(*this, tr("Name one rule, or none for all."));
        if (!line.positional().isEmpty()) {
            const Rule* rule = ruleById(line.positional().first());
            if (!rule)
                return usageError(*this, tr("There is no rule '%1'.").arg(line.positional().first()));
            print(manual(rule->info(), format == QLatin1String("markdown")));
            return ExitCode::Fine;
        }
        for (const auto& rule : allRules()) {
            const RuleInfo& info = rule->info();
            if (format == QLatin1String("markdown"))
                print(manual(info, true));
            else
                print(info.id.leftJustified(34) + severityName(info.severity).leftJustified(9) + info.pack.leftJustified(16) + ruleText(info.name) + u'\n');
        }
        return ExitCode::Fine;
    }

private:
    static QString manual(const RuleInfo& info, bool markdown)
    {
        const QString heading = markdown ? QString(QLatin1String("## ") + ruleText(info.name) + QLatin1String("\n\n`") + info.id + QLatin1String("` · "))
                                         : QString(ruleText(info.name) + QLatin1String("\n") + info.id + QLatin1String(" · "));
        QString text = heading + info.code + QLatin1String(" · ") + info.pack + QLatin1String(" · ") + severityName(info.severity)
                       + QLatin1String("\n\n") + ruleText(info.what) + QLatin1String("\n\n") + tr("Why: ") + ruleText(info.why)
                       + QLatin1String("\n\n") + tr("Fix: ") + ruleText(info.fix) + QLatin1String("\n\n");
        for (const Threshold& threshold : info.thresholds)
            text += (markdown ? QStringLiteral("- ") : QStringLiteral("  ")) + threshold.name + QLatin1String(" ") + numberText(threshold.value)
                    + QLatin1String(" (") + threshold.source + QLatin1String(")\n");
        text += tr("Source: ") + info.sources.join(QLatin1String("; ")) + QLatin1String("\n\n");
        return text;
    }
};

} // namespace

std::unique_ptr<Verb> make_verb_rules()
{
    return std::make_unique<RulesVerb>();
}

} // namespace groundplan
