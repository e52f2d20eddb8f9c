// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/pattern_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace groundplan {

static QStringList entriesOf(const QString& text)
{
    QStringList entries = text.split(u',');
    for (QString& entry : entries)
        entry = entry.trimmed();
    return entries;
}

PatternForm::PatternForm(QWidget* parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(8);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

void PatternForm::setPattern(const Pattern& pattern)
{
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    m_fields.clear();
    m_parameters = pattern.parameters;
    for (const PatternParameter& parameter : std::as_const(m_parameters)) {
        QWidget* field = fieldFor(parameter);
        field->setObjectName(QString(QLatin1String("answer-") + parameter.id));
        field->setToolTip(parameter.help);
        field->setAccessibleName(parameter.label);
        field->setAccessibleDescription(parameter.help);
        m_fields.append(field);
        if (parameter.type == PatternParameter::Type::Boolean)
            m_layout->addRow(QString(), field);
        else
            m_layout->addRow(parameter.label, field);
    }
}

void PatternForm::tabAfter(QWidget* before)
{
    for (QWidget* field : std::as_const(m_fields)) {
        setTabOrder(before, field);
        before = field;
    }
}

QWidget* PatternForm::fieldFor(const PatternParameter& parameter)
{
    switch (parameter.type) {
    case PatternParameter::Type::Boolean: {
        auto* box = new QCheckBox(parameter.label, this);
        box->setChecked(parameter.defaultValue.toBool());
        connect(box, &QCheckBox::toggled, this, &PatternForm::changed);
        return box;
    }
    case PatternParameter::Type::Integer: {
        auto* box = new QSpinBox(this);
        box->setRange(parameter.min, parameter.max);
        box->setValue(int(parameter.defaultValue.toInteger()));
        connect(box, &QSpinBox::valueChanged, this, &PatternForm::changed);
        return box;
    }
    case PatternParameter::Type::Choice: {
        auto* box = new QComboBox(this);
        for (const PatternChoice& choice : parameter.choices)
            box->addItem(choice.label, choice.id);
        box->setCurrentIndex(box->findData(parameter.defaultValue.toString()));
        connect(box, &QComboBox::currentIndexChanged, this, &PatternForm::changed);
        return box;
    }
    case PatternParameter::Type::Text:
    case PatternParameter::Type::List:
        break;
    }
    auto* line = new QLineEdit(parameter.defaultValue.toText(), this);
    if (parameter.type == PatternParameter::Type::List)
        line->setPlaceholderText(tr("Names, parted by commas"));
    connect(line, &QLineEdit::textChanged, this, &PatternForm::changed);
    return line;
}

ValueMap PatternForm::answers() const
{
    ValueMap answers;
    for (qsizetype at = 0; at < m_parameters.size(); ++at) {
        const QWidget* field = m_fields.at(at);
        Value value;
        if (const auto* check = qobject_cast<const QCheckBox*>(field))
            value = check->isChecked();
        else if (const auto* spin = qobject_cast<const QSpinBox*>(field))
            value = spin->value();
        else if (const auto* combo = qobject_cast<const QComboBox*>(field))
            value = combo->currentData().toString();
        else if (m_parameters.at(at).type == PatternParameter::Type::List)
            value = entriesOf(static_cast<const QLineEdit*>(field)->text());
        else
            value = static_cast<const QLineEdit*>(field)->text();
        answers.append(m_parameters.at(at).id, value);
    }
    return answers;
}

void PatternForm::setAnswers(const ValueMap& answers)
{
    for (qsizetype at = 0; at < m_parameters.size(); ++at) {
        const Value* value = answers.find(m_parameters.at(at).id);
        if (!value)
            continue;
        QWidget* field = m_fields.at(at);
        if (auto* check = qobject_cast<QCheckBox*>(field))
            check->setChecked(value->toBool());
        else if (auto* spin = qobject_cast<QSpinBox*>(field))
            spin->setValue(int(value->toInteger()));
        else if (auto* combo = qobject_cast<QComboBox*>(field))
            combo->setCurrentIndex(combo->findData(value->toString()));
        else
            static_cast<QLineEdit*>(field)->setText(value->toText());
    }
}

} // namespace groundplan
