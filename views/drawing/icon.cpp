// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/icon.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QSvgRenderer>

namespace groundplan {

QByteArray iconSvg(const QString& name, const QColor& ink)
{
    static QHash<QString, QByteArray> sources;
    auto source = sources.constFind(name);
    if (source == sources.cend()) {
        QFile file(QStringLiteral(":/groundplan/icons/%1.svg").arg(name));
        if (!file.open(QIODevice::ReadOnly)) {
            file.setFileName(QStringLiteral(":/groundplan/icons/kinds/unknown.svg"));
            (void)file.open(QIODevice::ReadOnly);
        }
        source = sources.insert(name, file.readAll());
    }
    QByteArray svg = *source;
    svg.replace("#334155", ink.name(QColor::HexRgb).toLatin1());
    return svg;
}

QPixmap iconPixmap(const QString& name, const QColor& ink, int size, qreal devicePixelRatio)
{
    static QHash<QString, QPixmap> pixmaps;
    const QString key = name + u'|' + ink.name(QColor::HexArgb) + u'|' + QString::number(size) + u'|'
                        + QString::number(devicePixelRatio);
    auto pixmap = pixmaps.constFind(key);
    if (pixmap == pixmaps.cend()) {
        QPixmap drawn(QSize(size, size) * devicePixelRatio);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        QSvgRenderer(iconSvg(name, ink)).render(&painter);
        painter.end();
        drawn.setDevicePixelRatio(devicePixelRatio);
        pixmap = pixmaps.insert(key, drawn);
    }
    return *pixmap;
}

} // namespace groundplan
