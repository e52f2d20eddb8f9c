// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/zoom_bar.h"

#include <cmath>

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

#include "views/canvas/canvas.h"

namespace groundplan {

namespace {

/// The slider counts doublings in steps of a twentieth: each step looks like as much as the others.
constexpr int stepsADoubling = 20;

int stepOf(qreal zoom) { return qRound(std::log2(zoom) * stepsADoubling); }
qreal zoomOf(int step) { return std::exp2(qreal(step) / stepsADoubling); }

} // namespace

ZoomBar::ZoomBar(QWidget* parent) : QWidget(parent), m_slider(new QSlider(Qt::Horizontal, this)), m_percent(new QSpinBox(this))
{
    m_slider->setObjectName(QStringLiteral("zoom-slider"));
    m_slider->setAccessibleName(tr("Zoom"));
    m_slider->setToolTip(tr("Zoom"));
    m_slider->setRange(stepOf(Canvas::smallestZoom), stepOf(Canvas::largestZoom));
    m_slider->setPageStep(stepsADoubling);
    m_slider->setFixedWidth(128);
    m_percent->setObjectName(QStringLiteral("zoom-percent"));
    m_percent->setAccessibleName(tr("Zoom in percent"));
    m_percent->setRange(qRound(Canvas::smallestZoom * 100), qRound(Canvas::largestZoom * 100));
    m_percent->setSuffix(tr(" %"));
    m_percent->setSingleStep(10);
    m_percent->setAlignment(Qt::AlignRight);
    m_percent->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_percent->setKeyboardTracking(false); // not while somebody types
    m_percent->setFixedWidth(64);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_slider);
    layout->addWidget(m_percent);
    connect(m_slider, &QSlider::valueChanged, this, [this](int step) { Q_EMIT chosen(zoomOf(step)); });
    connect(m_percent, &QSpinBox::valueChanged, this, [this](int percent) { Q_EMIT chosen(percent / 100.0); });
}

void ZoomBar::setZoom(qreal zoom)
{
    const QSignalBlocker still(m_slider), quiet(m_percent);
    m_slider->setValue(stepOf(zoom));
    m_percent->setValue(qRound(zoom * 100));
}

} // namespace groundplan
