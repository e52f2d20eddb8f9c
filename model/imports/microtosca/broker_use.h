// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QHash>
#include <QSet>

#include "model/imports/microtosca/topology.h"

namespace groundplan {

/// On which side of a broker a node stands. The language only says that the two interact; who starts what narrows it.
class BrokerUse
{
public:
    struct Side {
        bool consumes = false;
        QString reason; ///< part of a sentence: "requests reach it"
    };

    explicit BrokerUse(const Topology& topology);

    Side sideOf(int node, int broker) const;

private:
    const Topology& m_topology;
    std::vector<QSet<int>> m_callers; ///< by node
    QSet<int> m_atEdge;
};

} // namespace groundplan
