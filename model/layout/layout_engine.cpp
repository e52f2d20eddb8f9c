// SPDX-License-Identifier: Apache-2.0
#include "model/layout/layout_engine.h"

#include <QCoreApplication>

#include "model/edit/drawn_boxes.h"
#include "model/layout/container_engine.h"
#include "model/layout/keep_positions.h"
#include "model/layout/make_room.h"
#include "model/layout/selection_layout.h"

namespace groundplan {

namespace {

/// Free space that neighbours keep when one of them has grown.
constexpr double blockGap = 40;

/// After `grown` changed its size: its neighbours make room and the containers around it grow, up to the top.
void makeRoom(const Design& design, const ContainerEngine& engine, int grown, QHash<Id, Placement>& placements)
{
    const auto rectOf = [&](int box) {
        const auto placed = placements.constFind(engine.idOf(box));
        const QRectF now = relativeRect(design, engine.idOf(box), engine.isContainer(box));
        return placed == placements.cend() ? now : QRectF(placed->at, placed->size.isValid() ? placed->size : now.size());
    };
    while (grown != engine.root()) {
        const int parent = engine.parentOf(grown);
        const std::vector<int>& siblings = engine.childrenOf(parent);
        std::vector<QRectF> rects;
        int fixed = -1;
        for (int sibling : siblings) {
            if (sibling == grown)
                fixed = int(rects.size());
            rects.push_back(rectOf(sibling));
        }
        separateRects(rects, fixed, blockGap);
        QSizeF needed(0, 0);
        for (size_t i = 0; i < siblings.size(); ++i) {
            needed = needed.expandedTo(QSizeF(upToGrid(rects[i].right() + geometry::containerPadding),
                                              upToGrid(rects[i].bottom() + geometry::containerPadding)));
            if (rects[i] != rectOf(siblings[i]))
                placements.insert(engine.idOf(siblings[i]),
                                  {rects[i].topLeft(), engine.isContainer(siblings[i]) ? rects[i].size() : QSizeF()});
        }
        if (parent == engine.root())
            break;
        const QRectF around = rectOf(parent);
        if (around.size().expandedTo(needed) == around.size())
            break;
        placements.insert(engine.idOf(parent), {around.topLeft(), around.size().expandedTo(needed)});
        grown = parent;
    }
}

} // namespace

Result<QHash<Id, Placement>> layoutDesign(const Design& design, const Catalog& catalog, const LayoutOptions& options)
{
    if (options.keep)
        return placeNew(design, catalog, options.direction);
    if (!options.only.isEmpty())
        return layoutSelection(design, catalog, options.only, options.direction);
    ContainerEngine engine(design, catalog, options.direction);
    int scope = engine.root();
    if (!options.container.isEmpty()) {
        scope = engine.indexOf(options.container);
        if (scope == engine.root() || !engine.isContainer(scope)) {
            return unexpected(ErrorCode::NotFound,
                              QCoreApplication::translate("Layout", "'%1' is not a container of the design.").arg(options.container),
                              {.file = {}, .subject = options.container});
        }
    }
    if (auto done = engine.arrangeWithin(scope); !done)
        return unexpected(done.error());
    QHash<Id, Placement> placements;
    for (int box : engine.within(scope)) {
        if (box == engine.root())
            continue;
        const QPointF at = box == scope ? relativeRect(design, engine.idOf(box), true).topLeft() : engine.at(box);
        placements.insert(engine.idOf(box), {at, engine.isContainer(box) ? engine.size(box) : QSizeF()});
    }
    if (scope != engine.root())
        makeRoom(design, engine, scope, placements);
    return placements;
}

Changes placementChanges(const Design& design, const QHash<Id, Placement>& placements)
{
    Changes changes;
    for (const Component& component : design.components()) {
        const auto after = placements.constFind(component.id);
        if (after == placements.cend())
            continue;
        const Placement* before = design.placement(component.id);
        if (before && *before == *after)
            continue;
        changes.append(PlacementChange{component.id, before ? std::optional(*before) : std::nullopt, *after});
    }
    return changes;
}

} // namespace groundplan
