// SPDX-License-Identifier: Apache-2.0
#include <QCursor>
#include <QGuiApplication>

#include "model/edit/edits.h"
#include "model/edit/quick_add.h"
#include "views/canvas/canvas_private.h"
#include "views/canvas/quick_add_field.h"

namespace groundplan {

void Canvas::beginQuickAdd()
{
    const int node = d->currentNode();
    if (node >= 0) {
        // Beside what is selected; into it when it is an empty place.
        const DiagramNode& from = d->diagram.node(node);
        const bool inside = from.container && d->document->design().childrenOf(from.id).isEmpty();
        beginQuickAdd(inside ? from.rect.center() : QPointF(from.rect.right() + 96 + geometry::cardWidth / 2, from.rect.top() + geometry::cardHeight / 2), from.id);
        return;
    }
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    beginQuickAdd(viewport()->rect().contains(mouse) ? d->toScene(mouse) : visibleCenter(), {});
}

void Canvas::beginQuickAdd(QPointF scene, const Id& from)
{
    if (!d->editable())
        return d->fail(tr("The design is read-only."));
    d->endRename(true);
    d->endQuickAdd();
    d->quickAt = scene;
    d->quickFrom = d->document->design().component(from) ? from : Id();
    auto* field = new QuickAddField(*d->catalog, d->theme, viewport());
    field->setLayoutDirection(QGuiApplication::layoutDirection());
    d->quickAdd = field;
    connect(field, &QuickAddField::cancelled, this, [this] { d->endQuickAdd(); });
    connect(field, &QuickAddField::submitted, this, [this](bool goOn) { d->submitQuickAdd(goOn); });
    d->placeQuickAdd();
    field->show();
    field->setFocus();
}

void Canvas::Private::placeQuickAdd()
{
    ensureVisible(QRectF(quickAt - QPointF(geometry::cardWidth / 2, geometry::cardHeight / 2), QSizeF(geometry::cardWidth, geometry::cardHeight)));
    const QSize size = quickAdd->sizeHint().expandedTo({quickAdd->width(), 240});
    const QPoint at = toViewport(quickAt).toPoint() - QPoint(quickAdd->width() / 2, 24);
    const QSize room = q->viewport()->size();
    quickAdd->move(std::clamp(at.x(), 8, std::max(8, room.width() - size.width() - 8)), std::clamp(at.y(), 8, std::max(8, room.height() - size.height() - 8)));
}

void Canvas::Private::endQuickAdd()
{
    if (!quickAdd)
        return;
    QuickAddField* field = quickAdd;
    quickAdd = nullptr; // hiding it cancels once more
    const bool hadFocus = field->isAncestorOf(q->window()->focusWidget());
    field->hide();
    field->deleteLater();
    if (hadFocus)
        q->setFocus(Qt::OtherFocusReason);
}

void Canvas::Private::submitQuickAdd(bool goOn)
{
    const QuickAddSite site{q->containerAt(quickAt), quickAt, quickFrom};
    const int container = containerAt(quickAt);
    const QHash<Id, Placement> pins = pinned({container}, {});
    const Result<Edit> edit = groundplan::quickAdd(document->design(), *catalog, quickAdd->text(), site, quickAdd->chosen());
    if (!edit) {
        quickAdd->setError(edit.error().message);
        return;
    }
    const QList<Id> added = addedComponents(*edit);
    applyWithPins(edit, pins);
    const Id last = added.isEmpty() ? quickFrom : added.last();
    select({last});
    if (!goOn || last.isEmpty()) {
        endQuickAdd();
        return;
    }
    const DiagramNode& from = diagram.node(diagram.nodeOf(last));
    quickFrom = last;
    quickAt = QPointF(from.rect.right() + 96 + geometry::cardWidth / 2, from.rect.center().y());
    quickAdd->setText(QStringLiteral("-> "));
    placeQuickAdd();
}

} // namespace groundplan
