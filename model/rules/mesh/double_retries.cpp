// SPDX-License-Identifier: Apache-2.0
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/mesh_membership.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class DoubleRetries : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("double-retries"),
            .code = QStringLiteral("MSH05"),
            .pack = QStringLiteral("mesh"),
            .name = RULE_TEXT("Retries at two layers"),
            .what = RULE_TEXT("The code of a caller and the proxies of its mesh both repeat failed attempts."),
            .why = RULE_TEXT("Attempts multiply: a target in trouble gets many times its load at the worst moment."),
            .fix = RULE_TEXT("Retry at one layer alone: leave it to the mesh, or switch it off there."),
            .severity = Severity::Warning,
            .scope = RuleScope::Connection,
            .thresholds = {},
            .sources = {QStringLiteral("Google SRE book: handling overload, retry at one layer")},
        };
        return info;
    }

    void checkConnection(const RuleContext& context, const Connection& connection, QList<Verdict>& verdicts) const override
    {
        const ConnectionKind* kind = context.catalog().connectionKind(connection.kind);
        const qint64 retries = context.attribute(connection, "retries").toInteger();
        const Component* mesh = retries < 1 || !context.isSynchronous(connection) || !kind->attribute(u"retried-by")
                                    ? nullptr
                                    : MeshMembership(context).meshOf(*context.design().component(connection.from));
        if (!mesh) {
            verdicts.append(notApplicable(connection.id));
            return;
        }
        const QString layer = context.attribute(connection, "retried-by").toText();
        const Value repeats = context.attribute(*mesh, "default-retries");
        if (layer == QLatin1String("mesh") || (repeats.isInteger() && repeats.toInteger() < 1)) {
            verdicts.append(passed(connection.id));
        } else if (!repeats.isInteger()) {
            verdicts.append(unknown(mesh->id, "default-retries",
                                    ruleText("%1 does not say how often its proxies repeat a failed attempt.").arg(context.quoted(mesh->id))));
        } else if (layer.isEmpty()) {
            verdicts.append(unknown(connection.id, "retried-by",
                                    ruleText("%1 does not say whether the caller or the mesh repeats failed attempts.").arg(context.quoted(connection.id))));
        } else {
            verdicts.append(failed(connection.id,
                                   ruleText("%1 makes %2 attempts, and %3 makes %4 of each: up to %5 calls.")
                                       .arg(context.quoted(connection.from)).arg(retries + 1).arg(context.quoted(mesh->id))
                                       .arg(repeats.toInteger() + 1).arg((retries + 1) * (repeats.toInteger() + 1)),
                                   {connection.from, connection.to, mesh->id}));
        }
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        offerAttribute(context, finding.subject, "retried-by", QStringLiteral("mesh"), ruleText("Leave the retries to the mesh"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_double_retries()
{
    return std::make_unique<DoubleRetries>();
}

} // namespace groundplan
