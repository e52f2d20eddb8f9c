// SPDX-License-Identifier: Apache-2.0
#include "views/panels/attribute_fields.h"

#include <algorithm>
#include <cmath>

#include <QCalendarWidget>
#include <QComboBox>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QToolButton>
#include <QWheelEvent>
#include <QWidgetAction>

#include "model/base/number_text.h"
#include "model/catalog/attribute_check.h"
#include "views/drawing/themed_icon.h"
#include "views/theme/apply_theme.h"

namespace groundplan {

namespace {

/// A field with its unit behind it.
QWidget* withUnit(QWidget* field, const QString& unit, QWidget* parent)
{
    if (unit.isEmpty())
        return field;
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(field, 1);
    auto* label = new QLabel(unit, row);
    label->setProperty("role", QStringLiteral("muted"));
    layout->addWidget(label);
    return row;
}

QString exampleOf(const AttributeSpec& spec)
{
    switch (spec.type) {
    case AttributeType::Duration: return QStringLiteral("500ms, 2s, 5m");
    case AttributeType::Size: return QStringLiteral("512Mi, 20Gi");
    case AttributeType::Cpu: return QStringLiteral("250m, 2");
    case AttributeType::Url: return QStringLiteral("https://…");
    case AttributeType::List: return QCoreApplication::translate("AttributeEditor", "a, b, c");
    default: return {};
    }
}

} // namespace

LineField::LineField(const AttributeSpec& spec, QWidget* parent) : AttributeEditor(spec, parent), m_line(new QLineEdit(this))
{
    connect(m_line, &QLineEdit::textEdited, this, [this] { commitSoon(); });
    connect(m_line, &QLineEdit::editingFinished, this, &LineField::commit);
    place(withUnit(m_line, spec.unit, this));
}

QWidget* LineField::field() const { return m_line; }
Result<Value> LineField::typed() const { return parsedAttribute(spec(), m_line->text()); }
void LineField::show(const Value& value) { m_line->setText(fieldText(spec(), value)); m_line->setCursorPosition(0); }
void LineField::makeReadOnly(bool readOnly) { m_line->setReadOnly(readOnly); }
void LineField::showPlaceholder(const QString& text) { m_line->setPlaceholderText(text); }

QString LineField::placeholder() const
{
    const QString example = exampleOf(spec());
    return spec().defaultValue.isNull() && !example.isEmpty() ? tr("Not set (%1)").arg(example) : unsetText();
}

ChoiceField::ChoiceField(const AttributeSpec& spec, QWidget* parent) : AttributeEditor(spec, parent), m_combo(new QComboBox(this))
{
    m_combo->addItem(unsetText());
    if (spec.type == AttributeType::Boolean) {
        m_combo->addItem(tr("Yes"), true);
        m_combo->addItem(tr("No"), false);
    } else {
        for (const QString& value : spec.values)
            m_combo->addItem(choiceText(value), value);
    }
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    connect(m_combo, &QComboBox::activated, this, &ChoiceField::commitChoice);
    place(m_combo);
}

QWidget* ChoiceField::field() const { return m_combo; }

Result<Value> ChoiceField::typed() const
{
    const QVariant choice = m_combo->currentData();
    if (!choice.isValid())
        return Value();
    return spec().type == AttributeType::Boolean ? Value(choice.toBool()) : Value(choice.toString());
}

void ChoiceField::show(const Value& value)
{
    const QVariant choice = spec().type == AttributeType::Boolean ? QVariant(value.toBool()) : QVariant(value.toText());
    m_combo->setCurrentIndex(value.isNull() ? 0 : std::max(0, m_combo->findData(choice)));
}

void ChoiceField::makeReadOnly(bool readOnly) { m_combo->setEnabled(!readOnly); }

void ChoiceField::showPlaceholder(const QString& text)
{
    m_combo->setPlaceholderText(text);
    if (isMixed())
        m_combo->setCurrentIndex(-1);
}

OptionalSpinBox::OptionalSpinBox(const AttributeSpec& spec, QWidget* parent) : QAbstractSpinBox(parent), m_spec(spec)
{
    setFocusPolicy(Qt::StrongFocus);
    setKeyboardTracking(false);
}

double OptionalSpinBox::number() const
{
    if (const auto typed = parseNumber(lineEdit()->text().trimmed()))
        return *typed;
    return m_spec.defaultValue.isNumber() ? m_spec.defaultValue.toNumber() : m_spec.min.value_or(0) - 1;
}

void OptionalSpinBox::stepBy(int steps)
{
    double next = std::floor(number()) + steps;
    const bool percentage = m_spec.type == AttributeType::Percentage;
    next = std::clamp(next, m_spec.min.value_or(percentage ? 0.0 : -1e15), m_spec.max.value_or(percentage ? 100.0 : 1e15));
    lineEdit()->setText(numberText(next));
    lineEdit()->selectAll();
    Q_EMIT editingFinished();
}

QAbstractSpinBox::StepEnabled OptionalSpinBox::stepEnabled() const
{
    return isReadOnly() ? StepNone : StepUpEnabled | StepDownEnabled;
}

void OptionalSpinBox::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // scrolling the inspector must not change numbers
}

NumberField::NumberField(const AttributeSpec& spec, QWidget* parent) : AttributeEditor(spec, parent), m_box(new OptionalSpinBox(spec, this))
{
    connect(m_box->line(), &QLineEdit::textEdited, this, [this] { commitSoon(); });
    connect(m_box, &QAbstractSpinBox::editingFinished, this, &NumberField::commit);
    place(withUnit(m_box, spec.unit, this));
}

QWidget* NumberField::field() const { return m_box; }
Result<Value> NumberField::typed() const { return parsedAttribute(spec(), m_box->line()->text()); }
void NumberField::show(const Value& value) { m_box->line()->setText(value.isNull() ? QString() : value.toText()); }
void NumberField::makeReadOnly(bool readOnly) { m_box->setReadOnly(readOnly); }
void NumberField::showPlaceholder(const QString& text) { m_box->line()->setPlaceholderText(text); }

TextField::TextField(const AttributeSpec& spec, QWidget* parent) : AttributeEditor(spec, parent), m_text(new QPlainTextEdit(this))
{
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4 + 16);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_text->hasFocus())
            commitSoon();
    });
    place(m_text);
}

QWidget* TextField::field() const { return m_text; }

Result<Value> TextField::typed() const
{
    const QString text = m_text->toPlainText();
    return text.trimmed().isEmpty() ? Result<Value>(Value()) : parsedAttribute(spec(), text);
}

void TextField::show(const Value& value) { m_text->setPlainText(value.toText()); }
void TextField::makeReadOnly(bool readOnly) { m_text->setReadOnly(readOnly); }
void TextField::showPlaceholder(const QString& text) { m_text->setPlaceholderText(text); }

bool TextField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        commit();
    return AttributeEditor::eventFilter(watched, event);
}

DateField::DateField(const AttributeSpec& spec, QWidget* parent)
    : AttributeEditor(spec, parent), m_line(new QLineEdit(this)), m_button(new QToolButton(this))
{
    connect(m_line, &QLineEdit::textEdited, this, [this] { commitSoon(); });
    connect(m_line, &QLineEdit::editingFinished, this, &DateField::commit);

    auto* menu = new QMenu(m_button);
    m_button->setMenu(menu);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setIcon(themedIcon(QStringLiteral("actions/calendar"), currentTheme()));
    if (m_button->icon().isNull())
        m_button->setText(QStringLiteral("…"));
    m_button->setToolTip(tr("Pick a day"));
    // A calendar has fifty parts, and most are never opened.
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        if (!m_calendar)
            makeCalendar(menu);
        const QDate date = QDate::fromString(m_line->text(), Qt::ISODate);
        m_calendar->setSelectedDate(date.isValid() ? date : QDate::currentDate());
    });
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_button);
    place(row);
}

void DateField::makeCalendar(QMenu* menu)
{
    m_calendar = new QCalendarWidget(this);
    auto* holder = new QWidgetAction(menu);
    holder->setDefaultWidget(m_calendar);
    menu->addAction(holder);
    connect(m_calendar, &QCalendarWidget::clicked, this, [this, menu](QDate date) {
        m_line->setText(date.toString(Qt::ISODate));
        menu->close();
        commit();
    });
}

QWidget* DateField::field() const { return m_line; }
Result<Value> DateField::typed() const { return parsedAttribute(spec(), m_line->text()); }
void DateField::show(const Value& value) { m_line->setText(value.toText()); }
void DateField::showPlaceholder(const QString& text) { m_line->setPlaceholderText(text); }
QString DateField::placeholder() const { return spec().defaultValue.isNull() ? tr("Not set (YYYY-MM-DD)") : unsetText(); }

void DateField::makeReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_button->setEnabled(!readOnly);
}

MapField::MapField(const AttributeSpec& spec, QWidget* parent) : AttributeEditor(spec, parent), m_table(new QTableWidget(0, 2, this))
{
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 10);
    m_table->setTabKeyNavigation(false);
    connect(m_table, &QTableWidget::cellChanged, this, [this] {
        tidy();
        commitChoice();
    });
    place(m_table);
}

QWidget* MapField::field() const { return m_table; }

Result<Value> MapField::typed() const
{
    ValueMap map;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = m_table->item(row, 0) ? m_table->item(row, 0)->text().trimmed() : QString();
        const QString value = m_table->item(row, 1) ? m_table->item(row, 1)->text().trimmed() : QString();
        if (name.isEmpty() && value.isEmpty())
            continue;
        if (name.isEmpty())
            return unexpected(ErrorCode::BadInput, tr("'%1' has no name.").arg(value));
        if (map.contains(name))
            return unexpected(ErrorCode::BadInput, tr("'%1' is there twice.").arg(name));
        map.append(name, Value(value));
    }
    return map.isEmpty() ? Result<Value>(Value()) : checkedAttribute(spec(), Value(map));
}

void MapField::show(const Value& value)
{
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    for (const auto& [key, entry] : value.toMap()) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, new QTableWidgetItem(key));
        m_table->setItem(row, 1, new QTableWidgetItem(entry.toText()));
    }
    tidy();
}

void MapField::tidy()
{
    const QSignalBlocker quiet(m_table);
    const auto empty = [this](int row) {
        return (!m_table->item(row, 0) || m_table->item(row, 0)->text().isEmpty())
               && (!m_table->item(row, 1) || m_table->item(row, 1)->text().isEmpty());
    };
    if (m_table->rowCount() == 0 || !empty(m_table->rowCount() - 1))
        m_table->insertRow(m_table->rowCount());
    const int rows = std::min(m_table->rowCount(), 6);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize() + 4);
}

void MapField::showPlaceholder(const QString& text)
{
    // An empty table has no place for it but its head.
    QTableWidgetItem* head = m_table->horizontalHeaderItem(0);
    head->setText(isMixed() ? tr("Name (%1)").arg(text.toLower()) : tr("Name"));
    QFont font = m_table->font();
    font.setItalic(isMixed());
    head->setFont(font);
}

void MapField::makeReadOnly(bool readOnly)
{
    m_table->setEditTriggers(readOnly ? QAbstractItemView::NoEditTriggers
                                      : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                            | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
}

} // namespace groundplan
