// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edits.h"
#include "model/rules/entries.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class NoApiGateway : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("no-api-gateway"),
            .code = QStringLiteral("SEC01"),
            .pack = QStringLiteral("security"),
            .name = RULE_TEXT("No API gateway"),
            .what = RULE_TEXT("A workload is called from outside, or a broker is open to the internet, without a gateway in between."),
            .why = RULE_TEXT("Every one has to authenticate, limit and encrypt by itself, and it cannot be split or moved without telling the world."),
            .fix = RULE_TEXT("Put a gateway in front of it and let requests from outside go through that alone."),
            .severity = Severity::Error,
            .scope = RuleScope::Component,
            .thresholds = {},
            .sources = {QStringLiteral("microFreshener: no API gateway"), QStringLiteral("Taibi and Lenarduzzi 2018: no API gateway"), QStringLiteral("microSecEnD rule 1")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        if (!context.has(component, "workload") && !context.has(component, "broker")) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        const QList<Id> callers = context.neighbours(component, false, [&context](const Connection& connection) {
            const Component* caller = context.design().component(connection.from);
            return caller && context.isSynchronous(connection) && isOutside(context, *caller);
        });
        const bool open = context.attribute(component, "exposure").toText() == QLatin1String("internet");
        // What is called may be open only to its gateway; nothing calls a broker.
        const bool behindOthers = !context.neighbours(component, false, [&context](const Connection& connection) {
            return context.isSynchronous(connection);
        }).isEmpty();
        Verdict verdict;
        verdict.subject = component.id;
        if (!callers.isEmpty()) {
            QStringList names;
            for (const Id& id : callers)
                names.append(context.quoted(id));
            verdict = failed(component.id, ruleText("%1 is called by %2 without a gateway in between.")
                                               .arg(context.quoted(component.id), names.join(QLatin1String(", "))),
                             QStringList{component.id} + callers);
        } else if (open && !behindOthers) {
            verdict = failed(component.id, ruleText("%1 is open to the internet without a gateway in front.").arg(context.quoted(component.id)),
                             {component.id});
        } else if (!open) {
            verdict.outcome = Outcome::NotApplicable;
        }
        verdicts.append(verdict);
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Design& design = context.design();
        const Catalog& catalog = context.catalog();
        const Component* component = design.component(finding.subject);
        if (!component)
            return;
        if (context.has(*component, "broker")) {
            offerAttribute(context, finding.subject, "exposure", QStringLiteral("internal"), ruleText("Close it to the internet"), edits);
            return;
        }
        // The gateway that stands with it, or a new one.
        Id gateway;
        for (const Id& id : context.componentsWith("gateway")) {
            if (gateway.isEmpty() && design.component(id)->in == component->in)
                gateway = id;
        }
        EditChain chain(design);
        if (gateway.isEmpty()) {
            const auto added = addComponent(design, catalog, kindWith(catalog, "gateway"), component->in);
            if (!chain.then(added))
                return;
            gateway = addedComponents(*added).first();
        }
        const auto connected = [&](const Id& from, const Id& to) {
            const Design& now = chain.design();
            for (const Id& id : now.connectionsOf(from)) {
                if (now.connection(id)->to == to && context.isSynchronous(*now.connection(id)))
                    return true;
            }
            return chain.then(connectComponents(now, catalog, from, to));
        };
        if (!connected(gateway, component->id))
            return;
        for (const Id& id : design.connectionsOf(component->id)) {
            const Connection& connection = *design.connection(id);
            if (connection.to != component->id || !context.isSynchronous(connection) || !isOutside(context, *design.component(connection.from)))
                continue;
            Connection redirected = connection;
            redirected.to = gateway;
            if (!catalog.mayConnect(connection.kind, design.component(connection.from)->kind, chain.design().component(gateway)->kind))
                return;
            const bool there = std::any_of(chain.design().connections().begin(), chain.design().connections().end(), [&](const Connection& known) {
                return known.from == connection.from && known.to == gateway;
            });
            if (there)
                chain.then(removeEntities(chain.design(), {connection.id}));
            else
                chain.then(Edit{{}, {ConnectionChange{connection, redirected}}});
        }
        chain.finish(ruleText("Put %1 in front of it").arg(chain.design().labelOf(gateway)), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_no_api_gateway()
{
    return std::make_unique<NoApiGateway>();
}

} // namespace groundplan
