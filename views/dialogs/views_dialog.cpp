// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/views_dialog.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QSplitter>
#include <QVBoxLayout>

#include "views/dialogs/group_dialog.h"

namespace groundplan {

namespace {

QStringList wordsOf(const QString& text)
{
    QStringList words;
    for (const QString& word : text.split(u',')) {
        if (!word.trimmed().isEmpty() && !words.contains(word.trimmed()))
            words.append(word.trimmed());
    }
    return words;
}

QString textOf(const QStringList& words) { return words.join(QLatin1String(", ")); }

/// Completes the last of several words that commas part.
class WordsCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;
    QStringList splitPath(const QString& path) const override { return {path.section(u',', -1).trimmed()}; }
    QString pathFromIndex(const QModelIndex& index) const override
    {
        const auto* edit = qobject_cast<const QLineEdit*>(widget());
        QStringList words = edit ? edit->text().split(u',') : QStringList();
        for (QString& word : words)
            word = word.trimmed();
        if (!words.isEmpty())
            words.removeLast();
        return textOf(words << QCompleter::pathFromIndex(index));
    }
};

void choose(QComboBox* box, const QString& id) { box->setCurrentIndex(std::max(0, box->findData(id))); }

} // namespace

ViewsDialog::ViewsDialog(const Design& design, const QList<Choice>& lenses, const Id& current, QWidget* parent) : QDialog(parent), m_design(design)
{
    setWindowTitle(tr("Views"));
    resize(820, 620);
    auto* split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(buildList());
    split->addWidget(buildForm(lenses));
    split->setStretchFactor(1, 1);
    split->setSizes({260, 560});
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(split, 1);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        takeForm();
        accept();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    int row = 0;
    for (const View& view : design.views()) {
        if (view.id == current)
            row = int(m_views.size());
        m_views.append(view);
        m_list->addItem(view.label());
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &ViewsDialog::showView);
    m_list->setCurrentRow(m_views.isEmpty() ? -1 : row);
    refresh();
}

QWidget* ViewsDialog::buildList()
{
    auto* side = new QWidget(this);
    m_list = new QListWidget(side);
    m_list->setProperty("role", QStringLiteral("framed"));
    m_list->setObjectName(QStringLiteral("views-list"));
    m_list->setAccessibleName(tr("Views"));
    const auto button = [side](const QString& text, const char* name) {
        auto* made = new QPushButton(text, side);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        return made;
    };
    m_up = button(tr("Move &up"), "up");
    m_down = button(tr("Move &down"), "down");
    m_copy = button(tr("Du&plicate"), "duplicate");
    m_delete = button(tr("D&elete"), "delete");
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_copy, &QPushButton::clicked, this, &ViewsDialog::duplicate);
    connect(m_delete, &QPushButton::clicked, this, &ViewsDialog::remove);
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    grid->addWidget(m_up, 0, 0);
    grid->addWidget(m_down, 0, 1);
    grid->addWidget(m_copy, 1, 0);
    grid->addWidget(m_delete, 1, 1);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(grid);
    return side;
}

QLineEdit* ViewsDialog::wordsField(const QStringList& known, const QString& name)
{
    auto* edit = new QLineEdit(m_form);
    edit->setObjectName(name);
    edit->setPlaceholderText(tr("All"));
    auto* completer = new WordsCompleter(known, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
    return edit;
}

QWidget* ViewsDialog::buildForm(const QList<Choice>& lenses)
{
    m_form = new QWidget(this);
    QSet<QString> kinds, tags;
    QHash<QString, QSet<QString>> groups;
    for (const Component& component : m_design.components()) {
        kinds.insert(component.kind);
        tags.unite(QSet<QString>(component.tags.begin(), component.tags.end()));
        for (const Membership& membership : component.groups)
            groups[membership.groupKind].insert(membership.group);
    }
    const auto sorted = [](const QSet<QString>& words) {
        QStringList list(words.begin(), words.end());
        list.sort();
        return list;
    };
    m_name = new QLineEdit(m_form);
    m_name->setObjectName(QStringLiteral("name"));
    m_description = new QPlainTextEdit(m_form);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(72);
    m_description->setPlaceholderText(tr("What it shows, for those who are presented with it"));
    m_kinds = wordsField(sorted(kinds), QStringLiteral("kinds"));
    m_tags = wordsField(sorted(tags), QStringLiteral("tags"));
    for (const QString& kind : groupKinds())
        m_groups.insert(kind, wordsField(sorted(groups.value(kind)), kind));
    m_neighbours = new QCheckBox(tr("Also what these are &connected with"), m_form);
    m_lens = new QComboBox(m_form);
    m_lens->addItem(tr("None"), QString());
    for (const Choice& lens : lenses)
        m_lens->addItem(lens.name, lens.id);
    m_environment = new QComboBox(m_form);
    m_environment->addItem(tr("Without overrides"), QString());
    for (const Environment& environment : m_design.environments())
        m_environment->addItem(environment.name.isEmpty() ? environment.id : environment.name, environment.id);
    m_lines = new QComboBox(m_form);
    m_lines->addItem(tr("As set for all views"), QString());
    m_lines->addItem(tr("With corners"), QStringLiteral("orthogonal"));
    m_lines->addItem(tr("Curved"), QStringLiteral("curved"));
    m_outline = new QComboBox(m_form);
    m_outline->addItem(tr("None"), QString());
    for (const QString& kind : groupKinds())
        m_outline->addItem(groupKindName(kind), kind);
    m_summary = new QLabel(m_form);
    m_summary->setWordWrap(true);
    m_summary->setProperty("role", QStringLiteral("muted"));
    m_forget = new QPushButton(tr("&Lay out as in the design"), m_form);
    m_forget->setAutoDefault(false);
    m_forget->setToolTip(tr("Give up the positions that only this view has"));
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_views[m_row].placements.clear();
        refresh();
    });
    auto* form = new QFormLayout(m_form);
    form->setContentsMargins(8, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("De&scription"), m_description);
    form->addRow(tr("Only &kinds"), m_kinds);
    form->addRow(tr("Only &tags"), m_tags);
    for (const QString& kind : groupKinds())
        form->addRow(tr("Only: %1").arg(groupKindName(kind)), m_groups.value(kind));
    form->addRow(QString(), m_neighbours);
    form->addRow(tr("L&ens"), m_lens);
    form->addRow(tr("En&vironment"), m_environment);
    form->addRow(tr("L&ines"), m_lines);
    form->addRow(tr("&Outline groups"), m_outline);
    form->addRow(m_summary);
    form->addRow(QString(), m_forget);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& name) {
        if (m_filling || m_row < 0)
            return;
        m_views[m_row].name = name.simplified();
        m_list->item(m_row)->setText(name.simplified());
        refresh();
    });
    return m_form;
}

QStringList ViewsDialog::groupNames(const View& view, const QString& kind) const
{
    QStringList names;
    for (const Membership& membership : view.show.groups) {
        if (membership.groupKind == kind)
            names.append(membership.group);
    }
    return names;
}

void ViewsDialog::showView(int row)
{
    takeForm();
    m_row = row;
    m_filling = true;
    const View view = row < 0 ? View() : m_views.at(row);
    m_name->setText(view.label());
    m_description->setPlainText(view.description);
    m_kinds->setText(textOf(view.show.kinds));
    m_tags->setText(textOf(view.show.tags));
    for (const QString& kind : groupKinds())
        m_groups.value(kind)->setText(textOf(groupNames(view, kind)));
    m_neighbours->setChecked(view.show.neighbours);
    choose(m_lens, view.lens);
    choose(m_environment, view.environment);
    choose(m_lines, view.lines);
    choose(m_outline, view.outline);
    m_filling = false;
    refresh();
}

void ViewsDialog::takeForm()
{
    if (m_row < 0 || m_row >= m_views.size())
        return;
    View& view = m_views[m_row];
    view.description = m_description->toPlainText().trimmed();
    view.show.kinds = wordsOf(m_kinds->text());
    view.show.tags = wordsOf(m_tags->text());
    view.show.groups.clear();
    for (const QString& kind : groupKinds()) {
        for (const QString& group : wordsOf(m_groups.value(kind)->text()))
            view.show.groups.append({kind, group});
    }
    view.show.neighbours = m_neighbours->isChecked();
    view.lens = m_lens->currentData().toString();
    view.environment = m_environment->currentData().toString();
    view.lines = m_lines->currentData().toString();
    view.outline = m_outline->currentData().toString();
}

void ViewsDialog::move(int by)
{
    const int to = m_row + by;
    takeForm();
    m_views.move(m_row, to);
    const int row = std::exchange(m_row, -1);
    m_list->insertItem(to, m_list->takeItem(row));
    m_list->setCurrentRow(to);
    showView(to);
}

void ViewsDialog::duplicate()
{
    takeForm();
    View copy = m_views.at(m_row);
    copy.id.clear();
    copy.name = tr("%1 (copy)").arg(copy.label());
    m_views.insert(m_row + 1, copy);
    m_list->insertItem(m_row + 1, copy.name);
    m_list->setCurrentRow(m_row + 1);
    m_name->setFocus();
    m_name->selectAll();
}

void ViewsDialog::remove()
{
    m_views.removeAt(m_row);
    const int row = std::exchange(m_row, -1);
    delete m_list->takeItem(row);
    const int next = std::min(row, int(m_views.size()) - 1);
    m_list->setCurrentRow(next);
    showView(next);
}

QString ViewsDialog::summary(const View& view) const
{
    QStringList parts;
    if (!view.in.isEmpty() && m_design.component(view.in))
        parts.append(tr("Looks into %1.").arg(m_design.labelOf(view.in)));
    if (!view.show.components.isEmpty())
        parts.append(tr("Shows %n chosen component(s).", nullptr, int(view.show.components.size())));
    if (!view.hide.isEmpty())
        parts.append(tr("Hides %n component(s).", nullptr, int(view.hide.size())));
    if (!view.collapse.isEmpty())
        parts.append(tr("Collapses %n container(s).", nullptr, int(view.collapse.size())));
    if (!view.placements.isEmpty())
        parts.append(tr("Has %n position(s) of its own.", nullptr, int(view.placements.size())));
    return parts.isEmpty() ? tr("Collapse, hide and move on the canvas, then choose Keep in the view.") : parts.join(u' ');
}

void ViewsDialog::refresh()
{
    const bool any = m_row >= 0 && m_row < m_views.size();
    m_form->setEnabled(any);
    m_up->setEnabled(any && m_row > 0);
    m_down->setEnabled(any && m_row + 1 < m_views.size());
    m_copy->setEnabled(any);
    m_delete->setEnabled(any);
    m_forget->setEnabled(any && !m_views.at(m_row).placements.isEmpty());
    m_summary->setText(any ? summary(m_views.at(m_row)) : tr("There are no views yet. Save what is shown as one."));
    const bool named = std::all_of(m_views.begin(), m_views.end(), [](const View& view) { return !view.name.isEmpty() || !view.id.isEmpty(); });
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(named);
}

} // namespace groundplan
