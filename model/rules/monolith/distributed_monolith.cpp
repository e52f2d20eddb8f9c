// SPDX-License-Identifier: Apache-2.0
#include <QMap>
#include <QSet>

#include "model/edit/edits.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

constexpr double mostOfAll = 0.5;
constexpr int mostInUnit = 2;
constexpr int fewestInCircle = 3;

class DistributedMonolith : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("distributed-monolith"),
            .code = QStringLiteral("MON03"),
            .pack = QStringLiteral("monolith"),
            .name = RULE_TEXT("Distributed monolith"),
            .what = RULE_TEXT("Workloads can only be released together, or half of all workloads wait for one another in circles."),
            .why = RULE_TEXT("It has the costs of a distributed system and the rigidity of a monolith."),
            .fix = RULE_TEXT("Give each workload a contract that it can keep while it is released alone, and turn calls of the circle into events."),
            .severity = Severity::Error,
            .scope = RuleScope::Design,
            .sight = {.styles = QList<ConnectionStyle>{ConnectionStyle::Synchronous}, .traits = {QStringLiteral("workload")}, .places = false, .groups = false, .texts = false},
            .thresholds = {{QStringLiteral("share of all workloads in one circle, from"), mostOfAll, QStringLiteral("our own threshold")}, {QStringLiteral("workloads of one release unit, from"), mostInUnit, QStringLiteral("our own threshold")}, {QStringLiteral("workloads in the circle, at least"), fewestInCircle, QStringLiteral("our own gate: two are a pair of mutual calls")}},
            .sources = {QStringLiteral("Newman 2019: distributed monolith"), QStringLiteral("our own thresholds")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        QSet<Id> workloads;
        QMap<QString, QStringList> units;
        for (const int slot : context.slotsWith("workload")) {
            const Component& component = context.componentAt(slot);
            const Id& id = component.id;
            if (context.has(component, "legacy") || context.has(component, "run-to-completion"))
                continue;
            workloads.insert(id);
            const QString unit = context.attribute(component, "release-unit").toText();
            if (!unit.isEmpty() && !context.attribute(component, "sidecar").toBool())
                units[unit].append(id);
        }
        const auto quotedAll = [&context](const QStringList& ids) {
            QStringList names;
            for (const Id& id : ids)
                names.append(context.quoted(id));
            return names.join(QStringLiteral(", "));
        };
        for (const QStringList& members : std::as_const(units)) {
            if (members.size() < mostInUnit)
                continue;
            Verdict verdict = failed(members.first(), ruleText("%1 can only be released together.").arg(quotedAll(members)), members);
            // Two of many are a nuisance; half of all are the monolith.
            if (double(members.size()) < mostOfAll * double(workloads.size()))
                verdict.severity = Severity::Warning;
            verdicts.append(verdict);
        }
        const GraphIndex& graph = context.graph(GraphPlane::Synchronous);
        for (const std::vector<int>& part : context.strongComponentsOf(GraphPlane::Synchronous)) {
            QStringList members;
            for (const int node : part) {
                if (part.size() > 1 && workloads.contains(graph.nodeId(node)))
                    members.append(graph.nodeId(node));
            }
            if (members.size() >= fewestInCircle && double(members.size()) >= mostOfAll * double(workloads.size()))
                verdicts.append(failed(members.first(),
                                       ruleText("%1 of %n workload(s) wait for one another in circles: %2.", workloads.size())
                                           .arg(QString::number(members.size()), quotedAll(members)),
                                       members));
        }
        if (workloads.isEmpty())
            verdicts.append(notApplicable({}));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        // Only what a shared release unit says can be changed by machine.
        const Component* first = context.design().component(finding.subject);
        const QString unit = first ? context.attribute(*first, "release-unit").toText() : QString();
        EditChain chain(context.design());
        for (const Id& id : finding.evidence) {
            const Component* member = context.design().component(id);
            if (unit.isEmpty() || !member || context.attribute(*member, "release-unit").toText() != unit)
                return;
            if (id != finding.subject)
                chain.then(setAttribute(chain.design(), context.catalog(), id, QStringLiteral("release-unit"), {}));
        }
        chain.finish(ruleText("Release each by itself"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_distributed_monolith()
{
    return std::make_unique<DistributedMonolith>();
}

} // namespace groundplan
