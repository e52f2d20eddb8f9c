// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractSpinBox>

#include "views/panels/attribute_editor.h"

class QCalendarWidget;
class QComboBox;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QTableWidget;
class QToolButton;

namespace groundplan {

/// One line of text: strings, addresses, durations, sizes, processor time, lists with commas.
class LineField : public AttributeEditor
{
    Q_OBJECT

public:
    LineField(const AttributeSpec& spec, QWidget* parent);
    QWidget* field() const override;

protected:
    Result<Value> typed() const override;
    void show(const Value& value) override;
    void makeReadOnly(bool readOnly) override;
    QString placeholder() const override;
    void showPlaceholder(const QString& text) override;

private:
    QLineEdit* m_line;
};

/// A choice with "not set" on top: enumerations, and yes or no.
class ChoiceField : public AttributeEditor
{
    Q_OBJECT

public:
    ChoiceField(const AttributeSpec& spec, QWidget* parent);
    QWidget* field() const override;

protected:
    Result<Value> typed() const override;
    void show(const Value& value) override;
    void makeReadOnly(bool readOnly) override;
    void showPlaceholder(const QString& text) override;

private:
    QComboBox* m_combo;
};

/// A spin box that may be empty: steps from the default, shows it as a placeholder, and leaves the range check to
/// the attribute's spec so that a wrong number is explained instead of being swallowed.
class OptionalSpinBox : public QAbstractSpinBox
{
    Q_OBJECT

public:
    OptionalSpinBox(const AttributeSpec& spec, QWidget* parent);
    void stepBy(int steps) override;
    QLineEdit* line() const { return lineEdit(); }

protected:
    StepEnabled stepEnabled() const override;
    void wheelEvent(QWheelEvent* event) override;

private:
    double number() const;
    const AttributeSpec m_spec;
};

/// Integers, numbers, percentages, with their unit.
class NumberField : public AttributeEditor
{
    Q_OBJECT

public:
    NumberField(const AttributeSpec& spec, QWidget* parent);
    QWidget* field() const override;

protected:
    Result<Value> typed() const override;
    void show(const Value& value) override;
    void makeReadOnly(bool readOnly) override;
    void showPlaceholder(const QString& text) override;

private:
    OptionalSpinBox* m_box;
};

/// Several lines of text.
class TextField : public AttributeEditor
{
    Q_OBJECT

public:
    TextField(const AttributeSpec& spec, QWidget* parent);
    QWidget* field() const override;

protected:
    Result<Value> typed() const override;
    void show(const Value& value) override;
    void makeReadOnly(bool readOnly) override;
    void showPlaceholder(const QString& text) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPlainTextEdit* m_text;
};

/// A date as text with a calendar beside it; empty: not set.
class DateField : public AttributeEditor
{
    Q_OBJECT

public:
    DateField(const AttributeSpec& spec, QWidget* parent);
    QWidget* field() const override;

protected:
    Result<Value> typed() const override;
    void show(const Value& value) override;
    void makeReadOnly(bool readOnly) override;
    QString placeholder() const override;
    void showPlaceholder(const QString& text) override;

private:
    void makeCalendar(QMenu* menu);

    QLineEdit* m_line;
    QToolButton* m_button;
    QCalendarWidget* m_calendar = nullptr; ///< when it was opened once
};

/// Names and values in a table that always has an empty row to type into.
class MapField : public AttributeEditor
{
    Q_OBJECT

public:
    MapField(const AttributeSpec& spec, QWidget* parent);
    QWidget* field() const override;

protected:
    Result<Value> typed() const override;
    void show(const Value& value) override;
    void makeReadOnly(bool readOnly) override;
    void showPlaceholder(const QString& text) override;

private:
    void tidy();
    QTableWidget* m_table;
};

} // namespace groundplan
