// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

#include "views/theme/theme.h"

namespace groundplan {

/// An icon of ours ("actions/save", "kinds/service") in the theme's ink, sharp at every scale; greyed when disabled.
/// A null icon when there is no such file.
QIcon themedIcon(const QString& name, const Theme& theme);
QIcon themedIcon(const QString& name, const Theme& theme, const QColor& ink);

} // namespace groundplan
