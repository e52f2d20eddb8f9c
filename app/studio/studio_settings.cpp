// SPDX-License-Identifier: Apache-2.0
#include "app/studio/studio_settings.h"

#include <cmath>

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

#include "views/theme/text_scale.h"
#include "views/theme/theme_list.h"

namespace groundplan {

/// Version of the arrangement of docks: raised when one is added, so that an old arrangement is not restored.
static constexpr int layoutVersion = 3;
/// Nobody wants to lose more work than that.
static constexpr int longestRecoveryDelay = 10 * 60 * 1000;

StudioSettings::StudioSettings(const QString& file)
    : m_settings(file.isEmpty() ? std::make_unique<QSettings>() : std::make_unique<QSettings>(file, QSettings::IniFormat))
{
    if (m_settings->value(QStringLiteral("window/version"), layoutVersion).toInt() != layoutVersion)
        m_settings->remove(QStringLiteral("window"));
}

QStringList StudioSettings::recent() const
{
    return m_settings->value(QStringLiteral("recent")).toStringList();
}

void StudioSettings::addRecent(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = recent();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    m_settings->setValue(QStringLiteral("recent"), QStringList(paths.mid(0, mostRecent)));
}

void StudioSettings::clearRecent()
{
    m_settings->remove(QStringLiteral("recent"));
}

std::optional<Theme::Mode> StudioSettings::modeOf(ThemeChoice choice)
{
    if (choice == ThemeChoice::System)
        return {};
    return Theme::Mode(int(choice) - 1);
}

StudioSettings::ThemeChoice StudioSettings::themeChoice() const
{
    const auto mode = themeNamed(m_settings->value(QStringLiteral("theme")).toString());
    return mode ? choiceOf(*mode) : ThemeChoice::System;
}

void StudioSettings::setThemeChoice(ThemeChoice choice)
{
    const auto mode = modeOf(choice);
    m_settings->setValue(QStringLiteral("theme"), mode ? themeId(*mode) : QStringLiteral("system"));
}

int StudioSettings::textScale() const
{
    return validTextScale(m_settings->value(QStringLiteral("text-scale"), 100).toInt());
}

void StudioSettings::setTextScale(int percent)
{
    m_settings->setValue(QStringLiteral("text-scale"), validTextScale(percent));
}

LineShape StudioSettings::lineShape() const
{
    return m_settings->value(QStringLiteral("lines")).toString() == QLatin1String("curved") ? LineShape::Curved : LineShape::Orthogonal;
}

void StudioSettings::setLineShape(LineShape shape)
{
    m_settings->setValue(QStringLiteral("lines"), shape == LineShape::Curved ? QStringLiteral("curved") : QStringLiteral("orthogonal"));
}

bool StudioSettings::layoutLocked(const QString& design) const
{
    return !design.isEmpty() && m_settings->contains(QLatin1String("locked/") + QString::fromLatin1(QUrl::toPercentEncoding(design)));
}

void StudioSettings::setLayoutLocked(const QString& design, bool locked)
{
    const QString key = QLatin1String("locked/") + QString::fromLatin1(QUrl::toPercentEncoding(design));
    if (design.isEmpty() || !locked)
        m_settings->remove(key);
    else
        m_settings->setValue(key, true);
}

QByteArray StudioSettings::windowGeometry() const
{
    return m_settings->value(QStringLiteral("window/geometry")).toByteArray();
}

QByteArray StudioSettings::windowState() const
{
    return m_settings->value(QStringLiteral("window/state")).toByteArray();
}

void StudioSettings::setWindow(const QByteArray& geometry, const QByteArray& state)
{
    m_settings->setValue(QStringLiteral("window/version"), layoutVersion);
    m_settings->setValue(QStringLiteral("window/geometry"), geometry);
    m_settings->setValue(QStringLiteral("window/state"), state);
}

QString StudioSettings::folder() const
{
    const QString folder = m_settings->value(QStringLiteral("folder")).toString();
    return QDir(folder).exists() && !folder.isEmpty() ? folder : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void StudioSettings::setFolder(const QString& folder)
{
    m_settings->setValue(QStringLiteral("folder"), folder);
}

QString StudioSettings::exportFolder(const QString& design) const
{
    return m_settings->value(QLatin1String("export/folders/") + QString::fromLatin1(QUrl::toPercentEncoding(design))).toString();
}

void StudioSettings::setExportFolder(const QString& design, const QString& folder)
{
    m_settings->setValue(QLatin1String("export/folders/") + QString::fromLatin1(QUrl::toPercentEncoding(design)), folder);
}

QStringList StudioSettings::exportTargets() const
{
    return m_settings->value(QStringLiteral("export/targets")).toStringList();
}

void StudioSettings::setExportTargets(const QStringList& targets)
{
    m_settings->setValue(QStringLiteral("export/targets"), targets);
}

PriceTable StudioSettings::prices(const PriceTable& ours) const
{
    PriceTable table = ours;
    table.currency = m_settings->value(QStringLiteral("prices/currency"), ours.currency).toString();
    const auto price = [this](const char* key, double& value) {
        bool isNumber = false;
        const double stored = m_settings->value(QLatin1String("prices/") + QLatin1String(key)).toDouble(&isNumber);
        if (isNumber && stored >= 0)
            value = stored;
    };
    price("zone", table.zone);
    price("region", table.region);
    price("private-link", table.privateLink);
    price("cloud", table.cloud);
    price("internet", table.internet);
    return table;
}

void StudioSettings::setPrices(const PriceTable& prices)
{
    m_settings->setValue(QStringLiteral("prices/currency"), prices.currency);
    m_settings->setValue(QStringLiteral("prices/zone"), prices.zone);
    m_settings->setValue(QStringLiteral("prices/region"), prices.region);
    m_settings->setValue(QStringLiteral("prices/private-link"), prices.privateLink);
    m_settings->setValue(QStringLiteral("prices/cloud"), prices.cloud);
    m_settings->setValue(QStringLiteral("prices/internet"), prices.internet);
}

void StudioSettings::clearPrices()
{
    m_settings->remove(QStringLiteral("prices"));
}

bool StudioSettings::tourDone() const
{
    return m_settings->value(QStringLiteral("tour-done"), false).toBool();
}

void StudioSettings::setTourDone()
{
    m_settings->setValue(QStringLiteral("tour-done"), true);
}

QList<StudioSettings::OpenWindow> StudioSettings::session() const
{
    const QStringList paths = m_settings->value(QStringLiteral("session/files")).toStringList();
    const QVariantList geometries = m_settings->value(QStringLiteral("session/geometries")).toList();
    QList<OpenWindow> windows;
    for (int at = 0; at < paths.size(); ++at)
        windows.append({paths.at(at), geometries.value(at).toByteArray()});
    return windows;
}

void StudioSettings::setSession(const QList<OpenWindow>& windows)
{
    QStringList paths;
    QVariantList geometries;
    for (const OpenWindow& window : windows) {
        paths.append(window.path);
        geometries.append(window.geometry);
    }
    m_settings->setValue(QStringLiteral("session/files"), paths);
    m_settings->setValue(QStringLiteral("session/geometries"), geometries);
}

Preferences StudioSettings::preferences() const
{
    Preferences preferences;
    const auto text = [this](const char* key) { return m_settings->value(QLatin1String(key)).toString(); };
    const auto flag = [this](const char* key, bool standard) { return m_settings->value(QLatin1String(key), standard).toBool(); };
    preferences.language = text("language");
    preferences.restoreSession = flag("session/restore", false);
    const int delay = text("recovery-delay").toInt();
    if (delay >= preferences.recoveryDelay && delay <= longestRecoveryDelay)
        preferences.recoveryDelay = delay;
    preferences.owner = text("owner");
    if (const QString theme = text("theme"); !theme.isEmpty())
        preferences.theme = QLatin1String("theme-") + theme;
    preferences.lines = lineShape();
    preferences.grid = flag("canvas/grid", true);
    preferences.snapping = flag("canvas/snapping", true);
    preferences.reducedMotion = flag("reduced-motion", false);
    preferences.profile = text("profile");
    preferences.catalogFolders = m_settings->value(QStringLiteral("catalog-folders")).toStringList();
    m_settings->beginGroup(QStringLiteral("shortcuts"));
    for (const QString& action : m_settings->childKeys())
        preferences.keys.insert(action, m_settings->value(action).toString());
    m_settings->endGroup();
    return preferences;
}

void StudioSettings::setPreferences(const Preferences& preferences)
{
    m_settings->setValue(QStringLiteral("language"), preferences.language);
    m_settings->setValue(QStringLiteral("session/restore"), preferences.restoreSession);
    m_settings->setValue(QStringLiteral("recovery-delay"), preferences.recoveryDelay);
    m_settings->setValue(QStringLiteral("owner"), preferences.owner);
    m_settings->setValue(QStringLiteral("canvas/grid"), preferences.grid);
    m_settings->setValue(QStringLiteral("canvas/snapping"), preferences.snapping);
    m_settings->setValue(QStringLiteral("reduced-motion"), preferences.reducedMotion);
    m_settings->setValue(QStringLiteral("profile"), preferences.profile);
    m_settings->setValue(QStringLiteral("catalog-folders"), preferences.catalogFolders);
    m_settings->remove(QStringLiteral("shortcuts"));
    for (auto at = preferences.keys.cbegin(); at != preferences.keys.cend(); ++at)
        m_settings->setValue(QLatin1String("shortcuts/") + at.key(), at.value());
}

bool StudioSettings::rulersShown() const
{
    return m_settings->value(QStringLiteral("canvas/rulers"), false).toBool();
}

void StudioSettings::setRulersShown(bool shown)
{
    m_settings->setValue(QStringLiteral("canvas/rulers"), shown);
}

static QString guidesKey(const QString& file)
{
    return QLatin1String("guides/") + QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(file).absoluteFilePath()));
}

Guides StudioSettings::guides(const QString& file) const
{
    Guides guides;
    for (const QString& line : m_settings->value(guidesKey(file)).toStringList()) {
        bool isNumber = false;
        const double at = line.mid(1).toDouble(&isNumber);
        QList<qreal>& lines = line.startsWith(u'x') ? guides.upright : guides.level;
        if (isNumber && std::isfinite(at) && lines.size() < mostGuides)
            lines.append(at);
    }
    return guides;
}

void StudioSettings::setGuides(const QString& file, const Guides& guides)
{
    QStringList lines;
    for (qreal at : guides.upright)
        lines.append(u'x' + QString::number(at));
    for (qreal at : guides.level)
        lines.append(u'y' + QString::number(at));
    if (lines.isEmpty())
        m_settings->remove(guidesKey(file));
    else
        m_settings->setValue(guidesKey(file), lines);
}

} // namespace groundplan
