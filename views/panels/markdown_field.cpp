// SPDX-License-Identifier: Apache-2.0
#include "views/panels/markdown_field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QToolButton>

#include "views/panels/markdown_view.h"

namespace groundplan {

MarkdownField::MarkdownField(const AttributeSpec& spec, QWidget* parent)
    : AttributeEditor(spec, parent), m_view(new MarkdownView(this)), m_text(new QPlainTextEdit(this)),
      m_read(new QToolButton(this)), m_write(new QToolButton(this))
{
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 12 + 16);
    m_view->setAccessibleName(spec.label);
    m_read->setText(tr("Read"));
    m_read->setObjectName(QStringLiteral("read"));
    m_read->setToolTip(tr("Show it as it is meant (Escape)"));
    m_write->setText(tr("Edit"));
    m_write->setObjectName(QStringLiteral("edit"));
    m_write->setToolTip(tr("Change the text (Enter, F2 or a double click)"));
    for (QToolButton* button : {m_read, m_write}) {
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(button->text());
    }
    connect(m_read, &QToolButton::clicked, this, [this] { setEditing(false); });
    connect(m_write, &QToolButton::clicked, this, [this] { setEditing(true); });
    connect(m_view, &MarkdownView::linkActivated, this, &MarkdownField::linkActivated);
    connect(m_view, &MarkdownView::editRequested, this, [this] { setEditing(true); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_text->hasFocus())
            commitSoon();
    });
    m_view->installEventFilter(this);
    auto* row = new QWidget(this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_read);
    buttons->addWidget(m_write);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(buttons);
    layout->addWidget(m_view);
    layout->addWidget(m_text);
    place(row);
}

QWidget* MarkdownField::field() const { return m_text; }
bool MarkdownField::isEditing() const { return m_write->isChecked(); }
void MarkdownField::showPlaceholder(const QString& text) { m_text->setPlaceholderText(text); }

void MarkdownField::turn(bool editing)
{
    m_read->setChecked(!editing);
    m_write->setChecked(editing);
    m_text->setVisible(editing);
    m_view->setVisible(!editing);
    setFocusProxy(editing ? static_cast<QWidget*>(m_text) : m_view);
    if (!editing)
        m_view->setText(m_text->toPlainText());
}

void MarkdownField::setEditing(bool editing)
{
    if (editing && m_readOnly)
        return;
    if (!editing)
        commit();
    turn(editing);
    setFocus();
}

Result<Value> MarkdownField::typed() const
{
    const QString text = m_text->toPlainText();
    return text.trimmed().isEmpty() ? Value() : Value(text);
}

void MarkdownField::show(const Value& value)
{
    m_text->setPlainText(value.toText());
    turn(value.isNull() && !m_readOnly);
}

void MarkdownField::makeReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_text->setReadOnly(readOnly);
    m_read->setVisible(!readOnly);
    m_write->setVisible(!readOnly);
    turn(value().isNull() && !readOnly);
}

bool MarkdownField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        commit();
    if (watched == m_text && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            setEditing(false);
        return true;
    }
    return AttributeEditor::eventFilter(watched, event);
}

} // namespace groundplan
