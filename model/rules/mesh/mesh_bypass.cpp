// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edits.h"
#include "model/rules/encryption.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class MeshBypass : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("mesh-bypass"),
            .code = QStringLiteral("MSH04"),
            .pack = QStringLiteral("mesh"),
            .name = RULE_TEXT("Plain traffic out of the mesh"),
            .what = RULE_TEXT("A member of a service mesh talks in plain text to something outside of it."),
            .why = RULE_TEXT("The protection of the mesh ends at its border: what was encrypted until there can be read and changed from there on."),
            .fix = RULE_TEXT("Encrypt the connection, lead it through an egress gateway, or take the target into the mesh."),
            .severity = Severity::Error,
            .scope = RuleScope::Connection,
            .thresholds = {},
            .sources = {QStringLiteral("our own rule"), QStringLiteral("Istio: secure egress traffic")},
        };
        return info;
    }

    void checkConnection(const RuleContext& context, const Connection& connection, QList<Verdict>& verdicts) const override
    {
        const Component& from = *context.design().component(connection.from);
        const Component& to = *context.design().component(connection.to);
        const QStringList meshes = from.groupsOf(u"mesh");
        const bool target = context.has(to, "workload") || context.has(to, "gateway") || (context.has(to, "external") && !context.has(to, "person"));
        if (meshes.isEmpty() || !to.groupsOf(u"mesh").isEmpty() || !target || !context.isBusiness(connection)
            || context.style(connection) == ConnectionStyle::Structural) {
            verdicts.append(notApplicable(connection.id));
            return;
        }
        switch (encryptionOf(context, connection)) {
        case Encryption::Encrypted:
            verdicts.append(passed(connection.id));
            break;
        case Encryption::Unknown:
            verdicts.append(unknown(connection.id, "encryption",
                                    ruleText("%1 leaves the mesh and does not say whether it is encrypted.").arg(context.quoted(connection.id))));
            break;
        case Encryption::Plain:
            verdicts.append(failed(connection.id,
                                   ruleText("%1 in the mesh %2 talks to %3 outside of it in plain text.")
                                       .arg(context.quoted(from.id), context.quoted(meshes.first()), context.quoted(to.id)),
                                   {from.id, to.id}));
        }
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        offerAttribute(context, finding.subject, "encryption", QStringLiteral("tls"), ruleText("Encrypt it with TLS"), edits);
        const Connection* connection = context.design().connection(finding.subject);
        if (!connection || !context.has(*context.design().component(connection->to), "containerised"))
            return;
        const QStringList meshes = context.design().component(connection->from)->groupsOf(u"mesh");
        if (!meshes.isEmpty())
            offer(groupComponents(context.design(), {connection->to}, QStringLiteral("mesh"), meshes.first()),
                  ruleText("Take %1 into the mesh").arg(context.design().labelOf(connection->to)), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_mesh_bypass()
{
    return std::make_unique<MeshBypass>();
}

} // namespace groundplan
