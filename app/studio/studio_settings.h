// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include "model/metrics/price_table.h"
#include "views/dialogs/preferences.h"
#include "views/canvas/guides.h"
#include "views/drawing/diagram_items.h"
#include "views/theme/theme.h"

namespace groundplan {

/// What the studio remembers between runs.
class StudioSettings
{
public:
    /// Light or dark as the system is, or one of themeList(), in its order.
    enum class ThemeChoice { System, Light, Dark, HighContrast, HighContrastLight };
    static ThemeChoice choiceOf(Theme::Mode mode) { return ThemeChoice(int(mode) + 1); }
    /// Nothing: it is up to the system.
    static std::optional<Theme::Mode> modeOf(ThemeChoice choice);
    static constexpr int mostRecent = 10;

    /// An empty file: the user's own settings.
    explicit StudioSettings(const QString& file = {});

    QStringList recent() const;
    void addRecent(const QString& path);
    void clearRecent();
    ThemeChoice themeChoice() const;
    void setThemeChoice(ThemeChoice choice);
    /// Size of texts in percent, one of textScales().
    int textScale() const;
    void setTextScale(int percent);
    /// How lines turn on the canvas and in pictures.
    LineShape lineShape() const;
    void setLineShape(LineShape shape);
    /// Whether the layout of the design in that file is locked against stray drags. Kept here and not in the design: it
    /// is about the hands at this desk, and should not show up in anybody's difference of the file.
    bool layoutLocked(const QString& design) const;
    void setLayoutLocked(const QString& design, bool locked);
    QByteArray windowGeometry() const;
    QByteArray windowState() const;
    void setWindow(const QByteArray& geometry, const QByteArray& state);
    /// The folder in which file dialogs start.
    QString folder() const;
    void setFolder(const QString& folder);
    QString exportFolder(const QString& design) const;
    void setExportFolder(const QString& design, const QString& folder);
    QStringList exportTargets() const;
    void setExportTargets(const QStringList& targets);
    /// Prices of data that leaves a place, as the user edited them; `ours` otherwise.
    PriceTable prices(const PriceTable& ours) const;
    void setPrices(const PriceTable& prices);
    void clearPrices();
    /// Whether the tour was seen or skipped.
    bool tourDone() const;
    void setTourDone();
    /// A design that was open at the end, and where its window stood.
    struct OpenWindow {
        QString path;
        QByteArray geometry;
    };
    QList<OpenWindow> session() const;
    void setSession(const QList<OpenWindow>& windows);
    Preferences preferences() const;
    /// Theme and lines have setters of their own.
    void setPreferences(const Preferences& preferences);

    bool rulersShown() const;
    void setRulersShown(bool shown);
    /// Guides of the design in that file: they are an aid of this user, and not in the file.
    Guides guides(const QString& file) const;
    void setGuides(const QString& file, const Guides& guides);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace groundplan
