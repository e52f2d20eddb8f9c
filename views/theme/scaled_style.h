// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace groundplan {

/// Fusion whose icons, check boxes and indentation grow with the texts.
class ScaledStyle : public QProxyStyle
{
public:
    ScaledStyle();
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
};

} // namespace groundplan
