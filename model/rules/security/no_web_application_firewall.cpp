// SPDX-License-Identifier: Apache-2.0
#include "model/rules/entries.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class NoWebApplicationFirewall : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("no-web-application-firewall"),
            .code = QStringLiteral("SEC11"),
            .pack = QStringLiteral("security"),
            .name = RULE_TEXT("No web application firewall"),
            .what = RULE_TEXT("Requests from the internet pass a gateway, and nobody on the way filters known attacks."),
            .why = RULE_TEXT("Every published hole of a library can be tried at once, before there was time to patch it."),
            .fix = RULE_TEXT("Switch on a web application firewall at the edge."),
            .severity = Severity::Warning,
            .scope = RuleScope::Design,
            .sight = {.styles = QList<ConnectionStyle>{ConnectionStyle::Synchronous}, .traits = {QStringLiteral("workload"), QStringLiteral("gateway"), QStringLiteral("firewall"), QStringLiteral("identity")}, .places = false, .groups = false, .texts = false},
            .thresholds = {},
            .sources = {QStringLiteral("Threagile: missing WAF")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        EntryWalk walk(context, [&context](const Component& component, const Connection*) {
            const Value filtered = context.attribute(component, "web-application-firewall");
            if (filtered.isBool())
                return filtered.toBool() ? Fact::Yes : Fact::No;
            const ComponentKind* kind = context.catalog().componentKind(component.kind);
            return kind && kind->attribute(u"web-application-firewall") ? Fact::Unknown : Fact::No;
        });
        bool any = false;
        for (const Entry& entry : entriesOf(context)) {
            const Component& component = *context.design().component(entry.component);
            if (!entry.internet || !(context.has(component, "gateway") || context.has(component, "firewall")))
                continue; // workloads without a gateway are another rule's matter
            any = true;
            const GuardOnTheWay way = walk.from(entry);
            Verdict verdict;
            verdict.subject = entry.component;
            if (way.guarded == Fact::No) {
                verdict = failed(entry.component, ruleText("Nobody filters known attacks out of the requests that arrive at %1 from the internet.")
                                                      .arg(context.quoted(entry.component)), way.path);
            } else if (way.guarded == Fact::Unknown) {
                const Id asked = way.path.isEmpty() ? entry.component : way.path.last();
                verdict = unknown(asked, "web-application-firewall", ruleText("%1 takes requests from the internet and does not say whether known attacks are filtered.")
                                                                         .arg(context.quoted(asked)));
            }
            verdicts.append(verdict);
        }
        if (!any)
            verdicts.append(notApplicable({}));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        offerAttribute(context, finding.subject, "web-application-firewall", true, ruleText("Filter known attacks"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_no_web_application_firewall()
{
    return std::make_unique<NoWebApplicationFirewall>();
}

} // namespace groundplan
