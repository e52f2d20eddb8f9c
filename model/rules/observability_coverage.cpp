// SPDX-License-Identifier: Apache-2.0
#include "model/rules/observability_coverage.h"

#include <QSet>

#include "model/design/hierarchy.h"

namespace groundplan {

static bool carries(const RuleContext& context, const Connection& connection, const QString& signal)
{
    if (context.style(connection) != ConnectionStyle::Telemetry)
        return false;
    const QStringList limited = context.attribute(connection, "signals").toStringList();
    return limited.isEmpty() || limited.contains(signal);
}

/// Components that keep the signal, in the design's order; systems of others by what connections say.
static QList<Id> sinksOf(const RuleContext& context, const char* signal)
{
    const Design& design = context.design();
    QSet<Id> outside;
    for (const Id& id : context.componentsWith("external")) {
        const QList<Id>& connections = design.connectionsOf(id);
        const bool receives = std::any_of(connections.begin(), connections.end(), [&](const Id& connectionId) {
            const Connection& connection = *design.connection(connectionId);
            return context.style(connection) == ConnectionStyle::Telemetry
                   && context.attribute(connection, "signals").toStringList().contains(QLatin1String(signal));
        });
        if (receives)
            outside.insert(id);
    }
    if (outside.isEmpty())
        return context.componentsWith(signal);
    QList<Id> sinks;
    for (const Component& component : design.components()) {
        if (context.has(component, signal) || outside.contains(component.id))
            sinks.append(component.id);
    }
    return sinks;
}

static ObservabilityCoverage cover(const RuleContext& context, const char* signal, const std::function<bool(const Component&)>& through)
{
    const Design& design = context.design();
    const QString signalName = QString::fromLatin1(signal);
    ObservabilityCoverage coverage;
    for (const Id& id : sinksOf(context, signal)) {
        if (!through || through(*design.component(id)))
            coverage.sinks.append(id);
    }
    // From each sink outwards: collectors pass the signal on, everything else that they touch is observed.
    QSet<Id> observers(coverage.sinks.begin(), coverage.sinks.end());
    for (const Id& sink : std::as_const(coverage.sinks)) {
        QList<Id> open{sink};
        while (!open.isEmpty()) {
            const Id observer = open.takeLast();
            for (const Id& id : design.connectionsOf(observer)) {
                const Connection& connection = *design.connection(id);
                if (!carries(context, connection, signalName))
                    continue;
                const Id other = connection.from == observer ? connection.to : connection.from;
                const Component& component = *design.component(other);
                if (context.has(component, "telemetry")) {
                    if (!observers.contains(other) && (!through || through(component))) {
                        observers.insert(other);
                        open.append(other);
                    }
                } else if (!coverage.covers(other)) {
                    coverage.keepers.insert(other, sink);
                    if (context.has(component, "place")) {
                        for (const Id& inner : descendantsOf(design, other)) {
                            if (!coverage.covers(inner))
                                coverage.keepers.insert(inner, sink);
                        }
                    }
                }
            }
        }
    }
    return coverage;
}

ObservabilityCoverage coverageOf(const RuleContext& context, const char* signal, const std::function<bool(const Component&)>& through)
{
    if (through)
        return cover(context, signal, through);
    return context.shared(QByteArray("coverage of ").append(signal).constData(), [&] { return cover(context, signal, {}); });
}

/// The innermost cluster, region or site around a component; empty: none.
static Id locationOf(const RuleContext& context, const Id& component)
{
    for (const Id& container : ancestorsOf(context.design(), component)) {
        const Component& place = *context.design().component(container);
        if (context.has(place, "orchestrator") || context.has(place, "location"))
            return container;
    }
    return {};
}

static QList<BlindPlace> findBlindPlaces(const RuleContext& context)
{
    QList<ObservabilityCoverage> signalsOfAll;
    for (const char* signal : {"metrics", "logs", "traces"}) {
        const ObservabilityCoverage coverage = coverageOf(context, signal);
        if (!coverage.sinks.isEmpty())
            signalsOfAll.append(coverage);
    }
    if (signalsOfAll.isEmpty())
        return {};
    QHash<Id, QStringList> unseen;
    QSet<Id> seen;
    for (const Id& id : context.componentsWith("workload")) {
        const Id place = locationOf(context, id);
        if (place.isEmpty() || seen.contains(place))
            continue;
        const bool covered = std::any_of(signalsOfAll.begin(), signalsOfAll.end(), [&id](const ObservabilityCoverage& coverage) { return coverage.covers(id); });
        if (covered)
            seen.insert(place);
        else
            unseen[place].append(id);
    }
    QList<BlindPlace> places;
    for (const Id& id : context.componentsWith("place")) {
        if (unseen.contains(id) && !seen.contains(id))
            places.append({id, unseen.value(id)});
    }
    return places;
}

const QList<BlindPlace>& blindPlaces(const RuleContext& context)
{
    return context.shared("blind places", [&context] { return findBlindPlaces(context); });
}

void checkCoverage(const RuleContext& context, const char* signal, const char* designMessage, const char* workloadMessage,
                   const std::function<bool(const Component&)>& applies, QList<Verdict>& verdicts)
{
    const ObservabilityCoverage coverage = coverageOf(context, signal);
    QSet<Id> blind;
    bool looked = false;
    const auto isInBlindPlace = [&](const Id& id) {
        if (!looked) {
            for (const BlindPlace& place : blindPlaces(context))
                blind.unite(QSet<Id>(place.workloads.begin(), place.workloads.end()));
            looked = true;
        }
        return blind.contains(id);
    };
    QStringList concerned;
    for (const Component& component : context.design().components()) {
        if (!applies(component))
            continue;
        concerned.append(component.id);
        const bool covered = coverage.covers(component.id);
        if (coverage.sinks.isEmpty() || (!covered && isInBlindPlace(component.id)))
            continue;
        Verdict verdict;
        verdict.subject = component.id;
        if (!covered) {
            verdict.outcome = Outcome::Fail;
            verdict.message = ruleText(workloadMessage).arg(context.quoted(component.id));
            verdict.evidence = coverage.sinks;
        }
        verdicts.append(verdict);
    }
    if (concerned.isEmpty()) {
        verdicts.append(Verdict{Outcome::NotApplicable, {}, {}, {}, {}, {}});
    } else if (coverage.sinks.isEmpty() && *designMessage) {
        Verdict verdict;
        verdict.outcome = Outcome::Fail;
        verdict.message = ruleText(designMessage, concerned.size());
        verdict.evidence = concerned;
        verdicts.append(verdict);
    }
}

} // namespace groundplan
