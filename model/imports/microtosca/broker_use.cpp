// SPDX-License-Identifier: Apache-2.0
#include "model/imports/microtosca/broker_use.h"

#include <QCoreApplication>

namespace groundplan {

static QString tr(const char* text)
{
    return QCoreApplication::translate("MicroToscaImport", text);
}

BrokerUse::BrokerUse(const Topology& topology) : m_topology(topology), m_callers(size_t(topology.nodes.size()))
{
    for (int at = 0; at < topology.nodes.size(); ++at) {
        for (const TopologyInteraction& interaction : topology.nodes.at(at).interactions) {
            if (interaction.target != at)
                m_callers[size_t(interaction.target)].insert(at);
        }
    }
    for (const TopologyGroup& group : topology.groups) {
        for (const TopologyMember& member : group.members) {
            if (group.edge)
                m_atEdge.insert(member.node);
        }
    }
}

BrokerUse::Side BrokerUse::sideOf(int node, int broker) const
{
    if (isRouter(m_topology.nodes.at(node).type))
        return {false, tr("routers pass on what they get")};
    const QSet<int>& callers = m_callers[size_t(node)];
    if (callers.isEmpty() && !m_atEdge.contains(node))
        return {true, tr("nothing else can set it off")};
    // Of two that use the broker, the one that calls the other comes first.
    const QSet<int>& users = m_callers[size_t(broker)];
    int first = -1;
    for (const int other : callers) {
        if (users.contains(other) && !m_callers[size_t(other)].contains(node) && (first < 0 || other < first))
            first = other;
    }
    if (first >= 0)
        return {true, tr("'%1', which uses it too, calls it").arg(m_topology.nodes.at(first).name)};
    return {false, tr("requests reach it")};
}

} // namespace groundplan
