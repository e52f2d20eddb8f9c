// SPDX-License-Identifier: Apache-2.0
#include "views/theme/theme_list.h"

#include <QCoreApplication>

namespace groundplan {

const QList<ThemeEntry>& themeList()
{
    static const QList<ThemeEntry> themes{
        {Theme::Mode::Light, "light", QT_TRANSLATE_NOOP("Themes", "Light")},
        {Theme::Mode::Dark, "dark", QT_TRANSLATE_NOOP("Themes", "Dark")},
        {Theme::Mode::HighContrast, "high-contrast", QT_TRANSLATE_NOOP("Themes", "High contrast, white on black")},
        {Theme::Mode::HighContrastLight, "high-contrast-light", QT_TRANSLATE_NOOP("Themes", "High contrast, black on white")},
    };
    return themes;
}

QStringList themeIds()
{
    QStringList ids;
    for (const ThemeEntry& entry : themeList())
        ids.append(QString::fromLatin1(entry.id));
    return ids;
}

std::optional<Theme::Mode> themeNamed(const QString& id)
{
    for (const ThemeEntry& entry : themeList()) {
        if (id == QLatin1String(entry.id))
            return entry.mode;
    }
    return {};
}

QString themeId(Theme::Mode mode)
{
    return QString::fromLatin1(themeList().at(int(mode)).id);
}

QString themeName(Theme::Mode mode)
{
    return QCoreApplication::translate("Themes", themeList().at(int(mode)).name);
}

} // namespace groundplan
