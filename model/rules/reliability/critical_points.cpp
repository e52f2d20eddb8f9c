// SPDX-License-Identifier: Apache-2.0
#include "model/rules/reliability/critical_points.h"

#include "model/graph/algorithms.h"

namespace groundplan {

static CriticalPoints findCriticalPoints(const RuleContext& context)
{
    const Design& design = context.design();
    const GraphIndex& whole = context.graph(GraphPlane::Business);
    std::vector<int> entries, stores;
    for (int node = 0; node < whole.nodeCount(); ++node) {
        const Component& component = context.componentAt(whole.nodeSlot(node));
        const bool outside = context.has(component, "person") || context.has(component, "external");
        if ((outside && !whole.out(node).empty()) || context.has(component, "gateway") || context.has(component, "user-facing"))
            entries.push_back(node);
        if (context.has(component, "datastore"))
            stores.push_back(node);
    }
    CriticalPoints result;
    result.applicable = !entries.empty() && !stores.empty();
    if (!result.applicable)
        return result;
    // Only what lies on a way from an entry to a data store is critical; telemetry, delivery and the like are not.
    const std::vector<bool> fromEntry = reachable(whole, entries, Direction::Forward);
    const std::vector<bool> toStore = reachable(whole, stores, Direction::Backward);
    result.graph = GraphIndex::build(design, context.catalog(), GraphPlane::Business, [&](const Component& component) {
        const int node = whole.nodeOf(component.id);
        return node >= 0 && fromEntry[size_t(node)] && toStore[size_t(node)];
    });
    result.points = articulationPoints(result.graph);
    return result;
}

const CriticalPoints& criticalPointsOf(const RuleContext& context)
{
    return context.shared("critical points", [&context] { return findCriticalPoints(context); });
}

bool isReplicated(const RuleContext& context, const Component& component)
{
    if (!context.mayState(component, "replicas") || context.has(component, "run-to-completion") || context.has(component, "serverless")
        || context.has(component, "legacy") || context.attribute(component, "sidecar").toBool())
        return false;
    const QString runtime = context.attribute(component, "runtime").toText();
    return runtime != QLatin1String("managed") && runtime != QLatin1String("serverless");
}

std::optional<qint64> statedReplicas(const RuleContext& context, const Component& component)
{
    for (const char* attribute : {"min-replicas", "replicas"}) {
        const Value value = context.attribute(component, attribute);
        if (value.isInteger())
            return value.toInteger();
    }
    return {};
}

} // namespace groundplan
