// SPDX-License-Identifier: Apache-2.0
#include "model/base/duration.h"
#include "model/rules/access.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/mesh_membership.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

/// Offered where the design states no latency to go by.
constexpr const char* usualTimeout = "2s";

class UnguardedCall : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("unguarded-call"),
            .code = QStringLiteral("REL01"),
            .pack = QStringLiteral("reliability"),
            .name = RULE_TEXT("Call without timeout and circuit breaker"),
            .what = RULE_TEXT("A component waits for another one for ever, and goes on calling it while it fails. A timeout of zero means none."),
            .why = RULE_TEXT("When the target hangs, the requests of the caller pile up until it hangs as well, and so do all before it."),
            .fix = RULE_TEXT("Give up after a stated time, or stop calling a failing target, in the code or in the service mesh."),
            .severity = Severity::Warning,
            .scope = RuleScope::Connection,
            .thresholds = {},
            .sources = {QStringLiteral("Brogi, Neri, Soldani: wobbly service interactions"), QStringLiteral("Nygard, Release It!: timeouts, circuit breaker")},
        };
        return info;
    }

    void checkConnection(const RuleContext& context, const Connection& connection, QList<Verdict>& verdicts) const override
    {
        const Component& from = *context.design().component(connection.from);
        const Component& to = *context.design().component(connection.to);
        const bool calls = context.has(from, "workload") || context.has(from, "gateway");
        const bool answers = context.has(to, "workload") || context.has(to, "gateway") || context.has(to, "external");
        if (!calls || !answers || !context.isSynchronous(connection)) {
            verdicts.append(notApplicable(connection.id));
            return;
        }
        const Component* mesh = MeshMembership(context).meshOf(from);
        const Fact patience = timeoutOf(context, connection, from, mesh);
        const Fact breaker = breakerOf(context, connection, from, mesh);
        if (patience == Fact::Yes || breaker == Fact::Yes)
            verdicts.append(passed(connection.id));
        else if (patience == Fact::Unknown)
            verdicts.append(unknown(connection.id, "timeout", ruleText("%1 does not say after what time %2 gives up.")
                                                                  .arg(context.quoted(connection.id), context.quoted(from.id))));
        else if (breaker == Fact::Unknown)
            verdicts.append(unknown(connection.id, "circuit-breaker",
                                    ruleText("%1 has no timeout and does not say whether %2 stops calling when %3 fails.")
                                        .arg(context.quoted(connection.id), context.quoted(from.id), context.quoted(to.id))));
        else
            verdicts.append(failed(connection.id, ruleText("%1 waits for %2 without a timeout and goes on calling it while it fails.")
                                                      .arg(context.quoted(from.id), context.quoted(to.id)),
                                   {from.id, to.id}));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Connection* connection = context.design().connection(finding.subject);
        if (!connection)
            return;
        // Three times what 99 of 100 answers need leaves the slow ones alone.
        const auto usual = parseDuration(context.attribute(*connection, "latency-p99").toText());
        const QString timeout = usual && *usual > 0 ? durationText(3 * *usual) : QString::fromLatin1(usualTimeout);
        offerAttribute(context, finding.subject, "timeout", timeout, ruleText("Give up after %1").arg(timeout), edits);
        offerAttribute(context, finding.subject, "circuit-breaker", true, ruleText("Add a circuit breaker"), edits);
    }

private:
    /// The first stated of these decides: the connection (a time, else whether it has one), the gateway at its start, the
    /// mesh around the caller.
    static Fact timeoutOf(const RuleContext& context, const Connection& connection, const Component& from, const Component* mesh)
    {
        const Value givesUp = context.attribute(connection, "gives-up");
        if (givesUp.isBool() && !parseDuration(context.attribute(connection, "timeout").toText()))
            return givesUp.toBool() ? Fact::Yes : Fact::No;
        QStringList stated{context.attribute(connection, "timeout").toText()};
        if (context.has(from, "gateway"))
            stated.append(context.attribute(from, "timeout").toText());
        if (mesh)
            stated.append(context.attribute(*mesh, "default-timeout").toText());
        for (const QString& text : stated) {
            if (const auto seconds = parseDuration(text))
                return *seconds > 0 ? Fact::Yes : Fact::No;
        }
        return Fact::Unknown;
    }

    static Fact breakerOf(const RuleContext& context, const Connection& connection, const Component& from, const Component* mesh)
    {
        QList<Value> stated{context.attribute(connection, "circuit-breaker"), context.attribute(from, "circuit-breaker")};
        if (mesh)
            stated.append(context.attribute(*mesh, "circuit-breaker"));
        for (const Value& value : stated) {
            if (value.isBool())
                return value.toBool() ? Fact::Yes : Fact::No;
        }
        return Fact::Unknown;
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_unguarded_call()
{
    return std::make_unique<UnguardedCall>();
}

} // namespace groundplan
