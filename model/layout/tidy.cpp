// SPDX-License-Identifier: Apache-2.0
#include "model/layout/tidy.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/design/hierarchy.h"
#include "model/edit/drawn_boxes.h"
#include "model/edit/edit_support.h"
#include "model/edit/edits.h"
#include "model/layout/free_place.h"
#include "model/layout/overlap_removal.h"

namespace groundplan {

namespace {

/// What stands apart stands at least so far apart.
constexpr double leastGap = geometry::grid;

QString tr(const char* text) { return QCoreApplication::translate("Layout", text); }

/// One tidying: containers from the innermost to the outermost, each with what it holds as it is by then.
class Tidying
{
public:
    Tidying(const Design& design, const Catalog& catalog, const QList<Id>& chosen) : m_design(design), m_boxes(design, catalog)
    {
        const QList<Id> order = descendantsOf(design, {}); // parents first
        const QSet<Id> tops(chosen.begin(), chosen.end());
        for (const Id& id : order) {
            if (!design.placement(id))
                continue;
            m_order.append(id);
            m_at.insert(id, m_boxes.relative(id).topLeft() - m_boxes.extent(id).topLeft());
            m_extent.insert(id, m_boxes.extent(id));
            const Id parent = design.component(id)->in;
            if (chosen.isEmpty() || tops.contains(id) || m_movable.contains(parent))
                m_movable.insert(id);
        }
    }

    QHash<Id, Placement> run()
    {
        for (auto id = m_order.rbegin(); id != m_order.rend(); ++id) {
            if (!m_design.childrenOf(*id).isEmpty())
                tidyWithin(*id);
        }
        tidyWithin({});
        QHash<Id, Placement> placements;
        for (const Id& id : m_order) {
            Placement placement = *m_design.placement(id);
            placement.at = m_at.value(id);
            if (m_sized.contains(id))
                placement.size = m_extent.value(id).size();
            placements.insert(id, placement);
        }
        return placements;
    }

private:
    QRectF relative(const Id& id) const { return m_extent.value(id).translated(m_at.value(id)); }

    QList<Id> placedIn(const Id& container) const
    {
        QList<Id> children = orderedChildrenOf(m_design, container);
        children.removeIf([this](const Id& child) { return !m_at.contains(child); });
        return children;
    }

    static QRectF onGrid(const QRectF& rect)
    {
        return {nearestOnGrid(rect.left()), nearestOnGrid(rect.top()), upToGrid(rect.width()), upToGrid(rect.height())};
    }

    void tidyWithin(const Id& container)
    {
        QList<Id> moving, standing;
        for (const Id& child : placedIn(container))
            (m_movable.contains(child) ? moving : standing).append(child);
        if (!moving.isEmpty()) {
            std::vector<QRectF> rects;
            for (const Id& child : moving)
                rects.push_back(onGrid(relative(child)));
            removeOverlaps(rects, leastGap);
            if (!standing.isEmpty())
                giveWay(rects, standing);
            for (qsizetype i = 0; i < moving.size(); ++i)
                m_at[moving.at(i)] = rects[size_t(i)].topLeft() - m_extent.value(moving.at(i)).topLeft();
        }
        if (!container.isEmpty())
            enclose(container);
    }

    /// What is not to move stays: the others find the nearest place beside it.
    void giveWay(std::vector<QRectF>& rects, const QList<Id>& standing) const
    {
        FreePlaces walls(leastGap);
        for (const Id& id : standing)
            walls.take(relative(id));
        FreePlaces places = walls;
        std::vector<size_t> homeless;
        for (size_t i = 0; i < rects.size(); ++i) {
            if (walls.inTheWay(rects[i]))
                homeless.push_back(i);
            else
                places.take(rects[i]);
        }
        for (size_t i : homeless) {
            if (const auto found = places.nearest(rects[i].size(), rects[i].topLeft(), anywhere()))
                rects[i].moveTopLeft(*found);
            places.take(rects[i]);
        }
    }

    /// A container that may move begins where it is drawn, ends on the grid and holds what stands in it.
    void enclose(const Id& container)
    {
        QRectF content;
        for (const Id& child : placedIn(container))
            content |= relative(child);
        const QRectF before = m_extent.value(container);
        // The corner of the extent may lie outside of the position: what stands in it pulled it there.
        QRectF extent = extentAround(QSizeF(before.right(), before.bottom()), content);
        if (!m_movable.contains(container)) {
            m_extent[container] = extent;
            return;
        }
        const QPointF corner(-upToGrid(-extent.left()), -upToGrid(-extent.top()));
        if (!corner.isNull()) {
            for (const Id& child : placedIn(container))
                m_at[child] -= corner;
            m_at[container] += corner;
        }
        extent = QRectF(QPointF(), QSizeF(upToGrid(extent.right() - corner.x()), upToGrid(extent.bottom() - corner.y())));
        if (extent != before || !corner.isNull())
            m_sized.insert(container);
        m_extent[container] = extent;
    }

    const Design& m_design;
    DrawnBoxes m_boxes;
    QList<Id> m_order;
    QHash<Id, QPointF> m_at;
    QHash<Id, QRectF> m_extent;
    QSet<Id> m_movable, m_sized;
};

} // namespace

Result<Edit> tidy(const Design& design, const Catalog& catalog, const QList<Id>& components)
{
    if (const auto missing = edit_support::firstMissing(design, components))
        return edit_support::noSuch(*missing);
    const QList<Id> tops = edit_support::outermost(design, components);
    const QString text = tops.isEmpty() ? tr("Tidy up") : tr("Tidy up %1").arg(edit_support::namesOf(design, tops));
    return setPositions(design, Tidying(design, catalog, tops).run(), text);
}

} // namespace groundplan
