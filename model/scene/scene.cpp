// SPDX-License-Identifier: Apache-2.0
#include "model/scene/scene.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include <QMap>

namespace groundplan {

namespace {

/// Room between what is looked into and its surroundings: a connection with its label.
constexpr qreal contextGap = 160;
constexpr qreal contextStep = geometry::cardHeight + 3 * geometry::grid;

class Composer
{
public:
    Composer(const Design& design, const Catalog& catalog, const View& view) : m_design(design), m_catalog(catalog), m_view(view) {}

    Scene compose()
    {
        resolveAll();
        if (m_in >= 0)
            addContext();
        return build();
    }

    int countGone()
    {
        resolveAll();
        return int(std::count(m_standIn.begin(), m_standIn.end(), gone));
    }

private:
    static constexpr int unknown = -2, gone = -1;

    void resolveAll()
    {
        const int slots = m_design.components().slotCount();
        m_standIn.assign(size_t(slots), unknown);
        m_in = m_view.in.isEmpty() ? -1 : m_design.components().slotOf(m_view.in);
        for (const Id& id : m_view.collapse) {
            const Component* component = m_design.component(id);
            if (component && (m_catalog.isContainer(component->kind) || !m_design.childrenOf(id).isEmpty()))
                m_collapsed.insert(m_design.components().slotOf(id));
        }
        for (const Id& id : m_view.hide)
            m_hidden.insert(m_design.components().slotOf(id));
        // What is looked into is open, whatever else is said of it.
        for (int at = m_in; at >= 0; at = m_design.parentAtSlot(at)) {
            m_collapsed.remove(at);
            m_hidden.remove(at);
        }
        chooseByFilter();
        for (int slot = 0; slot < slots; ++slot) {
            if (m_design.components().atSlot(slot))
                resolve(slot);
        }
    }

    /// Which components the filter names, with the containers around them; nothing to do when it is empty.
    void chooseByFilter()
    {
        const ViewFilter& filter = m_view.show;
        if (filter.isEmpty())
            return;
        const auto& components = m_design.components();
        m_filtered.assign(size_t(components.slotCount()), false);
        QSet<int> named;
        for (const Id& id : filter.components)
            named.insert(components.slotOf(id));
        std::vector<int> chosen;
        for (auto at = components.begin(); at != components.end(); ++at) {
            const bool container = m_catalog.isContainer(at->kind);
            const bool onlyNames = filter.kinds.isEmpty() && filter.tags.isEmpty() && filter.groups.isEmpty();
            // A container is chosen for itself only by its name or its kind.
            if (container && !filter.kinds.contains(at->kind) && !(onlyNames && isNamed(named, at.slot())))
                continue;
            if (!filter.components.isEmpty() && !isNamed(named, at.slot()))
                continue;
            if (!filter.kinds.isEmpty() && !filter.kinds.contains(at->kind))
                continue;
            if (!filter.tags.isEmpty() && std::none_of(at->tags.begin(), at->tags.end(), [&filter](const QString& tag) { return filter.tags.contains(tag); }))
                continue;
            if (!inGroups(*at))
                continue;
            chosen.push_back(at.slot());
        }
        if (filter.neighbours) {
            const std::vector<int> first = chosen;
            for (int slot : first) {
                for (int link : m_design.linksAtSlot(slot)) {
                    const Design::Ends& ends = m_design.endsAtSlot(link);
                    chosen.push_back(ends.from == slot ? ends.to : ends.from);
                }
            }
        }
        for (int slot : chosen) {
            for (int at = slot; at >= 0 && !m_filtered[size_t(at)]; at = m_design.parentAtSlot(at))
                m_filtered[size_t(at)] = true;
        }
    }

    bool isNamed(const QSet<int>& named, int slot) const
    {
        for (int at = slot; at >= 0; at = m_design.parentAtSlot(at)) {
            if (named.contains(at))
                return true;
        }
        return false;
    }

    bool inGroups(const Component& component) const
    {
        QSet<QString> wanted, met;
        for (const Membership& membership : m_view.show.groups) {
            wanted.insert(membership.groupKind);
            if (component.groups.contains(membership))
                met.insert(membership.groupKind);
        }
        return wanted == met;
    }

    /// Fills in what stands for that component: itself, the outermost collapsed container around it, or nothing.
    int resolve(int slot)
    {
        int& standIn = m_standIn[size_t(slot)];
        if (standIn != unknown)
            return standIn;
        const int parent = m_design.parentAtSlot(slot);
        const int above = parent < 0 ? gone : resolve(parent);
        if (m_hidden.contains(slot) || (parent >= 0 && above == gone && !(m_in >= 0 && slot == m_in)) || (m_in >= 0 && parent < 0 && slot != m_in))
            return standIn = gone;
        if (!m_filtered.empty() && !m_filtered[size_t(slot)])
            return standIn = gone;
        if (parent >= 0 && slot != m_in && (above != parent || m_collapsed.contains(parent)))
            return standIn = above;
        return standIn = slot;
    }

    /// Components outside what is looked into that are connected with something in it.
    void addContext()
    {
        const QSet<Id> hidden(m_view.hide.begin(), m_view.hide.end());
        for (auto at = m_design.connections().begin(); at != m_design.connections().end(); ++at) {
            const Design::Ends& ends = m_design.endsAtSlot(at.slot());
            const bool from = m_standIn[size_t(ends.from)] >= 0, to = m_standIn[size_t(ends.to)] >= 0;
            if (from == to)
                continue;
            const int outside = from ? ends.to : ends.from;
            // A container around it, or one that the view hides on purpose, is no neighbour.
            bool wanted = true;
            for (int up = m_in; up >= 0 && wanted; up = m_design.parentAtSlot(up))
                wanted = up != outside;
            for (int up = outside; up >= 0 && wanted; up = m_design.parentAtSlot(up))
                wanted = !hidden.contains(m_design.components().atSlot(up)->id);
            if (wanted && !isInside(outside))
                m_context.insert(outside, m_context.value(outside) | (from ? 2 : 1));
        }
    }

    bool isInside(int slot) const
    {
        for (int at = slot; at >= 0; at = m_design.parentAtSlot(at)) {
            if (at == m_in)
                return true;
        }
        return false;
    }

    Scene build()
    {
        Scene scene;
        const auto& components = m_design.components();
        const auto idAt = [&components](int slot) { return components.atSlot(slot)->id; };
        for (auto at = components.begin(); at != components.end(); ++at) {
            const int standIn = m_standIn[size_t(at.slot())];
            if (standIn >= 0 && standIn != at.slot()) {
                scene.standIns.insert(at->id, idAt(standIn));
                if (!m_catalog.isContainer(at->kind))
                    ++scene.collapsed[idAt(standIn)];
            } else if (standIn == at.slot() && m_collapsed.contains(at.slot())) {
                scene.collapsed.insert(at->id, scene.collapsed.value(at->id));
            }
        }
        for (auto at = m_context.cbegin(); at != m_context.cend(); ++at) {
            scene.context.insert(idAt(at.key()));
            if (m_catalog.isContainer(components.atSlot(at.key())->kind))
                scene.collapsed.insert(idAt(at.key()), 0);
        }
        Changes changes;
        liftConnections(scene, changes);
        placeAll(scene, changes);
        forgetOverrides(changes);
        scene.design = m_design;
        const auto applied = scene.design.apply(changes);
        Q_ASSERT_X(applied, "sceneOf", "what is left of the design does not fit together");
        if (!applied)
            return Scene{m_design, {}, {}, {}, {}, {}};
        return scene;
    }

    /// What stands for a component here, context included; -1: nothing.
    int endOf(int slot) const { return m_context.contains(slot) ? slot : m_standIn[size_t(slot)]; }

    void liftConnections(Scene& scene, Changes& changes)
    {
        struct Bundle {
            Connection first;
            QList<Id> all;
        };
        std::vector<std::tuple<int, int, QString>> order;
        std::map<std::tuple<int, int, QString>, Bundle> bundles;
        for (auto at = m_design.connections().begin(); at != m_design.connections().end(); ++at) {
            const Design::Ends& ends = m_design.endsAtSlot(at.slot());
            const int from = endOf(ends.from), to = endOf(ends.to);
            const bool itself = from == ends.from && to == ends.to;
            const bool outside = m_context.contains(from) && m_context.contains(to);
            if (itself && !outside)
                continue;
            if (from < 0 || to < 0 || from == to || outside) {
                changes.append(ConnectionChange{*at, {}});
                continue;
            }
            const auto key = std::tuple(from, to, at->kind);
            Bundle& bundle = bundles[key];
            bundle.all.append(at->id);
            if (bundle.all.size() > 1) {
                scene.bundleOf.insert(at->id, bundle.first.id);
                changes.append(ConnectionChange{*at, {}});
                continue;
            }
            bundle.first = *at;
            order.push_back(key);
        }
        for (const auto& key : order) {
            const Bundle& bundle = bundles[key];
            Connection lifted = bundle.first;
            lifted.from = m_design.components().atSlot(std::get<0>(key))->id;
            lifted.to = m_design.components().atSlot(std::get<1>(key))->id;
            if (bundle.all.size() > 1) {
                const ConnectionKind* kind = m_catalog.connectionKind(lifted.kind);
                lifted.name = QString(QString::number(bundle.all.size()) + QStringLiteral(" \u00d7 ") + (kind ? kind->name.toLower() : lifted.kind));
                scene.bundles.insert(lifted.id, bundle.all);
            }
            changes.append(ConnectionChange{bundle.first, lifted});
        }
    }

    /// The smaller design has to be a whole one by itself: who writes it to a file wants to read it again.
    void forgetOverrides(Changes& changes) const
    {
        for (const Environment& environment : m_design.environments()) {
            Environment after = environment;
            after.overrides = {};
            for (const auto& [target, overrides] : environment.overrides) {
                const int slot = m_design.components().slotOf(target);
                if (slot >= 0 && endOf(slot) == slot)
                    after.overrides.append(target, overrides);
            }
            if (after.overrides.size() != environment.overrides.size())
                changes.append(EnvironmentChange{environment, after});
        }
        for (const View& view : m_design.views())
            changes.append(ViewChange{view, {}});
    }

    void placeAll(const Scene& scene, Changes& changes)
    {
        const auto& components = m_design.components();
        const auto toTop = [&](const Component& component, const std::optional<Placement>& placement) {
            if (!component.in.isEmpty()) {
                Component moved = component;
                moved.in.clear();
                changes.append(ComponentChange{component, moved});
            }
            if (placement)
                changes.append(PlacementChange{component.id, {}, placement});
        };
        for (auto at = m_view.placements.cbegin(); at != m_view.placements.cend(); ++at) {
            const int slot = components.slotOf(at.key());
            if (slot >= 0 && endOf(slot) == slot && slot != m_in && !scene.context.contains(at.key()))
                changes.append(PlacementChange{at.key(), {}, *at});
        }
        if (m_in >= 0) {
            const Component& root = *components.atSlot(m_in);
            const Placement* own = m_design.placement(root.id);
            const Placement frame = m_view.placements.value(root.id, own ? *own : Placement());
            toTop(root, Placement{{0, 0}, frame.size});
            placeContext(toTop);
        }
        // Those that go, each after all that stands in it: the deepest first.
        std::vector<std::pair<int, int>> going;
        for (auto at = components.begin(); at != components.end(); ++at) {
            if (endOf(at.slot()) == at.slot())
                continue;
            int depth = 0;
            for (int up = at.slot(); up >= 0; up = m_design.parentAtSlot(up))
                --depth;
            going.emplace_back(depth, at.slot());
        }
        std::sort(going.begin(), going.end());
        for (const auto& [depth, slot] : going) {
            const Component& component = *components.atSlot(slot);
            // What stays of its content, such as a neighbour in it, has gone to the top level before.
            changes.append(PlacementChange{component.id, {}, {}});
            changes.append(ComponentChange{component, {}});
        }
    }

    /// Those that call into it to the left, the others to the right, in the design's order.
    template<typename ToTop>
    void placeContext(ToTop toTop)
    {
        std::vector<int> left, right;
        for (auto at = m_design.components().begin(); at != m_design.components().end(); ++at) {
            const int side = m_context.value(at.slot());
            if (side)
                (side & 1 ? left : right).push_back(at.slot());
        }
        const QRectF frame = extentOf(m_in);
        for (const auto& [column, x] : {std::pair(&left, frame.left() - contextGap - geometry::cardWidth), std::pair(&right, frame.right() + contextGap)}) {
            const qreal total = qreal(column->size()) * contextStep;
            qreal y = frame.top() + std::max(0.0, std::floor((frame.height() - total) / 2 / geometry::grid) * geometry::grid);
            for (int slot : *column) {
                const Component& component = *m_design.components().atSlot(slot);
                toTop(component, Placement{{std::floor(x / geometry::grid) * geometry::grid, y}, {}});
                y += contextStep;
            }
        }
    }

    /// How far what stands in that container reaches, from its own corner. What nobody placed does not count.
    QRectF extentOf(int slot) const
    {
        const Component& component = *m_design.components().atSlot(slot);
        const auto placementOf = [this](const Id& id) -> std::optional<Placement> {
            if (const auto own = m_view.placements.constFind(id); own != m_view.placements.cend())
                return *own;
            const Placement* placement = m_design.placement(id);
            return placement ? std::optional(*placement) : std::nullopt;
        };
        const bool container = m_catalog.isContainer(component.kind) && !m_collapsed.contains(slot);
        QRectF all(0, 0, geometry::cardWidth, geometry::cardHeight);
        if (!container)
            return all;
        all.setSize({geometry::emptyContainerWidth, geometry::emptyContainerHeight});
        if (const auto own = placementOf(component.id); own && own->size.isValid())
            all.setSize(own->size);
        for (const Id& child : m_design.childrenOf(component.id)) {
            const int inner = m_design.components().slotOf(child);
            const auto placement = placementOf(child);
            if (placement && m_standIn[size_t(inner)] == inner) {
                all |= extentOf(inner).translated(placement->at).adjusted(-geometry::containerPadding, -geometry::containerHeader - geometry::grid,
                                                                          geometry::containerPadding, geometry::containerPadding);
            }
        }
        return all;
    }

    const Design& m_design;
    const Catalog& m_catalog;
    const View& m_view;
    int m_in = -1;
    QSet<int> m_collapsed, m_hidden;
    std::vector<bool> m_filtered;  ///< by slot; empty: no filter
    std::vector<int> m_standIn;    ///< by slot
    QMap<int, int> m_context;      ///< slot -> 1: it calls in, 2: it is called
};

} // namespace

Id Scene::shown(const Id& id) const
{
    if (design.component(id) || design.connection(id))
        return id;
    if (const auto at = standIns.constFind(id); at != standIns.cend())
        return *at;
    return bundleOf.value(id);
}

int leftOut(const Design& design, const Catalog& catalog, const View& view)
{
    View open = view;
    open.collapse.clear();
    open.in.clear();
    return Composer(design, catalog, open).countGone();
}

Scene sceneOf(const Design& design, const Catalog& catalog, const View& view)
{
    if (view.isWhole())
        return Scene{design, {}, {}, {}, {}, {}};
    return Composer(design, catalog, view).compose();
}

} // namespace groundplan
