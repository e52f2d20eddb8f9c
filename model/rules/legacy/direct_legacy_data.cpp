// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edits.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class DirectLegacyData : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("direct-legacy-data"),
            .code = QStringLiteral("LEG02"),
            .pack = QStringLiteral("legacy"),
            .name = RULE_TEXT("Data of a legacy system used directly"),
            .what = RULE_TEXT("A workload reads or writes a store that belongs to a legacy system."),
            .why = RULE_TEXT("The store's layout becomes a contract that nobody wrote down: the legacy system can no longer change, and the workload breaks when it does."),
            .fix = RULE_TEXT("Read a stream of changes or a view that the legacy system publishes, and write through an interface that it or a facade offers."),
            .severity = Severity::Error,
            .scope = RuleScope::Connection,
            .thresholds = {},
            .sources = {QStringLiteral("Azure Architecture Center: anti-corruption layer"), QStringLiteral("Debezium documentation: change data capture"), QStringLiteral("our own")},
        };
        return info;
    }

    void checkConnection(const RuleContext& context, const Connection& connection, QList<Verdict>& verdicts) const override
    {
        const Design& design = context.design();
        const Component& user = *design.component(connection.from);
        const Component& store = *design.component(connection.to);
        if (context.style(connection) != ConnectionStyle::Data || !context.isBusiness(connection) || !context.has(store, "datastore")
            || context.has(user, "legacy") || !(context.has(user, "workload") || context.has(user, "gateway"))) {
            verdicts.append(notApplicable(connection.id));
            return;
        }
        // The first legacy system that uses the store owns it.
        Id owner;
        for (const Id& id : design.connectionsOf(store.id)) {
            const Connection& other = *design.connection(id);
            if (owner.isEmpty() && other.to == store.id && context.style(other) == ConnectionStyle::Data && context.has(*design.component(other.from), "legacy"))
                owner = other.from;
        }
        if (owner.isEmpty()) {
            verdicts.append(notApplicable(connection.id));
            return;
        }
        const QString access = context.attribute(connection, "access").toText();
        if (context.attribute(user, "facade").toBool() || (!access.isEmpty() && access != QLatin1String("direct"))) {
            verdicts.append(passed(connection.id));
            return;
        }
        verdicts.append(failed(connection.id, ruleText("%1 uses %2, which belongs to the legacy system %3.")
                                                  .arg(context.quoted(user.id), context.quoted(store.id), context.quoted(owner)),
                               {user.id, store.id, owner}));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Connection* connection = context.design().connection(finding.subject);
        if (!connection)
            return;
        // Only who reads can follow a stream of changes.
        const ConnectionKind* kind = context.catalog().connectionKind(connection->kind);
        const AttributeSpec* access = kind ? kind->attribute(u"access") : nullptr;
        if (!access || !kind->attribute(u"trigger")) {
            offerAttribute(context, finding.subject, "access", QStringLiteral("interface"), ruleText("Use an interface of its owner"), edits);
            return;
        }
        offerAttribute(context, finding.subject, "access", QStringLiteral("change-data-capture"), ruleText("Follow its stream of changes"), edits);
        offerAttribute(context, finding.subject, "access", QStringLiteral("view"), ruleText("Read a view that its owner publishes"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_direct_legacy_data()
{
    return std::make_unique<DirectLegacyData>();
}

} // namespace groundplan
