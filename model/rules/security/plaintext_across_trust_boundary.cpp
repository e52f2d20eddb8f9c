// SPDX-License-Identifier: Apache-2.0
#include "model/rules/encryption.h"
#include "model/rules/fix_kit.h"
#include "model/rules/places.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

/// The encrypted form of a protocol, as far as the connection's kind knows it.
QString encryptedProtocol(const AttributeSpec* spec, const QString& protocol)
{
    if (!spec)
        return {};
    for (const QString& candidate : {QString(protocol + u's'), QString(protocol + QLatin1String("-tls")), QStringLiteral("tls")}) {
        if (spec->values.contains(candidate))
            return candidate;
    }
    return {};
}

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
            .thresholds = {},
            .sources = {QStringLiteral("microSecEnD rule 13"), QStringLiteral("Threagile: unencrypted communication"), QStringLiteral("Kubescape C-0263")},
            .controls = {QStringLiteral("SOC 2 CC6.1"), QStringLiteral("SOC 2 CC6.6"), QStringLiteral("SOC 2 CC6.7")},
        };
        return info;
    }

    void checkConnection(const RuleContext& context, const Connection& connection, QList<Verdict>& verdicts) const override
    {
        Verdict verdict;
        verdict.subject = connection.id;
        const ConnectionStyle style = context.style(connection);
        const bool carriesData = style != ConnectionStyle::Structural && style != ConnectionStyle::Delivery;
        if (!carriesData || !crossesTrustBoundary(context, connection)) {
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

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Connection* connection = context.design().connection(finding.subject);
        const ConnectionKind* kind = connection ? context.catalog().connectionKind(connection->kind) : nullptr;
        if (!kind)
            return;
        const QString secure = encryptedProtocol(kind->attribute(u"protocol"), context.attribute(*connection, "protocol").toText());
        if (!secure.isEmpty() && context.attribute(*connection, "encryption").isNull())
            offerAttribute(context, connection->id, "protocol", secure, ruleText("Use %1").arg(secure), edits);
        offerAttribute(context, connection->id, "encryption", QStringLiteral("tls"), ruleText("Encrypt with TLS"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_plaintext_across_trust_boundary()
{
    return std::make_unique<PlaintextAcrossTrustBoundary>();
}

} // namespace groundplan
