// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QSet>

#include "model/base/slug.h"
#include "model/edit/edit_support.h"
#include "model/edit/edits.h"

namespace groundplan {

using namespace edit_support;

static Unexpected noSuchView(const Id& id) { return refused(tr("There is no view '%1'.").arg(id), id); }

Result<Edit> addView(const Design& design, View view)
{
    if (view.name.trimmed().isEmpty())
        return refused(tr("A view needs a name."));
    view.name = view.name.simplified();
    view.id = uniqueSlug(view.name, [&design](const Id& id) { return design.hasId(id); });
    return Edit{tr("Add view %1").arg(view.name), {ViewChange{{}, view}}};
}

Result<Edit> setView(const Design& design, const View& view)
{
    const View* before = design.views().find(view.id);
    if (!before)
        return noSuchView(view.id);
    if (view.name.trimmed().isEmpty())
        return refused(tr("A view needs a name."), view.id);
    if (*before == view)
        return Edit{};
    return Edit{tr("Change view %1").arg(view.label()), {ViewChange{*before, view}}};
}

Result<Edit> removeView(const Design& design, const Id& id)
{
    const View* before = design.views().find(id);
    if (!before)
        return noSuchView(id);
    return Edit{tr("Delete view %1").arg(before->label()), {ViewChange{*before, {}}}};
}

Result<Edit> setViews(const Design& design, const QList<View>& views)
{
    QSet<Id> taken;
    const QSet<Id> before(design.views().slotsById().keyBegin(), design.views().slotsById().keyEnd());
    QList<View> wanted;
    for (View view : views) {
        if (view.name.trimmed().isEmpty())
            return refused(tr("A view needs a name."), view.id);
        if (view.id.isEmpty())
            view.id = uniqueSlug(view.name, [&](const Id& id) { return taken.contains(id) || design.hasId(id); });
        else if (!before.contains(view.id) || taken.contains(view.id))
            return noSuchView(view.id);
        taken.insert(view.id);
        wanted.append(view);
    }
    Edit edit{tr("Change views"), {}};
    QList<Id> kept, order;
    for (const View& view : design.views()) {
        if (taken.contains(view.id))
            kept.append(view.id);
        else
            edit.changes.append(ViewChange{view, {}});
    }
    for (const View& view : wanted) {
        if (before.contains(view.id))
            order.append(view.id);
    }
    // In another order, all of them go and come again.
    const bool sameOrder = kept == order && std::is_partitioned(wanted.begin(), wanted.end(), [&before](const View& view) { return before.contains(view.id); });
    if (!sameOrder) {
        for (const Id& id : kept)
            edit.changes.append(ViewChange{*design.views().find(id), {}});
    }
    for (const View& view : wanted) {
        const View* was = sameOrder ? design.views().find(view.id) : nullptr;
        if (!was || *was != view)
            edit.changes.append(ViewChange{was ? std::optional(*was) : std::nullopt, view});
    }
    return edit.changes.isEmpty() ? Edit{} : edit;
}

} // namespace groundplan
