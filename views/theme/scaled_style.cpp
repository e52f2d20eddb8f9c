// SPDX-License-Identifier: Apache-2.0
#include "views/theme/scaled_style.h"

#include "views/theme/text_scale.h"

namespace groundplan {

ScaledStyle::ScaledStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int ScaledStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const int pixels = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TitleBarButtonIconSize:
    case PM_TabBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_TreeViewIndentation: return scaledToText(pixels);
    default: return pixels;
    }
}

} // namespace groundplan
