// SPDX-License-Identifier: Apache-2.0
#include "model/rules/encryption.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/places.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class PlaintextInternalTraffic : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("plaintext-internal-traffic"),
            .code = QStringLiteral("SEC05"),
            .pack = QStringLiteral("security"),
            .name = RULE_TEXT("Plaintext between services"),
            .what = RULE_TEXT("A gateway or workload talks to a workload in plaintext inside of one trust zone."),
            .why = RULE_TEXT("Whoever gets into the network reads and changes what the services tell each other."),
            .fix = RULE_TEXT("Encrypt the traffic, best with mutual TLS of a service mesh."),
            .severity = Severity::Warning,
            .scope = RuleScope::Connection,
            .thresholds = {},
            .sources = {QStringLiteral("microSecEnD rule 14"), QStringLiteral("Ponce et al. 2022: non-secured service-to-service communication")},
        };
        return info;
    }

    void checkConnection(const RuleContext& context, const Connection& connection, QList<Verdict>& verdicts) const override
    {
        const Component& from = *context.design().component(connection.from);
        const Component& to = *context.design().component(connection.to);
        const bool applies = context.isSynchronous(connection) && (context.has(from, "workload") || context.has(from, "gateway"))
                             && (context.has(to, "workload") || context.has(to, "gateway")) && !crossesTrustBoundary(context, connection);
        if (!applies) {
            verdicts.append(notApplicable(connection.id));
            return;
        }
        Verdict verdict;
        verdict.subject = connection.id;
        switch (encryptionOf(context, connection)) {
        case Encryption::Encrypted:
            break;
        case Encryption::Unknown:
            verdict = unknown(connection.id, "protocol", ruleText("%1 does not say whether it is encrypted.").arg(context.quoted(connection.id)));
            break;
        case Encryption::Plain:
            verdict = failed(connection.id, ruleText("%1 talks to %2 in plaintext.").arg(context.quoted(from.id), context.quoted(to.id)),
                             {from.id, to.id});
        }
        verdicts.append(verdict);
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        offerAttribute(context, finding.subject, "encryption", QStringLiteral("mutual-tls"), ruleText("Encrypt with mutual TLS"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_plaintext_internal_traffic()
{
    return std::make_unique<PlaintextInternalTraffic>();
}

} // namespace groundplan
