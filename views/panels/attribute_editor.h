// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "model/base/result.h"
#include "model/catalog/attribute_spec.h"

class QLabel;
class QTimer;
class QVBoxLayout;

namespace groundplan {

/// Edits one attribute: the right widget for its type, and a place for the message when what was typed is not
/// allowed. A value leaves only when it is legal; null means "not set".
class AttributeEditor : public QWidget
{
    Q_OBJECT

public:
    /// The editor that fits the type of the attribute.
    static AttributeEditor* make(const AttributeSpec& spec, QWidget* parent = nullptr);

    const AttributeSpec& spec() const { return m_spec; }
    /// Shows a value without telling anybody; what is being typed is not overwritten by the same value.
    void setValue(const Value& value);
    const Value& value() const { return m_value; }
    /// Shows that those whose value this is differ; what is typed or chosen then counts for all of them, and without
    /// that nothing leaves.
    void setMixed();
    bool isMixed() const { return m_mixed; }
    /// Drops what was typed but not taken over: before the value of something else is shown.
    void forget();
    void setReadOnly(bool readOnly);
    /// Takes over what was typed now instead of when the field is left.
    virtual void commit();
    /// The message beside the field; empty: what was typed is legal.
    QString message() const;
    void setMessage(const QString& message);
    /// The widget that takes the keyboard.
    virtual QWidget* field() const = 0;

Q_SIGNALS:
    /// The user set another legal value.
    void edited(const groundplan::Value& value);
    /// The keyboard came into this editor: time to show its help.
    void entered(const groundplan::AttributeSpec& spec);

protected:
    AttributeEditor(const AttributeSpec& spec, QWidget* parent);
    /// Puts the field above the message; call once, from the constructor of the heir.
    void place(QWidget* row);
    /// What the widgets hold now, or why it is not allowed.
    virtual Result<Value> typed() const = 0;
    virtual void show(const Value& value) = 0;
    virtual void makeReadOnly(bool readOnly) = 0;
    /// Takes the value over when the user pauses: for fields in which one types.
    void commitSoon();
    /// Takes a choice over at once, also the choice of "not set".
    void commitChoice();
    /// "Default: 3", or "Not set".
    QString unsetText() const;
    /// What stands in an empty field.
    virtual QString placeholder() const { return unsetText(); }
    /// Puts that text into the empty field.
    virtual void showPlaceholder(const QString& text) = 0;
    static QString mixedText();
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void markMixed(bool mixed);

    AttributeSpec m_spec;
    Value m_value;
    bool m_mixed = false;
    bool m_touched = false; ///< the user typed or chose since the value was shown
    QVBoxLayout* m_layout;
    QLabel* m_message;
    QTimer* m_pause;
};

/// A value as its field shows it: lists joined by commas, maps a line an entry.
QString fieldText(const AttributeSpec& spec, const Value& value);

/// A legal choice as a user reads it: "mutual-tls" gives "Mutual TLS".
QString choiceText(const QString& choice);

} // namespace groundplan
