// SPDX-License-Identifier: Apache-2.0
#include "model/lenses/group_lens.h"

#include "model/rules/regulated_data.h"

namespace groundplan {

static QString nameOf(const Design& design, const Id& id)
{
    const Group* group = design.groups().find(id);
    return group ? group->label() : id;
}

void GroupLens::look(const LensInput& input, const RuleContext& context, LensPicture& picture) const
{
    const QString kind = groupKind();
    QHash<Id, int> numbers;
    QList<Id> order;
    for (const Component& component : input.design.components()) {
        if (!isInPlatform(context, component))
            continue;
        const Id group = component.groupsOf(kind).value(0);
        LensMark mark{toneOfNone(), 0, 0, {}};
        if (!group.isEmpty()) {
            if (!numbers.contains(group)) {
                numbers.insert(group, int(order.size()));
                order.append(group);
            }
            mark = {LensTone::Group, 0, numbers.value(group), nameOf(input.design, group)};
        }
        picture.marks.insert(component.id, mark);
    }
    // Connections between groups are what has to be agreed on.
    for (const Connection& connection : input.design.connections()) {
        const auto from = picture.marks.constFind(connection.from), to = picture.marks.constFind(connection.to);
        if (from != picture.marks.cend() && to != picture.marks.cend() && context.isBusiness(connection) && !from->sameTone(*to))
            picture.marks.insert(connection.id, {});
    }
    for (const Id& group : std::as_const(order))
        legendLine(picture, {LensTone::Group, 0, numbers.value(group), {}}, nameOf(input.design, group));
    legendLine(picture, {toneOfNone(), 0, 0, {}}, none());
}

} // namespace groundplan
