// SPDX-License-Identifier: Apache-2.0
#include "views/panels/find_panel.h"

#include <algorithm>

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include "views/adapters/text_matches_model.h"
#include "views/drawing/themed_icon.h"
#include "views/panels/match_delegate.h"
#include "views/theme/apply_theme.h"
#include "views/theme/flow_layout.h"

namespace groundplan {

/// Pause in typing after which the search starts, in ms.
static constexpr int typingPause = 150;

/// The field that is to blame for the message.
static void mark(QLineEdit* field, const QString& message)
{
    field->setProperty("invalid", !message.isEmpty());
    field->setAccessibleDescription(message);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

static QString partName(TextPart part)
{
    switch (part) {
    case TextPart::Name: return FindPanel::tr("Names");
    case TextPart::Identifier: return FindPanel::tr("Ids");
    case TextPart::Description: return FindPanel::tr("Descriptions");
    case TextPart::Documentation: return FindPanel::tr("Documentation");
    case TextPart::Tag: return FindPanel::tr("Tags");
    case TextPart::Link: return FindPanel::tr("Links");
    case TextPart::Attribute: return FindPanel::tr("Attributes");
    case TextPart::Label: return FindPanel::tr("Labels of connections");
    case TextPart::Group: return FindPanel::tr("Groups");
    case TextPart::Deviation: return FindPanel::tr("Deviations");
    case TextPart::Decision: return FindPanel::tr("Decisions");
    case TextPart::Comment: return FindPanel::tr("Comments");
    }
    return {};
}

FindPanel::FindPanel(const Catalog& catalog, QWidget* parent)
    : QWidget(parent), m_model(new TextMatchesModel(catalog, this)), m_search(new QLineEdit(this)), m_replace(new QLineEdit(this)),
      m_scope(new QComboBox(this)), m_fields(new QToolButton(this)), m_fieldMenu(new QMenu(m_fields)), m_previous(new QToolButton(this)),
      m_next(new QToolButton(this)), m_count(new QLabel(this)), m_message(new QLabel(this)), m_replaceRow(new QWidget(this)),
      m_one(new QPushButton(tr("Replace"), this)), m_all(new QPushButton(tr("Replace all"), this)), m_list(new QTreeView(this)), m_pause(new QTimer(this))
{
    setProperty("role", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, &FindPanel::ask);
    buildRows();
    buildFields();
    refreshTheme();
    m_replaceRow->hide();
    m_replace->hide();
    m_message->hide();
    showCount();
}

QToolButton* FindPanel::addOption(const QString& text, const QString& name, const QString& shortcut)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(QString(name + QLatin1String(" (") + QKeySequence(shortcut).toString(QKeySequence::NativeText) + u')'));
    button->setShortcut(QKeySequence(shortcut));
    connect(button, &QToolButton::toggled, this, &FindPanel::ask);
    return button;
}

void FindPanel::buildRows()
{
    m_search->setObjectName(QStringLiteral("find-text"));
    m_search->setPlaceholderText(tr("Find in the design"));
    m_search->setAccessibleName(tr("Find"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            ask(); // also the button that clears it
    });
    m_replace->setObjectName(QStringLiteral("replace-text"));
    m_replace->setPlaceholderText(tr("Replace by"));
    m_replace->setAccessibleName(tr("Replace by"));
    m_replace->installEventFilter(this);
    connect(m_replace, &QLineEdit::textChanged, this, &FindPanel::showReplacement);
    m_scope->setAccessibleName(tr("Where to look"));
    m_scope->addItem(tr("Whole design"), false);
    m_scope->addItem(tr("Selection"), true);
    connect(m_scope, &QComboBox::activated, this, [this] {
        Q_EMIT scopeChosen(isWithinSelection());
        ask();
    });
    const auto step = [this](QToolButton* button, const QString& name, auto handler) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, this, handler);
    };
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    step(m_previous, tr("Previous (Shift+F3)"), [this] { previous(); });
    step(m_next, tr("Next (F3)"), [this] { next(); });
    m_count->setProperty("role", QStringLiteral("muted"));
    m_count->setObjectName(QStringLiteral("find-count"));
    m_message->setProperty("role", QStringLiteral("error"));
    m_message->setObjectName(QStringLiteral("find-message"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);

    auto* first = new FlowLayout;
    first->setSpacing(4);
    m_case = addOption(QStringLiteral("Aa"), tr("Match case"), QStringLiteral("Alt+C"));
    m_word = addOption(QStringLiteral("“ab”"), tr("Whole words"), QStringLiteral("Alt+W"));
    m_expression = addOption(QStringLiteral(".*"), tr("Regular expression"), QStringLiteral("Alt+R"));
    for (QToolButton* button : {m_case, m_word, m_expression})
        first->addWidget(button);
    first->addWidget(m_scope);
    first->addWidget(m_fields);
    first->addWidget(m_count);
    first->addWidget(m_previous);
    first->addWidget(m_next);

    auto* second = new QHBoxLayout(m_replaceRow);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(4);
    second->addWidget(m_one);
    second->addWidget(m_all);
    second->addStretch(1);
    m_one->setToolTip(tr("Replace this one and go to the next (Enter)"));
    m_all->setToolTip(tr("Replace all in one step that can be undone (Ctrl+Enter)"));
    connect(m_one, &QPushButton::clicked, this, [this] {
        if (const TextMatch* match = current())
            Q_EMIT replaceRequested(*match, m_replace->text());
    });
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT replaceAllRequested(m_replace->text()); });

    m_list->setModel(m_model);
    m_list->setObjectName(QStringLiteral("find-results"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setIconSize({16, 16});
    m_list->setItemDelegateForColumn(TextMatchesModel::Text, new MatchDelegate(m_list));
    m_list->header()->setStretchLastSection(true);
    m_list->header()->resizeSection(TextMatchesModel::Where, 200);
    m_list->header()->resizeSection(TextMatchesModel::Field, 120);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showCount();
        if (!m_quiet && current())
            Q_EMIT shown(*current());
    });
    connect(m_list, &QTreeView::doubleClicked, this, [this] {
        if (const TextMatch* match = current())
            Q_EMIT activated(*match);
    });

    auto* rows = new QGridLayout;
    rows->setContentsMargins(8, 8, 8, 8);
    rows->setHorizontalSpacing(8);
    rows->setVerticalSpacing(4);
    rows->addWidget(m_search, 0, 0);
    rows->addLayout(first, 0, 1);
    rows->addWidget(m_replace, 1, 0);
    rows->addWidget(m_replaceRow, 1, 1);
    rows->addWidget(m_message, 2, 0, 1, 2);
    rows->setColumnStretch(0, 2);
    rows->setColumnStretch(1, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(rows);
    layout->addWidget(m_list, 1);
}

void FindPanel::buildFields()
{
    m_fields->setObjectName(QStringLiteral("find-fields"));
    m_fields->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fields->setPopupMode(QToolButton::InstantPopup);
    m_fields->setFocusPolicy(Qt::StrongFocus);
    m_fields->setMenu(m_fieldMenu);
    QAction* all = m_fieldMenu->addAction(tr("All fields"));
    connect(all, &QAction::triggered, this, [this] {
        m_quiet = true;
        for (QAction* action : m_fieldMenu->actions())
            action->setChecked(false);
        m_quiet = false;
        showFields();
        ask();
    });
    m_fieldMenu->addSeparator();
    for (const auto& [part, name] : textParts()) {
        QAction* action = m_fieldMenu->addAction(partName(part));
        action->setCheckable(true);
        action->setData(int(part));
        action->setObjectName(name);
        connect(action, &QAction::toggled, this, [this] {
            if (m_quiet)
                return;
            showFields();
            ask();
        });
    }
    showFields();
}

void FindPanel::showFields()
{
    QStringList names;
    for (const QAction* action : m_fieldMenu->actions()) {
        if (action->isChecked())
            names.append(action->text());
    }
    m_fields->setText(names.isEmpty() ? tr("All fields") : names.size() == 1 ? names.first() : tr("%n field(s)", nullptr, int(names.size())));
    m_fields->setToolTip(names.isEmpty() ? tr("Which texts to look through") : names.join(QLatin1String(", ")));
    m_fields->setAccessibleName(tr("Fields: %1").arg(m_fields->text()));
}

void FindPanel::refreshTheme()
{
    m_fields->setIcon(themedIcon(QStringLiteral("actions/filter"), currentTheme()));
    m_model->refreshIcons();
}

void FindPanel::open(bool replace)
{
    m_replaceRow->setVisible(replace);
    m_replace->setVisible(replace);
    showReplacement();
    m_search->setFocus();
    m_search->selectAll();
}

TextQuery FindPanel::query() const
{
    TextQuery query;
    query.text = m_search->text();
    query.matchCase = m_case->isChecked();
    query.wholeWord = m_word->isChecked();
    query.regularExpression = m_expression->isChecked();
    for (const QAction* action : m_fieldMenu->actions()) {
        if (action->isChecked())
            query.parts.insert(TextPart(action->data().toInt()));
    }
    return query;
}

bool FindPanel::isWithinSelection() const
{
    return m_scope->currentData().toBool();
}

void FindPanel::setText(const QString& text)
{
    m_search->setText(text);
    ask();
}

void FindPanel::setReplacement(const QString& text)
{
    m_replace->setText(text);
}

void FindPanel::ask()
{
    m_pause->stop();
    if (!m_search->text().isEmpty())
        return Q_EMIT searchRequested();
    m_model->clear();
    m_more = false;
    setProblem({});
    Q_EMIT searchRequested(); // ends what is under way
}

void FindPanel::setMatches(const Design& design, const TextQuery& query, const TextMatches& found)
{
    const TextMatch before = current() ? *current() : TextMatch();
    const int row = m_list->currentIndex().row();
    setProblem({});
    m_quiet = true;
    m_more = found.more;
    m_model->setMatches(design, query, found);
    // The same match, else the one that stands in its place now.
    int wanted = int(found.matches.indexOf(before));
    if (wanted < 0)
        wanted = std::min(std::max(row, 0), int(found.matches.size()) - 1);
    m_quiet = false;
    choose(wanted, false);
    showReplacement();
    showCount();
}

void FindPanel::tell(const QString& message, bool wrong)
{
    m_message->setProperty("role", wrong ? QStringLiteral("error") : QStringLiteral("muted"));
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void FindPanel::setProblem(const QString& message)
{
    if (!message.isEmpty())
        m_model->clear();
    tell(message, true);
    mark(m_search, message);
    mark(m_replace, {});
    showCount();
}

void FindPanel::setRefusal(const QString& message)
{
    tell(message, true);
    mark(m_replace, message);
    showCount();
}

void FindPanel::setNote(const QString& message)
{
    tell(message, false);
}

void FindPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showCount();
}

void FindPanel::setBusy(bool busy)
{
    if (busy)
        m_count->setText(tr("Searching…"));
    else
        showCount();
}

void FindPanel::choose(int row, bool tell)
{
    const QModelIndex index = m_model->index(row, 0);
    m_quiet = !tell;
    if (tell && index == m_list->currentIndex() && current())
        Q_EMIT shown(*current()); // the only one: there is no change that would tell
    m_list->setCurrentIndex(index);
    m_quiet = false;
    if (index.isValid())
        m_list->scrollTo(index);
}

void FindPanel::next()
{
    if (m_pause->isActive())
        ask();
    const int count = matchCount();
    if (count > 0)
        choose((m_list->currentIndex().row() + 1) % count, true);
}

void FindPanel::previous()
{
    const int count = matchCount();
    if (count > 0)
        choose((std::max(m_list->currentIndex().row(), 0) + count - 1) % count, true);
}

const TextMatch* FindPanel::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_model->matches().size() ? &m_model->matches().at(row) : nullptr;
}

int FindPanel::matchCount() const
{
    return m_model->rowCount();
}

void FindPanel::showCount()
{
    const int count = matchCount();
    const int row = m_list->currentIndex().row();
    const QLocale locale;
    const QString total = m_more ? tr("more than %1").arg(locale.toString(count)) : locale.toString(count);
    if (m_search->text().isEmpty() || m_search->property("invalid").toBool())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Nothing found"));
    else
        m_count->setText(tr("%1 of %2").arg(locale.toString(row + 1), total));
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    m_one->setEnabled(count > 0 && !m_readOnly);
    m_all->setEnabled(count > 0 && !m_readOnly);
    m_replace->setEnabled(!m_readOnly);
}

void FindPanel::showReplacement()
{
    const bool shows = m_replaceRow->isVisibleTo(this) && !m_readOnly;
    m_model->setReplacement(shows ? std::optional(m_replace->text()) : std::nullopt);
}

bool FindPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (press->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        return true;
    }
    if (!enter)
        return QWidget::eventFilter(watched, event);
    if (press->modifiers() & Qt::ControlModifier && m_replaceRow->isVisibleTo(this))
        m_all->click();
    else if (watched == m_replace)
        m_one->click();
    else if (watched == m_list && current())
        Q_EMIT activated(*current());
    else if (press->modifiers() & Qt::ShiftModifier)
        previous();
    else
        next();
    return true;
}

} // namespace groundplan
