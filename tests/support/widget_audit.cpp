// SPDX-License-Identifier: Apache-2.0
#include "tests/support/widget_audit.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QLabel>
#include <QLayout>
#include <QMainWindow>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSet>
#include <QStyle>
#include <QStyleOptionTab>
#include <QTabBar>
#include <QTextDocument>
#include <QToolBar>
#include <QToolButton>

namespace groundplan::test {

namespace {

/// Where it stands, in words: classes and names up to the window.
QString placeOf(const QWidget* widget)
{
    QStringList parts;
    for (const QWidget* at = widget; at; at = at->parentWidget()) {
        QString part = QString::fromLatin1(at->metaObject()->className()).section(QLatin1String("::"), -1);
        if (!at->objectName().isEmpty() && !at->objectName().startsWith(QLatin1String("qt_")))
            part += u'#' + at->objectName();
        parts.prepend(part);
        if (at->isWindow())
            break;
    }
    return parts.join(QStringLiteral(" > "));
}

QList<QWidget*> shown(const QWidget* window)
{
    QList<QWidget*> found;
    for (QWidget* widget : window->findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->window() == window)
            found.append(widget);
    }
    return found;
}

/// Qt's own parts, which belong to the widget around them.
bool isInternal(const QWidget* widget)
{
    if (widget->objectName().startsWith(QLatin1String("qt_")))
        return true;
    const QByteArray name = widget->metaObject()->className();
    return qobject_cast<const QScrollBar*>(widget) || name == "QComboBoxPrivateContainer" || name == "QToolBarExtension"
           || name == "QDockWidgetTitleButton" || qstrncmp(name, "QDockWidget", 11) == 0;
}

bool hasToolTip(const QWidget* widget)
{
    for (const QWidget* at = widget; at && !at->isWindow(); at = at->parentWidget()) {
        if (!at->toolTip().isEmpty())
            return true;
        if (at->layout())
            break;
    }
    return false;
}

QString lack(const QWidget* widget, const QString& text, QSize needed)
{
    return QStringLiteral("%1: '%2' needs %3 x %4, has %5 x %6").arg(placeOf(widget), text.left(60)).arg(needed.width()).arg(needed.height())
        .arg(widget->width()).arg(widget->height());
}

} // namespace

QStringList namelessWidgets(const QWidget* window)
{
    QStringList wrong;
    for (QWidget* widget : shown(window)) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || isInternal(widget) || widget->visibleRegion().isEmpty())
            continue;
        // The field in a spin box or combo box, the viewport of a view: the widget around it is what has the focus.
        const QWidget* parent = widget->parentWidget();
        if (parent && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox")))
            continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            wrong.append(placeOf(widget));
    }
    return wrong;
}

QStringList clippedTexts(const QWidget* window)
{
    QStringList wrong;
    for (QWidget* widget : shown(window)) {
        if (isInternal(widget) || widget->visibleRegion().isEmpty())
            continue;
        if (const auto* label = qobject_cast<QLabel*>(widget)) {
            if (label->text().isEmpty() || hasToolTip(label))
                continue;
            const QSize needed = label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
            if (needed.width() > label->width() + 1 || needed.height() > label->height() + 2)
                wrong.append(lack(label, label->text(), needed));
        } else if (const auto* button = qobject_cast<QAbstractButton*>(widget)) {
            const auto* tool = qobject_cast<const QToolButton*>(button);
            if (button->text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()))
                continue;
            // Ours that lay their content out themselves; its labels are looked at on their own.
            if (button->layout())
                continue;
            const QSize needed = button->sizeHint();
            if (needed.height() > button->height() + 3 || (needed.width() > button->width() + 1 && !hasToolTip(button)))
                wrong.append(lack(button, button->text(), needed));
        } else if (const auto* tabs = qobject_cast<QTabBar*>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                const int needed = tabs->fontMetrics().horizontalAdvance(tabs->tabText(tab)) + 8;
                if (tabs->tabRect(tab).width() < needed && tabs->tabToolTip(tab).isEmpty())
                    wrong.append(QStringLiteral("%1: tab '%2' needs %3, has %4").arg(placeOf(tabs), tabs->tabText(tab)).arg(needed).arg(tabs->tabRect(tab).width()));
            }
        }
    }
    return wrong;
}

QStringList misplacedWidgets(const QWidget* window)
{
    QStringList wrong;
    for (QWidget* widget : shown(window)) {
        if (isInternal(widget) || !widget->parentWidget() || widget->size().isEmpty())
            continue;
        QWidget* parent = widget->parentWidget();
        // What scrolls may be larger than what shows it; docks slide behind tabs.
        const bool scrolled = parent->parentWidget() && qobject_cast<QAbstractScrollArea*>(parent->parentWidget());
        if (!scrolled && !qobject_cast<QMainWindow*>(parent) && !widget->geometry().intersected(parent->rect()).contains(widget->geometry().adjusted(1, 1, -1, -1)))
            wrong.append(QStringLiteral("%1 at %2,%3 %4 x %5 sticks out of %6 x %7").arg(placeOf(widget)).arg(widget->x()).arg(widget->y())
                             .arg(widget->width()).arg(widget->height()).arg(parent->width()).arg(parent->height()));
        const QLayout* layout = widget->layout();
        if (!layout || qobject_cast<QMainWindow*>(widget))
            continue;
        QList<QWidget*> members;
        for (QWidget* child : widget->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (child->isVisible() && !child->isWindow() && layout->indexOf(child) >= 0)
                members.append(child);
        }
        if (widget->layout()->inherits("QStackedLayout"))
            continue;
        for (qsizetype i = 0; i < members.size(); ++i) {
            for (qsizetype j = i + 1; j < members.size(); ++j) {
                if (members.at(i)->geometry().adjusted(1, 1, -1, -1).intersects(members.at(j)->geometry().adjusted(1, 1, -1, -1)))
                    wrong.append(QStringLiteral("%1 lies on %2").arg(placeOf(members.at(i)), placeOf(members.at(j))));
            }
        }
    }
    return wrong;
}

QStringList unreachableWidgets(const QWidget* window)
{
    QSet<const QWidget*> reached;
    const QWidget* at = window;
    do {
        reached.insert(at);
        at = at->nextInFocusChain();
    } while (at && at != window && !reached.contains(at));
    QStringList wrong;
    for (QWidget* widget : shown(window)) {
        if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy() && !isInternal(widget) && !reached.contains(widget))
            wrong.append(placeOf(widget));
    }
    return wrong;
}

QStringList backwardTabs(const QWidget* window)
{
    const bool mirrored = window->layoutDirection() == Qt::RightToLeft;
    // Fields that scroll stand, for those outside of their area, where the area stands.
    const auto areaOf = [window](const QWidget* widget, const QWidget* other) {
        for (const QWidget* at = widget->parentWidget(); at && at != window; at = at->parentWidget()) {
            if (qobject_cast<const QAbstractScrollArea*>(at) && !at->isAncestorOf(other))
                widget = at;
        }
        return QRect(widget->mapTo(window, QPoint()), widget->size());
    };
    QStringList wrong;
    const QWidget* before = nullptr;
    for (const QWidget* at = window->nextInFocusChain(); at && at != window; at = at->nextInFocusChain()) {
        if (!(at->focusPolicy() & Qt::TabFocus) || at->focusProxy() || !at->isVisible() || !at->isEnabled() || at->window() != window || isInternal(at))
            continue;
        if (before && !before->isAncestorOf(at)) {
            const QRect from = areaOf(before, at), to = areaOf(at, before);
            const bool onward = mirrored ? to.right() <= from.left() : to.left() >= from.right(); // the next column
            const bool backward = mirrored ? to.left() >= from.right() : to.right() <= from.left();
            const bool above = to.bottom() <= from.top(), below = to.top() >= from.bottom();
            if ((above && !onward) || (!above && !below && backward))
                wrong.append(QStringLiteral("Tab goes back from %1 to %2").arg(placeOf(before), placeOf(at)));
        }
        before = at;
    }
    return wrong;
}

} // namespace groundplan::test
