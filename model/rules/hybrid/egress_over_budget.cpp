// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include "model/base/number_text.h"
#include "model/catalog/traffic_volume.h"
#include "model/design/hierarchy.h"
#include "model/rules/facts.h"
#include "model/rules/places.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class EgressOverBudget : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("egress-over-budget"),
            .code = QStringLiteral("MCH02"),
            .pack = QStringLiteral("hybrid"),
            .name = RULE_TEXT("Data that leaves costs more than planned"),
            .what = RULE_TEXT("What leaves a cloud in a month costs more than its budget for that."),
            .why = RULE_TEXT("Providers charge for data that leaves; nobody sees the bill in the diagram until it arrives."),
            .fix = RULE_TEXT("Keep together what exchanges much data, cache or compress it, serve it from a content delivery network, or raise the budget."),
            .severity = Severity::Info,
            .scope = RuleScope::Design,
            .thresholds = {{QStringLiteral("dollars for a gigabyte over a private link"), dollarsOverPrivateLink, QStringLiteral("rough list price")},
                           {QStringLiteral("dollars for a gigabyte"), dollarsPerGigabyte, QStringLiteral("rough list price for the internet; the figures use the editable table")}},
            .sources = {QStringLiteral("List prices of the large providers for the first terabytes, rough"), QStringLiteral("resources/prices/egress.yaml")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const Design& design = context.design();
        bool any = false;
        for (const Id& cloud : context.componentsWith("cloud-provider")) {
            const Value budget = context.attribute(*design.component(cloud), "egress-budget");
            if (!budget.isNumber())
                continue;
            any = true;
            double cost = 0;
            QStringList evidence{cloud};
            Id open;
            for (const Connection& connection : design.connections()) {
                if (!leaves(context, connection, cloud))
                    continue;
                const auto gigabytes = monthlyGigabytes(context.attribute(connection, "monthly-volume"), context.attribute(connection, "rate"),
                                                        context.attribute(connection, "payload"));
                if (gigabytes) {
                    cost += *gigabytes * (context.attribute(connection, "private-link").toBool() ? dollarsOverPrivateLink : dollarsPerGigabyte);
                    evidence.append(connection.id);
                } else if (open.isEmpty() && hasVolume(context, connection)) {
                    open = connection.id;
                }
            }
            if (cost > budget.toNumber())
                verdicts.append(failed(cloud, ruleText("What leaves %1 costs about %2 a month; %3 is planned.")
                                                  .arg(context.quoted(cloud), numberText(std::round(cost)), budget.toText()), evidence));
            else if (!open.isEmpty())
                verdicts.append(unknown(open, "monthly-volume", ruleText("%1 leaves %2, which has a budget for that, and does not say how much it carries.")
                                                                    .arg(context.quoted(open), context.quoted(cloud))));
            else
                verdicts.append(passed(cloud));
        }
        if (!any)
            verdicts.append(notApplicable({}));
    }

private:
    static constexpr double dollarsPerGigabyte = 0.09;
    static constexpr double dollarsOverPrivateLink = 0.02;

    static bool hasVolume(const RuleContext& context, const Connection& connection)
    {
        const ConnectionKind* kind = context.catalog().connectionKind(connection.kind);
        return kind && kind->attribute(u"monthly-volume");
    }

    /// Data goes out of the cloud: somebody there hands it over, or answers; or somebody outside fetches it. What comes in
    /// costs nothing.
    static bool leaves(const RuleContext& context, const Connection& connection, const Id& cloud)
    {
        const bool from = isWithin(context.design(), connection.from, cloud), to = isWithin(context.design(), connection.to, cloud);
        if (from == to)
            return false;
        switch (context.style(connection)) {
        case ConnectionStyle::Structural: return false;
        case ConnectionStyle::Data:
        case ConnectionStyle::Asynchronous: {
            // Who can be triggered by what is there fetches it; the others hand it over.
            const ConnectionKind* kind = context.catalog().connectionKind(connection.kind);
            return kind && kind->attribute(u"trigger") ? to : from;
        }
        default: return true; // requests one way, answers the other
        }
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_egress_over_budget()
{
    return std::make_unique<EgressOverBudget>();
}

} // namespace groundplan
