// SPDX-License-Identifier: Apache-2.0
#include "model/design/hierarchy.h"

#include <algorithm>

#include "model/design/design.h"

namespace groundplan {

bool isWithin(const Design& design, const Id& component, const Id& container)
{
    const Component* at = design.component(component);
    while (at && !at->in.isEmpty()) {
        if (at->in == container)
            return true;
        at = design.component(at->in);
    }
    return false;
}

QList<Id> ancestorsOf(const Design& design, const Id& component)
{
    QList<Id> ancestors;
    const Component* at = design.component(component);
    while (at && !at->in.isEmpty()) {
        ancestors.append(at->in);
        at = design.component(at->in);
    }
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
