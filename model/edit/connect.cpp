// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edit_support.h"
#include "model/edit/edits.h"

namespace groundplan {

using namespace edit_support;

Result<Edit> connectComponents(const Design& design, const Catalog& catalog, const Id& from, const Id& to,
                               const QString& kind)
{
    const Component* start = design.component(from);
    const Component* end = design.component(to);
    if (!start || !end)
        return noSuch(start ? to : from);
    if (from == to)
        return refused(tr("'%1' cannot be connected to itself.").arg(start->label()), from);
    Connection connection;
    connection.from = from;
    connection.to = to;
    connection.kind = kind;
    if (kind.isEmpty()) {
        const auto kinds = catalog.connectionKindsBetween(start->kind, end->kind);
        if (kinds.isEmpty())
            return refused(tr("Nothing can run from '%1' to '%2'.").arg(start->label(), end->label()), from);
        connection.kind = kinds.first()->id;
    } else if (!catalog.connectionKind(kind)) {
        return refused(tr("Unknown connection kind '%1'.").arg(kind), from);
    } else if (!catalog.mayConnect(kind, start->kind, end->kind)) {
        return refused(tr("'%1' cannot run from '%2' to '%3'.")
                           .arg(catalog.connectionKind(kind)->name, start->label(), end->label()), from);
    }
    for (const Id& id : design.connectionsOf(from)) {
        const Connection* other = design.connection(id);
        if (other->from == from && other->to == to && other->kind == connection.kind)
            return refused(tr("'%1' and '%2' are connected like that already.").arg(start->label(), end->label()), id);
    }
    connection.id = uniqueSlug(QString(from + u'-' + to), [&design](const Id& id) { return design.hasId(id); });
    return Edit{tr("Connect %1 to %2").arg(start->label(), end->label()), {ConnectionChange{{}, connection}}};
}

} // namespace groundplan
