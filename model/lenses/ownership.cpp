// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "model/lenses/lens.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Lens", text);
}

class OwnershipLens : public Lens
{
public:
    QString id() const override { return QStringLiteral("ownership"); }
    QString name() const override { return tr("Team ownership"); }
    QString question() const override { return tr("Who answers for what, and who has to agree with whom?"); }

    void look(const LensInput& input, const RuleContext& context, LensPicture& picture) const override
    {
        QHash<Id, int> numbers;
        QList<Id> order;
        for (const Component& component : input.design.components()) {
            if (!isPart(context, component))
                continue;
            const Id group = component.groupsOf(u"team").value(0);
            LensMark mark{LensTone::Bad, 0, 0, {}, false};
            if (!group.isEmpty()) {
                if (!numbers.contains(group)) {
                    numbers.insert(group, int(order.size()));
                    order.append(group);
                }
                mark = {LensTone::Group, 0, numbers.value(group), nameOf(input.design, group), false};
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
            legendLine(picture, {LensTone::Group, 0, numbers.value(group), {}, false}, nameOf(input.design, group));
        legendLine(picture, {LensTone::Bad, 0, 0, {}, false}, tr("No team"));
    }

private:
    static QString nameOf(const Design& design, const Id& id)
    {
        const Group* group = design.groups().find(id);
        return group ? group->label() : id;
    }
};

} // namespace

std::unique_ptr<Lens> make_lens_ownership()
{
    return std::make_unique<OwnershipLens>();
}

} // namespace groundplan
