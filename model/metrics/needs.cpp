// SPDX-License-Identifier: Apache-2.0
#include "model/metrics/needs.h"

#include <algorithm>

#include "model/base/duration.h"

namespace groundplan {

bool Facts::waits(const Connection& connection) const
{
    const ConnectionKind* kind = catalog.connectionKind(connection.kind);
    return kind && kind->business && (kind->style == ConnectionStyle::Synchronous || kind->style == ConnectionStyle::Data);
}

Need Facts::need(const Connection& connection) const
{
    if (!waits(connection) || of(connection, "fallback").toBool())
        return Need::Soft;
    const Value critical = of(connection, "critical");
    if (!critical.isBool())
        return Need::Unsaid;
    return critical.toBool() ? Need::Hard : Need::Soft;
}

QList<const Connection*> Facts::waitingOf(const Id& component) const
{
    QList<const Connection*> found;
    for (const Id& id : design.connectionsOf(component)) {
        const Connection* connection = design.connection(id);
        if (connection->from == component && connection->to != component && waits(*connection))
            found.append(connection);
    }
    std::sort(found.begin(), found.end(), [this](const Connection* left, const Connection* right) {
        return design.connections().slotOf(left->id) < design.connections().slotOf(right->id);
    });
    return found;
}

std::optional<double> Facts::seconds(const Value& value) const
{
    return parseDuration(value.toText());
}

} // namespace groundplan
