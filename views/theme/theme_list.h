// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "views/theme/theme.h"

namespace groundplan {

/// A theme that can be chosen: what menus, settings and the command line list.
struct ThemeEntry {
    Theme::Mode mode;
    const char* id;   ///< in settings and on the command line
    const char* name; ///< English; themeName() translates

    const Theme& theme() const { return Theme::of(mode); }
};

/// All themes, in the order in which they are shown.
const QList<ThemeEntry>& themeList();
QStringList themeIds();
std::optional<Theme::Mode> themeNamed(const QString& id);
QString themeId(Theme::Mode mode);
QString themeName(Theme::Mode mode);

} // namespace groundplan
