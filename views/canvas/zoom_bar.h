// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QSlider;
class QSpinBox;

namespace groundplan {

/// The zoom of a canvas as a slider and a percentage; both follow each other and the canvas.
class ZoomBar : public QWidget
{
    Q_OBJECT

public:
    explicit ZoomBar(QWidget* parent = nullptr);
    void setZoom(qreal zoom);

Q_SIGNALS:
    /// Somebody chose another zoom here.
    void chosen(qreal zoom);

private:
    QSlider* m_slider;
    QSpinBox* m_percent;
};

} // namespace groundplan
