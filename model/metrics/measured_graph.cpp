// SPDX-License-Identifier: Apache-2.0
#include "model/metrics/measured_graph.h"

#include <algorithm>

#include <QSet>

namespace groundplan {

MeasuredGraphs measuredGraphs(const Design& design, const Catalog& catalog)
{
    const auto partOfBusiness = [&catalog](const Component& component) {
        const ComponentKind* kind = catalog.componentKind(component.kind);
        return kind && !kind->has(QStringLiteral("place")) && !kind->has(QStringLiteral("platform-service")) && !kind->has(QStringLiteral("person"));
    };
    const auto workload = [&catalog](const Component& component) { return catalog.hasTrait(component.kind, QStringLiteral("workload")); };
    return {GraphIndex::build(design, catalog, GraphPlane::Business, partOfBusiness),
            GraphIndex::build(design, catalog, GraphPlane::Synchronous, partOfBusiness),
            GraphIndex::build(design, catalog, GraphPlane::Business, workload)};
}

std::vector<int> otherEnds(std::span<const GraphIndex::Edge> edges, int node)
{
    std::vector<int> nodes;
    nodes.reserve(edges.size());
    for (const GraphIndex::Edge& edge : edges) {
        if (edge.node != node)
            nodes.push_back(edge.node);
    }
    std::sort(nodes.begin(), nodes.end());
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    return nodes;
}

GroupGraph groupGraph(const Design& design, const GraphIndex& components, QStringView groupKind)
{
    GroupGraph result;
    std::vector<Id> groups;
    QHash<Id, int> places;
    std::vector<std::vector<int>> groupsOf(size_t(components.nodeCount()));
    const auto placeOf = [&](const Id& id) {
        const auto known = places.constFind(id);
        if (known != places.cend())
            return *known;
        places.insert(id, int(groups.size()));
        groups.push_back(id);
        result.members.emplace_back();
        return int(groups.size()) - 1;
    };
    // Declared groups come first, in their order.
    for (const Group& group : design.groups()) {
        if (group.kind == groupKind)
            placeOf(group.id);
    }
    for (int node = 0; node < components.nodeCount(); ++node) {
        for (const Id& id : design.component(components.nodeId(node))->groupsOf(groupKind)) {
            const int place = placeOf(id);
            std::vector<int>& members = result.members[size_t(place)];
            if (members.empty() || members.back() != node) {
                members.push_back(node);
                groupsOf[size_t(node)].push_back(place);
            }
        }
    }
    std::vector<std::pair<int, int>> edges;
    for (int node = 0; node < components.nodeCount(); ++node) {
        const std::vector<int>& own = groupsOf[size_t(node)];
        for (const int target : otherEnds(components.out(node), node)) {
            const std::vector<int>& others = groupsOf[size_t(target)];
            for (const int from : own) {
                if (std::find(others.begin(), others.end(), from) != others.end())
                    continue;
                for (const int to : others)
                    edges.emplace_back(from, to);
            }
        }
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    result.graph = GraphIndex::of(std::move(groups), edges);
    return result;
}

} // namespace groundplan
