// SPDX-License-Identifier: Apache-2.0
#include <QRegularExpression>

#include "model/base/slug.h"
#include "model/edit/edits.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/places.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

/// The name of the first setting whose name and value look like a secret itself, not like a reference to one.
QString readableSecret(const Value& configuration)
{
    static const QRegularExpression secretName(
        QStringLiteral("(^|[_.-])(password|passwd|pwd|secret|api[_-]?key|private[_-]?key|access[_-]?key|secret[_-]?key|token)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression reference(QStringLiteral("^(\\$[{(]|/|\\{\\{|vault:|ref\\+|secret://|arn:)"));
    static const QRegularExpression credentials(QStringLiteral("://[^/@:\\s]+:([^/@\\s]+)@"));
    const ValueMap settings = configuration.toMap();
    for (const auto& [name, value] : settings) {
        const QString text = value.toText();
        if (text.isEmpty() || reference.match(text).hasMatch())
            continue;
        const auto inside = credentials.match(text);
        const bool open = inside.hasMatch() && !inside.captured(1).startsWith(u'$') && !inside.captured(1).contains(u'*');
        if (open || secretName.match(name).hasMatch())
            return name;
    }
    return {};
}

class ExposedSecret : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("exposed-secret"),
            .code = QStringLiteral("SEC06"),
            .pack = QStringLiteral("security"),
            .name = RULE_TEXT("Secrets in the clear or without a store"),
            .what = RULE_TEXT("A password or key stands readable in a configuration, or workloads use secrets that no secrets store keeps."),
            .why = RULE_TEXT("Everyone who can read the repository or the settings holds the key, and nobody can rotate it."),
            .fix = RULE_TEXT("Keep secrets in a secrets store and hand them out at run time by name."),
            .severity = Severity::Error,
            .scope = RuleScope::Design,
            .sight = {.styles = QList<ConnectionStyle>{}, .groups = false, .texts = false},
            .thresholds = {},
            .sources = {QStringLiteral("microSecEnD rule 25"), QStringLiteral("Ponce et al. 2022: hardcoded secrets"), QStringLiteral("kube-linter: env-var-secret"), QStringLiteral("Kubescape C-0012")},
            .controls = {QStringLiteral("CIS Kubernetes 5.4.1")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const Design& design = context.design();
        const bool stored = !context.componentsWith("secrets").isEmpty();
        QStringList users;
        bool any = false;
        for (const Component& component : design.components()) {
            const Value stated = context.attribute(component, "inline-secrets");
            const QString setting = readableSecret(context.attribute(component, "configuration"));
            const bool uses = !context.attribute(component, "secrets").toStringList().isEmpty();
            if (uses && !keptEncrypted(context, component))
                users.append(component.id);
            Verdict verdict;
            verdict.subject = component.id;
            if (!setting.isEmpty())
                verdict = failed(component.id, ruleText("The setting %1 of %2 is a secret in the clear.").arg(setting, context.quoted(component.id)), {component.id});
            else if (stated.isBool() && stated.toBool())
                verdict = failed(component.id, ruleText("%1 holds a secret in the clear.").arg(context.quoted(component.id)), {component.id});
            else if (!uses && !stated.isBool())
                continue;
            any = true;
            verdicts.append(verdict);
        }
        if (!stored && !users.isEmpty()) {
            QStringList names;
            for (const Id& id : std::as_const(users))
                names.append(context.quoted(id));
            Verdict verdict = failed({}, ruleText("No secrets store keeps the secrets of %1.").arg(names.join(QLatin1String(", "))), users);
            verdict.severity = Severity::Warning;
            verdicts.append(verdict);
        } else if (!any) {
            verdicts.append(notApplicable({}));
        }
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Design& design = context.design();
        const Catalog& catalog = context.catalog();
        if (finding.subject.isEmpty()) {
            offer(addComponent(design, catalog, kindWith(catalog, "secrets"), {}), ruleText("Add a secrets store"), edits);
            return;
        }
        const Component* component = design.component(finding.subject);
        if (!component)
            return;
        EditChain chain(design);
        const Value before = context.attribute(*component, "configuration");
        ValueMap kept = before.toMap();
        QStringList secrets = context.attribute(*component, "secrets").toStringList();
        for (QString setting = readableSecret(Value(kept)); !setting.isEmpty(); setting = readableSecret(Value(kept))) {
            kept.remove(setting);
            secrets.append(makeSlug(QString(component->id + u'-' + setting)));
        }
        bool legal = true;
        if (kept.size() != before.toMap().size()) {
            legal = chain.then(setAttribute(design, catalog, component->id, QStringLiteral("configuration"), kept.isEmpty() ? Value() : Value(kept)));
            legal = legal && chain.then(setAttribute(chain.design(), catalog, component->id, QStringLiteral("secrets"), Value(secrets)));
        }
        if (context.attribute(*component, "inline-secrets").toBool())
            legal = legal && chain.then(setAttribute(chain.design(), catalog, component->id, QStringLiteral("inline-secrets"), false));
        if (legal)
            chain.finish(ruleText("Hand it out by name"), edits);
    }

private:
    /// Secrets that only the cluster keeps: good enough where it encrypts its state.
    static bool keptEncrypted(const RuleContext& context, const Component& component)
    {
        const Id cluster = enclosing(context, component.id, "orchestrator");
        return !cluster.isEmpty() && context.attribute(*context.design().component(cluster), "encryption-at-rest").toBool();
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_exposed_secret()
{
    return std::make_unique<ExposedSecret>();
}

} // namespace groundplan
