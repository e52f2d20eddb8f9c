// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/tab_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QWidget>

namespace groundplan {

static void gather(QWidget* widget, QList<QWidget*>& chain);

static void gather(QLayout* layout, QList<QWidget*>& chain)
{
    for (int at = 0; at < layout->count(); ++at) {
        if (QWidget* widget = layout->itemAt(at)->widget())
            gather(widget, chain);
        else if (QLayout* inner = layout->itemAt(at)->layout())
            gather(inner, chain);
    }
}

/// The widgets of a part that take the focus, in the order of their layouts.
static void gather(QWidget* widget, QList<QWidget*>& chain)
{
    // What hands the focus on would take its parts along.
    if (!widget->focusProxy() && widget->focusPolicy() & Qt::TabFocus)
        chain.append(widget);
    if (auto* tabs = qobject_cast<QTabWidget*>(widget)) {
        gather(tabs->tabBar(), chain);
        for (int at = 0; at < tabs->count(); ++at)
            gather(tabs->widget(at), chain);
    } else if (auto* splitter = qobject_cast<QSplitter*>(widget)) {
        for (int at = 0; at < splitter->count(); ++at)
            gather(splitter->widget(at), chain);
    } else if (auto* area = qobject_cast<QScrollArea*>(widget); area && area->widget()) {
        gather(area->widget(), chain);
    } else if (widget->layout() && !qobject_cast<QAbstractScrollArea*>(widget)) {
        gather(widget->layout(), chain);
    }
}

void tabThrough(const QList<QWidget*>& parts)
{
    QList<QWidget*> chain;
    for (QWidget* part : parts)
        gather(part, chain);
    for (qsizetype at = 1; at < chain.size(); ++at)
        QWidget::setTabOrder(chain.at(at - 1), chain.at(at));
}

} // namespace groundplan
