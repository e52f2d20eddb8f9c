// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/pattern_picture.h"

#include <algorithm>

#include <QPainter>
#include <QPainterPath>

#include "views/drawing/painter.h"
#include "views/theme/apply_theme.h"

namespace groundplan {

PatternPicture::PatternPicture(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Preview"));
}

void PatternPicture::setDesign(const Design& design, const Catalog& catalog)
{
    m_diagram.build(design, catalog);
    QStringList names;
    for (const DiagramNode& node : m_diagram.nodes())
        names.append(node.title);
    setAccessibleDescription(names.join(QLatin1String(", ")));
    update();
}

void PatternPicture::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.fillPath(frame, theme.canvas);
    painter.setPen(theme.border);
    painter.drawPath(frame);
    const QRectF bounds = m_diagram.bounds().adjusted(-24, -24, 24, 24);
    if (m_diagram.nodes().empty())
        return;
    // Never larger than life: a shape of two cards would look like a poster.
    const qreal scale = std::min({width() / bounds.width(), height() / bounds.height(), 1.0});
    painter.setClipPath(frame);
    painter.translate(width() / 2.0, height() / 2.0);
    painter.scale(scale, scale);
    painter.translate(-bounds.center());
    PaintOptions options;
    options.exposed = bounds;
    options.scale = scale;
    options.devicePixelRatio = devicePixelRatioF();
    options.background = false;
    options.grid = false;
    options.vector = true;
    paintDiagram(painter, m_diagram, theme, options);
}

} // namespace groundplan
