// SPDX-License-Identifier: Apache-2.0
#include <QRandomGenerator>
#include <QtTest>

#include "model/graph/algorithms.h"
#include "model/graph/condensation.h"
#include "model/graph/reach_counts.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

Design designOf(int nodes, const QList<std::pair<int, int>>& edges)
{
    DesignContent content;
    for (int node = 0; node < nodes; ++node) {
        Component component;
        component.id = QStringLiteral("n%1").arg(node);
        component.kind = QStringLiteral("service");
        content.components.append(component);
    }
    for (const auto& [from, to] : edges) {
        Connection connection;
        connection.id = QStringLiteral("e%1").arg(content.connections.size());
        connection.from = QStringLiteral("n%1").arg(from);
        connection.to = QStringLiteral("n%1").arg(to);
        connection.kind = QStringLiteral("calls");
        content.connections.append(connection);
    }
    auto design = Design::fromContent(std::move(content));
    return std::move(*design);
}

GraphIndex graphOf(const Design& design)
{
    return GraphIndex::build(design, test::catalog(), GraphPlane::All);
}

QList<std::pair<int, int>> randomEdges(QRandomGenerator& random, int nodes, int count)
{
    QList<std::pair<int, int>> edges;
    while (edges.size() < count) {
        const std::pair edge(random.bounded(nodes), random.bounded(nodes));
        if (edge.first != edge.second)
            edges.append(edge);
    }
    return edges;
}

int pieces(const GraphIndex& graph, int without)
{
    std::vector<bool> seen(size_t(graph.nodeCount()), false);
    int count = 0;
    for (int start = 0; start < graph.nodeCount(); ++start) {
        if (start == without || seen[size_t(start)])
            continue;
        ++count;
        std::vector<int> open{start};
        seen[size_t(start)] = true;
        while (!open.empty()) {
            const int node = open.back();
            open.pop_back();
            for (const auto edges : {graph.out(node), graph.in(node)}) {
                for (const auto& edge : edges) {
                    if (edge.node != without && !seen[size_t(edge.node)]) {
                        seen[size_t(edge.node)] = true;
                        open.push_back(edge.node);
                    }
                }
            }
        }
    }
    return count;
}

} // namespace

class TestGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planesFilterConnections()
    {
        const Design design = test::design("groundplan: 1\ncomponents:\n  a: { kind: service }\n  b: { kind: service }\n  q: { kind: message-queue }\n"
                                           "  m: { kind: metrics }\nconnections:\n  ab: { from: a, to: b, kind: calls }\n"
                                           "  aq: { from: a, to: q, kind: publishes }\n  ma: { from: m, to: a, kind: observes }\n");
        QCOMPARE(GraphIndex::build(design, test::catalog(), GraphPlane::All).edgeCount(), 3);
        QCOMPARE(GraphIndex::build(design, test::catalog(), GraphPlane::Business).edgeCount(), 2);
        QCOMPARE(GraphIndex::build(design, test::catalog(), GraphPlane::Synchronous).edgeCount(), 1);
        const GraphIndex without = GraphIndex::build(design, test::catalog(), GraphPlane::All,
                                                     [](const Component& component) { return component.id != QLatin1String("a"); });
        QCOMPARE(without.edgeCount(), 0);
        QCOMPARE(without.nodeOf(QStringLiteral("a")), -1);
    }

    /// Each algorithm against its definition, on random graphs.
    void algorithmsFitTheirDefinitions()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            const int nodes = 2 + random.bounded(12);
            const Design design = designOf(nodes, randomEdges(random, nodes, random.bounded(2 * nodes + 1)));
            const GraphIndex graph = graphOf(design);
            std::vector<std::vector<bool>> reach;
            for (int node = 0; node < nodes; ++node)
                reach.push_back(reachable(graph, {node}));
            int members = 0;
            for (const auto& component : strongComponents(graph)) {
                members += int(component.size());
                for (int node = 0; node < nodes; ++node) {
                    const bool inside = std::find(component.begin(), component.end(), node) != component.end();
                    const bool mutual = reach[size_t(component.front())][size_t(node)] && reach[size_t(node)][size_t(component.front())];
                    QCOMPARE(inside, mutual);
                }
            }
            QCOMPARE(members, nodes);
            std::vector<int> cuts;
            const int whole = pieces(graph, -1);
            for (int node = 0; node < nodes; ++node) {
                const bool alone = graph.out(node).empty() && graph.in(node).empty();
                if (!alone && pieces(graph, node) > whole)
                    cuts.push_back(node);
            }
            QCOMPARE(articulationPoints(graph), cuts);
            std::vector<int> bridging;
            for (int edge = 0; edge < graph.edgeCount(); ++edge) {
                const Id removed = graph.connectionId(edge);
                const GraphIndex without = GraphIndex::build(design, test::catalog(), GraphPlane::All, {},
                                                             [&removed](const Connection& connection) { return connection.id != removed; });
                if (pieces(without, -1) > whole)
                    bridging.push_back(edge);
            }
            QCOMPARE(bridges(graph), bridging);
            const Condensation parts = condensationOf(graph);
            QCOMPARE(parts.order.size(), parts.parts.size());
            std::vector<size_t> place(parts.order.size());
            for (size_t at = 0; at < parts.order.size(); ++at)
                place[size_t(parts.order[at])] = at;
            for (int node = 0; node < nodes; ++node) {
                for (const auto& edge : graph.out(node)) {
                    const size_t here = size_t(parts.partOf[size_t(node)]), there = size_t(parts.partOf[size_t(edge.node)]);
                    QVERIFY(here == there || place[there] < place[here]);
                }
            }
            for (int node = 0; node < nodes; ++node) {
                for (int other = 0; other < nodes; ++other)
                    QCOMPARE(bool(reachable(graph, {node}, Direction::Backward)[size_t(other)]), bool(reach[size_t(other)][size_t(node)]));
            }
        }
    }

    void reachCountsAreThoseOfReachability()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            const int nodes = random.bounded(2, 14);
            const Design design = designOf(nodes, randomEdges(random, nodes, random.bounded(2 * nodes + 1)));
            const GraphIndex graph = graphOf(design);
            const std::vector<int> counts = reachCounts(graph);
            double sum = 0;
            for (int node = 0; node < nodes; ++node) {
                const std::vector<bool> reached = reachable(graph, {node});
                QCOMPARE(counts[size_t(node)], int(std::count(reached.begin(), reached.end(), true)));
                sum += counts[size_t(node)];
            }
            QVERIFY(sum <= mostReached(graph));
            // Backward, and some nodes alone.
            std::vector<bool> counted;
            for (int node = 0; node < nodes; ++node)
                counted.push_back(random.bounded(2));
            const std::vector<int> leading = reachCounts(graph, Direction::Backward, counted);
            for (int node = 0; node < nodes; ++node) {
                const std::vector<bool> reached = reachable(graph, {node}, Direction::Backward);
                int expected = 0;
                for (int other = 0; other < nodes; ++other)
                    expected += reached[size_t(other)] && counted[size_t(other)];
                QCOMPARE(leading[size_t(node)], expected);
            }
        }
        // More nodes than are followed at a time.
        QList<std::pair<int, int>> chain;
        for (int node = 0; node + 1 < 1300; ++node)
            chain.append({node, node + 1});
        const Design design = designOf(1300, chain);
        const GraphIndex graph = graphOf(design);
        const std::vector<int> counts = reachCounts(graph);
        QCOMPARE(counts.front(), 1300);
        QCOMPARE(counts.back(), 1);
        QCOMPARE(mostReached(graph), 1300.0 * 1301 / 2);
    }

    void longestPathOfAChain()
    {
        const Design design = designOf(5, {{0, 1}, {1, 2}, {2, 3}, {0, 4}});
        QCOMPARE(longestPath(graphOf(design)), std::vector<int>({0, 1, 2, 3}));
        QVERIFY(longestPath(graphOf(designOf(3, {}))).empty());
        // A circle counts as one node.
        QCOMPARE(longestPath(graphOf(designOf(4, {{0, 1}, {1, 2}, {2, 1}, {2, 3}}))).size(), size_t(3));
    }

    void deepGraphsDoNotOverflow()
    {
        constexpr int nodes = 100000;
        QList<std::pair<int, int>> edges;
        for (int node = 1; node < nodes; ++node)
            edges.append({node - 1, node});
        const Design design = designOf(nodes, edges);
        const GraphIndex graph = graphOf(design);
        QCOMPARE(strongComponents(graph).size(), size_t(nodes));
        QCOMPARE(articulationPoints(graph).size(), size_t(nodes - 2));
        QCOMPARE(bridges(graph).size(), size_t(nodes - 1));
        QCOMPARE(longestPath(graph).size(), size_t(nodes));
    }
};

QTEST_GUILESS_MAIN(TestGraph)
#include "tst_graph.moc"
