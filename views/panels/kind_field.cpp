// SPDX-License-Identifier: Apache-2.0
#include "views/panels/kind_field.h"

#include <QComboBox>

namespace groundplan {

KindField::KindField(const AttributeSpec& spec, QWidget* parent) : AttributeEditor(spec, parent), m_combo(new QComboBox(this))
{
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    connect(m_combo, &QComboBox::activated, this, &KindField::commitChoice);
    place(m_combo);
}

void KindField::addKind(const QString& id, const QString& name, const QIcon& icon)
{
    m_combo->addItem(icon, name, id);
}

QWidget* KindField::field() const { return m_combo; }

Result<Value> KindField::typed() const
{
    return m_combo->currentIndex() < 0 ? Value() : Value(m_combo->currentData().toString());
}

void KindField::show(const Value& value)
{
    m_combo->setCurrentIndex(m_combo->findData(value.toText()));
    m_combo->setToolTip(m_combo->currentText()); // a narrow panel cuts it off
}

void KindField::makeReadOnly(bool readOnly) { m_combo->setEnabled(!readOnly); }

void KindField::showPlaceholder(const QString& text)
{
    m_combo->setPlaceholderText(text);
    if (isMixed())
        m_combo->setCurrentIndex(-1);
}

} // namespace groundplan
