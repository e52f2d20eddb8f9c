// SPDX-License-Identifier: Apache-2.0
#include "model/rules/reliability/availability_sum.h"

#include <deque>

#include <QSet>

namespace groundplan {

AvailabilitySum availabilityOf(const RuleContext& context, const Component& component, bool unsaidToo)
{
    const Design& design = context.design();
    AvailabilitySum sum;
    const auto count = [&sum](const Id& id, double percent) {
        sum.percent *= percent / 100;
        sum.counted.append(id);
    };
    QSet<Id> seen{component.id};
    std::deque<Id> open{component.id};
    while (!open.empty()) {
        const Id here = open.front();
        open.pop_front();
        QList<Id> connections = design.connectionsOf(here);
        std::sort(connections.begin(), connections.end(), [&design](const Id& left, const Id& right) {
            return design.connections().slotOf(left) < design.connections().slotOf(right);
        });
        bool leads = false;
        for (const Id& id : connections) {
            const Connection& connection = *design.connection(id);
            const Need need = connection.from == here ? needOf(context, connection) : Need::Soft;
            if (need == Need::Unsaid && sum.unsaid.isEmpty())
                sum.unsaid = id;
            if (need == Need::Soft || (need == Need::Unsaid && !unsaidToo))
                continue;
            leads = true;
            if (const Value own = context.attribute(connection, "availability"); own.isNumber())
                count(id, own.toNumber());
            if (seen.contains(connection.to))
                continue;
            seen.insert(connection.to);
            if (const auto stated = statedAvailability(context, *design.component(connection.to)))
                count(connection.to, *stated);
            else
                open.push_back(connection.to);
        }
        if (!leads && here != component.id && sum.missing.isEmpty())
            sum.missing = here;
    }
    return sum;
}

} // namespace groundplan
