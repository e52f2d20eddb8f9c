// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QDialog>

#include "views/adapters/shortcut_table.h"
#include "views/dialogs/preferences.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace groundplan {

class KeyboardPage;

/// What the user may choose about the program, on pages that can be searched. What is chosen counts at once: each
/// change is told, and nothing needs to be confirmed.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const Preferences& preferences, const PreferenceChoices& choices, const ShortcutTable& shortcuts, QWidget* parent = nullptr);

    Preferences preferences() const;
    /// Shows others without telling that they changed.
    void setPreferences(const Preferences& preferences);
    /// "general", "appearance", "checking", "catalog", "keyboard".
    void showPage(const QString& page);
    KeyboardPage& keyboard() const { return *m_keyboard; }
    void addCatalogFolder(const QString& folder);

Q_SIGNALS:
    void edited();
    void catalogFolderWanted();

private:
    struct Page {
        QWidget* widget;
        QString words;                ///< all that is written on it, for the search
        std::function<void()> reset; ///< to what the program came with
    };
    QFormLayout* addPage(const char* id, const QString& title);
    void addRow(QFormLayout* form, const QString& label, QWidget* field, const QString& help);
    QComboBox* addCombo(QFormLayout* form, const char* name, const QString& label, const QList<NamedChoice>& choices, const QString& help);
    QCheckBox* addCheck(QFormLayout* form, const char* name, const QString& text, const QString& help);
    void buildGeneral(const PreferenceChoices& choices);
    void buildAppearance(const PreferenceChoices& choices);
    void buildChecking(const PreferenceChoices& choices);
    void buildCatalog(const PreferenceChoices& choices);
    void buildKeyboard(const ShortcutTable& shortcuts);
    void filter();
    void resetPage();
    void edit();

    QList<Page> m_pages;
    bool m_filling = false;
    QLineEdit* m_search;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    QLabel* m_nothing;
    QPushButton* m_defaults;

    QComboBox* m_language;
    QCheckBox* m_restore;
    QComboBox* m_recovery;
    QLineEdit* m_owner;
    QComboBox* m_theme;
    QComboBox* m_lines;
    QCheckBox* m_grid;
    QCheckBox* m_snapping;
    QCheckBox* m_reducedMotion;
    QComboBox* m_profile;
    QListWidget* m_folders;
    QPushButton* m_removeFolder;
    KeyboardPage* m_keyboard;
};

} // namespace groundplan
