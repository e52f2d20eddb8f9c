// SPDX-License-Identifier: Apache-2.0
#include <cmath>
#include <limits>

#include "model/base/duration.h"
#include "model/edit/edits.h"
#include "model/rules/dependence.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

/// What is left for the work of the component itself when its patience is derived from that of its caller.
constexpr double shareForTargets = 0.8;

/// How long the caller at the start of a connection waits in all, in seconds; for ever when the stated time is zero.
struct Patience {
    const Connection* connection = nullptr;
    double seconds = 0;
    double attempts = 1;
    Need need = Need::Hard;

    double inAll() const { return seconds * attempts; }
};

class TimeoutInversion : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("timeout-inversion"),
            .code = QStringLiteral("REL10"),
            .pack = QStringLiteral("reliability"),
            .name = RULE_TEXT("Waits longer than its caller"),
            .what = RULE_TEXT("A component waits for a target that it needs, all attempts together, at least as long as one of its own callers waits for it."),
            .why = RULE_TEXT("The caller has gone while the work goes on: an answer for nobody, and a retry on top of it."),
            .fix = RULE_TEXT("Derive the timeouts from the outside in: each component gives up before its callers do."),
            .severity = Severity::Error,
            .scope = RuleScope::Component,
            .thresholds = {},
            .sources = {QStringLiteral("our own rule"), QStringLiteral("Google SRE book: deadline propagation")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        const std::optional<Patience> caller = shortest(context, component);
        const QList<Patience> targets = towards(context, component);
        if (!caller || targets.isEmpty()) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        const Patience* target = nullptr;
        const Patience* unsaid = nullptr;
        for (const Patience& patience : targets) {
            if (patience.inAll() < caller->seconds)
                continue;
            const Patience*& longest = patience.need == Need::Hard ? target : unsaid;
            if (!longest || patience.inAll() > longest->inAll() || (patience.inAll() == longest->inAll() && patience.connection->id < longest->connection->id))
                longest = &patience;
        }
        if (!target) {
            verdicts.append(!unsaid ? passed(component.id)
                                    : unknown(unsaid->connection->id, "critical",
                                              ruleText("%1 does not say whether %2 needs the answer; it waits longer for it than %3 waits for %2.")
                                                  .arg(context.quoted(unsaid->connection->id), context.quoted(component.id), context.quoted(caller->connection->from))));
            return;
        }
        const double waiting = target->inAll();
        const QString own = std::isinf(waiting) ? ruleText("for ever") : durationText(waiting);
        verdicts.append(failed(component.id,
                               ruleText("%1 waits %2 for %3, but %4 gives up after %5.")
                                   .arg(context.quoted(component.id), own, context.quoted(target->connection->to),
                                        context.quoted(caller->connection->from), durationText(caller->seconds)),
                               {caller->connection->id, target->connection->id}));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Component* component = context.design().component(finding.subject);
        const std::optional<Patience> caller = component ? shortest(context, *component) : std::nullopt;
        if (!caller)
            return;
        EditChain chain(context.design());
        for (const Patience& patience : towards(context, *component)) {
            const double milliseconds = std::floor(caller->seconds * shareForTargets / patience.attempts * 1000);
            if (patience.need != Need::Hard || patience.inAll() < caller->seconds)
                continue;
            if (milliseconds < 1)
                return;
            chain.then(setAttribute(chain.design(), context.catalog(), patience.connection->id, QStringLiteral("timeout"), durationText(milliseconds / 1000)));
        }
        chain.finish(ruleText("Give up before %1 does").arg(context.quoted(caller->connection->from)), edits);
    }

private:
    static std::optional<Patience> patienceOf(const RuleContext& context, const Connection& connection)
    {
        const Need need = timeSpentOn(context, connection);
        if (need == Need::Soft)
            return {};
        const Component& from = *context.design().component(connection.from);
        auto seconds = parseDuration(context.attribute(connection, "timeout").toText());
        if (!seconds && context.has(from, "gateway"))
            seconds = parseDuration(context.attribute(from, "timeout").toText());
        if (!seconds)
            return {};
        return Patience{&connection, *seconds > 0 ? *seconds : std::numeric_limits<double>::infinity(),
                        1.0 + double(context.attribute(connection, "retries").toInteger()), need};
    }

    /// The caller of `component` that gives up first; none when all wait for ever or do not say.
    static std::optional<Patience> shortest(const RuleContext& context, const Component& component)
    {
        std::optional<Patience> first;
        for (const Id& id : context.design().connectionsOf(component.id)) {
            const Connection& connection = *context.design().connection(id);
            if (connection.to != component.id || connection.from == component.id)
                continue;
            const std::optional<Patience> patience = patienceOf(context, connection);
            if (!patience || std::isinf(patience->seconds))
                continue;
            if (!first || patience->seconds < first->seconds || (patience->seconds == first->seconds && connection.id < first->connection->id))
                first = patience;
        }
        return first;
    }

    static QList<Patience> towards(const RuleContext& context, const Component& component)
    {
        QList<Patience> list;
        for (const Id& id : context.design().connectionsOf(component.id)) {
            const Connection& connection = *context.design().connection(id);
            if (connection.from != component.id || connection.to == component.id)
                continue;
            if (const std::optional<Patience> patience = patienceOf(context, connection))
                list.append(*patience);
        }
        return list;
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_timeout_inversion()
{
    return std::make_unique<TimeoutInversion>();
}

} // namespace groundplan
