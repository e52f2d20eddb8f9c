// SPDX-License-Identifier: Apache-2.0
#include "model/layout/keep_positions.h"

#include <algorithm>
#include <map>
#include <optional>

#include "model/design/hierarchy.h"
#include "model/edit/drawn_boxes.h"
#include "model/layout/free_place.h"
#include "model/layout/sibling_layout.h"

namespace groundplan {

namespace {

/// Kept from everything else: as between cards of a grid.
constexpr double cardGap = 32;
/// From a neighbour along the flow: room for a label.
constexpr double flowGap = 88;
constexpr double rowGap = 40;
/// What a container that grows keeps from the ones beside it.
constexpr double containerGap = 2 * geometry::grid;

/// Where the inside of a container begins.
const QPointF innerCorner(geometry::containerPadding, geometry::containerHeader + geometry::containerPadding);

/// A connection of something new, seen from the container in which the new one stands.
struct Neighbour {
    Id id;            ///< stands beside it; or, far away, anywhere
    bool before;      ///< the line comes from it
    bool far = false;
};

class NewPlaces
{
public:
    NewPlaces(const Design& design, const Catalog& catalog, LayoutDirection direction)
        : m_design(design), m_direction(direction), m_engine(design, catalog, direction), m_boxes(design, catalog), m_order(descendantsOf(design, {}))
    {
        for (const Id& id : m_order) {
            m_extent.insert(id, m_boxes.extent(id));
            if (const Placement* placement = design.placement(id))
                m_at.insert(id, placement->at);
        }
        for (const Connection& connection : design.connections()) {
            m_connections[connection.from].append(&connection);
            m_connections[connection.to].append(&connection);
        }
    }

    Result<QHash<Id, Placement>> run()
    {
        if (m_at.size() == m_order.size())
            return QHash<Id, Placement>();
        // From the inside out: how large a new container is shows when all in it has its place.
        for (auto id = m_order.rbegin(); id != m_order.rend(); ++id) {
            if (m_design.childrenOf(*id).isEmpty())
                continue;
            if (auto done = placeWithin(*id); !done)
                return unexpected(done.error());
            enclose(*id);
        }
        if (auto done = placeWithin({}); !done)
            return unexpected(done.error());
        return m_found;
    }

private:
    QRectF relative(const Id& id) const { return m_extent.value(id).translated(m_at.value(id)); }

    void enclose(const Id& container)
    {
        QRectF content;
        for (const Id& child : m_design.childrenOf(container))
            content |= relative(child);
        const Placement* placement = m_design.placement(container);
        QRectF extent = extentAround(placement ? placement->size : QSizeF(), content);
        if (!placement)
            extent = QRectF(extent.topLeft(), QSizeF(upToGrid(extent.width()), upToGrid(extent.height())));
        m_extent[container] = extent;
    }

    void settle(const Id& id, QPointF corner)
    {
        const QRectF extent = m_extent.value(id);
        m_at.insert(id, corner - extent.topLeft());
        m_found.insert(id, Placement{m_at.value(id), m_boxes.isContainer(id) || !m_design.childrenOf(id).isEmpty() ? extent.size() : QSizeF()});
    }

    /// The component standing directly in `container` that `id` is or stands in; empty: none.
    Id lifted(Id id, const Id& container) const
    {
        while (const Component* component = m_design.component(id)) {
            if (component->in == container)
                return id;
            id = component->in;
        }
        return {};
    }

    std::map<Id, QList<Neighbour>> neighboursOf(const Id& container, const QList<Id>& fresh) const
    {
        std::map<Id, QList<Neighbour>> neighbours;
        for (const Id& id : fresh) {
            QList<Id> parts = descendantsOf(m_design, id);
            parts.append(id);
            for (const Id& part : parts) {
                for (const Connection* connection : m_connections.value(part)) {
                    const bool out = connection->from == part;
                    const Id& other = out ? connection->to : connection->from;
                    const Id end = lifted(other, container);
                    if (end == id)
                        continue;
                    // A consumer comes after the broker that it takes messages from.
                    const bool before = out == (connection->kind == QLatin1String("consumes"));
                    neighbours[id].append({end.isEmpty() ? other : end, before, end.isEmpty()});
                }
            }
        }
        return neighbours;
    }

    /// In the container's coordinates; null when something around it has no place yet.
    QRectF rectSeenFrom(const Id& container, const Id& id) const
    {
        const auto origin = [this](Id at) -> std::optional<QPointF> {
            QPointF sum;
            for (const Component* component; (component = m_design.component(at)); at = component->in) {
                const auto found = m_at.constFind(at);
                if (found == m_at.cend())
                    return std::nullopt;
                sum += *found;
            }
            return sum;
        };
        const auto own = origin(id), around = origin(container);
        return own && around ? m_extent.value(id).translated(*own - *around) : QRectF();
    }

    /// Where things may stand in it, so that neither it nor what is around it grows into a neighbour; in its own
    /// coordinates.
    QRectF roomIn(const Id& container) const
    {
        // From the outermost that has to grow along; one without a place grows as it likes.
        QList<Id> around;
        for (Id at = container; !at.isEmpty() && m_at.contains(at); at = m_design.component(at)->in)
            around.prepend(at);
        QRectF room = anywhere();
        if (around.isEmpty() && !container.isEmpty())
            room.setTopLeft(innerCorner);
        for (const Id& at : around)
            room = roomWithin(at, room);
        return room;
    }

    QRectF roomWithin(const Id& container, QRectF room) const
    {
        const QRectF own = relative(container);
        for (const Id& sibling : m_design.childrenOf(m_design.component(container)->in)) {
            if (sibling == container || !m_at.contains(sibling))
                continue;
            const QRectF wall = relative(sibling).adjusted(-containerGap, -containerGap, containerGap, containerGap);
            const double right = wall.left() - own.right(), below = wall.top() - own.bottom();
            const double most = std::max({right, below, own.left() - wall.right(), own.top() - wall.bottom()});
            // It grows to the right and down alone; what is too close already is beyond help.
            if (most >= 0 && most == right)
                room.setRight(std::min(room.right(), wall.left()));
            else if (most >= 0 && most == below)
                room.setBottom(std::min(room.bottom(), wall.top()));
        }
        const QRectF extent = m_extent.value(container);
        QRectF inside = room.translated(-m_at.value(container));
        inside.setTopLeft(innerCorner);
        inside.setRight(std::max(inside.right(), extent.right()) - geometry::containerPadding);
        inside.setBottom(std::max(inside.bottom(), extent.bottom()) - geometry::containerPadding);
        return inside;
    }

    /// Where it would stand if there were nothing else: the mean of what its neighbours that have a place suggest.
    std::optional<QPointF> wish(const Id& container, const Id& id, const QList<Neighbour>& neighbours, bool far) const
    {
        const QSizeF size = m_extent.value(id).size();
        QPointF sum;
        int count = 0;
        for (const Neighbour& neighbour : neighbours) {
            if (neighbour.far != far || (!far && !m_at.contains(neighbour.id)))
                continue;
            const QRectF rect = far ? rectSeenFrom(container, neighbour.id) : relative(neighbour.id);
            if (rect.isNull())
                continue;
            if (m_direction == LayoutDirection::LeftToRight) {
                sum += QPointF(neighbour.before ? rect.right() + flowGap : rect.left() - flowGap - size.width(),
                               rect.center().y() - size.height() / 2);
            } else {
                sum += QPointF(rect.center().x() - size.width() / 2,
                               neighbour.before ? rect.bottom() + flowGap : rect.top() - flowGap - size.height());
            }
            ++count;
        }
        if (count == 0)
            return std::nullopt;
        QPointF wanted = sum / count;
        // Something far away does not make the container grow.
        if (far && !container.isEmpty()) {
            const QPointF low = m_extent.value(container).topLeft() + innerCorner;
            const QPointF high = m_extent.value(container).bottomRight()
                                 - QPointF(geometry::containerPadding + size.width(), geometry::containerPadding + size.height());
            wanted = QPointF(std::clamp(wanted.x(), low.x(), std::max(low.x(), high.x())), std::clamp(wanted.y(), low.y(), std::max(low.y(), high.y())));
        }
        return wanted;
    }

    static QPointF freeCorner(const FreePlaces& places, QSizeF size, QPointF wanted, const QRectF& room, const QRectF& taken)
    {
        if (const auto corner = places.nearest(size, wanted, room))
            return *corner;
        // There is none without growing into a neighbour: that can be tidied up later.
        QRectF open = anywhere();
        open.setTopLeft(room.topLeft());
        return places.nearest(size, wanted, open).value_or(QPointF(upToGrid(taken.left()), upToGrid(taken.bottom() + rowGap)));
    }

    Result<void> placeWithin(const Id& container)
    {
        QList<Id> fresh;
        QRectF taken;
        FreePlaces places(cardGap);
        QHash<Id, QSizeF> sizes;
        for (const Id& child : orderedChildrenOf(m_design, container)) {
            sizes.insert(child, m_extent.value(child).size());
            if (m_at.contains(child)) {
                taken |= relative(child);
                places.take(relative(child));
            } else {
                fresh.append(child);
            }
        }
        if (fresh.isEmpty())
            return {};
        const bool first = taken.isNull();
        const QPointF origin = container.isEmpty() ? QPointF() : innerCorner;
        const QRectF room = roomIn(container);
        if (!first) {
            const std::map<Id, QList<Neighbour>> neighbours = neighboursOf(container, fresh);
            placeByNeighbours(container, fresh, neighbours, places, room, taken);
        }
        if (fresh.isEmpty())
            return {};
        const auto block = layoutSiblings(m_engine, fresh, sizes);
        if (!block)
            return unexpected(block.error());
        const QPointF corner = first ? origin : freeCorner(places, block->size, QPointF(taken.left(), taken.bottom() + rowGap), room, taken);
        for (const Id& id : fresh)
            settle(id, corner + block->corners.value(id));
        return {};
    }

    /// Takes those out of `fresh` that found a place by their neighbours: those with most of them first.
    void placeByNeighbours(const Id& container, QList<Id>& fresh, const std::map<Id, QList<Neighbour>>& neighbours, FreePlaces& places,
                           const QRectF& room, QRectF& taken)
    {
        QHash<Id, int> settled; // how many neighbours of each have a place
        for (const auto& [id, list] : neighbours) {
            for (const Neighbour& neighbour : list)
                settled[id] += !neighbour.far && m_at.contains(neighbour.id);
        }
        const auto put = [&](const Id& id, QPointF wanted) {
            const QSizeF size = m_extent.value(id).size();
            settle(id, freeCorner(places, size, wanted, room, taken));
            places.take(relative(id));
            taken |= relative(id);
            fresh.removeOne(id);
            const auto list = neighbours.find(id);
            if (list == neighbours.end())
                return;
            for (const Neighbour& neighbour : list->second)
                ++settled[neighbour.id];
        };
        for (;;) {
            const auto next = std::max_element(fresh.cbegin(), fresh.cend(), [&](const Id& a, const Id& b) { return settled.value(a) < settled.value(b); });
            if (next == fresh.cend())
                return;
            const Id id = *next;
            if (settled.value(id) > 0) {
                put(id, *wish(container, id, neighbours.at(id), false));
                continue;
            }
            // None beside it: one that knows somebody elsewhere goes on.
            bool found = false;
            for (const Id& other : QList<Id>(fresh)) {
                const auto list = neighbours.find(other);
                const auto wanted = list == neighbours.end() ? std::nullopt : wish(container, other, list->second, true);
                if (!wanted)
                    continue;
                put(other, *wanted);
                found = true;
                break;
            }
            if (!found)
                return;
        }
    }

    const Design& m_design;
    const LayoutDirection m_direction;
    ContainerEngine m_engine;
    DrawnBoxes m_boxes;
    QList<Id> m_order;
    QHash<Id, QList<const Connection*>> m_connections; ///< by their ends
    QHash<Id, QPointF> m_at;     ///< of all that has a place by now
    QHash<Id, QRectF> m_extent;
    QHash<Id, Placement> m_found;
};

} // namespace

Result<QHash<Id, Placement>> placeNew(const Design& design, const Catalog& catalog, LayoutDirection direction)
{
    return NewPlaces(design, catalog, direction).run();
}

} // namespace groundplan
