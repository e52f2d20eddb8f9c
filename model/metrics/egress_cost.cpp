// SPDX-License-Identifier: Apache-2.0
#include "model/metrics/egress_cost.h"

#include "model/catalog/traffic_volume.h"
#include "model/design/hierarchy.h"

namespace groundplan {

namespace {

/// Where a component stands, as far as the design says.
struct Stand {
    bool outside = false;
    Id site;   ///< cloud or place of one's own
    Id region;
    Id zone;
};

Stand standOf(const Facts& facts, const Component& component)
{
    Stand stand;
    stand.outside = (facts.has(component, "external") || facts.has(component, "person"))
                    && facts.of(component, "exposure").toText() != QLatin1String("internal");
    for (const Id& id : QList<Id>{component.id} + ancestorsOf(facts.design, component.id)) {
        const Component& place = *facts.design.component(id);
        if (stand.zone.isEmpty() && facts.has(place, "failure-zone"))
            stand.zone = id;
        const bool cloud = facts.has(place, "cloud-provider");
        const bool location = facts.has(place, "location");
        if (stand.region.isEmpty() && location && !facts.has(place, "trust-boundary"))
            stand.region = id;
        if (stand.site.isEmpty() && (cloud || (location && facts.has(place, "trust-boundary"))))
            stand.site = id;
    }
    return stand;
}

bool differ(const Id& left, const Id& right)
{
    return !left.isEmpty() && !right.isEmpty() && left != right;
}

} // namespace

Boundary boundaryCrossed(const Facts& facts, const Connection& connection)
{
    const Stand from = standOf(facts, *facts.design.component(connection.from));
    const Stand to = standOf(facts, *facts.design.component(connection.to));
    const bool apart = from.outside != to.outside;
    if (apart || differ(from.site, to.site)) {
        if (facts.of(connection, "private-link").toBool())
            return Boundary::PrivateLink;
        return apart ? Boundary::Internet : Boundary::Cloud;
    }
    if (differ(from.region, to.region))
        return Boundary::Region;
    if (differ(from.zone, to.zone))
        return Boundary::Zone;
    return Boundary::None;
}

std::optional<double> monthlyGigabytes(const Facts& facts, const Connection& connection)
{
    return monthlyGigabytes(facts.of(connection, "monthly-volume"), facts.of(connection, "rate"), facts.of(connection, "payload"));
}

QList<EgressRow> egressRows(const Facts& facts)
{
    QList<EgressRow> rows;
    for (const Connection& connection : facts.design.connections()) {
        const Boundary boundary = boundaryCrossed(facts, connection);
        if (boundary == Boundary::None)
            continue;
        rows.append({connection.id, QString(facts.design.labelOf(connection.from) + QStringLiteral(" → ") + facts.design.labelOf(connection.to)), boundary,
                     monthlyGigabytes(facts, connection)});
    }
    return rows;
}

} // namespace groundplan
