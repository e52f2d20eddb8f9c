// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "views/drawing/diagram.h"

namespace groundplan {

/// A small picture of a design that fits into the widget: what a pattern looks like before it is inserted.
class PatternPicture : public QWidget
{
    Q_OBJECT

public:
    explicit PatternPicture(QWidget* parent = nullptr);
    void setDesign(const Design& design, const Catalog& catalog);
    const Diagram& diagram() const { return m_diagram; }

    QSize sizeHint() const override { return {640, 300}; }
    QSize minimumSizeHint() const override { return {320, 200}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Diagram m_diagram;
};

} // namespace groundplan
