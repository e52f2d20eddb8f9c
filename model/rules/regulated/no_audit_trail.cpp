// SPDX-License-Identifier: Apache-2.0
#include <QSet>

#include "model/design/hierarchy.h"
#include "model/edit/edits.h"
#include "model/rules/observability_coverage.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/regulated_data.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class NoAuditTrail : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("no-audit-trail"),
            .code = QStringLiteral("REG03"),
            .pack = QStringLiteral("regulated"),
            .name = RULE_TEXT("Regulated component without an audit trail"),
            .what = RULE_TEXT("A component that handles card or health data, or that stands in the scope of a regulation, leaves no trail in a store whose entries cannot be changed."),
            .why = RULE_TEXT("After a breach nobody can prove who saw what, and whoever broke in removes the traces."),
            .fix = RULE_TEXT("Send its audit events to a store that refuses changes and deletions."),
            .severity = Severity::Error,
            .scope = RuleScope::Design,
            .thresholds = {},
            .sources = {QStringLiteral("PCI DSS v4.0.1, requirements 10.2 and 10.3"), QStringLiteral("45 CFR 164.312(b): audit controls")},
            .controls = {QStringLiteral("PCI DSS 10.2"), QStringLiteral("PCI DSS 10.3"), QStringLiteral("HIPAA 164.312(b)")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const Design& design = context.design();
        const ObservabilityCoverage audit = coverageOf(context, "audit");
        const ObservabilityCoverage logs = coverageOf(context, "logs");
        QSet<Id> asked;
        bool any = false;
        for (const Component& component : design.components()) {
            const QString reason = reasonFor(context, component);
            if (reason.isEmpty())
                continue;
            any = true;
            QStringList keepers = directKeepers(context, component);
            for (const ObservabilityCoverage* coverage : {&audit, &logs}) {
                if (coverage->covers(component.id))
                    keepers.append(coverage->keepers.value(component.id));
            }
            Id open;
            bool kept = false;
            for (const Id& id : std::as_const(keepers)) {
                const Value immutable = context.attribute(*design.component(id), "immutable");
                kept = kept || immutable.toBool();
                if (immutable.isNull() && open.isEmpty())
                    open = id;
            }
            if (kept) {
                verdicts.append(passed(component.id));
            } else if (!open.isEmpty()) {
                if (!asked.contains(open))
                    verdicts.append(unknown(open, "immutable", ruleText("%1 keeps the trail of regulated components and does not say whether it can be changed.").arg(context.quoted(open))));
                asked.insert(open);
            } else if (keepers.isEmpty()) {
                verdicts.append(failed(component.id, ruleText("%1 %2 and leaves no audit trail.").arg(context.quoted(component.id), reason), {component.id}));
            } else {
                verdicts.append(failed(component.id, ruleText("%1 %2, and its trail in %3 can be changed.")
                                                         .arg(context.quoted(component.id), reason, context.quoted(keepers.first())),
                                       {component.id, keepers.first()}));
            }
        }
        if (!any)
            verdicts.append(notApplicable({}));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        if (finding.evidence.size() > 1) {
            offerAttribute(context, finding.evidence.at(1), "immutable", true, ruleText("Make its trail unchangeable"), edits);
            return;
        }
        QList<Edit> offered;
        offerObserver(context, "audit", finding, offered);
        for (const Edit& edit : std::as_const(offered)) {
            EditChain chain(context.design());
            if (!chain.then(edit))
                continue;
            const Id sink = firstWith(chain.design(), context.catalog(), "audit");
            chain.then(setAttribute(chain.design(), context.catalog(), sink, QStringLiteral("immutable"), true));
            chain.finish(edit.text, edits);
        }
    }

private:
    /// "handles PAN", "is in the scope of PCI-DSS"; empty: the rule does not ask for a trail.
    static QString reasonFor(const RuleContext& context, const Component& component)
    {
        if (!context.has(component, "workload") && !context.has(component, "datastore"))
            return {};
        const QStringList data = handledData(context, component, DataClass::Card) + handledData(context, component, DataClass::Health);
        if (!data.isEmpty())
            return ruleText("handles %1").arg(data.join(QLatin1String(", ")));
        const QStringList scopes = scopesOf(context, component, "PCI") + scopesOf(context, component, "HIPAA");
        return scopes.isEmpty() ? QString() : ruleText("is in the scope of %1").arg(scopes.join(QLatin1String(", ")));
    }

    /// Measurements alone are no trail.
    static bool tellsEvents(const RuleContext& context, const Connection& connection)
    {
        const QStringList signalNames = context.attribute(connection, "signals").toStringList();
        return signalNames.isEmpty() || signalNames.contains(QLatin1String("events")) || signalNames.contains(QLatin1String("logs"))
               || signalNames.contains(QLatin1String("audit"));
    }

    /// Audit logs that the component, or a place around it, is connected with: directly, or by events that it publishes
    /// and the audit log consumes.
    static QStringList directKeepers(const RuleContext& context, const Component& component)
    {
        const Design& design = context.design();
        QStringList keepers;
        const auto addNextTo = [&](const Id& id) {
            for (const Id& connectionId : design.connectionsOf(id)) {
                const Connection& connection = *design.connection(connectionId);
                const Id& other = connection.from == id ? connection.to : connection.from;
                if (context.has(*design.component(other), "audit") && tellsEvents(context, connection) && !keepers.contains(other))
                    keepers.append(other);
            }
        };
        addNextTo(component.id);
        for (const Id& place : ancestorsOf(design, component.id))
            addNextTo(place);
        const auto publishes = [&context](const Connection& connection) {
            return context.style(connection) == ConnectionStyle::Asynchronous && context.has(*context.design().component(connection.to), "broker");
        };
        for (const Id& broker : context.neighbours(component, true, publishes))
            addNextTo(broker);
        return keepers;
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_no_audit_trail()
{
    return std::make_unique<NoAuditTrail>();
}

} // namespace groundplan
