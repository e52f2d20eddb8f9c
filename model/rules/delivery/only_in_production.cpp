// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QHash>

#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class OnlyInProduction : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("only-in-production"),
            .code = QStringLiteral("IAC07"),
            .pack = QStringLiteral("delivery"),
            .name = RULE_TEXT("Runs in production alone"),
            .what = RULE_TEXT("A component runs in production, but in no environment before it."),
            .why = RULE_TEXT("It is tried out for the first time where it must not fail."),
            .fix = RULE_TEXT("Run it in at least one environment before production too."),
            .severity = Severity::Warning,
            .scope = RuleScope::Design,
            .sight = {.styles = QList<ConnectionStyle>{}, .places = false, .groups = false, .texts = false},
            .thresholds = {},
            .sources = {QStringLiteral("The Twelve-Factor App: dev/prod parity")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const Design& design = context.design();
        QList<const Environment*> before;
        const Environment* production = nullptr;
        for (const Environment& environment : design.environments()) {
            if (isProduction(environment) && !production)
                production = &environment;
            else
                before.append(&environment);
        }
        if (!production && before.size() > 1)
            production = before.takeLast(); // the last one on the way
        if (!production || before.isEmpty()) {
            verdicts.append(notApplicable({}));
            return;
        }
        // Replicas by environment: 0 means that it does not run there.
        QList<QHash<Id, qint64>> there;
        for (const Environment* environment : before)
            there.append(replicasIn(*environment));
        const QHash<Id, qint64> live = replicasIn(*production);
        for (const Component& component : design.components()) {
            if (!context.mayState(component, "replicas"))
                continue;
            const qint64 usual = context.attribute(component, "replicas").toInteger(1);
            const bool tried = std::any_of(there.begin(), there.end(), [&](const QHash<Id, qint64>& replicas) {
                return replicas.value(component.id, usual) > 0;
            });
            if (live.value(component.id, usual) > 0 && !tried)
                verdicts.append(failed(component.id, ruleText("%1 runs in %2 alone.").arg(context.quoted(component.id), production->label()), {component.id}));
            else
                verdicts.append(passed(component.id));
        }
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        // One instance in the environment next to production.
        const Environment* nearest = nullptr;
        for (const Environment& environment : context.design().environments()) {
            if (isProduction(environment) && nearest)
                break;
            const Value* overridden = environment.overrides.find(finding.subject);
            const Value* replicas = overridden ? overridden->toMap().find(u"replicas") : nullptr;
            const Component* component = context.design().component(finding.subject);
            const bool off = replicas ? replicas->toInteger() < 1 : component && context.attribute(*component, "replicas").toInteger(1) < 1;
            if (off && !isProduction(environment))
                nearest = &environment;
        }
        if (!nearest)
            return;
        Environment changed = *nearest;
        const Value* overridden = changed.overrides.find(finding.subject);
        ValueMap values = overridden ? overridden->toMap() : ValueMap();
        values.set(QStringLiteral("replicas"), 1);
        changed.overrides.set(finding.subject, values);
        edits.append({ruleText("Run it in %1 too").arg(nearest->label()), {EnvironmentChange{*nearest, changed}}});
    }

private:
        static bool isProduction(const Environment& environment)
        {
            return environment.id.startsWith(QLatin1String("prod")) || environment.name.startsWith(QLatin1String("prod"), Qt::CaseInsensitive);
        }

        static QHash<Id, qint64> replicasIn(const Environment& environment)
        {
            QHash<Id, qint64> replicas;
            for (const auto& [id, values] : environment.overrides) {
                if (const Value* value = values.toMap().find(u"replicas"))
                    replicas.insert(id, value->toInteger());
            }
            return replicas;
        }
};

} // namespace

std::unique_ptr<Rule> make_rule_only_in_production()
{
    return std::make_unique<OnlyInProduction>();
}

} // namespace groundplan
