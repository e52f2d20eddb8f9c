// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/themed_icon.h"

#include <algorithm>

#include <QFile>
#include <QIconEngine>
#include <QPainter>

#include "views/drawing/icon.h"
#include "views/theme/text_scale.h"

namespace groundplan {

namespace {

/// Draws an icon of ours when somebody looks at it: lists have hundreds of icons, and few of them are ever seen.
class ThemedIconEngine : public QIconEngine
{
public:
    struct Inks {
        QColor normal, selected, disabled;
    };
    ThemedIconEngine(const QString& name, const Inks& inks) : m_name(name), m_inks(inks), m_most(2 * scaledToText(24)) {}

    QIconEngine* clone() const override { return new ThemedIconEngine(*this); }
    QString key() const override { return QStringLiteral("groundplan"); }
    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min({size.width(), size.height(), m_most});
        return {side, side};
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        const int side = actualSize(size, mode, state).width();
        return side > 0 ? iconPixmap(m_name, ink(mode), side, 1) : QPixmap();
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap drawn = scaledPixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state, ratio);
        drawn.setDevicePixelRatio(std::max(qreal(1), qreal(drawn.width()) / std::max(1, std::min(rect.width(), rect.height()))));
        const QSizeF size = drawn.deviceIndependentSize();
        painter->drawPixmap(QPointF(rect.x() + (rect.width() - size.width()) / 2, rect.y() + (rect.height() - size.height()) / 2), drawn);
    }

private:
    const QColor& ink(QIcon::Mode mode) const
    {
        return mode == QIcon::Disabled ? m_inks.disabled : mode == QIcon::Selected ? m_inks.selected : m_inks.normal;
    }

    QString m_name;
    Inks m_inks;
    int m_most; ///< pixels
};

} // namespace

QIcon themedIcon(const QString& name, const Theme& theme, const QColor& ink)
{
    if (!QFile::exists(QStringLiteral(":/groundplan/icons/%1.svg").arg(name)))
        return {};
    QColor faint = theme.mutedText;
    faint = QColor((faint.red() + theme.window.red()) / 2, (faint.green() + theme.window.green()) / 2,
                   (faint.blue() + theme.window.blue()) / 2);
    return QIcon(new ThemedIconEngine(name, {ink, theme.accentText, faint}));
}

QIcon themedIcon(const QString& name, const Theme& theme)
{
    return themedIcon(name, theme, theme.text);
}

} // namespace groundplan
