// SPDX-License-Identifier: Apache-2.0
#include "views/panels/empty_hint.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include "views/adapters/menu_text.h"

namespace groundplan {

EmptyHint::EmptyHint(QWidget* canvas) : QWidget(canvas), m_ways(new QVBoxLayout)
{
    setObjectName(QStringLiteral("empty-hint"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* title = new QLabel(tr("An empty canvas"), this);
    title->setProperty("role", QStringLiteral("title"));
    title->setAlignment(Qt::AlignHCenter);
    auto* text = new QLabel(tr("Drag a kind here from the palette, or begin with one of these."), this);
    text->setProperty("role", QStringLiteral("muted"));
    text->setAlignment(Qt::AlignHCenter);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(8);
    m_ways->setSpacing(8);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addLayout(m_ways);
    middle->addStretch(1);
    layout->addLayout(middle);
    canvas->installEventFilter(this);
}

void EmptyHint::add(QAction* action)
{
    auto* button = new QPushButton(this);
    auto* keys = new QLabel(button);
    keys->setProperty("role", QStringLiteral("muted"));
    keys->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* inside = new QHBoxLayout(button);
    inside->setContentsMargins(0, 0, 16, 0);
    inside->addStretch(1);
    inside->addWidget(keys);
    button->setObjectName(QString(QLatin1String("hint-") + action->objectName()));
    button->setProperty("role", QStringLiteral("hint"));
    const auto dress = [action, button, keys] {
        button->setText(withoutMnemonic(action->text()));
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setAccessibleDescription(action->statusTip());
        keys->setText(action->shortcut().toString(QKeySequence::NativeText));
    };
    dress();
    connect(action, &QAction::changed, button, dress);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_ways->addWidget(button);
}

QPushButton* EmptyHint::add(QMenu* menu)
{
    auto* button = new QPushButton(withoutMnemonic(menu->title()), this);
    button->setObjectName(QStringLiteral("hint-menu"));
    button->setProperty("role", QStringLiteral("hint"));
    connect(button, &QPushButton::clicked, menu, [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    m_ways->addWidget(button);
    return button;
}

void EmptyHint::setTabOrderAfter(QWidget* widget)
{
    for (int at = 0; at < m_ways->count(); ++at) {
        QWidget* button = m_ways->itemAt(at)->widget();
        QWidget::setTabOrder(widget, button);
        widget = button;
    }
}

void EmptyHint::center()
{
    adjustSize();
    const QSize room = parentWidget()->size();
    move(std::max(0, (room.width() - width()) / 2), std::max(0, (room.height() - height()) / 2));
}

bool EmptyHint::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        center();
    return QWidget::eventFilter(watched, event);
}

void EmptyHint::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    center();
}

} // namespace groundplan
