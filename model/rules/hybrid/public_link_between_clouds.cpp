// SPDX-License-Identifier: Apache-2.0
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/places.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class PublicLinkBetweenClouds : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("public-link-between-clouds"),
            .code = QStringLiteral("MCH03"),
            .pack = QStringLiteral("hybrid"),
            .name = RULE_TEXT("Providers joined over the public internet"),
            .what = RULE_TEXT("A connection between two providers goes over the public internet, without a private link or a tunnel."),
            .why = RULE_TEXT("Others share the way: it can be watched and disturbed, and nobody promises how fast it is."),
            .fix = RULE_TEXT("Lead the connection over a private link, an interconnect or a tunnel."),
            .severity = Severity::Error,
            .scope = RuleScope::Connection,
            .thresholds = {},
            .sources = {QStringLiteral("NIST SP 800-144: guidelines on security and privacy in public cloud computing"), QStringLiteral("our own")},
        };
        return info;
    }

    void checkConnection(const RuleContext& context, const Connection& connection, QList<Verdict>& verdicts) const override
    {
        const Design& design = context.design();
        const ConnectionKind* kind = context.catalog().connectionKind(connection.kind);
        const bool overLink = context.has(*design.component(connection.from), "network-link") || context.has(*design.component(connection.to), "network-link");
        if (!crossesProviders(context, connection) || overLink || context.style(connection) == ConnectionStyle::Structural || !kind
            || !kind->attribute(u"private-link")) {
            verdicts.append(notApplicable(connection.id));
            return;
        }
        verdicts.append(verdictOnFact(context, connection, "private-link",
                                      ruleText("%1 goes from one provider to another over the public internet.").arg(context.quoted(connection.id)),
                                      ruleText("%1 goes from one provider to another and does not say whether over a private link.").arg(context.quoted(connection.id))));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        offerAttribute(context, finding.subject, "private-link", true, ruleText("Lead it over a private link"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_public_link_between_clouds()
{
    return std::make_unique<PublicLinkBetweenClouds>();
}

} // namespace groundplan
