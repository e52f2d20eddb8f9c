// SPDX-License-Identifier: Apache-2.0
#include "model/rules/observability_coverage.h"

#include "model/design/hierarchy.h"

namespace groundplan {

static bool carries(const RuleContext& context, const Connection& connection, const QString& signal)
{
    if (context.style(connection) != ConnectionStyle::Telemetry)
        return false;
    const QStringList limited = context.attribute(connection, "signals").toStringList();
    return limited.isEmpty() || limited.contains(signal);
}

ObservabilityCoverage coverageOf(const RuleContext& context, const char* signal)
{
    const Design& design = context.design();
    const QString signalName = QString::fromLatin1(signal);
    ObservabilityCoverage coverage;
    for (const Component& component : design.components()) {
        if (context.has(component, signal))
            coverage.sinks.append(component.id);
    }
    // From the sinks outwards: collectors pass the signal on, everything else that they touch is observed.
    QSet<Id> observers(coverage.sinks.begin(), coverage.sinks.end());
    QList<Id> open = coverage.sinks;
    while (!open.isEmpty()) {
        const Id observer = open.takeLast();
        for (const Id& id : design.connectionsOf(observer)) {
            const Connection& connection = *design.connection(id);
            if (!carries(context, connection, signalName))
                continue;
            const Id other = connection.from == observer ? connection.to : connection.from;
            const Component& component = *design.component(other);
            if (context.has(component, "telemetry")) {
                if (!observers.contains(other)) {
                    observers.insert(other);
                    open.append(other);
                }
            } else if (!coverage.covered.contains(other)) {
                coverage.covered.insert(other);
                if (context.has(component, "place")) {
                    for (const Id& inner : descendantsOf(design, other))
                        coverage.covered.insert(inner);
                }
            }
        }
    }
    return coverage;
}

void checkCoverage(const RuleContext& context, const char* signal, const char* designMessage, const char* workloadMessage,
                   const std::function<bool(const Component&)>& applies, QList<Verdict>& verdicts)
{
    const ObservabilityCoverage coverage = coverageOf(context, signal);
    QStringList concerned;
    for (const Component& component : context.design().components()) {
        if (!applies(component))
            continue;
        concerned.append(component.id);
        if (coverage.sinks.isEmpty())
            continue;
        Verdict verdict;
        verdict.subject = component.id;
        if (!coverage.covered.contains(component.id)) {
            verdict.outcome = Outcome::Fail;
            verdict.message = ruleText(workloadMessage).arg(context.quoted(component.id));
            verdict.evidence = coverage.sinks;
        }
        verdicts.append(verdict);
    }
    if (concerned.isEmpty()) {
        verdicts.append(Verdict{Outcome::NotApplicable, {}, {}, {}, {}, {}});
    } else if (coverage.sinks.isEmpty()) {
        Verdict verdict;
        verdict.outcome = Outcome::Fail;
        verdict.message = ruleText(designMessage).arg(concerned.size());
        verdict.evidence = concerned;
        verdicts.append(verdict);
    }
}

} // namespace groundplan
