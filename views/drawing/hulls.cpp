// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/hulls.h"

#include <algorithm>
#include <numeric>

#include "views/drawing/diagram.h"

namespace groundplan {

namespace {

constexpr qreal margin = 14;
/// Members that are no further apart than this share an outline when nothing else stands between them.
constexpr qreal reach = 120;

int rootOf(std::vector<int>& parents, int at)
{
    while (parents[size_t(at)] != at)
        at = parents[size_t(at)] = parents[size_t(parents[size_t(at)])];
    return at;
}

/// The room between two rectangles that are beside or above one another; null when they are neither.
QRectF between(const QRectF& a, const QRectF& b)
{
    const qreal left = std::max(a.left(), b.left()), right = std::min(a.right(), b.right());
    const qreal top = std::max(a.top(), b.top()), bottom = std::min(a.bottom(), b.bottom());
    if (right - left >= 24 && top - bottom <= reach)
        return QRectF(QPointF(left, std::min(bottom, top)), QPointF(right, std::max(bottom, top)));
    if (bottom - top >= 24 && left - right <= reach)
        return QRectF(QPointF(std::min(left, right), top), QPointF(std::max(left, right), bottom));
    return {};
}

bool holdsOther(const Diagram& diagram, const QRectF& room, const QSet<int>& members)
{
    for (int node : diagram.cardsIn(room)) {
        if (!members.contains(node) && diagram.node(node).rect.intersects(room))
            return true;
    }
    return false;
}

Hull hullAround(const Diagram& diagram, const std::vector<int>& members)
{
    const QSet<int> all(members.begin(), members.end());
    std::vector<QRectF> rects;
    for (int node : members)
        rects.push_back(diagram.node(node).rect.adjusted(-margin, -margin, margin, margin));
    std::vector<int> parents(members.size());
    std::iota(parents.begin(), parents.end(), 0);
    std::vector<size_t> byLeft(members.size());
    std::iota(byLeft.begin(), byLeft.end(), size_t(0));
    std::sort(byLeft.begin(), byLeft.end(), [&rects](size_t a, size_t b) { return std::pair(rects[a].left(), a) < std::pair(rects[b].left(), b); });
    Hull hull;
    hull.path.setFillRule(Qt::WindingFill);
    for (const QRectF& rect : rects)
        hull.path.addRoundedRect(rect, 12, 12);
    for (size_t i = 0; i < byLeft.size(); ++i) {
        for (size_t j = i + 1; j < byLeft.size() && rects[byLeft[j]].left() <= rects[byLeft[i]].right() + reach; ++j) {
            const QRectF &a = rects[byLeft[i]], &b = rects[byLeft[j]];
            const bool touching = a.intersects(b);
            const QRectF room = touching ? QRectF() : between(a, b);
            if (!touching && (room.isEmpty() || holdsOther(diagram, room, all)))
                continue;
            if (!touching)
                hull.path.addRect(room.adjusted(-1, -1, 1, 1));
            parents[size_t(rootOf(parents, int(byLeft[i])))] = rootOf(parents, int(byLeft[j]));
        }
    }
    hull.path = hull.path.simplified();
    // One title for each piece, at its topmost member.
    QMap<int, QPointF> pieces;
    for (size_t i = 0; i < rects.size(); ++i) {
        const int root = rootOf(parents, int(i));
        const QPointF at = rects[i].topLeft();
        if (!pieces.contains(root) || std::pair(at.y(), at.x()) < std::pair(pieces[root].y(), pieces[root].x()))
            pieces[root] = at;
    }
    for (const QPointF& at : pieces)
        hull.labels.push_back(at);
    return hull;
}

} // namespace

std::vector<Hull> hullsOf(const Diagram& diagram, const Design& design, const QString& groupKind)
{
    QStringList order;
    for (const Group& group : design.groups()) {
        if (group.kind == groupKind)
            order.append(group.id);
    }
    QHash<Id, std::vector<int>> members;
    for (const Component& component : design.components()) {
        const int node = diagram.nodeOf(component.id);
        if (node < 0 || diagram.node(node).container)
            continue;
        for (const Id& group : component.groupsOf(groupKind)) {
            if (!order.contains(group))
                order.append(group);
            members[group].push_back(node);
        }
    }
    std::vector<Hull> hulls;
    for (const Id& id : order) {
        if (members.value(id).empty())
            continue;
        Hull hull = hullAround(diagram, members.value(id));
        const Group* group = design.groups().find(id);
        hull.group = id;
        hull.title = group ? group->label() : id;
        hull.number = int(order.indexOf(id));
        hulls.push_back(std::move(hull));
    }
    return hulls;
}

} // namespace groundplan
