// SPDX-License-Identifier: Apache-2.0
#include "app/studio/drag_commands.h"

#include <QDrag>
#include <QMimeData>
#include <QPainter>
#include <QPixmap>
#include <QTimer>

#include "app/studio/clipboard.h"
#include "app/studio/design_session.h"
#include "app/studio/edit_commands.h"
#include "app/studio/main_window.h"
#include "app/studio/workspace.h"
#include "views/canvas/canvas.h"
#include "views/panels/outline_panel.h"

namespace groundplan {

namespace {

/// What hangs at the mouse: how many there are.
QPixmap tag(const QString& text, const Theme& theme, const QWidget& on)
{
    const QSize size = on.fontMetrics().size(Qt::TextSingleLine, text) + QSize(24, 12);
    const qreal ratio = on.devicePixelRatioF();
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.accent);
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(QPointF(), size).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(theme.cardText);
    painter.setFont(on.font());
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, text);
    return picture;
}

} // namespace

DragCommands::DragCommands(MainWindow& window) : QObject(&window), m_window(window)
{
    connect(&window.canvas(), &Canvas::dragOutRequested, this, &DragCommands::drag);
    // Not within the drag that is just ending.
    connect(&window.canvas(), &Canvas::fragmentDropped, this,
            [this](const QByteArray& fragment, QPointF at) { QTimer::singleShot(0, this, [this, fragment, at] { drop(fragment, at); }); });
    window.outline().setDragText([this](const QList<Id>& ids) {
        return fragmentText(m_window.session().document().design(), ids, m_window.workspace().catalog());
    }, Canvas::fragmentMimeType());
}

QMimeData* DragCommands::mimeData(const QList<Id>& components) const
{
    const QByteArray text = fragmentText(m_window.session().document().design(), components, m_window.workspace().catalog());
    if (text.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(Canvas::fragmentMimeType(), text);
    data->setText(QString::fromUtf8(text));
    return data;
}

void DragCommands::drag(const QList<Id>& components)
{
    QMimeData* data = mimeData(components);
    if (!data)
        return;
    auto* drag = new QDrag(&m_window.canvas());
    drag->setMimeData(data);
    const QString text = components.size() == 1 ? m_window.session().document().design().labelOf(components.first())
                                                : tr("%n component(s)", nullptr, int(components.size()));
    drag->setPixmap(tag(text, m_window.workspace().theme(), m_window));
    drag->setHotSpot({-12, -12});
    drag->exec(Qt::CopyAction);
}

void DragCommands::drop(const QByteArray& fragment, QPointF at)
{
    if (!m_window.session().isOpen())
        m_window.session().create({});
    m_window.commitPending();
    if (m_window.findChild<EditCommands*>()->insert(fragment, at)) {
        m_window.activateWindow();
        m_window.canvas().setFocus();
    }
}

} // namespace groundplan
