// SPDX-License-Identifier: Apache-2.0
#include "views/panels/component_field.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

#include "views/adapters/component_choice_model.h"
#include "views/drawing/themed_icon.h"
#include "views/theme/apply_theme.h"

namespace groundplan {

ComponentField::ComponentField(const AttributeSpec& spec, const Document& document, const Catalog& catalog,
                               std::function<QList<Id>()> choices, QWidget* parent)
    : AttributeEditor(spec, parent), m_document(document), m_choices(std::move(choices)), m_model(new ComponentChoiceModel(catalog, this)),
      m_completer(new QCompleter(m_model, this)), m_line(new QLineEdit(this)), m_go(new QToolButton(this))
{
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(12);
    m_line->setCompleter(m_completer);
    connect(m_line, &QLineEdit::textEdited, this, [this] { setMessage({}); });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        // What is marked in the list comes from the completer itself.
        const QAbstractItemView* popup = m_completer->popup();
        if (m_line->isModified() && !(popup->isVisible() && popup->currentIndex().isValid()))
            commitChoice();
    });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        m_line->setText(index.data(Qt::EditRole).toString());
        commitChoice();
    });
    m_go->setIcon(themedIcon(QStringLiteral("actions/zoom-selection"), currentTheme()));
    m_go->setIconSize({16, 16});
    m_go->setAutoRaise(true);
    m_go->setToolTip(tr("Go to it"));
    connect(m_go, &QToolButton::clicked, this, [this] { Q_EMIT goTo(value().toText()); });
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_go);
    place(row);
}

void ComponentField::setOptional(bool optional, const QString& none)
{
    m_optional = optional;
    m_none = none;
    showPlaceholder(placeholder());
}

QWidget* ComponentField::field() const { return m_line; }
QString ComponentField::placeholder() const { return m_none.isEmpty() ? tr("Search components") : m_none; }
void ComponentField::showPlaceholder(const QString& text) { m_line->setPlaceholderText(text); }

Result<Value> ComponentField::typed() const
{
    const QString text = m_line->text().trimmed();
    const Design& design = m_document.design();
    if (text.isEmpty())
        return m_optional ? Result<Value>(Value()) : unexpected(ErrorCode::BadInput, tr("Choose a component."));
    if (design.component(text))
        return Value(text);
    // What the completer wrote, else a name that only one component has.
    Id found;
    for (const Component& component : design.components()) {
        if (ComponentChoiceModel::textOf(design, component.id) == text)
            return Value(component.id);
        if (component.label().compare(text, Qt::CaseInsensitive) == 0) {
            if (!found.isEmpty())
                return unexpected(ErrorCode::BadInput, tr("Several components are called '%1'; choose one from the list.").arg(text));
            found = component.id;
        }
    }
    return found.isEmpty() ? unexpected(ErrorCode::BadInput, tr("No component is called '%1'; choose one from the list.").arg(text)) : Result<Value>(Value(found));
}

void ComponentField::show(const Value& value)
{
    m_line->setText(ComponentChoiceModel::textOf(m_document.design(), value.toText()));
    m_line->setCursorPosition(0);
    m_go->setVisible(!value.isNull());
    m_go->setAccessibleName(tr("Go to %1").arg(m_line->text()));
}

void ComponentField::makeReadOnly(bool readOnly) { m_line->setReadOnly(readOnly); }

bool ComponentField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::FocusIn && !m_line->isReadOnly() && !m_completer->popup()->isVisible())
        m_model->setChoices(m_document.design(), m_choices());
    // The list of all that is allowed, without typing.
    if (watched == m_line && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down
        && !m_line->isReadOnly()) {
        m_completer->setCompletionPrefix(m_line->isModified() ? m_line->text() : QString());
        m_completer->complete();
        return true;
    }
    return AttributeEditor::eventFilter(watched, event);
}

} // namespace groundplan
