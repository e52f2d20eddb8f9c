// SPDX-License-Identifier: Apache-2.0
#include "model/rules/data/stored_state.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

constexpr int fewestStores = 2;

class DistributedTransaction : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("distributed-transaction"),
            .code = QStringLiteral("DAT07"),
            .pack = QStringLiteral("data"),
            .name = RULE_TEXT("Writes to several stores"),
            .what = RULE_TEXT("A workload writes to several data stores, and no saga coordinates the writes."),
            .why = RULE_TEXT("When one write fails, the others stay: the stores contradict each other, and no transaction takes them back."),
            .fix = RULE_TEXT("Coordinate the writes by a saga with compensating steps, or leave each store to a workload of its own."),
            .severity = Severity::Warning,
            .scope = RuleScope::Component,
            .thresholds = {{QStringLiteral("written data stores, at least"), fewestStores, QStringLiteral("a transaction within one store needs no saga")}},
            .sources = {QStringLiteral("our own rule"), QStringLiteral("Garcia-Molina and Salem 1987: sagas")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        if (!context.has(component, "workload")) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        const QStringList stores = writtenSources(context, component);
        if (stores.size() < fewestStores) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        QStringList names;
        for (const Id& id : stores)
            names.append(context.quoted(id));
        const QString list = names.join(QLatin1String(", "));
        Verdict verdict = verdictOnFact(context, component, "saga",
                                        ruleText("%1 writes to %2, and no saga keeps them together.").arg(context.quoted(component.id), list),
                                        ruleText("%1 writes to %2 and does not say whether a saga keeps them together.")
                                            .arg(context.quoted(component.id), list));
        if (verdict.outcome == Outcome::Fail)
            verdict.evidence = stores;
        verdicts.append(verdict);
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        offerAttribute(context, finding.subject, "saga", true, ruleText("Coordinate the writes by a saga"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_distributed_transaction()
{
    return std::make_unique<DistributedTransaction>();
}

} // namespace groundplan
