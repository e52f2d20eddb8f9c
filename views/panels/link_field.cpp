// SPDX-License-Identifier: Apache-2.0
#include "views/panels/link_field.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>

#include "model/base/link_text.h"
#include "views/drawing/themed_icon.h"
#include "views/theme/apply_theme.h"

namespace groundplan {

LinkField::LinkField(const AttributeSpec& spec, QWidget* parent)
    : AttributeEditor(spec, parent), m_list(new QListWidget(this)), m_line(new QLineEdit(this)), m_open(new QToolButton(this)),
      m_remove(new QToolButton(this))
{
    m_list->setProperty("role", QStringLiteral("framed"));
    m_list->setAccessibleName(spec.label);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    const Theme& theme = currentTheme();
    const auto prepare = [&](QToolButton* button, const char* icon, const QString& name) {
        button->setIcon(themedIcon(QString::fromLatin1(icon), theme));
        button->setIconSize({16, 16});
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(name);
        button->setAccessibleName(name);
    };
    prepare(m_open, "actions/open-url", tr("Open the link (Enter)"));
    prepare(m_remove, "actions/delete", tr("Remove the link (Delete)"));
    const auto activate = [this] {
        if (const QListWidgetItem* item = m_list->currentItem())
            Q_EMIT linkActivated(item->text());
    };
    connect(m_open, &QToolButton::clicked, this, activate);
    connect(m_list, &QListWidget::itemDoubleClicked, this, activate);
    connect(m_remove, &QToolButton::clicked, this, [this] { remove(); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { showButtons(); });
    connect(m_line, &QLineEdit::textEdited, this, [this] { setMessage({}); });
    connect(m_line, &QLineEdit::editingFinished, this, [this] { commit(); });
    auto* row = new QWidget(this);
    auto* below = new QHBoxLayout;
    below->setSpacing(2);
    below->addWidget(m_line, 1);
    below->addWidget(m_open);
    below->addWidget(m_remove);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_list);
    layout->addLayout(below);
    place(row);
}

QWidget* LinkField::field() const { return m_line; }
void LinkField::showPlaceholder(const QString& text) { m_line->setPlaceholderText(text); }

QStringList LinkField::links() const
{
    QStringList links;
    for (int row = 0; row < m_list->count(); ++row)
        links.append(m_list->item(row)->text());
    return links;
}

Result<Value> LinkField::typed() const
{
    QStringList all = links();
    if (const QString added = m_line->text().trimmed(); !added.isEmpty()) {
        if (auto link = readLink(added); !link)
            return Unexpected{link.error()};
        if (!all.contains(added))
            all.append(added);
    }
    return all.isEmpty() ? Value() : Value(all);
}

void LinkField::commit()
{
    const auto now = typed();
    if (now && !m_line->text().isEmpty()) {
        fill(now->toStringList());
        m_line->clear();
        m_list->setCurrentRow(m_list->count() - 1);
    }
    AttributeEditor::commit();
}

void LinkField::show(const Value& value)
{
    fill(value.toStringList());
    m_line->clear();
}

void LinkField::fill(const QStringList& links)
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const QString& link : links) {
        auto* item = new QListWidgetItem(link, m_list);
        item->setToolTip(link);
        if (!readLink(link))
            item->setForeground(currentTheme().mutedText);
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    const int rows = std::min(m_list->count(), 5);
    m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), 24) + 2 * m_list->frameWidth() + 2);
    m_list->setVisible(m_list->count() > 0);
    showButtons();
}

void LinkField::showButtons()
{
    const bool any = m_list->count() > 0;
    m_open->setVisible(any);
    m_remove->setVisible(any && !m_readOnly);
    m_open->setEnabled(m_list->currentRow() >= 0);
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

void LinkField::remove()
{
    QStringList all = links();
    if (m_readOnly || m_list->currentRow() < 0)
        return;
    all.removeAt(m_list->currentRow());
    fill(all);
    (all.isEmpty() ? static_cast<QWidget*>(m_line) : m_list)->setFocus();
    commitChoice();
}

void LinkField::makeReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_line->setVisible(!readOnly);
    showButtons();
}

bool LinkField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete) {
            remove();
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->currentItem()) {
            Q_EMIT linkActivated(m_list->currentItem()->text());
            return true;
        }
    }
    return AttributeEditor::eventFilter(watched, event);
}

} // namespace groundplan
