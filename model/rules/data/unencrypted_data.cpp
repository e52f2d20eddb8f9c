// SPDX-License-Identifier: Apache-2.0
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class UnencryptedData : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("unencrypted-data"),
            .code = QStringLiteral("DAT05"),
            .pack = QStringLiteral("data"),
            .name = RULE_TEXT("Data stored in the clear"),
            .what = RULE_TEXT("Confidential or regulated data rests where it is not encrypted."),
            .why = RULE_TEXT("A lost disk, a copied snapshot or a stolen backup is then a breach that has to be reported."),
            .fix = RULE_TEXT("Encrypt it at rest, with a key from a key service."),
            .severity = Severity::Error,
            .scope = RuleScope::Component,
            .thresholds = {},
            .sources = {QStringLiteral("Threagile: unencrypted asset"), QStringLiteral("Kubescape C-0264")},
            .controls = {QStringLiteral("SOC 2 CC6.7")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        const ComponentKind* kind = context.catalog().componentKind(component.kind);
        if (!kind || !kind->attribute(u"encryption-at-rest")) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        const QString reason = sensitivity(context, component);
        const Value encrypted = context.attribute(component, "encryption-at-rest");
        if (context.has(component, "cache") && !context.attribute(component, "persistent").toBool()) {
            // What is kept in memory alone does not rest.
            if (!reason.isEmpty() && encrypted.isBool() && !encrypted.toBool() && context.attribute(component, "persistent").isNull())
                verdicts.append(unknown(component.id, "persistent",
                                        ruleText("%1 keeps %2 unencrypted and does not say whether entries are written to disk.")
                                            .arg(context.quoted(component.id), reason)));
            else
                verdicts.append(notApplicable(component.id));
            return;
        }
        if (!reason.isEmpty()) {
            verdicts.append(verdictOnFact(context, component, "encryption-at-rest",
                                          ruleText("%1 keeps %2 and is not encrypted at rest.").arg(context.quoted(component.id), reason),
                                          ruleText("%1 keeps %2 and does not say whether it is encrypted at rest.")
                                              .arg(context.quoted(component.id), reason)));
        } else if (context.has(component, "datastore") && context.attribute(component, "classification").isNull()
                   && !(encrypted.isBool() && encrypted.toBool())) {
            // What is encrypted need not say how confidential it is.
            if (encrypted.isBool())
                verdicts.append(unknown(component.id, "classification",
                                        ruleText("%1 is not encrypted at rest and does not say how confidential its data is.")
                                            .arg(context.quoted(component.id))));
            else
                verdicts.append(unknown(component.id, "encryption-at-rest",
                                        ruleText("%1 does not say whether it is encrypted at rest.").arg(context.quoted(component.id))));
        } else {
            verdicts.append(reason.isEmpty() ? notApplicable(component.id) : passed(component.id));
        }
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        offerAttribute(context, finding.subject, "encryption-at-rest", true, ruleText("Encrypt it at rest"), edits);
    }

private:
    /// Why what is kept there has to be encrypted, in few words; empty: nothing says so.
    static QString sensitivity(const RuleContext& context, const Component& component)
    {
        const QString own = ofStated(context, component);
        if (!own.isEmpty())
            return own;
        for (const Id& id : context.design().connectionsOf(component.id)) {
            const Connection& connection = *context.design().connection(id);
            if (connection.to != component.id || context.style(connection) != ConnectionStyle::Data)
                continue;
            const QStringList carried = context.attribute(connection, "data").toStringList();
            if (!carried.isEmpty())
                return regulated(carried);
            // A copy is as confidential as what it was made of.
            if (!context.isBusiness(connection)) {
                const QString copied = ofStated(context, *context.design().component(connection.from));
                if (!copied.isEmpty())
                    return copied;
            }
        }
        return {};
    }

    static QString ofStated(const RuleContext& context, const Component& component)
    {
        const QString stated = context.attribute(component, "classification").toText();
        if (stated == QLatin1String("confidential"))
            return ruleText("confidential data");
        if (stated == QLatin1String("restricted"))
            return ruleText("restricted data");
        const QStringList kept = context.attribute(component, "regulated-data").toStringList();
        return kept.isEmpty() ? QString() : regulated(kept);
    }

    static QString regulated(const QStringList& data)
    {
        return ruleText("regulated data (%1)").arg(data.join(QLatin1String(", ")));
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_unencrypted_data()
{
    return std::make_unique<UnencryptedData>();
}

} // namespace groundplan
