// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edit_support.h"
#include "model/edit/edits.h"
#include "model/edit/insert_fragment.h"

namespace groundplan {

using namespace edit_support;

Result<Edit> duplicate(const Design& design, const QList<Id>& components)
{
    const QList<Id> tops = outermost(design, components);
    if (const auto missing = firstMissing(design, components))
        return noSuch(*missing);
    if (tops.isEmpty())
        return Edit{};
    Fragment fragment = fragmentOf(design, tops);
    constexpr qreal step = 3 * geometry::grid;
    QHash<Id, Id> containers;
    for (const Id& top : tops) {
        containers.insert(top, design.component(top)->in);
        const Placement* placement = design.placement(top);
        fragment.placements[top].at = (placement ? placement->at : QPointF()) + QPointF(step, step);
    }
    return insertFragment(design, fragment, containers, tr("Duplicate %1").arg(namesOf(design, tops)));
}

} // namespace groundplan
