// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edits.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class NoBackup : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("no-backup"),
            .code = QStringLiteral("DAT04"),
            .pack = QStringLiteral("data"),
            .name = RULE_TEXT("No backup"),
            .what = RULE_TEXT("A data store that is not backed up, or for which nobody said how much work may be lost."),
            .why = RULE_TEXT("A deleted table, a faulty release or an extortionist takes the data for good; replicas repeat the loss."),
            .fix = RULE_TEXT("Back it up to a separate place and agree on a recovery point."),
            .severity = Severity::Error,
            .scope = RuleScope::Component,
            .thresholds = {},
            .sources = {QStringLiteral("our own rule"), QStringLiteral("Google SRE book, chapter 26: data integrity")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        if (!context.has(component, "datastore") || !context.has(component, "stateful") || context.attribute(component, "rebuildable").toBool()) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        const Design& design = context.design();
        const bool drawn = !context.neighbours(component, true, [&](const Connection& connection) {
            return context.style(connection) == ConnectionStyle::Data && context.has(*design.component(connection.to), "backup");
        }).isEmpty();
        if (!drawn) {
            const Verdict verdict = verdictOnFact(context, component, "backup",
                                                  ruleText("The data in %1 is not backed up.").arg(context.quoted(component.id)),
                                                  ruleText("%1 does not say whether its data is backed up.").arg(context.quoted(component.id)));
            if (verdict.outcome != Outcome::Pass) {
                verdicts.append(verdict);
                return;
            }
        }
        if (context.attribute(component, "recovery-point").isNull())
            verdicts.append(unknown(component.id, "recovery-point",
                                    ruleText("%1 is backed up, but does not say how much work may be lost.").arg(context.quoted(component.id))));
        else
            verdicts.append(passed(component.id));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Design& design = context.design();
        const Catalog& catalog = context.catalog();
        const Component* store = design.component(finding.subject);
        if (!store)
            return;
        EditChain backedUp(design);
        backedUp.then(setAttribute(design, catalog, store->id, QStringLiteral("backup"), true));
        if (context.attribute(*store, "recovery-point").isNull())
            backedUp.then(setAttribute(backedUp.design(), catalog, store->id, QStringLiteral("recovery-point"), QStringLiteral("1d")));
        if (const Id vault = firstWith(design, catalog, "backup"); !vault.isEmpty()) {
            EditChain copied = backedUp;
            copied.then(connectComponents(copied.design(), catalog, store->id, vault, {}));
            copied.finish(ruleText("Copy it to %1 every day").arg(design.labelOf(vault)), edits);
        }
        backedUp.finish(ruleText("Back it up every day"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_no_backup()
{
    return std::make_unique<NoBackup>();
}

} // namespace groundplan
