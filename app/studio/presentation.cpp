// SPDX-License-Identifier: Apache-2.0
#include "app/studio/presentation.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

#include "app/studio/design_session.h"
#include "app/studio/main_window.h"
#include "app/studio/saved_view_commands.h"
#include "views/canvas/canvas.h"
#include "views/panels/view_bar.h"

namespace groundplan {

Presentation::Presentation(MainWindow& window, SavedViewCommands& views) : QObject(&window), m_window(window), m_views(views) {}

void Presentation::start()
{
    if (isRunning() || !m_window.session().isOpen())
        return;
    m_window.commitPending();
    m_before = m_views.current();
    m_steps.clear();
    for (const View& view : m_window.session().document().design().views())
        m_steps.append(view);
    if (m_steps.isEmpty()) {
        View whole;
        whole.name = m_window.session().document().design().name();
        whole.description = m_window.session().document().design().properties().description;
        m_steps.append(whole);
    }
    m_stateBefore = m_window.windowState();
    m_panels = m_window.saveState();
    m_hidden.clear();
    QList<QWidget*> others{m_window.menuBar(), m_window.statusBar(), m_window.findChild<ViewBar*>()};
    for (QToolBar* bar : m_window.findChildren<QToolBar*>(QString(), Qt::FindDirectChildrenOnly))
        others.append(bar);
    for (QDockWidget* dock : m_window.findChildren<QDockWidget*>())
        others.append(dock);
    for (QWidget* other : others) {
        if (other && !other->isHidden()) {
            other->hide();
            m_hidden.append(other);
        }
    }
    Canvas& canvas = m_window.canvas();
    canvas.setSelection({});
    m_caption = new QWidget(&canvas);
    m_caption->setObjectName(QStringLiteral("presentation"));
    m_caption->setAttribute(Qt::WA_StyledBackground);
    m_caption->setProperty("role", QStringLiteral("overlay"));
    m_title = new QLabel(m_caption);
    m_title->setProperty("role", QStringLiteral("title"));
    m_title->setTextFormat(Qt::PlainText);
    m_text = new QLabel(m_caption);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_count = new QLabel(m_caption);
    m_count->setProperty("role", QStringLiteral("muted"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_count);
    auto* layout = new QVBoxLayout(m_caption);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_text);
    canvas.installEventFilter(this);
    canvas.viewport()->installEventFilter(this);
    m_window.setWindowState(m_stateBefore | Qt::WindowFullScreen);
    canvas.setFocus();
    go(0);
}

void Presentation::stop()
{
    if (!isRunning())
        return;
    Canvas& canvas = m_window.canvas();
    canvas.removeEventFilter(this);
    canvas.viewport()->removeEventFilter(this);
    m_caption->deleteLater();
    m_caption = nullptr;
    m_window.setWindowState(m_stateBefore);
    for (QWidget* widget : m_hidden) {
        if (!qobject_cast<QDockWidget*>(widget))
            widget->show();
    }
    m_window.restoreState(m_panels);
    m_views.take(m_before);
}

void Presentation::go(int step)
{
    m_step = std::clamp(step, 0, int(m_steps.size()) - 1);
    const View& view = m_steps.at(m_step);
    m_views.show(view.id);
    m_title->setText(view.label());
    m_text->setText(view.description);
    m_text->setVisible(!view.description.isEmpty());
    m_count->setText(m_steps.size() > 1 ? tr("%1 of %2").arg(m_step + 1).arg(m_steps.size()) : QString());
    m_caption->setAccessibleName(QString(view.label() + QStringLiteral(". ") + view.description));
    placeCaption();
    m_caption->show();
}

void Presentation::placeCaption()
{
    const QSize room = m_window.canvas().viewport()->size();
    const int width = std::min(room.width() - 48, 760);
    m_caption->setFixedWidth(std::max(200, width));
    m_caption->adjustSize();
    m_caption->move((room.width() - m_caption->width()) / 2, room.height() - m_caption->height() - 24);
    m_caption->raise();
}

bool Presentation::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_window.canvas().viewport()) {
        QTimer::singleShot(0, this, [this] {
            if (!isRunning())
                return;
            placeCaption();
            m_window.canvas().fitAll();
        });
    }
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool on = key == Qt::Key_Right || key == Qt::Key_Space || key == Qt::Key_PageDown || key == Qt::Key_Down || key == Qt::Key_Return;
        const bool back = key == Qt::Key_Left || key == Qt::Key_Backspace || key == Qt::Key_PageUp || key == Qt::Key_Up;
        if (!on && !back && key != Qt::Key_Escape && key != Qt::Key_F5 && key != Qt::Key_Home && key != Qt::Key_End)
            return false;
        event->accept();
        if (event->type() == QEvent::ShortcutOverride)
            return true;
        if (on)
            go(m_step + 1);
        else if (back)
            go(m_step - 1);
        else if (key == Qt::Key_Home)
            go(0);
        else if (key == Qt::Key_End)
            go(int(m_steps.size()) - 1);
        else
            stop();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace groundplan
