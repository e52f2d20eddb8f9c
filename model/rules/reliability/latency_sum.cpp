// SPDX-License-Identifier: Apache-2.0
#include "model/rules/reliability/latency_sum.h"

#include "model/base/duration.h"

namespace groundplan {

LatencySums::LatencySums(const RuleContext& context) : m_context(context), m_graph(context.graph(GraphPlane::Business))
{
    m_bounds.resize(size_t(m_graph.nodeCount()));
    // Targets before callers; a circle waits for itself for ever, which another rule tells: here it counts once.
    const Condensation& parts = context.condensationOf(GraphPlane::Business);
    for (const int part : parts.order) {
        Bounds worst;
        for (const int node : parts.parts[size_t(part)]) {
            const LatencySum sum = sumAt(node);
            worst = {std::max(worst.least, sum.least), std::max(worst.most, sum.most)};
        }
        for (const int node : parts.parts[size_t(part)])
            m_bounds[size_t(node)] = worst;
    }
}

LatencySum LatencySums::of(const Id& component) const
{
    const int node = m_graph.nodeOf(component);
    return node < 0 ? LatencySum() : sumAt(node);
}

LatencySum LatencySums::sumAt(int node) const
{
    LatencySum sum;
    double inOrder = 0, together = 0;
    QList<Id> ordered;
    Id slowest;
    for (const GraphIndex::Edge& edge : m_graph.out(node)) {
        const Id& id = m_graph.connectionId(edge.connection);
        const Connection& connection = m_context.connectionAt(m_graph.connectionSlot(edge.connection));
        const Need need = timeSpentOn(m_context, connection);
        if (edge.node == node || need == Need::Soft)
            continue;
        const Bounds bounds = boundsOf(edge);
        if (bounds.most <= 0)
            continue;
        const double calls = std::max(1.0, m_context.attribute(connection, "calls-per-request").toNumber(1));
        const Value parallel = m_context.attribute(connection, "parallel");
        if (need == Need::Unsaid) {
            if (sum.unsaid.isEmpty())
                sum.unsaid = id;
            sum.most += bounds.most * calls;
            continue;
        }
        if (parallel.isBool() && !parallel.toBool()) {
            inOrder += bounds.least * calls;
            ordered.append(id);
        } else if (!parallel.isBool() && sum.unordered.isEmpty()) {
            sum.unordered = id;
        }
        if (parallel.toBool())
            together = std::max(together, bounds.most);
        else
            sum.most += bounds.most * calls;
        if (bounds.least > sum.slowest) {
            sum.slowest = bounds.least;
            slowest = id;
        }
    }
    sum.most += together;
    sum.least = std::max(inOrder, sum.slowest);
    sum.over = inOrder > sum.slowest ? ordered : slowest.isEmpty() ? QList<Id>() : QList<Id>{slowest};
    return sum;
}

LatencySums::Bounds LatencySums::boundsOf(const GraphIndex::Edge& edge) const
{
    const Connection& connection = m_context.connectionAt(m_graph.connectionSlot(edge.connection));
    const Component& target = *m_context.design().component(connection.to);
    Bounds bounds = m_bounds[size_t(edge.node)];
    if (const auto stated = parseDuration(m_context.attribute(connection, "latency-p99").toText()))
        bounds = {*stated, *stated};
    else if (const auto budget = parseDuration(m_context.attribute(target, "latency-budget").toText()))
        bounds = {*budget, *budget};
    const auto timeout = parseDuration(m_context.attribute(connection, "timeout").toText());
    if (m_context.attribute(connection, "fallback").toBool() && timeout && *timeout > 0)
        bounds = {std::min(bounds.least, *timeout), std::min(bounds.most, *timeout)};
    return bounds;
}

} // namespace groundplan
