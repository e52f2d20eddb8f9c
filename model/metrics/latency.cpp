// SPDX-License-Identifier: Apache-2.0
#include "model/metrics/latency.h"

#include <algorithm>

#include "model/graph/condensation.h"

namespace groundplan {

namespace {

/// Missing facts are looked for this far down: more would help nobody.
constexpr int deepest = 64;
constexpr int mostMissing = 50;

/// Whether the caller may spend time on that connection for each request.
bool spendsTime(const Facts& facts, const Connection& connection)
{
    return facts.of(connection, "fallback").toBool() || facts.need(connection) != Need::Soft;
}

double callsOf(const Facts& facts, const Connection& connection)
{
    return std::max(1.0, facts.of(connection, "calls-per-request").toNumber(1));
}

} // namespace

LatencyBudget::LatencyBudget(const Facts& facts, const GraphIndex& business)
    : m_facts(facts), m_graph(business), m_seconds(size_t(business.nodeCount())), m_complete(size_t(business.nodeCount()), true)
{
    const Condensation parts = condensationOf(business);
    for (const int part : parts.order) {
        // A cycle waits for itself for ever, which a rule tells; here each of it waits for the slowest of all, once.
        double worst = 0;
        bool complete = true;
        for (const int node : parts.parts[size_t(part)]) {
            double inOrder = 0, together = 0;
            for (const Connection* connection : facts.waitingOf(business.nodeId(node))) {
                if (!spendsTime(facts, *connection))
                    continue;
                const Taken taken = takenBy(*connection);
                complete = complete && taken.stated;
                const double seconds = taken.seconds * callsOf(facts, *connection);
                // What passes a request on hands it to one target, not to all.
                if (facts.of(*connection, "parallel").toBool() || connection->kind == QLatin1String("routes"))
                    together = std::max(together, seconds);
                else
                    inOrder += seconds;
            }
            worst = std::max(worst, inOrder + together);
        }
        for (const int node : parts.parts[size_t(part)]) {
            m_seconds[size_t(node)] = worst;
            m_complete[size_t(node)] = complete;
        }
    }
}

LatencyBudget::Taken LatencyBudget::takenBy(const Connection& connection) const
{
    Taken taken;
    const Component& target = *m_facts.design.component(connection.to);
    const int node = m_graph.nodeOf(connection.to);
    if (const auto own = m_facts.seconds(m_facts.of(connection, "latency-p99"))) {
        taken.seconds = *own;
    } else if (const auto promised = m_facts.seconds(m_facts.of(target, "latency-budget"))) {
        taken.seconds = *promised;
    } else if (node >= 0 && m_seconds[size_t(node)] > 0) {
        taken = {m_seconds[size_t(node)], true, m_complete[size_t(node)]};
    } else {
        taken.stated = false;
    }
    const auto timeout = m_facts.seconds(m_facts.of(connection, "timeout"));
    if (timeout && *timeout > 0 && m_facts.of(connection, "fallback").toBool())
        taken = {taken.stated ? std::min(taken.seconds, *timeout) : *timeout, taken.deeper && taken.seconds <= *timeout, true};
    return taken;
}

LatencyBudget::Sum LatencyBudget::of(const Id& component) const
{
    Sum sum;
    const int node = m_graph.nodeOf(component);
    if (node < 0)
        return sum;
    sum.seconds = m_seconds[size_t(node)];
    add(sum, component, 0);
    return sum;
}

void LatencyBudget::add(Sum& sum, const Id& component, int depth) const
{
    const Connection* slowest = nullptr;
    double most = 0;
    bool deeper = false;
    for (const Connection* connection : m_facts.waitingOf(component)) {
        if (!spendsTime(m_facts, *connection))
            continue;
        const Taken taken = takenBy(*connection);
        if (!taken.stated && !taken.deeper && sum.missing.size() < mostMissing)
            sum.missing.append({connection->id, QStringLiteral("latency-p99")});
        const double seconds = taken.seconds * callsOf(m_facts, *connection);
        if (seconds > most) {
            most = seconds;
            slowest = connection;
            deeper = taken.deeper;
        }
    }
    if (!slowest || sum.path.contains(slowest->id))
        return;
    sum.path.append(slowest->id);
    if (deeper && depth < deepest)
        add(sum, slowest->to, depth + 1);
}

} // namespace groundplan
