// SPDX-License-Identifier: Apache-2.0
#include "model/layout/packing.h"

#include <algorithm>
#include <cmath>

namespace groundplan {

QList<QPointF> packShelves(const QList<QSizeF>& boxes, qreal gap, qreal aspect)
{
    const auto place = [&](qreal width, QSizeF* whole) {
        QList<QPointF> corners;
        qreal x = 0, y = 0, rowHeight = 0, widest = 0;
        for (const QSizeF& box : boxes) {
            if (x > 0 && x + box.width() > width) {
                y += rowHeight + gap;
                x = rowHeight = 0;
            }
            corners.append(QPointF(x, y));
            x += box.width() + gap;
            rowHeight = std::max(rowHeight, box.height());
            widest = std::max(widest, x - gap);
        }
        *whole = QSizeF(widest, y + rowHeight);
        return corners;
    };
    // Try the widths at which rows can end and keep the one whose shape is nearest to the aspect.
    QList<qreal> widths;
    qreal area = 0, widest = 0, all = 0;
    for (const QSizeF& box : boxes) {
        area += (box.width() + gap) * (box.height() + gap);
        widest = std::max(widest, box.width());
        all += box.width() + gap;
    }
    const qreal ideal = std::sqrt(area * aspect);
    for (const qreal factor : {0.7, 0.85, 1.0, 1.2, 1.5, 2.0})
        widths.append(std::clamp(ideal * factor, widest, std::max(widest, all)));
    QList<QPointF> best;
    qreal bestScore = 0;
    for (const qreal width : std::as_const(widths)) {
        QSizeF whole;
        const QList<QPointF> corners = place(width, &whole);
        const qreal shape = whole.height() > 0 ? whole.width() / whole.height() : 1;
        const qreal score = std::abs(std::log(shape / aspect)) + 0.4 * std::log(std::max<qreal>(1, whole.width() * whole.height() / std::max<qreal>(1, area)));
        if (best.isEmpty() || score < bestScore) {
            best = corners;
            bestScore = score;
        }
    }
    return best;
}

} // namespace groundplan
