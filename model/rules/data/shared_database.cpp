// SPDX-License-Identifier: Apache-2.0
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class SharedDatabase : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("shared-database"),
            .code = QStringLiteral("DAT01"),
            .pack = QStringLiteral("data"),
            .name = RULE_TEXT("Shared database"),
            .what = RULE_TEXT("Several workloads read or write the same data store."),
            .why = RULE_TEXT("Its schema becomes a contract that nobody wrote: no owner can change it, and one can corrupt the data of all."),
            .fix = RULE_TEXT("Give each its own store and share by an interface or events, or let one workload own the data."),
            .severity = Severity::Error,
            .scope = RuleScope::Component,
            .thresholds = {},
            .sources = {QStringLiteral("Taibi and Lenarduzzi 2018: shared persistence"), QStringLiteral("microFreshener: shared persistence")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        Verdict verdict;
        verdict.subject = component.id;
        if (!context.has(component, "datastore") || context.has(component, "cache")) {
            verdict.outcome = Outcome::NotApplicable;
            verdicts.append(verdict);
            return;
        }
        const auto users = [&](const char* kind) {
            return context.neighbours(component, false, [&context, kind](const Connection& connection) {
                const Component* user = context.design().component(connection.from);
                return (!kind || connection.kind == QLatin1String(kind)) && context.style(connection) == ConnectionStyle::Data
                       && context.isBusiness(connection) && user && context.has(*user, "workload");
            });
        };
        const QList<Id> all = users(nullptr);
        const QList<Id> writers = users("writes");
        if (all.size() >= 2) {
            QStringList names;
            for (const Id& id : all)
                names.append(context.quoted(id));
            verdict.outcome = Outcome::Fail;
            verdict.severity = writers.size() >= 2 ? Severity::Error : Severity::Warning;
            verdict.message = ruleText("%1 is shared by %2.").arg(context.quoted(component.id), names.join(QLatin1String(", ")));
            verdict.evidence = all;
        }
        verdicts.append(verdict);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_shared_database()
{
    return std::make_unique<SharedDatabase>();
}

} // namespace groundplan
