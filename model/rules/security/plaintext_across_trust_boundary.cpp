// SPDX-License-Identifier: Apache-2.0
#include "model/design/hierarchy.h"
#include "model/rules/encryption.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class PlaintextAcrossTrustBoundary : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("plaintext-across-trust-boundary"),
            .code = QStringLiteral("SEC04"),
            .pack = QStringLiteral("security"),
            .name = RULE_TEXT("Plaintext across a trust boundary"),
            .what = RULE_TEXT("A connection leaves one trust zone for another without encryption."),
            .why = RULE_TEXT("Whoever sits in between reads and changes what flows, passwords included."),
            .fix = RULE_TEXT("Use an encrypted protocol (https, grpcs, TLS) on the connection."),
            .severity = Severity::Error,
            .scope = RuleScope::Connection,
            .readsAttributes = true,
            .thresholds = {},
            .sources = {QStringLiteral("microSecEnD rule 13"), QStringLiteral("Threagile: unencrypted communication"), QStringLiteral("SOC 2 CC6.1, CC6.6, CC6.7")},
        };
        return info;
    }

    void checkConnection(const RuleContext& context, const Connection& connection, QList<Verdict>& verdicts) const override
    {
        Verdict verdict;
        verdict.subject = connection.id;
        const ConnectionStyle style = context.style(connection);
        const bool carriesData = style != ConnectionStyle::Structural && style != ConnectionStyle::Delivery;
        if (!carriesData || !crosses(context, connection)) {
            verdict.outcome = Outcome::NotApplicable;
            verdicts.append(verdict);
            return;
        }
        switch (encryptionOf(context, connection)) {
        case Encryption::Encrypted:
            break;
        case Encryption::Unknown:
            verdict.outcome = Outcome::Unknown;
            verdict.attribute = QStringLiteral("protocol");
            verdict.message = ruleText("%1 crosses a trust boundary and does not say whether it is encrypted.")
                                  .arg(context.quoted(connection.id));
            break;
        case Encryption::Plain:
            verdict.outcome = Outcome::Fail;
            verdict.message = ruleText("%1 crosses a trust boundary in plaintext (%2).")
                                  .arg(context.quoted(connection.id), context.attribute(connection, "protocol").toText());
            verdict.evidence = QStringList{connection.from, connection.to};
        }
        verdicts.append(verdict);
    }

private:
    static Id zoneOf(const RuleContext& context, const Id& id)
    {
        for (const Id& container : ancestorsOf(context.design(), id)) {
            if (context.has(*context.design().component(container), "trust-boundary"))
                return container;
        }
        return {};
    }

    static bool crosses(const RuleContext& context, const Connection& connection)
    {
        const Design& design = context.design();
        const Id from = zoneOf(context, connection.from);
        const Id to = zoneOf(context, connection.to);
        if (from == to)
            return false;
        if (from.isEmpty() || to.isEmpty()) {
            // Outside of all zones: people and other companies are beyond the boundary; what merely was not placed is not.
            const Component& outer = *design.component(from.isEmpty() ? connection.from : connection.to);
            return context.has(outer, "external") || context.has(outer, "person");
        }
        // A zone in a zone: a boundary only when the two state different trust.
        if (isWithin(design, from, to) || isWithin(design, to, from)) {
            const Value inner = context.attribute(*design.component(from), "trust");
            const Value outer = context.attribute(*design.component(to), "trust");
            return !inner.isNull() && !outer.isNull() && inner != outer;
        }
        return true;
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_plaintext_across_trust_boundary()
{
    return std::make_unique<PlaintextAcrossTrustBoundary>();
}

} // namespace groundplan
