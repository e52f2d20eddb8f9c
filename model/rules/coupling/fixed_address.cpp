// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/places.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class FixedAddress : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("fixed-address"),
            .code = QStringLiteral("CPL08"),
            .pack = QStringLiteral("coupling"),
            .name = RULE_TEXT("Call to a fixed address"),
            .what = RULE_TEXT("A workload finds another by an address that is written down."),
            .why = RULE_TEXT("The target cannot be moved, scaled or replaced without a change in every caller."),
            .fix = RULE_TEXT("Find the target through the platform or a registry, or put a router in front of it."),
            .severity = Severity::Warning,
            .scope = RuleScope::Connection,
            .thresholds = {},
            .sources = {QStringLiteral("microFreshener: endpoint-based interaction"), QStringLiteral("Taibi and Lenarduzzi 2018: hard-coded endpoints")},
        };
        return info;
    }

    void checkConnection(const RuleContext& context, const Connection& connection, QList<Verdict>& verdicts) const override
    {
        const Component& from = *context.design().component(connection.from);
        const Component& to = *context.design().component(connection.to);
        const QString runtime = context.attribute(to, "runtime").toText();
        const bool named = context.has(to, "serverless") || runtime == QLatin1String("managed") || runtime == QLatin1String("serverless");
        if (!context.isSynchronous(connection) || !context.has(from, "workload") || !context.has(to, "workload") || named
            || !context.mayState(connection, "discovery")) {
            verdicts.append(notApplicable(connection.id));
            return;
        }
        const Id cluster = enclosing(context, from.id, "orchestrator");
        const QStringList meshes = from.groupsOf(u"mesh");
        const QStringList others = to.groupsOf(u"mesh");
        const bool shared = std::any_of(meshes.begin(), meshes.end(), [&others](const QString& mesh) { return others.contains(mesh); });
        const QString discovery = context.attribute(connection, "discovery").toText();
        if (shared || (!cluster.isEmpty() && cluster == enclosing(context, to.id, "orchestrator"))) {
            verdicts.append(passed(connection.id)); // the platform's own names stand between
        } else if (discovery.isEmpty()) {
            verdicts.append(unknown(connection.id, "discovery",
                                    ruleText("%1 does not say how %2 finds %3.")
                                        .arg(context.quoted(connection.id), context.quoted(from.id), context.quoted(to.id))));
        } else if (discovery == QLatin1String("fixed-address")) {
            verdicts.append(failed(connection.id,
                                   ruleText("%1 calls %2 at a fixed address.").arg(context.quoted(from.id), context.quoted(to.id)),
                                   {from.id, to.id}));
        } else {
            verdicts.append(passed(connection.id));
        }
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        offerAttribute(context, finding.subject, "discovery", QStringLiteral("registry"), ruleText("Find it through a registry"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_fixed_address()
{
    return std::make_unique<FixedAddress>();
}

} // namespace groundplan
