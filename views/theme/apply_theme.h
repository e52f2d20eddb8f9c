// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/theme/theme.h"

class QApplication;

namespace groundplan {

/// Dresses all widgets of the program in the theme: Fusion style, palette, one small style sheet; texts in that percentage
/// of the system's size (see textScales()).
void applyTheme(QApplication& application, const Theme& theme, int textPercent = 100);

/// The theme that the program wears now: what applyTheme() was last called with.
const Theme& currentTheme();

} // namespace groundplan
