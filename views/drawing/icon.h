// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

namespace groundplan {

/// The bytes of an icon of ours ("kinds/service", "actions/open") with its ink in that colour; the icon of unknown
/// kinds when there is none. Cached. Thread: the user interface's.
QByteArray iconSvg(const QString& name, const QColor& ink);

/// The same as a picture of `size` device-independent pixels.
QPixmap iconPixmap(const QString& name, const QColor& ink, int size, qreal devicePixelRatio);

} // namespace groundplan
