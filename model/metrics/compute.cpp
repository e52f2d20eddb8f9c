// SPDX-License-Identifier: Apache-2.0
#include "model/metrics/compute.h"

#include <algorithm>

#include "model/graph/algorithms.h"
#include "model/metrics/absolute_coupling.h"
#include "model/metrics/availability.h"
#include "model/metrics/blast_radius.h"
#include "model/metrics/chain_depth.h"
#include "model/metrics/core_periphery.h"
#include "model/metrics/coupling.h"
#include "model/metrics/density.h"
#include "model/metrics/dependency_matrix.h"
#include "model/metrics/egress_cost.h"
#include "model/metrics/entry_points.h"
#include "model/metrics/error_budget.h"
#include "model/metrics/latency.h"
#include "model/metrics/measured_graph.h"
#include "model/metrics/propagation_cost.h"
#include "model/metrics/retry_amplification.h"

namespace groundplan {

namespace {

/// Missing facts that are named of one entry.
constexpr int mostMissing = 50;

void setAbsolute(CouplingRow& row, const AbsoluteCoupling& coupling)
{
    row.importance = coupling.importance;
    row.dependence = coupling.dependence;
    row.criticality = coupling.criticality();
}

QList<CouplingRow> componentRows(const Design& design, const MeasuredGraphs& graphs)
{
    const GraphIndex& graph = graphs.business;
    const std::vector<int> blast = blastRadii(graph);
    const std::vector<int> reach = reaches(graph);
    const std::vector<int> depths = chainDepths(graph);
    const CyclicGroups cycles = cyclicGroups(graph);
    QList<CouplingRow> rows;
    rows.reserve(graph.nodeCount());
    for (int node = 0; node < graph.nodeCount(); ++node) {
        CouplingRow row;
        row.id = graph.nodeId(node);
        row.name = design.labelOf(row.id);
        const Coupling coupling = couplingOf(graph, {node});
        row.afferent = coupling.afferent;
        row.efferent = coupling.efferent;
        row.instability = coupling.instability();
        if (const int service = graphs.services.nodeOf(row.id); service >= 0)
            setAbsolute(row, absoluteCouplingOf(graphs.services, service));
        if (!blast.empty())
            row.blastRadius = blast[size_t(node)];
        if (!reach.empty())
            row.reach = reach[size_t(node)];
        row.depth = depths[size_t(node)];
        row.cycle = cycles.sizeOf[size_t(node)];
        rows.append(row);
    }
    return rows;
}

QString groupName(const Design& design, const Id& id)
{
    const Group* group = design.groups().find(id);
    return group ? group->label() : id;
}

QList<CouplingRow> groupRows(const Design& design, const GraphIndex& components, const GroupGraph& groups, const std::atomic_bool* cancelled)
{
    const std::vector<int> depths = chainDepths(groups.graph);
    const CyclicGroups cycles = cyclicGroups(groups.graph);
    QList<CouplingRow> rows;
    for (int node = 0; node < groups.graph.nodeCount() && !(cancelled && *cancelled); ++node) {
        const std::vector<int>& members = groups.members[size_t(node)];
        CouplingRow row;
        row.id = groups.graph.nodeId(node);
        row.name = groupName(design, row.id);
        row.components = int(members.size());
        const Coupling coupling = couplingOf(components, members);
        row.afferent = coupling.afferent;
        row.efferent = coupling.efferent;
        row.instability = coupling.instability();
        setAbsolute(row, absoluteCouplingOf(groups.graph, node));
        if (groups.graph.nodeCount() <= mostGroupWalks) {
            row.blastRadius = blastRadiusOf(components, members);
            row.reach = reachOf(components, members);
        }
        row.depth = depths[size_t(node)];
        row.cycle = cycles.sizeOf[size_t(node)];
        rows.append(row);
    }
    return rows;
}

SystemMetrics systemOf(const MeasuredGraphs& graphs, const QList<CouplingRow>& rows)
{
    SystemMetrics system;
    system.components = graphs.business.nodeCount();
    system.services = graphs.services.nodeCount();
    system.dependencies = dependencyCount(graphs.services);
    system.propagationCost = propagationCost(graphs.services);
    system.density = density(graphs.services);
    const CyclicGroups cycles = cyclicGroups(graphs.services);
    system.core = cycles.core;
    system.inCycles = cycles.inCycles;
    if (system.services > 0)
        system.cyclicity = double(cycles.inCycles) / system.services;
    const auto chainOf = [](const GraphIndex& graph) { return longestPath(graph); };
    const std::vector<int> chain = chainOf(graphs.business);
    for (const int node : chain)
        system.chain.append(graphs.business.nodeId(node));
    system.longestChain = std::max(0, int(chain.size()) - 1);
    system.longestWait = std::max(0, int(chainOf(graphs.synchronous).size()) - 1);
    for (const CouplingRow& row : rows) {
        if (row.blastRadius && (!system.widestBlast || *row.blastRadius > *system.widestBlast)) {
            system.widestBlast = row.blastRadius;
            system.widestBlastOf = row.id;
        }
    }
    return system;
}

EntryRow entryRow(const Facts& facts, const Id& id, const RetryAmplification& retries, const LatencyBudget& latency)
{
    const Component& component = *facts.design.component(id);
    EntryRow row;
    row.id = id;
    row.name = component.label();
    const DependencyAvailability availability = dependencyAvailability(facts, id);
    row.most = availability.most;
    row.least = availability.least;
    row.dependencies = availability.dependencies;
    row.missing = availability.missing.mid(0, mostMissing);
    if (const Value objective = facts.of(component, "slo"); objective.isNumber()) {
        row.objective = objective.toNumber() / 100;
        row.budgetMinutes = downMinutes(*row.objective);
    }
    if (row.availability())
        row.downMinutes = downMinutes(*row.availability());
    const RetryAmplification::Path path = retries.from(id);
    row.attempts = path.attempts;
    row.attemptsPath = path.components;
    row.attemptsMissing = retries.missingFrom(id, mostMissing);
    const LatencyBudget::Sum sum = latency.of(id);
    row.latency = sum.seconds;
    row.latencyPath = sum.path;
    row.latencyMissing = sum.missing;
    row.latencyObjective = facts.seconds(facts.of(component, "latency-budget"));
    return row;
}

void nameMatrix(DependencyMatrix& matrix, const Design& design, bool groups)
{
    for (const Id& id : matrix.ids) {
        matrix.names.append(groups ? groupName(design, id) : design.labelOf(id));
        matrix.teams.append(groups ? QString() : design.component(id)->groupsOf(u"team").value(0));
    }
}

} // namespace

Metrics computeMetrics(const Design& design, const Catalog& catalog, const MetricsOptions& options, const std::atomic_bool* cancelled)
{
    const auto stopped = [cancelled] { return cancelled && *cancelled; };
    Metrics metrics;
    metrics.design = design.name();
    const MeasuredGraphs graphs = measuredGraphs(design, catalog);
    if (stopped())
        return metrics;
    const GroupGraph teams = groupGraph(design, graphs.business, u"team");
    const GroupGraph systems = groupGraph(design, graphs.business, u"system");
    if (options.coupling) {
        metrics.components = componentRows(design, graphs);
        if (stopped())
            return metrics;
        metrics.teams = groupRows(design, graphs.business, teams, cancelled);
        metrics.systems = groupRows(design, graphs.business, systems, cancelled);
        if (stopped())
            return metrics;
        metrics.system = systemOf(graphs, metrics.components);
    }
    if (stopped())
        return metrics;
    if (options.matrix) {
        metrics.matrix = dependencyMatrix(graphs.business);
        metrics.teamMatrix = dependencyMatrix(teams.graph);
        metrics.systemMatrix = dependencyMatrix(systems.graph);
        nameMatrix(metrics.matrix, design, false);
        nameMatrix(metrics.teamMatrix, design, true);
        nameMatrix(metrics.systemMatrix, design, true);
    }
    const Facts facts{design, catalog};
    if (options.resilience && !stopped()) {
        const QList<Id> entries = entryPoints(facts);
        const RetryAmplification retries(facts, graphs.business);
        const LatencyBudget latency(facts, graphs.business);
        for (const Id& id : entries.mid(0, mostEntries)) {
            if (stopped())
                return metrics;
            metrics.entries.append(entryRow(facts, id, retries, latency));
        }
        metrics.entriesLeftOut = int(entries.size() - metrics.entries.size());
    }
    if (options.egress && !stopped())
        metrics.egress = egressRows(facts);
    metrics.complete = !stopped();
    return metrics;
}

} // namespace groundplan
