// SPDX-License-Identifier: Apache-2.0
#include "views/panels/tour.h"

#include <algorithm>

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "views/theme/apply_theme.h"

namespace groundplan {

namespace {

constexpr int cardWidth = 328;
constexpr int gap = 16;
constexpr int shade = 120;

} // namespace

Tour::Tour(QList<TourStep> steps, QWidget* window)
    : QWidget(window), m_steps(std::move(steps)), m_card(new QFrame(this)), m_title(new QLabel(m_card)), m_text(new QLabel(m_card)),
      m_count(new QLabel(m_card)), m_skip(new QPushButton(tr("&Skip"), m_card)), m_back(new QPushButton(tr("&Back"), m_card)),
      m_next(new QPushButton(m_card)), m_focusBefore(QApplication::focusWidget())
{
    setObjectName(QStringLiteral("tour"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    m_card->setProperty("role", QStringLiteral("card"));
    m_card->setObjectName(QStringLiteral("tour-card"));
    m_card->setFixedWidth(cardWidth);
    m_title->setProperty("role", QStringLiteral("title"));
    m_text->setWordWrap(true);
    m_count->setProperty("role", QStringLiteral("muted"));
    m_skip->setFlat(true);
    m_skip->setObjectName(QStringLiteral("tour-skip"));
    m_back->setObjectName(QStringLiteral("tour-back"));
    m_next->setObjectName(QStringLiteral("tour-next"));
    auto* layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_count);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_skip);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    layout->addLayout(buttons);
    connect(m_skip, &QPushButton::clicked, this, &Tour::finish);
    connect(m_back, &QPushButton::clicked, this, [this] { show(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { show(m_step + 1); });
    for (QPushButton* button : {m_skip, m_back, m_next})
        button->installEventFilter(this); // arrows go through the steps, not the buttons
    window->installEventFilter(this);
    setGeometry(window->rect());
    QWidget::show();
    raise();
    show(0);
}

void Tour::show(int step)
{
    if (step < 0)
        return;
    if (step >= m_steps.size())
        return finish();
    m_step = step;
    const TourStep& at = m_steps.at(step);
    if (at.prepare)
        at.prepare();
    raise();
    m_title->setText(at.title);
    m_text->setText(at.text);
    m_count->setText(tr("%1 of %2").arg(step + 1).arg(m_steps.size()));
    m_back->setVisible(step > 0);
    const bool last = step + 1 == m_steps.size();
    m_skip->setVisible(!last);
    m_next->setText(last ? tr("&Done") : tr("&Next"));
    m_card->setAccessibleName(at.title);
    m_next->setAccessibleDescription(QString(at.title + QLatin1String(". ") + at.text));
    m_next->setDefault(true);
    m_next->setFocus(Qt::OtherFocusReason);
    placeCard();
    // A panel that was just brought into view finds its size only now.
    QTimer::singleShot(0, this, &Tour::placeCard);
}

QList<QRect> Tour::targets() const
{
    QList<QRect> targets;
    for (const QPointer<QWidget>& widget : m_steps.value(m_step).targets) {
        if (widget && widget->isVisible())
            targets.append(QRect(mapFromGlobal(widget->mapToGlobal(QPoint())), widget->size()).adjusted(-2, -2, 2, 2) & rect());
    }
    return targets;
}

QRect Tour::target() const
{
    QRect all;
    for (const QRect& target : targets())
        all |= target;
    return all;
}

void Tour::placeCard()
{
    // A label with several lines knows its height only by its width.
    m_card->layout()->invalidate();
    m_card->setFixedHeight(m_card->layout()->totalHeightForWidth(cardWidth));
    const QRect at = target();
    const QSize size = m_card->size();
    const QRect room = rect().adjusted(gap, gap, -gap, -gap);
    QPoint place = room.center() - QPoint(size.width() / 2, size.height() / 2);
    if (!at.isEmpty()) {
        const int x = at.center().x() - size.width() / 2;
        if (at.height() > height() / 3 && at.right() + gap + size.width() <= room.right())
            place = {at.right() + gap, at.top() + gap};
        else if (at.height() > height() / 3 && at.left() - gap - size.width() >= room.left())
            place = {at.left() - gap - size.width(), at.top() + gap};
        else if (at.top() - gap - size.height() >= room.top())
            place = {x, at.top() - gap - size.height()};
        else
            place = {x, at.bottom() + gap};
    }
    m_card->move(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - size.width() + 1)),
                 std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - size.height() + 1)));
    update();
}

void Tour::finish()
{
    parentWidget()->removeEventFilter(this);
    if (m_focusBefore)
        m_focusBefore->setFocus();
    Q_EMIT finished();
    close();
}

bool Tour::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // the window's shortcuts wait
        return true;
    }
    return QWidget::event(event);
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        QTimer::singleShot(0, this, &Tour::placeCard);
    }
    if (watched != parent() && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right) {
            keyPressEvent(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Tour::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.addRect(rect());
    QPainterPath hole;
    for (const QRect& at : targets())
        hole.addRoundedRect(QRectF(at).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.fillPath(path.subtracted(hole), QColor(0, 0, 0, shade));
    painter.setPen(QPen(currentTheme().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(hole);
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        finish();
        break;
    case Qt::Key_Right:
        show(std::min(m_step + 1, int(m_steps.size()) - 1));
        break;
    case Qt::Key_Left:
        show(m_step - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget()))
            button->click();
        break;
    default:
        break;
    }
    event->accept();
}

void Tour::mousePressEvent(QMouseEvent*)
{
    m_next->setFocus();
}

bool Tour::focusNextPrevChild(bool next)
{
    QList<QPushButton*> buttons;
    for (QPushButton* button : {m_skip, m_back, m_next}) {
        if (button->isVisible())
            buttons.append(button);
    }
    const auto at = buttons.indexOf(qobject_cast<QPushButton*>(QApplication::focusWidget()));
    buttons.at((at + (next ? 1 : buttons.size() - 1) + buttons.size()) % buttons.size())->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace groundplan
