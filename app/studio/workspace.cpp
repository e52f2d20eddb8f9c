// SPDX-License-Identifier: Apache-2.0
#include "app/studio/workspace.h"

#include <algorithm>

#include <QApplication>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPalette>
#include <QPushButton>
#include <QStandardPaths>
#include <QThreadPool>

#include "app/services/log.h"
#include "app/services/pattern_source.h"
#include "app/studio/design_session.h"
#include "app/studio/main_window.h"
#include "app/studio/start_content.h"
#include "views/theme/apply_theme.h"

namespace groundplan {

/// How far a new window stands from the one before.
static constexpr QPoint cascade(32, 32);

Workspace::Workspace(Catalog catalog, const Options& options)
    : m_catalog(std::move(catalog)), m_settings(options.settingsFile),
      m_recoveryFolder(options.recoveryFolder.isEmpty()
                           ? QString(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1String("/groundplan/recovery"))
                           : options.recoveryFolder),
      m_language(options.language), m_offersTour(options.offerTour)
{
    // Before our own palette is on, the application's tells what the desktop wears.
    m_systemIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    wear();
    auto patterns = loadPatterns(m_catalog, languages());
    if (!patterns) {
        logWarning(patterns.error().text());
        patterns = loadPatterns(m_catalog);
    }
    if (!patterns)
        logWarning(patterns.error().text()); // a kind of the user's own may have lost what a pattern of ours needs
    m_patterns = patterns.value_or({});
}

QStringList Workspace::languages() const
{
    const QString chosen = m_language.isEmpty() ? m_settings.preferences().language : m_language;
    return (chosen.isEmpty() ? QLocale() : QLocale(chosen)).uiLanguages();
}

Workspace::~Workspace()
{
    qDeleteAll(windows());
    // Workers read the catalog.
    QThreadPool::globalInstance()->waitForDone();
}

QList<MainWindow*> Workspace::windows() const
{
    QList<MainWindow*> windows;
    for (const auto& window : m_windows) {
        if (window)
            windows.append(window);
    }
    return windows;
}

MainWindow* Workspace::openWindow()
{
    auto* window = new MainWindow(*this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.removeAll(nullptr);
    // Not exactly over another one.
    if (MainWindow* last = m_windows.isEmpty() ? nullptr : m_windows.last().data())
        window->move(last->pos() + cascade);
    m_windows.append(window);
    window->show();
    return window;
}

MainWindow* Workspace::windowFor(MainWindow* window)
{
    return window && window->isUnused() ? window : openWindow();
}

void Workspace::openFiles(const QStringList& paths, MainWindow* window)
{
    for (const QString& path : paths) {
        const QString absolute = QFileInfo(path).absoluteFilePath();
        MainWindow* open = nullptr;
        for (MainWindow* at : windows()) {
            if (at->session().path() == absolute)
                open = at;
        }
        if (!open) {
            open = windowFor(window);
            open->session().open(absolute);
            window = open;
        }
        open->raise();
        open->activateWindow();
    }
}

void Workspace::restoreSession(MainWindow* window)
{
    for (const StudioSettings::OpenWindow& last : m_settings.session()) {
        if (!QFileInfo::exists(last.path))
            continue;
        MainWindow* at = windowFor(window);
        at->restoreGeometry(last.geometry);
        at->session().open(last.path);
        window = at;
    }
}

void Workspace::rememberSession()
{
    QList<StudioSettings::OpenWindow> open;
    for (MainWindow* window : windows()) {
        if (window->isVisible() && !window->session().path().isEmpty())
            open.append({window->session().path(), window->saveGeometry()});
    }
    m_settings.setSession(open);
}

void Workspace::quit()
{
    rememberSession();
    m_quitting = true;
    QApplication::closeAllWindows();
    m_quitting = false; // somebody kept a window open
}

void Workspace::windowCloses()
{
    const QList<MainWindow*> all = windows();
    const auto visible = std::count_if(all.begin(), all.end(), [](const MainWindow* window) { return window->isVisible(); });
    if (!m_quitting && visible <= 1)
        rememberSession();
}

void Workspace::offerRecovery(MainWindow* window)
{
    const QList<RecoveredDesign> found = RecoveryJournal::orphans(m_recoveryFolder);
    if (found.isEmpty())
        return;
    QStringList names;
    for (const RecoveredDesign& design : found) {
        names.append(QString((design.path.isEmpty() ? tr("A design that was never saved") : design.path) + QStringLiteral("  ·  ")
                             + QLocale().toString(design.time, QLocale::ShortFormat)));
    }
    QMessageBox question(QMessageBox::Question, tr("Restore unsaved work"),
                         tr("Groundplan did not end properly. %n design(s) with unsaved changes can be restored:", nullptr, int(found.size())),
                         QMessageBox::NoButton, window);
    question.setObjectName(QStringLiteral("recovery"));
    question.setInformativeText(names.join(u'\n'));
    QPushButton* restore = question.addButton(tr("Restore"), QMessageBox::AcceptRole);
    QPushButton* later = question.addButton(tr("Ask again later"), QMessageBox::RejectRole);
    QPushButton* discard = question.addButton(tr("Discard"), QMessageBox::DestructiveRole);
    question.setDefaultButton(restore);
    question.setEscapeButton(later);
    question.exec();
    for (const RecoveredDesign& design : found) {
        if (question.clickedButton() == static_cast<QAbstractButton*>(restore)) {
            window = windowFor(window);
            window->session().recover(design);
        } else if (question.clickedButton() == static_cast<QAbstractButton*>(discard)) {
            RecoveryJournal::remove(design.journal);
        }
    }
}

void Workspace::setThemeChoice(StudioSettings::ThemeChoice choice)
{
    m_settings.setThemeChoice(choice);
    wear();
}

void Workspace::setTextScale(int percent)
{
    m_settings.setTextScale(percent);
    wear();
}

void Workspace::setLineShape(LineShape shape)
{
    m_settings.setLineShape(shape);
    Q_EMIT lineShapeChanged(shape);
}

void Workspace::setRulersShown(bool shown)
{
    m_settings.setRulersShown(shown);
    Q_EMIT rulersShownChanged(shown);
}

void Workspace::setPreferences(const Preferences& preferences)
{
    m_settings.setPreferences(preferences);
    Q_EMIT preferencesChanged();
}

void Workspace::wear()
{
    m_mode = StudioSettings::modeOf(m_settings.themeChoice()).value_or(m_systemIsDark ? Theme::Mode::Dark : Theme::Mode::Light);
    applyTheme(*qApp, theme(), m_settings.textScale());
    m_samples = embeddedExamples(QStringLiteral("samples"), m_catalog, theme());
    m_templates = embeddedExamples(QStringLiteral("templates"), m_catalog, theme());
    Q_EMIT themeChanged(theme());
}

} // namespace groundplan
