// SPDX-License-Identifier: Apache-2.0
#include "views/theme/text_scale.h"

#include <cstdlib>

namespace groundplan {

namespace {

int& wornScale()
{
    static int percent = 100;
    return percent;
}

} // namespace

const QList<int>& textScales()
{
    static const QList<int> scales{100, 125, 150, 200};
    return scales;
}

int validTextScale(int percent)
{
    int nearest = textScales().first();
    for (int scale : textScales()) {
        if (std::abs(scale - percent) < std::abs(nearest - percent))
            nearest = scale;
    }
    return nearest;
}

int textScale() { return wornScale(); }
void setTextScale(int percent) { wornScale() = validTextScale(percent); }
int scaledToText(int pixels) { return (pixels * wornScale() + 50) / 100; }

} // namespace groundplan
