// SPDX-License-Identifier: Apache-2.0
#include "model/design/hierarchy.h"

#include <algorithm>

#include "model/design/design.h"

namespace groundplan {

bool isWithin(const Design& design, const Id& component, const Id& container)
{
    for (int at = design.components().slotOf(component); at >= 0 && (at = design.parentAtSlot(at)) >= 0;) {
        if (design.components().atSlot(at)->id == container)
            return true;
    }
    return false;
}

QList<Id> ancestorsOf(const Design& design, const Id& component)
{
    QList<Id> ancestors;
    for (int at = design.components().slotOf(component); at >= 0 && (at = design.parentAtSlot(at)) >= 0;)
        ancestors.append(design.components().atSlot(at)->id);
    return ancestors;
}

QList<Id> orderedChildrenOf(const Design& design, const Id& container)
{
    QList<Id> children = design.childrenOf(container);
    std::sort(children.begin(), children.end(), [&design](const Id& left, const Id& right) {
        return design.components().slotOf(left) < design.components().slotOf(right);
    });
    return children;
}

QList<Id> descendantsOf(const Design& design, const Id& container)
{
    QList<Id> found = orderedChildrenOf(design, container);
    for (qsizetype at = 0; at < found.size(); ++at)
        found.append(orderedChildrenOf(design, found.at(at)));
    return found;
}

} // namespace groundplan
