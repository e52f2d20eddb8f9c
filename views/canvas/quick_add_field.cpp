// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/quick_add_field.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStyle>
#include <QVBoxLayout>

#include "views/drawing/themed_icon.h"
#include "views/theme/text_scale.h"
#include "views/theme/theme.h"

namespace groundplan {

namespace {

constexpr int fieldWidth = 320;
constexpr int rowHeight = 26;
constexpr int mostRows = 6;

} // namespace

QuickAddField::QuickAddField(const Catalog& catalog, const Theme& theme, QWidget* parent)
    : QFrame(parent), m_catalog(catalog), m_theme(theme), m_line(new QLineEdit(this)), m_list(new QListWidget(this)), m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("quickAdd"));
    setAttribute(Qt::WA_StyledBackground);
    setStyleSheet(QStringLiteral("#quickAdd { background: %1; border: 1px solid %2; border-radius: 6px; }").arg(theme.panel.name(), theme.accent.name()));
    m_line->setAccessibleName(tr("Component to add"));
    m_line->setPlaceholderText(tr("cart: service, or -> db: postgres"));
    m_line->setMaxLength(400);
    m_list->setAccessibleName(tr("Kinds"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize({16, 16});
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    layout->addWidget(m_hint);
    setFixedWidth(scaledToText(fieldWidth));
    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &QuickAddField::refresh);
    connect(m_list, &QListWidget::itemClicked, this, [this] { Q_EMIT submitted(false); });
    refresh();
}

QString QuickAddField::text() const
{
    return m_line->text();
}

void QuickAddField::setText(const QString& text)
{
    m_line->setText(text);
}

KindMatch QuickAddField::chosen() const
{
    // Without a kind in the text, what is lit counts only when somebody moved to it: the name may mean one that is there.
    const int row = m_list->currentRow();
    return row < 0 || (row == 0 && !lastTerm(m_line->text()).hasKind) ? KindMatch() : m_shown.value(row);
}

void QuickAddField::refresh()
{
    const QuickAddTerm term = lastTerm(m_line->text());
    m_shown.clear();
    if (term.hasKind) {
        m_shown = kindsMatching(m_catalog, term.kind);
    } else if (!term.name.isEmpty()) {
        const KindMatch guess = guessedKind(m_catalog, term.name);
        m_shown = kindsMatching(m_catalog, {});
        m_shown.removeIf([&guess](const KindMatch& match) { return match.kind == guess.kind; });
        m_shown.prepend(guess);
    }
    m_list->clear();
    for (const KindMatch& match : std::as_const(m_shown)) {
        auto* item = new QListWidgetItem(themedIcon(QLatin1String("kinds/") + match.kind->id, m_theme, m_theme.category(match.kind->category)),
                                         match.technology.isEmpty() ? match.kind->name : QString(match.kind->name + QStringLiteral(" · ") + match.technology), m_list);
        item->setSizeHint({0, scaledToText(rowHeight)});
    }
    m_list->setCurrentRow(m_shown.isEmpty() ? -1 : 0);
    m_list->setVisible(!m_shown.isEmpty());
    m_list->setFixedHeight(std::min(mostRows, int(m_shown.size())) * scaledToText(rowHeight) + 2);
    m_hint->setProperty("role", QStringLiteral("muted"));
    m_hint->style()->polish(m_hint);
    m_hint->setText(term.hasKind && m_shown.isEmpty() ? tr("No kind is called like that.") : tr("Enter adds it, Tab adds it and goes on from it."));
    adjustSize();
}

void QuickAddField::setError(const QString& message)
{
    m_hint->setProperty("role", QStringLiteral("error"));
    m_hint->style()->polish(m_hint);
    m_hint->setText(message);
    adjustSize();
}

bool QuickAddField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // letters are text here
        return true;
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason) {
        Q_EMIT cancelled();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        Q_EMIT cancelled();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        Q_EMIT submitted(static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int step = static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down ? 1 : -1;
        if (!m_shown.isEmpty())
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, int(m_shown.size()) - 1));
        return true;
    }
    default:
        return false;
    }
}

} // namespace groundplan
