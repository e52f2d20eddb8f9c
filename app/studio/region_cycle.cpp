// SPDX-License-Identifier: Apache-2.0
#include "app/studio/region_cycle.h"

#include <QAccessible>
#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

#include "app/studio/main_window.h"
#include "views/canvas/canvas.h"

namespace groundplan {

namespace {

bool takesFocus(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && !widget->focusProxy() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

} // namespace

RegionCycle::RegionCycle(MainWindow& window, QObject* parent)
    : QObject(parent), m_window(window), m_toolbar(window.findChild<QToolBar*>(QStringLiteral("toolbar")))
{
    for (QToolButton* button : m_toolbar->findChildren<QToolButton*>())
        button->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* old, QWidget*) { remember(old); });
}

QList<RegionCycle::Region> RegionCycle::regions() const
{
    QList<Region> regions{{tr("Toolbar"), m_toolbar}};
    if (m_window.showsStartPage())
        regions.append({tr("Start page"), m_window.centralWidget()});
    else
        regions.append({tr("Canvas"), &m_window.canvas()});
    for (QDockWidget* dock : m_window.findChildren<QDockWidget*>()) {
        // What lies behind another tab is not in view.
        if (dock->isVisible() && !dock->visibleRegion().isEmpty())
            regions.append({dock->windowTitle(), dock});
    }
    if (!m_window.showsStartPage())
        regions.append({tr("Status bar"), m_window.statusBar()});
    return regions;
}

void RegionCycle::remember(QWidget* focus)
{
    if (!focus || focus->window() != &m_window)
        return;
    // The focus also moves because its widget is going: then nobody may look through the children of the window, some
    // of which are gone.
    for (QWidget* at = focus; at && at != &m_window; at = at->parentWidget()) {
        if (at == m_toolbar || at == &m_window.canvas() || at == m_window.centralWidget() || at == m_window.statusBar() || qobject_cast<QDockWidget*>(at)) {
            m_last.insert(at, focus);
            return;
        }
    }
}

QWidget* RegionCycle::entryOf(QWidget* region) const
{
    QWidget* last = m_last.value(region);
    if (last && last->isVisible() && last->isEnabled())
        return last;
    if (takesFocus(region))
        return region;
    if (region == m_toolbar) {
        for (QToolButton* button : m_toolbar->findChildren<QToolButton*>()) {
            if (button->isVisible() && button->isEnabled())
                return button;
        }
        return nullptr;
    }
    for (QWidget* at = region->nextInFocusChain(); at != region; at = at->nextInFocusChain()) {
        if (region->isAncestorOf(at) && takesFocus(at))
            return at;
    }
    return nullptr;
}

void RegionCycle::step(bool forward)
{
    QWidget* focus = m_window.focusWidget();
    remember(focus);
    const QList<Region> all = regions();
    int at = -1;
    for (int i = 0; i < int(all.size()); ++i) {
        if (focus && (all.at(i).widget == focus || all.at(i).widget->isAncestorOf(focus)))
            at = i;
    }
    const int count = int(all.size());
    for (int tried = 0; tried < count; ++tried) {
        at = at < 0 ? (forward ? 0 : count - 1) : (at + (forward ? 1 : count - 1)) % count;
        QWidget* entry = entryOf(all.at(at).widget);
        if (!entry)
            continue;
        entry->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        m_window.showMessage(all.at(at).name);
        QAccessibleEvent heard(all.at(at).widget, QAccessible::Alert);
        QAccessible::updateAccessibility(&heard);
        return;
    }
}

void RegionCycle::stepButton(QWidget* from, int direction)
{
    QList<QWidget*> buttons;
    for (QAction* action : m_toolbar->actions()) {
        QWidget* button = m_toolbar->widgetForAction(action);
        if (button && button->isVisible() && button->isEnabled() && qobject_cast<QToolButton*>(button))
            buttons.append(button);
    }
    const int count = int(buttons.size()), at = int(buttons.indexOf(from));
    if (at >= 0)
        buttons.at((at + direction + count) % count)->setFocus(Qt::TabFocusReason);
}

bool RegionCycle::eventFilter(QObject* watched, QEvent* event)
{
    auto* button = qobject_cast<QToolButton*>(watched);
    if (!button || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const bool mirrored = m_toolbar->layoutDirection() == Qt::RightToLeft;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Left: stepButton(button, mirrored ? 1 : -1); return true;
    case Qt::Key_Right: stepButton(button, mirrored ? -1 : 1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: button->click(); return true;
    case Qt::Key_Escape: m_window.canvas().setFocus(Qt::OtherFocusReason); return true;
    default: return false;
    }
}

} // namespace groundplan
