// SPDX-License-Identifier: Apache-2.0
#include "model/rules/encryption.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/regulated_data.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class HealthDataInTheClear : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("health-data-in-the-clear"),
            .code = QStringLiteral("REG04"),
            .pack = QStringLiteral("regulated"),
            .name = RULE_TEXT("Health data in the clear"),
            .what = RULE_TEXT("Health data rests or travels without encryption."),
            .why = RULE_TEXT("A lost disk or a tapped line is then a breach that has to be reported. Encryption is an addressable safeguard: what takes its place has to be documented and justified."),
            .fix = RULE_TEXT("Encrypt the data at rest and on the way, or record a deviation that names the safeguard in its place."),
            .severity = Severity::Error,
            .scope = RuleScope::Component,
            .thresholds = {},
            .sources = {QStringLiteral("45 CFR 164.312(a)(2)(iv) and (e)(2)(ii)"), QStringLiteral("45 CFR 164.306(d)(3): addressable specifications")},
            .controls = {QStringLiteral("HIPAA 164.312(a)(2)(iv)"), QStringLiteral("HIPAA 164.312(e)")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        const QString data = handledData(context, component, DataClass::Health).join(QLatin1String(", "));
        if (data.isEmpty() || !isInPlatform(context, component)) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        Verdict open;
        if (context.has(component, "datastore")) {
            const Verdict rest = verdictOnFact(context, component, "encryption-at-rest",
                                               ruleText("%1 keeps %2 unencrypted.").arg(context.quoted(component.id), data),
                                               ruleText("%1 keeps %2 and does not say whether it is encrypted at rest.").arg(context.quoted(component.id), data));
            if (rest.outcome == Outcome::Fail) {
                verdicts.append(rest);
                return;
            }
            open = rest;
        }
        for (const Id& id : context.design().connectionsOf(component.id)) {
            const Connection& connection = *context.design().connection(id);
            const Fact carried = context.isBusiness(connection) ? carries(context, connection, DataClass::Health) : Fact::No;
            if (carried == Fact::No)
                continue;
            const Encryption encryption = encryptionOf(context, connection);
            if (carried == Fact::Yes && encryption == Encryption::Plain) {
                verdicts.append(failed(component.id, ruleText("%1 handles %2, which %3 carries in plaintext.").arg(context.quoted(component.id), data, context.quoted(id)),
                                       {component.id, id}));
                return;
            }
            if (encryption == Encryption::Encrypted || open.outcome == Outcome::Unknown)
                continue;
            const bool plain = encryption == Encryption::Plain;
            open = unknown(id, plain ? "data" : "encryption",
                           plain ? ruleText("%1 is not encrypted and does not say whether it carries health data.").arg(context.quoted(id))
                                 : ruleText("%1 may carry health data and does not say whether it is encrypted.").arg(context.quoted(id)));
        }
        verdicts.append(open.outcome == Outcome::Unknown ? open : passed(component.id));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        if (finding.evidence.size() > 1)
            offerAttribute(context, finding.evidence.at(1), "encryption", QStringLiteral("tls"), ruleText("Encrypt the connection"), edits);
        else
            offerAttribute(context, finding.subject, "encryption-at-rest", true, ruleText("Encrypt it at rest"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_health_data_in_the_clear()
{
    return std::make_unique<HealthDataInTheClear>();
}

} // namespace groundplan
