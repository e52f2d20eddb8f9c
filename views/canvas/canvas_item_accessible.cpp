// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QWindow>

#include "model/catalog/effective.h"
#include "views/canvas/canvas.h"
#include "views/canvas/canvas_accessible.h"
#include "views/drawing/diagram.h"

namespace groundplan {

namespace {

QString tr(const char* text, const char* hint = nullptr, int count = -1)
{
    return QCoreApplication::translate("CanvasAccessible", text, hint, count);
}

QStringList findingTexts(const FindingCounts& counts)
{
    QStringList texts;
    if (counts.errors > 0)
        texts.append(tr("%n error(s)", nullptr, counts.errors));
    if (counts.warnings > 0)
        texts.append(tr("%n warning(s)", nullptr, counts.warnings));
    if (counts.infos > 0)
        texts.append(tr("%n note(s)", nullptr, counts.infos));
    return texts;
}

} // namespace

bool CanvasItemAccessible::isValid() const
{
    return m_canvas && (m_canvas->diagram().nodeOf(m_id) >= 0 || m_canvas->diagram().edgeOf(m_id) >= 0);
}

QWindow* CanvasItemAccessible::window() const
{
    return m_canvas ? m_canvas->window()->windowHandle() : nullptr;
}

QAccessibleInterface* CanvasItemAccessible::parent() const
{
    return m_canvas ? QAccessible::queryAccessibleInterface(m_canvas) : nullptr;
}

/// "Cart, service, in Shop, 2 warnings" or "Cart calls Ledger over https, 1 error".
QString CanvasItemAccessible::name() const
{
    const Diagram& diagram = m_canvas->diagram();
    const Design& design = m_canvas->shownDesign();
    const Catalog& catalog = m_canvas->catalog();
    QStringList parts;
    if (const int index = diagram.nodeOf(m_id); index >= 0) {
        const DiagramNode& node = diagram.node(index);
        parts.append(node.title);
        const ComponentKind* kind = catalog.componentKind(node.kind);
        const QString kindName = kind ? kind->name.toLower() : node.kind;
        if (kindName != node.title.toLower())
            parts.append(kindName);
        if (node.parent >= 0)
            parts.append(tr("in %1", "a component in its container").arg(diagram.node(node.parent).title));
        parts.append(findingTexts(node.findings));
    } else if (const Connection* connection = design.connection(m_id)) {
        const ConnectionKind* kind = catalog.connectionKind(connection->kind);
        const QString verb = kind ? kind->name.toLower() : connection->kind;
        const QString protocol = effectiveAttribute(catalog, *connection, QStringLiteral("protocol")).toText();
        const QString from = design.labelOf(connection->from), to = design.labelOf(connection->to);
        parts.append(protocol.isEmpty() ? tr("%1 %2 %3", "start, kind of connection, end").arg(from, verb, to)
                                        : tr("%1 %2 %3 over %4", "start, kind of connection, end, protocol").arg(from, verb, to, protocol));
        if (!connection->name.isEmpty())
            parts.append(connection->name);
        if (const int edge = diagram.edgeOf(m_id); edge >= 0)
            parts.append(findingTexts(diagram.edge(edge).findings));
    }
    return parts.join(QStringLiteral(", "));
}

QString CanvasItemAccessible::description() const
{
    const Diagram& diagram = m_canvas->diagram();
    const int index = diagram.nodeOf(m_id);
    if (index < 0)
        return {};
    const DiagramNode& node = diagram.node(index);
    QStringList parts;
    const ComponentKind* kind = m_canvas->catalog().componentKind(node.kind);
    if (!node.subtitle.isEmpty() && (!kind || node.subtitle != kind->name))
        parts.append(node.subtitle);
    if (!node.team.isEmpty())
        parts.append(tr("team %1").arg(node.team));
    if (node.replicas > 0)
        parts.append(tr("%n replica(s)", nullptr, node.replicas));
    if (node.lens == LensState::Marked && !node.mark.badge.isEmpty())
        parts.append(node.mark.badge);
    if (node.container)
        parts.append(tr("holds %n component(s)", nullptr, int(node.children.size())));
    if (!node.edges.empty())
        parts.append(tr("%n connection(s)", nullptr, int(node.edges.size())));
    return parts.join(QStringLiteral(", "));
}

QString CanvasItemAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    switch (kind) {
    case QAccessible::Name: return name();
    case QAccessible::Description: return description();
    case QAccessible::Help:
        return m_canvas->diagram().edgeOf(m_id) >= 0 ? tr("Enter goes to the other end.")
                                                     : tr("Arrow keys go to neighbours, ] and [ through the connections.");
    default: return {};
    }
}

QList<std::pair<QAccessibleInterface*, QAccessible::Relation>> CanvasItemAccessible::relations(QAccessible::Relation match) const
{
    QList<std::pair<QAccessibleInterface*, QAccessible::Relation>> found;
    const Connection* connection = isValid() ? m_canvas->shownDesign().connection(m_id) : nullptr;
    const auto* list = connection ? dynamic_cast<CanvasAccessible*>(parent()) : nullptr;
    if (!list)
        return found;
    if (match & QAccessible::Controller)
        found.append({list->item(connection->from), QAccessible::Controller});
    if (match & QAccessible::Controlled)
        found.append({list->item(connection->to), QAccessible::Controlled});
    return found;
}

QRect CanvasItemAccessible::rect() const
{
    if (!isValid())
        return {};
    const Diagram& diagram = m_canvas->diagram();
    const int node = diagram.nodeOf(m_id);
    const QRectF scene = node >= 0 ? diagram.node(node).rect : diagram.edge(diagram.edgeOf(m_id)).bounds;
    const QRect inView(m_canvas->viewportPositionFor(scene.topLeft()), m_canvas->viewportPositionFor(scene.bottomRight()));
    return {m_canvas->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
}

QAccessible::Role CanvasItemAccessible::role() const
{
    return QAccessible::ListItem;
}

QAccessible::State CanvasItemAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.multiSelectable = true;
    state.extSelectable = true;
    state.readOnly = m_canvas->document().isReadOnly();
    const QList<Id> selection = m_canvas->selection();
    state.selected = m_canvas->isShownSelected(m_id);
    state.focused = m_canvas->hasFocus() && !selection.isEmpty() && selection.last() == m_id;
    state.disabled = !m_canvas->isEnabled();
    state.invisible = !m_canvas->isVisible();
    const QWidget* viewport = m_canvas->viewport();
    state.offscreen = !rect().intersects(QRect(viewport->mapToGlobal(QPoint()), viewport->size()));
    return state;
}

void* CanvasItemAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QStringList CanvasItemAccessible::actionNames() const
{
    if (!isValid())
        return {};
    QStringList names{pressAction(), setFocusAction()};
    if (!m_canvas->document().isReadOnly())
        names.append(renameAction());
    if (m_canvas->diagram().edgeOf(m_id) >= 0)
        names.append(followAction());
    return names;
}

QString CanvasItemAccessible::localizedActionName(const QString& name) const
{
    if (name == pressAction())
        return tr("Select");
    if (name == renameAction())
        return tr("Rename");
    if (name == followAction())
        return tr("Go to the other end");
    return QAccessibleActionInterface::localizedActionName(name);
}

void CanvasItemAccessible::doAction(const QString& name)
{
    if (!isValid())
        return;
    if (name == pressAction() || name == setFocusAction()) {
        m_canvas->setFocus(Qt::OtherFocusReason);
        m_canvas->selectShown(m_id);
        m_canvas->bringIntoView(m_id);
    } else if (name == renameAction()) {
        m_canvas->selectShown(m_id);
        m_canvas->beginRename(m_id);
    } else if (name == followAction()) {
        m_canvas->selectShown(m_id);
        m_canvas->followConnection();
    }
}

QStringList CanvasItemAccessible::keyBindingsForAction(const QString& name) const
{
    if (name == renameAction())
        return {QStringLiteral("F2")};
    if (name == followAction())
        return {QStringLiteral("Return")};
    return {};
}

} // namespace groundplan
