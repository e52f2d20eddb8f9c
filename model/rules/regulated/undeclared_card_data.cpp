// SPDX-License-Identifier: Apache-2.0
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/regulated_data.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class UndeclaredCardData : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("undeclared-card-data"),
            .code = QStringLiteral("REG01"),
            .pack = QStringLiteral("regulated"),
            .name = RULE_TEXT("Card data outside of the declared scope"),
            .what = RULE_TEXT("Card data reaches a component that is not declared to handle it."),
            .why = RULE_TEXT("Whatever stores, processes or passes on card data belongs to the cardholder data environment; what is left out is neither segmented nor assessed."),
            .fix = RULE_TEXT("Declare that the component handles card data and move it into the zone of the cardholder data environment, or send it a token instead."),
            .severity = Severity::Error,
            .scope = RuleScope::Component,
            .thresholds = {},
            .sources = {QStringLiteral("PCI DSS v4.0.1, requirements 1.2.4 and 12.5.2: data flows and scope"), QStringLiteral("PCI DSS v4.0.1, requirements 1.3 and 1.4: segmentation")},
            .controls = {QStringLiteral("PCI DSS 1.3"), QStringLiteral("PCI DSS 1.4")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        // What only filters or leads traffic on cannot declare anything.
        const ComponentKind* kind = context.catalog().componentKind(component.kind);
        if (!isInPlatform(context, component) || !kind->attribute(u"regulated-data")) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        const bool declared = !handledData(context, component, DataClass::Card).isEmpty();
        bool looked = declared;
        for (const Id& id : context.design().connectionsOf(component.id)) {
            const Connection& connection = *context.design().connection(id);
            if (!context.isBusiness(connection))
                continue;
            const QStringList carried = carriedData(context, connection, DataClass::Card);
            if (!carried.isEmpty() && !declared) {
                verdicts.append(failed(component.id, ruleText("%1 reaches %2 over %3, and %2 is not declared to handle it.")
                                                         .arg(carried.join(QLatin1String(", ")), context.quoted(component.id), context.quoted(id)),
                                       {component.id, id}));
                return;
            }
            // Next to somebody who handles card data, a connection has to say what it carries; who receives asks.
            const Component& other = *context.design().component(connection.from == component.id ? connection.to : connection.from);
            if (!declared && isInPlatform(context, other) && !handledData(context, other, DataClass::Card).isEmpty()
                && context.style(connection) != ConnectionStyle::Structural) {
                looked = true;
                if (context.attribute(connection, "data").isNull()) {
                    verdicts.append(unknown(id, "data", ruleText("%1 handles card data and does not say what %2 carries of it.")
                                                            .arg(context.quoted(other.id), context.quoted(id))));
                    return;
                }
            }
        }
        verdicts.append(looked ? passed(component.id) : notApplicable(component.id));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Component* component = context.design().component(finding.subject);
        if (!component || finding.evidence.size() < 2)
            return;
        const Connection* connection = context.design().connection(finding.evidence.at(1));
        if (!connection)
            return;
        QStringList data = context.attribute(*component, "regulated-data").toStringList();
        data.append(carriedData(context, *connection, DataClass::Card));
        offerAttribute(context, component->id, "regulated-data", data, ruleText("Declare that it handles card data"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_undeclared_card_data()
{
    return std::make_unique<UndeclaredCardData>();
}

} // namespace groundplan
