// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace groundplan {

/// How large texts of the windows can be, in percent. The canvas has its zoom.
const QList<int>& textScales();
/// The nearest one that there is.
int validTextScale(int percent);

/// A length of the layout at the scale in use: rows, icons, widths that texts have to fit in.
int scaledToText(int pixels);
int textScale();
void setTextScale(int percent);

} // namespace groundplan
