// SPDX-License-Identifier: Apache-2.0
#include "model/metrics/absolute_coupling.h"

#include "model/metrics/measured_graph.h"

namespace groundplan {

AbsoluteCoupling absoluteCouplingOf(const GraphIndex& services, int node)
{
    return {int(otherEnds(services.in(node), node).size()), int(otherEnds(services.out(node), node).size())};
}

} // namespace groundplan
