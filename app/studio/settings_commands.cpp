// SPDX-License-Identifier: Apache-2.0
#include "app/studio/settings_commands.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

#include "app/services/catalog_source.h"
#include "app/services/disk.h"
#include "app/services/rule_source.h"
#include "app/services/translation_loader.h"
#include "app/studio/actions.h"
#include "app/studio/action_table.h"
#include "app/studio/design_session.h"
#include "app/studio/main_window.h"
#include "app/studio/shortcut_list.h"
#include "app/studio/workspace.h"
#include "views/adapters/menu_text.h"
#include "views/canvas/canvas.h"
#include "views/dialogs/keyboard_page.h"
#include "views/dialogs/settings_dialog.h"

namespace groundplan {

namespace {

const QString jsonSuffix = QStringLiteral(".json");

PreferenceChoices choicesOf(const Actions& actions)
{
    PreferenceChoices choices;
    for (const QString& language : shippedLanguages()) {
        const QLocale locale(language);
        QString name = locale.nativeLanguageName();
        if (language.contains(u'_'))
            name += QStringLiteral(" (%1)").arg(locale.nativeCountryName());
        // Names of languages begin small in many of them, lines of a list do not.
        choices.languages.append({language, QString(name.left(1).toUpper() + name.mid(1))});
    }
    for (const ActionSpec& spec : actionTable()) {
        if (QLatin1String(spec.id).startsWith(QLatin1String("theme-"))) {
            const QAction* action = actions.action(QString::fromLatin1(spec.id));
            choices.themes.append({action->objectName(), withoutMnemonic(action->text()), action->statusTip()});
        }
    }
    if (const auto profiles = ourProfiles()) {
        for (const Profile& profile : *profiles)
            choices.profiles.append({profile.id, profile.name.isEmpty() ? profile.id : profile.name, profile.description.simplified()});
    }
    choices.userCatalogFolder = userCatalogFolder();
    return choices;
}

void reduceMotion(bool reduced)
{
    static const int blinking = QApplication::cursorFlashTime();
    QApplication::setCursorFlashTime(reduced ? 0 : blinking);
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip}) {
        if (reduced)
            QApplication::setEffectEnabled(effect, false);
    }
}

} // namespace

SettingsCommands::SettingsCommands(MainWindow& window) : QObject(&window), m_window(window)
{
    window.actions().on("settings", this, [this] { open(); });
    window.actions().on("settings-keyboard", this, [this] { open(QStringLiteral("keyboard")); });
    connect(&window.workspace(), &Workspace::preferencesChanged, this, &SettingsCommands::wear);
    wear();
}

void SettingsCommands::wear()
{
    const Preferences preferences = m_window.workspace().settings().preferences();
    m_window.canvas().setGridShown(preferences.grid);
    m_window.canvas().setSnapping(preferences.snapping);
    m_window.session().journal().setDelay(preferences.recoveryDelay);
    m_window.session().setNewProfile(preferences.profile);
    m_window.actions().setKeys(preferences.keys);
    m_window.setAnimated(!preferences.reducedMotion);
    reduceMotion(preferences.reducedMotion);
}

void SettingsCommands::open(const QString& page)
{
    if (!m_dialog) {
        m_window.commitPending();
        m_dialog = new SettingsDialog(m_window.workspace().settings().preferences(), choicesOf(m_window.actions()),
                                      shortcutTable(m_window.actions()), &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        // One at a time in the whole program: they would undo each other's choices.
        m_dialog->setModal(true);
        connect(m_dialog, &SettingsDialog::edited, this, &SettingsCommands::take);
        connect(m_dialog, &SettingsDialog::catalogFolderWanted, this, [this] {
            StudioSettings& settings = m_window.workspace().settings();
            const QString folder = QFileDialog::getExistingDirectory(m_dialog, tr("Add a folder of kinds"), settings.folder());
            if (!folder.isEmpty())
                m_dialog->addCatalogFolder(folder);
        });
        connect(&m_dialog->keyboard(), &KeyboardPage::importWanted, this, &SettingsCommands::importKeys);
        connect(&m_dialog->keyboard(), &KeyboardPage::exportWanted, this, &SettingsCommands::exportKeys);
    }
    if (!page.isEmpty())
        m_dialog->showPage(page);
    m_dialog->show();
}

void SettingsCommands::take()
{
    const Preferences before = m_window.workspace().settings().preferences();
    const Preferences after = m_dialog->preferences();
    m_window.workspace().setPreferences(after);
    if (after.theme != before.theme)
        m_window.actions().action(after.theme)->trigger();
    if (after.lines != before.lines)
        m_window.workspace().setLineShape(after.lines);
}

void SettingsCommands::importKeys()
{
    const QString path = QFileDialog::getOpenFileName(m_dialog, tr("Import shortcuts"), m_window.workspace().settings().folder(),
                                                      tr("Shortcuts (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto bytes = readFile(path);
    const auto keys = bytes ? shortcutsFromJson(*bytes, path) : Result<QHash<QString, QString>>(unexpected(bytes.error()));
    if (!keys)
        return m_window.showError(tr("The shortcuts cannot be imported"), keys.error());
    ShortcutTable table = m_dialog->keyboard().table();
    table.setChanges(*keys);
    m_dialog->keyboard().setTable(table);
    take();
}

void SettingsCommands::exportKeys()
{
    StudioSettings& settings = m_window.workspace().settings();
    QString path = QFileDialog::getSaveFileName(m_dialog, tr("Export shortcuts"), QString(settings.folder() + QLatin1String("/groundplan-shortcuts.json")),
                                                tr("Shortcuts (*.json)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += jsonSuffix;
    if (m_window.report(tr("The shortcuts cannot be exported"), writeFile(path, shortcutsToJson(m_dialog->keyboard().table().changes()))))
        m_window.showMessage(tr("Wrote the shortcuts to %1.").arg(path));
}

} // namespace groundplan
