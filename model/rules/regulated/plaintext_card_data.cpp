// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edits.h"
#include "model/rules/encryption.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/places.h"
#include "model/rules/regulated_data.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class PlaintextCardData : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("plaintext-card-data"),
            .code = QStringLiteral("REG02"),
            .pack = QStringLiteral("regulated"),
            .name = RULE_TEXT("Card data in plaintext over a public network"),
            .what = RULE_TEXT("Card data goes over a network that others share, without TLS 1.2 or newer."),
            .why = RULE_TEXT("Whoever is on the way reads card numbers; older versions of TLS can be broken."),
            .fix = RULE_TEXT("Encrypt the connection with TLS 1.2 or newer, or lead it over a private link and encrypt it there too."),
            .severity = Severity::Error,
            .scope = RuleScope::Connection,
            .thresholds = {},
            .sources = {QStringLiteral("PCI DSS v4.0.1, requirement 4.2.1"), QStringLiteral("RFC 8996: TLS 1.0 and 1.1 are not to be used")},
            .controls = {QStringLiteral("PCI DSS 4.2.1")},
        };
        return info;
    }

    void checkConnection(const RuleContext& context, const Connection& connection, QList<Verdict>& verdicts) const override
    {
        const Fact carried = context.isBusiness(connection) && isPublic(context, connection) ? carries(context, connection, DataClass::Card) : Fact::No;
        const Encryption encryption = encryptionOf(context, connection);
        const QString version = context.attribute(connection, "tls-version").toText();
        const bool old = version == QLatin1String("1.0") || version == QLatin1String("1.1");
        const bool plain = encryption == Encryption::Plain;
        if (carried == Fact::No) {
            verdicts.append(notApplicable(connection.id));
        } else if (carried == Fact::Yes && (plain || old)) {
            verdicts.append(failed(connection.id, plain ? ruleText("%1 carries %2 over a public network in plaintext.").arg(context.quoted(connection.id), names(context, connection))
                                                        : ruleText("%1 carries %2 over a public network with TLS %3.").arg(context.quoted(connection.id), names(context, connection), version),
                                   {connection.id, connection.from, connection.to}));
        } else if (encryption == Encryption::Encrypted && !old) {
            verdicts.append(passed(connection.id));
        } else if (carried == Fact::Unknown) {
            verdicts.append(unknown(connection.id, "data", ruleText("%1 does not say whether it carries card data over a public network.").arg(context.quoted(connection.id))));
        } else {
            verdicts.append(unknown(connection.id, "encryption", ruleText("%1 carries %2 over a public network and does not say whether it is encrypted.")
                                                                     .arg(context.quoted(connection.id), names(context, connection))));
        }
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Connection* connection = context.design().connection(finding.subject);
        if (!connection)
            return;
        EditChain chain(context.design());
        chain.then(setAttribute(chain.design(), context.catalog(), connection->id, QStringLiteral("encryption"), QStringLiteral("tls")));
        chain.then(setAttribute(chain.design(), context.catalog(), connection->id, QStringLiteral("tls-version"), QStringLiteral("1.3")));
        // A protocol that says "plain" by its name would contradict.
        Design encrypted = chain.design();
        if (const Connection* changed = encrypted.connection(connection->id); changed && encryptionOf(RuleContext(encrypted, context.catalog(), context.today()), *changed) != Encryption::Encrypted)
            chain.then(setAttribute(chain.design(), context.catalog(), connection->id, QStringLiteral("protocol"), Value()));
        chain.finish(ruleText("Encrypt it with TLS 1.3"), edits);
    }

private:
    static QString names(const RuleContext& context, const Connection& connection)
    {
        return carriedData(context, connection, DataClass::Card).join(QLatin1String(", "));
    }

    /// Others share the way: one end is outside, or the ends stand with different providers, and no private link is stated.
    static bool isPublic(const RuleContext& context, const Connection& connection)
    {
        if (context.attribute(connection, "private-link").toBool())
            return false;
        const Design& design = context.design();
        for (const Id& end : {connection.from, connection.to}) {
            const Component& component = *design.component(end);
            if (context.has(component, "external") && context.attribute(component, "exposure").toText() != QLatin1String("internal"))
                return true;
        }
        return crossesProviders(context, connection);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_plaintext_card_data()
{
    return std::make_unique<PlaintextCardData>();
}

} // namespace groundplan
