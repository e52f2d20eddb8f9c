// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/canvas_accessible.h"

#include <QSet>

#include "views/canvas/canvas.h"
#include "views/drawing/diagram.h"

namespace groundplan {

namespace {

/// Up to so many changes are told one by one; more at once are told as one.
constexpr int mostTold = 40;

QAccessibleInterface* makeInterface(const QString& type, QObject* object)
{
    if (type != QLatin1String("groundplan::Canvas"))
        return nullptr;
    auto* canvas = qobject_cast<Canvas*>(object);
    return canvas ? new CanvasAccessible(canvas) : nullptr;
}

/// Those that somebody asked for.
QHash<const QObject*, CanvasAccessible*>& made()
{
    static QHash<const QObject*, CanvasAccessible*> all;
    return all;
}

void tell(QAccessibleInterface* about, QAccessible::Event what)
{
    if (!about)
        return;
    QAccessibleEvent event(about, what);
    QAccessible::updateAccessibility(&event);
}

void tellSelected(QAccessibleInterface* about, bool selected)
{
    if (!about)
        return;
    QAccessible::State changed;
    changed.selected = true;
    QAccessibleStateChangeEvent event(about, changed);
    QAccessible::updateAccessibility(&event);
    tell(about, selected ? QAccessible::SelectionAdd : QAccessible::SelectionRemove);
}

/// The entity that a change is about, when it is drawn.
struct Drawn {
    Id id;
    bool added = false, removed = false, renamed = false;
};

Drawn drawnBy(const Change& change)
{
    const auto of = [](const auto& entity) {
        return Drawn{entity.id(), !entity.before, !entity.after, entity.before && entity.after && entity.before->name != entity.after->name};
    };
    if (const auto* component = std::get_if<ComponentChange>(&change))
        return of(*component);
    if (const auto* connection = std::get_if<ConnectionChange>(&change))
        return of(*connection);
    return {};
}

} // namespace

CanvasAccessible::CanvasAccessible(Canvas* canvas) : QAccessibleWidget(canvas, QAccessible::List), m_key(canvas)
{
    made().insert(canvas, this);
}

CanvasAccessible::~CanvasAccessible()
{
    made().remove(m_key); // object() may be half gone by now
    for (QAccessible::Id id : std::as_const(m_kept))
        QAccessible::deleteAccessibleInterface(id);
}

void CanvasAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(&makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

CanvasAccessible* CanvasAccessible::of(Canvas* canvas)
{
    if (const auto at = made().constFind(canvas); at != made().cend())
        return *at;
    return QAccessible::isActive() ? dynamic_cast<CanvasAccessible*>(QAccessible::queryAccessibleInterface(canvas)) : nullptr;
}

Canvas* CanvasAccessible::canvas() const
{
    return static_cast<Canvas*>(object());
}

const QList<Id>& CanvasAccessible::order() const
{
    if (!m_order.isEmpty())
        return m_order;
    m_positions.clear();
    const auto add = [this](const Id& id, int index) {
        if (index < 0)
            return;
        m_positions.insert(id, int(m_order.size()));
        m_order.append(id);
    };
    const Diagram& diagram = canvas()->diagram();
    const Design& design = canvas()->shownDesign();
    for (const Component& component : design.components())
        add(component.id, diagram.nodeOf(component.id));
    for (const Connection& connection : design.connections())
        add(connection.id, diagram.edgeOf(connection.id));
    return m_order;
}

int CanvasAccessible::positionOf(const Id& id) const
{
    order();
    return m_positions.value(id, -1);
}

int CanvasAccessible::itemCount() const
{
    return int(order().size());
}

/// Components and connections first, then what lies over the canvas: legend, overview, a name that is typed.
int CanvasAccessible::childCount() const
{
    return itemCount() + QAccessibleWidget::childCount();
}

QAccessibleInterface* CanvasAccessible::child(int index) const
{
    const int items = itemCount();
    if (index < 0)
        return nullptr;
    return index < items ? item(order().at(index)) : QAccessibleWidget::child(index - items);
}

QAccessibleInterface* CanvasAccessible::item(const Id& id) const
{
    if (const auto at = m_kept.constFind(id); at != m_kept.cend())
        return QAccessible::accessibleInterface(*at);
    if (positionOf(id) < 0)
        return nullptr;
    auto* made = new CanvasItemAccessible(canvas(), id);
    m_kept.insert(id, QAccessible::registerAccessibleInterface(made));
    return made;
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    if (const auto* item = dynamic_cast<const CanvasItemAccessible*>(child))
        return positionOf(item->id());
    const int index = QAccessibleWidget::indexOfChild(child);
    return index < 0 ? -1 : index + itemCount();
}

QAccessibleInterface* CanvasAccessible::childAt(int x, int y) const
{
    const QPoint global(x, y);
    const QWidget* viewport = canvas()->viewport();
    QWidget* over = canvas()->childAt(canvas()->mapFromGlobal(global));
    if (over && over != viewport) {
        while (over->parentWidget() != canvas() && over->parentWidget() != viewport)
            over = over->parentWidget();
        return QAccessible::queryAccessibleInterface(over);
    }
    const QPoint at = viewport->mapFromGlobal(global);
    if (!viewport->rect().contains(at))
        return nullptr;
    return item(canvas()->itemAt(canvas()->scenePositionFor(at)));
}

QAccessibleInterface* CanvasAccessible::focusChild() const
{
    if (!canvas()->hasFocus())
        return QAccessibleWidget::focusChild();
    const QList<Id> selection = canvas()->selection();
    return selection.isEmpty() ? nullptr : item(selection.last());
}

void CanvasAccessible::selectionChanged(const QList<Id>& before, const QList<Id>& after)
{
    const QSet<Id> was(before.begin(), before.end()), is(after.begin(), after.end());
    QList<Id> gone, come;
    for (const Id& id : before) {
        if (!is.contains(id))
            gone.append(id);
    }
    for (const Id& id : after) {
        if (!was.contains(id))
            come.append(id);
    }
    if (gone.size() + come.size() > mostTold) {
        tell(this, QAccessible::SelectionWithin);
    } else {
        for (const Id& id : std::as_const(gone)) {
            if (positionOf(id) >= 0)
                tellSelected(item(id), false);
        }
        for (const Id& id : std::as_const(come))
            tellSelected(item(id), true);
    }
    focused();
}

void CanvasAccessible::focused()
{
    if (!canvas()->hasFocus())
        return;
    QAccessibleInterface* at = focusChild();
    tell(at ? at : this, QAccessible::Focus);
}

void CanvasAccessible::aboutToChange(const Changes& changes)
{
    int told = 0;
    for (const Change& change : changes) {
        const Drawn drawn = drawnBy(change);
        // Nobody has to hear of the end of what nobody asked for.
        if (drawn.removed && m_kept.contains(drawn.id) && ++told <= mostTold)
            tell(item(drawn.id), QAccessible::ObjectDestroyed);
    }
    for (const Change& change : changes) {
        if (const Drawn drawn = drawnBy(change); drawn.removed)
            drop(drawn.id);
    }
}

void CanvasAccessible::changed(const Changes& changes)
{
    QList<Id> added, renamed;
    bool other = false;
    for (const Change& change : changes) {
        const Drawn drawn = drawnBy(change);
        if (drawn.added)
            added.append(drawn.id);
        if (drawn.renamed && m_kept.contains(drawn.id))
            renamed.append(drawn.id);
        other = other || drawn.added || drawn.removed;
    }
    if (other) {
        m_order.clear();
        m_positions.clear();
    }
    if (added.size() > mostTold)
        tell(this, QAccessible::ObjectReorder);
    else
        for (const Id& id : std::as_const(added))
            tell(item(id), QAccessible::ObjectCreated);
    for (const Id& id : std::as_const(renamed))
        tell(item(id), QAccessible::NameChanged);
}

void CanvasAccessible::wasReset()
{
    for (QAccessible::Id id : std::as_const(m_kept))
        QAccessible::deleteAccessibleInterface(id);
    m_kept.clear();
    m_order.clear();
    m_positions.clear();
    tell(this, QAccessible::ObjectReorder);
}

void CanvasAccessible::drop(const Id& id)
{
    if (const auto at = m_kept.constFind(id); at != m_kept.cend()) {
        QAccessible::deleteAccessibleInterface(*at);
        m_kept.erase(at);
    }
}

} // namespace groundplan
