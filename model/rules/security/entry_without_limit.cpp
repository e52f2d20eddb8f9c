// SPDX-License-Identifier: Apache-2.0
#include "model/rules/entries.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class EntryWithoutLimit : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("entry-without-limit"),
            .code = QStringLiteral("SEC09"),
            .pack = QStringLiteral("security"),
            .name = RULE_TEXT("Entry without a rate limit"),
            .what = RULE_TEXT("Requests from outside, sign-ins among them, reach a workload as fast as the caller likes."),
            .why = RULE_TEXT("Passwords can be guessed without end, and one client can use up what is meant for all."),
            .fix = RULE_TEXT("Limit requests and failed sign-ins for each caller at the entry."),
            .severity = Severity::Warning,
            .scope = RuleScope::Design,
            .sight = {.styles = QList<ConnectionStyle>{ConnectionStyle::Synchronous}, .traits = {QStringLiteral("workload"), QStringLiteral("gateway"), QStringLiteral("firewall"), QStringLiteral("identity")}, .places = false, .groups = false, .texts = false},
            .thresholds = {},
            .sources = {QStringLiteral("microSecEnD rule 12"), QStringLiteral("OWASP API Security Top 10 2023: API4")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        EntryWalk walk(context, [&context](const Component& component, const Connection*) {
            const Value limit = context.attribute(component, "rate-limit");
            const Value signIns = context.attribute(component, "login-limit");
            const bool none = limit.toText() == QLatin1String("none") || limit.toText() == QLatin1String("0");
            if ((!limit.isNull() && !none) || (signIns.isBool() && signIns.toBool()))
                return Fact::Yes;
            return none || (limit.isNull() && signIns.isBool()) ? Fact::No : Fact::Unknown;
        });
        const QList<Entry> entries = entriesOf(context);
        for (const Entry& entry : entries) {
            const GuardOnTheWay way = walk.from(entry);
            Verdict verdict;
            verdict.subject = entry.component;
            if (way.guarded == Fact::No) {
                verdict = failed(entry.component, ruleText("Nobody limits the requests that arrive at %1.").arg(context.quoted(entry.component)), way.path);
            } else if (way.guarded == Fact::Unknown) {
                const Id asked = way.path.isEmpty() ? entry.component : way.path.last();
                verdict = unknown(asked, "rate-limit", ruleText("%1 takes requests from outside and does not say how many.").arg(context.quoted(asked)));
            }
            verdicts.append(verdict);
        }
        if (entries.isEmpty())
            verdicts.append(notApplicable({}));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        offerAttribute(context, finding.subject, "rate-limit", QStringLiteral("100/s"), ruleText("Limit to 100 requests in a second"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_entry_without_limit()
{
    return std::make_unique<EntryWithoutLimit>();
}

} // namespace groundplan
