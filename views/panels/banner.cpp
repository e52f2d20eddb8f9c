// SPDX-License-Identifier: Apache-2.0
#include "views/panels/banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "views/drawing/icon.h"
#include "views/drawing/themed_icon.h"
#include "views/theme/apply_theme.h"

namespace groundplan {

BannerArea::BannerArea(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void BannerArea::show(const QString& topic, Level level, const QString& text, const QList<Button>& buttons, bool fixed)
{
    hide(topic);
    auto* frame = new QFrame(this);
    frame->setObjectName(topic);
    frame->setProperty("role", QStringLiteral("banner"));
    frame->setProperty("level", level == Level::Error ? QStringLiteral("error") : level == Level::Info ? QStringLiteral("info") : QString());
    auto* layout = new QHBoxLayout(frame);
    layout->setContentsMargins(16, 6, 8, 6);
    layout->setSpacing(8);
    const Theme& theme = currentTheme();
    auto* icon = new QLabel(frame);
    icon->setPixmap(iconPixmap(level == Level::Error ? QStringLiteral("actions/error") : level == Level::Info ? QStringLiteral("actions/info")
                                                                                                              : QStringLiteral("actions/warning"),
                               level == Level::Error ? theme.error : level == Level::Info ? theme.info : theme.warning, 16, devicePixelRatioF()));
    layout->addWidget(icon);
    auto* label = new QLabel(text, frame);
    label->setObjectName(QStringLiteral("text"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    layout->addWidget(label, 1);
    for (const Button& button : buttons) {
        auto* push = new QPushButton(button.text, frame);
        connect(push, &QPushButton::clicked, this, [this, topic, action = button.action] {
            hide(topic);
            action();
        });
        layout->addWidget(push);
    }
    if (!fixed) {
        auto* close = new QToolButton(frame);
        close->setIcon(themedIcon(QStringLiteral("actions/close"), theme));
        if (close->icon().isNull())
            close->setText(QStringLiteral("×"));
        close->setToolTip(tr("Close"));
        close->setAccessibleName(tr("Close"));
        connect(close, &QToolButton::clicked, this, [this, topic] { hide(topic); });
        layout->addWidget(close);
    }
    m_layout->addWidget(frame);
}

void BannerArea::hide(const QString& topic)
{
    if (QFrame* frame = findChild<QFrame*>(topic, Qt::FindDirectChildrenOnly)) {
        frame->setObjectName({});
        frame->QWidget::hide();
        frame->deleteLater();
    }
}

void BannerArea::clear()
{
    for (QFrame* frame : findChildren<QFrame*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!frame->objectName().isEmpty())
            hide(frame->objectName());
    }
}

QString BannerArea::text(const QString& topic) const
{
    const QFrame* frame = findChild<QFrame*>(topic, Qt::FindDirectChildrenOnly);
    const QLabel* label = frame ? frame->findChild<QLabel*>(QStringLiteral("text")) : nullptr;
    return label ? label->text() : QString();
}

} // namespace groundplan
