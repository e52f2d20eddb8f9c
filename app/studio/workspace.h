// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

#include "app/studio/studio_settings.h"
#include "model/catalog/catalog.h"
#include "model/patterns/pattern.h"
#include "views/panels/start_page.h"
#include "views/theme/theme.h"

namespace groundplan {

class MainWindow;

/// Puts the studio together: catalog, settings, theme, windows. Everything else gets what it needs from here.
class Workspace : public QObject
{
    Q_OBJECT

public:
    struct Options {
        QString settingsFile;   ///< empty: the user's
        QString recoveryFolder; ///< empty: in the user's data folder
        bool offerRecovery = true;
        bool offerTour = false; ///< to who has not seen it
        QString language;       ///< asked for this run; empty: that of the settings, else the system's
    };

    Workspace(Catalog catalog, const Options& options);
    ~Workspace() override;

    const Catalog& catalog() const { return m_catalog; }
    StudioSettings& settings() { return m_settings; }
    const QString& recoveryFolder() const { return m_recoveryFolder; }
    const QList<StartPage::Example>& samples() const { return m_samples; }
    const QList<StartPage::Example>& templates() const { return m_templates; }

    /// In the language in which the program was started.
    const QList<Pattern>& patterns() const { return m_patterns; }
    /// Languages that the user reads, best first: "de-AT", "de".
    QStringList languages() const;

    /// A new window with the start page.
    MainWindow* openWindow();
    /// Opens each file, in `window` when it shows nothing that could get lost, else in a window of its own; a file that
    /// is open already comes to the front.
    void openFiles(const QStringList& paths, MainWindow* window = nullptr);
    /// A window to open something in: `window` itself when it is unused.
    MainWindow* windowFor(MainWindow* window);
    /// Opens what was open at the end of the last run, the first in `window`.
    void restoreSession(MainWindow* window);
    /// Closes all windows; what is open is remembered for restoreSession().
    void quit();
    /// A window is about to go.
    void windowCloses();
    bool offersTour() const { return m_offersTour; }
    /// Asks whether to restore what crashed runs left.
    void offerRecovery(MainWindow* window);
    QList<MainWindow*> windows() const;

    const Theme& theme() const { return Theme::of(m_mode); }
    void setThemeChoice(StudioSettings::ThemeChoice choice);
    /// Of all windows, in percent; also told by themeChanged().
    void setTextScale(int percent);
    void setPreferences(const Preferences& preferences);
    /// For all windows.
    void setLineShape(LineShape shape);
    void setRulersShown(bool shown);

Q_SIGNALS:
    void themeChanged(const groundplan::Theme& theme);
    void lineShapeChanged(groundplan::LineShape shape);
    void rulersShownChanged(bool shown);
    void recentChanged();
    void preferencesChanged();

private:
    void wear();
    void rememberSession();

    const Catalog m_catalog;
    StudioSettings m_settings;
    QString m_recoveryFolder;
    QString m_language; ///< asked for this run
    QList<StartPage::Example> m_samples;
    QList<StartPage::Example> m_templates;
    QList<Pattern> m_patterns;
    QList<QPointer<MainWindow>> m_windows;
    Theme::Mode m_mode = Theme::Mode::Light;
    bool m_systemIsDark = false;
    bool m_offersTour = false;
    bool m_quitting = false;
};

} // namespace groundplan
