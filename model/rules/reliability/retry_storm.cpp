// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edits.h"
#include "model/rules/dependence.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"
#include "model/rules/shown_number.h"

namespace groundplan {

namespace {

constexpr double mostAttempts = 10;
/// Ways that one fix mends.
constexpr int mostWays = 20;

class RetryStorm : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("retry-storm"),
            .code = QStringLiteral("REL06"),
            .pack = QStringLiteral("reliability"),
            .name = RULE_TEXT("Retries that multiply"),
            .what = RULE_TEXT("The attempts of all hops on the way of one request, multiplied, come to more than a target in trouble can take. Hops with a retry budget count by what the budget lets through."),
            .why = RULE_TEXT("Three attempts at each of five hops turn one request into 243, just when the last target is already down."),
            .fix = RULE_TEXT("Retry at one hop alone, next to what fails, and limit retries to a share of the traffic."),
            .severity = Severity::Error,
            .scope = RuleScope::Design,
            .sight = {.isolated = false, .places = false, .groups = false, .texts = false},
            .thresholds = {{QStringLiteral("attempts for one request, at most"), mostAttempts, QStringLiteral("our own threshold; the SRE book's example is 3^4 = 64 and more")}},
            .sources = {QStringLiteral("Google SRE book: addressing cascading failures, retries")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const GraphIndex& graph = context.graph(GraphPlane::Business);
        const Condensation& parts = context.condensationOf(GraphPlane::Business);
        // Most attempts that one request makes on a way to each part, callers before targets; a circle counts once.
        std::vector<double> most(parts.parts.size(), 1);
        std::vector<int> over(parts.parts.size(), -1), from(parts.parts.size(), -1);
        std::vector<bool> goesOn(parts.parts.size(), false);
        for (auto part = parts.order.rbegin(); part != parts.order.rend(); ++part) {
            for (const int node : parts.parts[size_t(*part)]) {
                for (const GraphIndex::Edge& edge : graph.out(node)) {
                    const size_t target = size_t(parts.partOf[size_t(edge.node)]);
                    const Connection& connection = context.connectionAt(graph.connectionSlot(edge.connection));
                    if (target == size_t(*part) || !waits(context, connection))
                        continue;
                    const double attempts = attemptsOf(context, connection);
                    if (attempts > 1)
                        goesOn[size_t(*part)] = true;
                    const double product = most[size_t(*part)] * attempts;
                    if (product > most[target]) {
                        most[target] = product;
                        over[target] = edge.connection;
                        from[target] = *part;
                    }
                }
            }
        }
        for (size_t part = 0; part < most.size(); ++part) {
            if (most[part] <= mostAttempts || goesOn[part])
                continue;
            QStringList evidence, names;
            for (int at = int(part); over[size_t(at)] >= 0; at = from[size_t(at)]) {
                const Id id = graph.connectionId(over[size_t(at)]);
                const Connection& connection = *context.design().connection(id);
                evidence.prepend(id);
                if (names.isEmpty())
                    names.prepend(context.quoted(connection.to));
                names.prepend(context.quoted(connection.from));
            }
            const Id target = context.design().connection(evidence.last())->to;
            verdicts.append(failed(target, ruleText("One request becomes up to %1 attempts at %2: %3.")
                                               .arg(shownNumber(most[part], 4), context.quoted(target), names.join(QStringLiteral(" → "))),
                                   evidence));
        }
        if (verdicts.isEmpty())
            verdicts.append(passed({}));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        // The last hop with retries is next to what fails and keeps them. Other ways to the target may be nearly as bad.
        EditChain chain(context.design());
        QStringList way = finding.evidence;
        for (int round = 0; round < mostWays && !way.isEmpty(); ++round) {
            bool kept = false;
            for (qsizetype at = way.size(); at-- > 0;) {
                const Connection* connection = chain.design().connection(way.at(at));
                const double attempts = connection ? attemptsOf(context, *connection) : 1;
                if (attempts <= 1)
                    continue;
                if (!kept && attempts > mostAttempts)
                    return;
                if (kept)
                    chain.then(setAttribute(chain.design(), context.catalog(), connection->id, QStringLiteral("retries"), 0));
                kept = true;
            }
            way.clear();
            QList<Verdict> verdicts;
            checkWhole(RuleContext(chain.design(), context.catalog(), context.today()), verdicts);
            for (const Verdict& verdict : std::as_const(verdicts)) {
                if (verdict.outcome == Outcome::Fail && verdict.subject == finding.subject)
                    way = verdict.evidence;
            }
        }
        chain.finish(ruleText("Retry at the last hop alone"), edits);
    }

private:
    static double attemptsOf(const RuleContext& context, const Connection& connection)
    {
        const qint64 retries = context.attribute(connection, "retries").toInteger();
        if (retries < 1)
            return 1;
        const Value budget = context.attribute(connection, "retry-budget");
        return budget.isNumber() ? 1 + std::min(double(retries), budget.toNumber() / 100) : 1 + double(retries);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_retry_storm()
{
    return std::make_unique<RetryStorm>();
}

} // namespace groundplan
