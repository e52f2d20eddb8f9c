// SPDX-License-Identifier: Apache-2.0
#include "model/metrics/retry_amplification.h"

#include <algorithm>

namespace groundplan {

double attemptsOver(const Facts& facts, const Connection& connection)
{
    const double retries = double(facts.of(connection, "retries").toInteger());
    if (retries < 1)
        return 1;
    const Value budget = facts.of(connection, "retry-budget");
    return 1 + (budget.isNumber() ? std::min(retries, budget.toNumber() / 100) : retries);
}

RetryAmplification::RetryAmplification(const Facts& facts, const GraphIndex& business)
    : m_facts(facts), m_graph(business), m_parts(condensationOf(business)), m_attempts(m_parts.parts.size(), 1), m_next(m_parts.parts.size(), -1)
{
    for (const int part : m_parts.order) {
        for (const int node : m_parts.parts[size_t(part)]) {
            for (const GraphIndex::Edge& edge : m_graph.out(node)) {
                const int target = m_parts.partOf[size_t(edge.node)];
                const Connection& connection = *facts.design.connection(m_graph.connectionId(edge.connection));
                if (target == part || !facts.waits(connection))
                    continue;
                const double attempts = attemptsOver(facts, connection) * m_attempts[size_t(target)];
                if (attempts > m_attempts[size_t(part)]) {
                    m_attempts[size_t(part)] = attempts;
                    m_next[size_t(part)] = edge.connection;
                }
            }
        }
    }
}

RetryAmplification::Path RetryAmplification::from(const Id& component) const
{
    const int node = m_graph.nodeOf(component);
    if (node < 0)
        return {};
    int part = m_parts.partOf[size_t(node)];
    Path path{m_attempts[size_t(part)], {}};
    while (m_next[size_t(part)] >= 0) {
        const Connection& connection = *m_facts.design.connection(m_graph.connectionId(m_next[size_t(part)]));
        if (path.components.isEmpty() || path.components.last() != connection.from)
            path.components.append(connection.from);
        path.components.append(connection.to);
        part = m_parts.partOf[size_t(m_graph.nodeOf(connection.to))];
    }
    return path;
}

QList<MissingFact> RetryAmplification::missingFrom(const Id& component, int most) const
{
    QList<MissingFact> missing;
    const int start = m_graph.nodeOf(component);
    if (start < 0)
        return missing;
    std::vector<bool> seen(size_t(m_graph.nodeCount()));
    std::vector<int> open{start};
    seen[size_t(start)] = true;
    for (size_t at = 0; at < open.size(); ++at) {
        for (const GraphIndex::Edge& edge : m_graph.out(open[at])) {
            const Connection& connection = *m_facts.design.connection(m_graph.connectionId(edge.connection));
            if (!m_facts.waits(connection))
                continue;
            if (!m_facts.of(connection, "retries").isNumber()) {
                missing.append({connection.id, QStringLiteral("retries")});
                if (missing.size() >= most)
                    return missing;
            }
            if (!seen[size_t(edge.node)]) {
                seen[size_t(edge.node)] = true;
                open.push_back(edge.node);
            }
        }
    }
    return missing;
}

} // namespace groundplan
