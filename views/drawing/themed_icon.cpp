// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/themed_icon.h"

#include <QFile>

#include "views/drawing/icon.h"
#include "views/theme/text_scale.h"

namespace groundplan {

QIcon themedIcon(const QString& name, const Theme& theme, const QColor& ink)
{
    QIcon icon;
    if (!QFile::exists(QStringLiteral(":/groundplan/icons/%1.svg").arg(name)))
        return icon;
    QColor faint = theme.mutedText;
    faint = QColor((faint.red() + theme.window.red()) / 2, (faint.green() + theme.window.green()) / 2,
                   (faint.blue() + theme.window.blue()) / 2);
    for (const int size : {scaledToText(16), scaledToText(20), scaledToText(24)}) {
        for (const qreal ratio : {1.0, 2.0}) {
            icon.addPixmap(iconPixmap(name, ink, size, ratio), QIcon::Normal);
            icon.addPixmap(iconPixmap(name, theme.accentText, size, ratio), QIcon::Selected);
            icon.addPixmap(iconPixmap(name, faint, size, ratio), QIcon::Disabled);
        }
    }
    return icon;
}

QIcon themedIcon(const QString& name, const Theme& theme)
{
    return themedIcon(name, theme, theme.text);
}

} // namespace groundplan
