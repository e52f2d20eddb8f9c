// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/settings_dialog.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "views/dialogs/keyboard_page.h"

namespace groundplan {

namespace {

constexpr int helpWidth = 420;

/// As high as its text needs in its own width: layouts ask for the width of the page.
class HelpLabel : public QLabel
{
public:
    using QLabel::QLabel;
    int heightForWidth(int) const override { return QLabel::heightForWidth(helpWidth); }
};

QLabel* helpLabel(const QString& text, QWidget* parent)
{
    auto* label = new HelpLabel(text, parent);
    label->setProperty("role", QStringLiteral("muted"));
    label->setWordWrap(true);
    label->setMaximumWidth(helpWidth);
    label->setMinimumWidth(helpWidth);
    return label;
}

/// All that is written on a page.
QString wordsOf(const QWidget* page)
{
    QStringList words;
    for (const QLabel* label : page->findChildren<QLabel*>())
        words.append(label->text().remove(u'&'));
    for (const QAbstractButton* button : page->findChildren<QAbstractButton*>())
        words.append(button->text().remove(u'&'));
    for (const QComboBox* box : page->findChildren<QComboBox*>()) {
        for (int row = 0; row < box->count(); ++row)
            words.append(box->itemText(row));
    }
    for (const QTreeWidget* tree : page->findChildren<QTreeWidget*>()) {
        for (const QTreeWidgetItem* item : tree->findItems({}, Qt::MatchContains | Qt::MatchRecursive))
            words.append(item->text(0));
    }
    return words.join(u'\n');
}

void choose(QComboBox* box, const QVariant& value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences& preferences, const PreferenceChoices& choices, const ShortcutTable& shortcuts, QWidget* parent)
    : QDialog(parent), m_search(new QLineEdit(this)), m_list(new QListWidget(this)), m_stack(new QStackedWidget(this)),
      m_nothing(new QLabel(tr("No setting is called like that."), this))
{
    setObjectName(QStringLiteral("settings"));
    setWindowTitle(tr("Settings"));
    m_search->setObjectName(QStringLiteral("search-settings"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("pages"));
    m_list->setProperty("role", QStringLiteral("framed"));
    m_list->setAccessibleName(tr("Pages"));
    m_nothing->setProperty("role", QStringLiteral("muted"));
    m_nothing->setWordWrap(true);
    m_nothing->hide();

    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    left->addWidget(m_nothing);
    m_search->setFixedWidth(200);
    m_list->setFixedWidth(200);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(24);
    middle->addLayout(left);
    middle->addWidget(m_stack, 1);

    buildGeneral(choices);
    buildAppearance(choices);
    buildChecking(choices);
    buildCatalog(choices);
    buildKeyboard(shortcuts);
    // After the pages, so that Tab comes to the buttons last.
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_defaults = buttons->addButton(tr("&Defaults of this page"), QDialogButtonBox::ResetRole);
    m_defaults->setObjectName(QStringLiteral("defaults"));
    m_defaults->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);

    setPreferences(preferences);
    for (Page& page : m_pages)
        page.words = wordsOf(page.widget);
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false); // Return in a field must not press the first of them

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_defaults, &QPushButton::clicked, this, &SettingsDialog::resetPage);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::filter);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(0);
    m_list->setFocus();
    resize(880, 600);
}

QFormLayout* SettingsDialog::addPage(const char* id, const QString& title)
{
    auto* scroll = new QScrollArea(m_stack); // for large texts
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* page = new QWidget(scroll->viewport());
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    auto* head = new QLabel(title, page);
    head->setProperty("role", QStringLiteral("title"));
    layout->addWidget(head);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    layout->addLayout(form);
    scroll->setWidget(page);
    m_stack->addWidget(scroll);
    auto* item = new QListWidgetItem(title, m_list);
    item->setData(Qt::UserRole, QString::fromLatin1(id));
    m_pages.append({page, {}, {}});
    return form;
}

void SettingsDialog::addRow(QFormLayout* form, const QString& label, QWidget* field, const QString& help)
{
    auto* box = new QVBoxLayout;
    box->setSpacing(4);
    box->addWidget(field, 0, Qt::AlignLeft);
    if (!help.isEmpty()) {
        QLabel* text = helpLabel(help, form->parentWidget());
        field->setAccessibleDescription(help);
        box->addWidget(text);
    }
    if (label.isEmpty()) {
        form->addRow(QString(), box);
        return;
    }
    auto* name = new QLabel(label, form->parentWidget());
    name->setBuddy(field);
    // In line with the text of the field.
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    name->setContentsMargins(0, 5, 0, 0);
    form->addRow(name, box);
}

QComboBox* SettingsDialog::addCombo(QFormLayout* form, const char* name, const QString& label, const QList<NamedChoice>& choices, const QString& help)
{
    auto* box = new QComboBox(form->parentWidget());
    box->setObjectName(QString::fromLatin1(name));
    for (const NamedChoice& choice : choices) {
        box->addItem(choice.text, choice.id);
        if (!choice.help.isEmpty())
            box->setItemData(box->count() - 1, choice.help, Qt::ToolTipRole);
    }
    box->setMinimumWidth(240);
    addRow(form, label, box, help);
    connect(box, &QComboBox::currentIndexChanged, this, &SettingsDialog::edit);
    return box;
}

QCheckBox* SettingsDialog::addCheck(QFormLayout* form, const char* name, const QString& text, const QString& help)
{
    auto* box = new QCheckBox(text, form->parentWidget());
    box->setObjectName(QString::fromLatin1(name));
    addRow(form, {}, box, help);
    connect(box, &QCheckBox::toggled, this, &SettingsDialog::edit);
    return box;
}

void SettingsDialog::buildGeneral(const PreferenceChoices& choices)
{
    QFormLayout* form = addPage("general", tr("General"));
    m_language = addCombo(form, "language", tr("&Language"), QList<NamedChoice>{{{}, tr("As the system")}} + choices.languages,
                          tr("Counts from the next start of Groundplan."));
    m_restore = addCheck(form, "restore", tr("&Open the designs of last time"), tr("At the start, when no file is given. Each window comes back where it stood."));
    m_recovery = addCombo(form, "recovery", tr("&Unsaved work"),
                          {{QStringLiteral("300"), tr("Keep at once")}, {QStringLiteral("2000"), tr("Keep after 2 seconds")},
                           {QStringLiteral("10000"), tr("Keep after 10 seconds")}, {QStringLiteral("60000"), tr("Keep after a minute")}},
                          tr("A copy for recovery is written that long after an edit. What is newer is lost if the computer stops."));
    m_owner = new QLineEdit(form->parentWidget());
    m_owner->setObjectName(QStringLiteral("owner"));
    m_owner->setPlaceholderText(tr("Team or person"));
    m_owner->setMinimumWidth(240);
    addRow(form, tr("&Answers for deviations"), m_owner, tr("Stands as the owner in new deviations."));
    connect(m_owner, &QLineEdit::textChanged, this, &SettingsDialog::edit);
    static_cast<QVBoxLayout*>(m_pages.last().widget->layout())->addStretch(1);
    m_pages.last().reset = [this] {
        Preferences kept = preferences();
        const Preferences fresh;
        kept.language = fresh.language;
        kept.restoreSession = fresh.restoreSession;
        kept.recoveryDelay = fresh.recoveryDelay;
        kept.owner = fresh.owner;
        setPreferences(kept);
    };
}

void SettingsDialog::buildAppearance(const PreferenceChoices& choices)
{
    QFormLayout* form = addPage("appearance", tr("Appearance"));
    m_theme = addCombo(form, "theme", tr("&Theme"), choices.themes, {});
    m_lines = addCombo(form, "lines", tr("&Connections"),
                       {{QString::number(int(LineShape::Orthogonal)), tr("With corners")}, {QString::number(int(LineShape::Curved)), tr("Curved")}},
                       tr("On the canvas and in pictures."));
    m_grid = addCheck(form, "grid", tr("Show the &grid"), {});
    m_snapping = addCheck(form, "snapping", tr("&Snap to the grid and to neighbours"), tr("Hold Alt while dragging for the opposite."));
    m_reducedMotion = addCheck(form, "motion", tr("Reduce &motion"), tr("Panels, menus and lists open without moving, and the cursor does not blink."));
    static_cast<QVBoxLayout*>(m_pages.last().widget->layout())->addStretch(1);
    m_pages.last().reset = [this] {
        Preferences kept = preferences();
        const Preferences fresh;
        kept.theme = fresh.theme;
        kept.lines = fresh.lines;
        kept.grid = fresh.grid;
        kept.snapping = fresh.snapping;
        kept.reducedMotion = fresh.reducedMotion;
        setPreferences(kept);
    };
}

void SettingsDialog::buildChecking(const PreferenceChoices& choices)
{
    QFormLayout* form = addPage("checking", tr("Checking"));
    m_profile = addCombo(form, "profile", tr("&Profile of new designs"),
                         QList<NamedChoice>{{{}, tr("Every rule as it comes")}} + choices.profiles,
                         tr("What an empty design is checked by. Each design keeps its own choice: Design, Rules."));
    static_cast<QVBoxLayout*>(m_pages.last().widget->layout())->addStretch(1);
    m_pages.last().reset = [this] {
        Preferences kept = preferences();
        kept.profile.clear();
        setPreferences(kept);
    };
}

void SettingsDialog::buildCatalog(const PreferenceChoices& choices)
{
    QFormLayout* form = addPage("catalog", tr("Catalog"));
    auto* layout = static_cast<QVBoxLayout*>(m_pages.last().widget->layout());
    QWidget* page = m_pages.last().widget;
    auto* intro = helpLabel(tr("Kinds of your own are read from these folders when Groundplan starts, and from %1.").arg(choices.userCatalogFolder), page);
    intro->setTextFormat(Qt::PlainText);
    form->addRow(intro);
    m_folders = new QListWidget(page);
    m_folders->setObjectName(QStringLiteral("folders"));
    m_folders->setProperty("role", QStringLiteral("framed"));
    m_folders->setAccessibleName(tr("Folders of kinds"));
    auto* buttons = new QHBoxLayout;
    auto* add = new QPushButton(tr("&Add a folder…"), page);
    add->setObjectName(QStringLiteral("add-folder"));
    m_removeFolder = new QPushButton(tr("&Remove"), page);
    m_removeFolder->setObjectName(QStringLiteral("remove-folder"));
    buttons->addWidget(add);
    buttons->addWidget(m_removeFolder);
    buttons->addStretch(1);
    layout->addWidget(m_folders, 1);
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &SettingsDialog::catalogFolderWanted);
    connect(m_removeFolder, &QPushButton::clicked, this, [this] {
        delete m_folders->currentItem();
        edit();
    });
    connect(m_folders, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) { m_removeFolder->setEnabled(item); });
    m_pages.last().reset = [this] {
        Preferences kept = preferences();
        kept.catalogFolders.clear();
        setPreferences(kept);
    };
}

void SettingsDialog::buildKeyboard(const ShortcutTable& shortcuts)
{
    addPage("keyboard", tr("Keyboard"));
    m_keyboard = new KeyboardPage(m_pages.last().widget);
    m_keyboard->setTable(shortcuts);
    static_cast<QVBoxLayout*>(m_pages.last().widget->layout())->addWidget(m_keyboard, 1);
    connect(m_keyboard, &KeyboardPage::changed, this, &SettingsDialog::edit);
    m_pages.last().reset = [this] { m_keyboard->resetAll(); };
}

Preferences SettingsDialog::preferences() const
{
    Preferences preferences;
    preferences.language = m_language->currentData().toString();
    preferences.restoreSession = m_restore->isChecked();
    preferences.recoveryDelay = m_recovery->currentData().toInt();
    preferences.owner = m_owner->text().trimmed();
    preferences.theme = m_theme->currentData().toString();
    preferences.lines = LineShape(m_lines->currentData().toInt());
    preferences.grid = m_grid->isChecked();
    preferences.snapping = m_snapping->isChecked();
    preferences.reducedMotion = m_reducedMotion->isChecked();
    preferences.profile = m_profile->currentData().toString();
    for (int row = 0; row < m_folders->count(); ++row)
        preferences.catalogFolders.append(m_folders->item(row)->text());
    preferences.keys = m_keyboard->table().changes();
    return preferences;
}

void SettingsDialog::setPreferences(const Preferences& preferences)
{
    const bool outer = m_filling;
    m_filling = true;
    choose(m_language, preferences.language);
    m_restore->setChecked(preferences.restoreSession);
    choose(m_recovery, QString::number(preferences.recoveryDelay));
    m_owner->setText(preferences.owner);
    choose(m_theme, preferences.theme);
    choose(m_lines, QString::number(int(preferences.lines)));
    m_grid->setChecked(preferences.grid);
    m_snapping->setChecked(preferences.snapping);
    m_reducedMotion->setChecked(preferences.reducedMotion);
    choose(m_profile, preferences.profile);
    m_folders->clear();
    m_folders->addItems(preferences.catalogFolders);
    m_removeFolder->setEnabled(m_folders->currentItem());
    if (m_keyboard->table().changes() != preferences.keys) {
        ShortcutTable table = m_keyboard->table();
        table.setChanges(preferences.keys);
        m_keyboard->setTable(table);
    }
    m_filling = outer;
}

void SettingsDialog::showPage(const QString& page)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == page)
            m_list->setCurrentRow(row);
    }
}

void SettingsDialog::addCatalogFolder(const QString& folder)
{
    if (!m_folders->findItems(folder, Qt::MatchExactly).isEmpty())
        return;
    m_folders->addItem(folder);
    m_folders->setCurrentRow(m_folders->count() - 1);
    edit();
}

void SettingsDialog::filter()
{
    const QString wanted = m_search->text().trimmed();
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool fits = m_pages.at(row).words.contains(wanted, Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!fits);
        if (fits && first < 0)
            first = row;
    }
    m_nothing->setVisible(first < 0);
    m_stack->setEnabled(first >= 0);
    m_defaults->setEnabled(first >= 0);
    if (first >= 0 && (m_list->currentRow() < 0 || m_list->currentItem()->isHidden()))
        m_list->setCurrentRow(first);
}

void SettingsDialog::resetPage()
{
    m_pages.at(m_stack->currentIndex()).reset();
    edit();
}

void SettingsDialog::edit()
{
    if (!m_filling)
        Q_EMIT edited();
}

} // namespace groundplan
