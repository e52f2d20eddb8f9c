// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

#include "views/theme/theme.h"

class QApplication;

namespace groundplan {

/// Dresses all widgets of the program in the theme: Fusion style, palette, one small style sheet.
void applyTheme(QApplication& application, const Theme& theme);

/// An icon of ours ("actions/save", "kinds/service") in the theme's ink, sharp at 1x and 2x; greyed when disabled.
/// A null icon when there is no such file.
QIcon themedIcon(const QString& name, const Theme& theme);
QIcon themedIcon(const QString& name, const Theme& theme, const QColor& ink);

/// The theme that the program wears now: what applyTheme() was last called with.
const Theme& currentTheme();

} // namespace groundplan
