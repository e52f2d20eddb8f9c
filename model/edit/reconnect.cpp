// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edit_support.h"
#include "model/edit/edits.h"

namespace groundplan {

using namespace edit_support;

Result<Edit> reconnect(const Design& design, const Catalog& catalog, const Id& connection, const Id& from, const Id& to)
{
    const Connection* before = design.connection(connection);
    if (!before)
        return noSuch(connection);
    const Component* start = design.component(from);
    const Component* end = design.component(to);
    if (!start || !end)
        return noSuch(start ? to : from);
    if (before->from == from && before->to == to)
        return Edit{};
    if (from == to)
        return refused(tr("'%1' cannot be connected to itself.").arg(start->label()), from);
    const ConnectionKind* kind = catalog.connectionKind(before->kind);
    if (kind && !catalog.mayConnect(kind->id, start->kind, end->kind))
        return refused(tr("'%1' cannot run from '%2' to '%3'.").arg(kind->name, start->label(), end->label()), connection);
    for (const Id& id : design.connectionsOf(from)) {
        const Connection* other = design.connection(id);
        if (id != connection && other->from == from && other->to == to && other->kind == before->kind)
            return refused(tr("'%1' and '%2' are connected like that already.").arg(start->label(), end->label()), id);
    }
    Connection after = *before;
    after.from = from;
    after.to = to;
    return Edit{tr("Connect %1 to %2").arg(start->label(), end->label()), {ConnectionChange{*before, after}}};
}

} // namespace groundplan
