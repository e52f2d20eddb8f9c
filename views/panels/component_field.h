// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "model/edit/document.h"
#include "views/panels/attribute_editor.h"

class QCompleter;
class QLineEdit;
class QToolButton;

namespace groundplan {

class Catalog;
class ComponentChoiceModel;

/// Names a component: one types a part of its name or id and picks it; the value is its id.
class ComponentField : public AttributeEditor
{
    Q_OBJECT

public:
    /// `choices` tells which components are allowed now; it is asked when the keyboard comes into the field.
    ComponentField(const AttributeSpec& spec, const Document& document, const Catalog& catalog,
                   std::function<QList<Id>()> choices, QWidget* parent);
    /// Without one, an empty field is refused.
    void setOptional(bool optional, const QString& none = {});
    QWidget* field() const override;

Q_SIGNALS:
    /// The user wants to see the component that the field names.
    void goTo(const groundplan::Id& id);

protected:
    Result<Value> typed() const override;
    void show(const Value& value) override;
    void makeReadOnly(bool readOnly) override;
    QString placeholder() const override;
    void showPlaceholder(const QString& text) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Document& m_document;
    std::function<QList<Id>()> m_choices;
    ComponentChoiceModel* m_model;
    QCompleter* m_completer;
    QLineEdit* m_line;
    QToolButton* m_go;
    bool m_optional = false;
    QString m_none;
};

} // namespace groundplan
