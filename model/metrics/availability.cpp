// SPDX-License-Identifier: Apache-2.0
#include "model/metrics/availability.h"

#include <cmath>
#include <deque>

#include <QSet>

namespace groundplan {

double redundant(double one, int instances)
{
    return 1 - std::pow(1 - one, instances);
}

std::optional<double> statedAvailability(const Facts& facts, const Component& component)
{
    if (const Value promised = facts.of(component, "availability"); promised.isNumber())
        return promised.toNumber() / 100;
    if (const Value one = facts.of(component, "instance-availability"); one.isNumber())
        return redundant(one.toNumber() / 100, int(facts.of(component, "replicas").toInteger(1)));
    if (const Value aim = facts.of(component, "slo"); aim.isNumber())
        return aim.toNumber() / 100;
    return {};
}

namespace {

/// One product, over hard needs alone or over unsaid ones too.
struct Walk {
    double product = 1;
    int counted = 0;
    QList<MissingFact> missing;
};

Walk walk(const Facts& facts, const Id& start, bool unsaidToo)
{
    Walk result;
    const auto count = [&result](double availability) {
        result.product *= availability;
        ++result.counted;
    };
    struct Step {
        Id id;
        bool covered; ///< what it calls is part of what it states: only what it routes to counts
    };
    QSet<Id> seen{start};
    std::deque<Step> open{{start, false}};
    while (!open.empty()) {
        const Step here = open.front();
        open.pop_front();
        bool leads = false;
        for (const Connection* connection : facts.waitingOf(here.id)) {
            if (here.covered && connection->kind != QLatin1String("routes"))
                continue;
            const Need need = facts.need(*connection);
            if (need == Need::Unsaid)
                result.missing.append({connection->id, QStringLiteral("critical")});
            if (need == Need::Soft || (need == Need::Unsaid && !unsaidToo))
                continue;
            leads = true;
            if (const Value own = facts.of(*connection, "availability"); own.isNumber())
                count(own.toNumber() / 100);
            if (seen.contains(connection->to))
                continue;
            seen.insert(connection->to);
            const auto stated = statedAvailability(facts, *facts.design.component(connection->to));
            if (stated)
                count(*stated);
            open.push_back({connection->to, stated.has_value()});
        }
        if (!leads && !here.covered && here.id != start)
            result.missing.append({here.id, QStringLiteral("availability")});
    }
    return result;
}

} // namespace

DependencyAvailability dependencyAvailability(const Facts& facts, const Id& component)
{
    const Walk sure = walk(facts, component, false);
    if (sure.missing.isEmpty())
        return {sure.product, sure.product, sure.counted, {}};
    const Walk all = walk(facts, component, true);
    DependencyAvailability result{sure.product, all.product, all.counted, sure.missing};
    for (const MissingFact& fact : all.missing) {
        if (!result.missing.contains(fact))
            result.missing.append(fact);
    }
    return result;
}

} // namespace groundplan
