// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

#include "views/panels/attribute_editor.h"

class QComboBox;

namespace groundplan {

/// Chooses a kind of component or connection from those that are handed in.
class KindField : public AttributeEditor
{
    Q_OBJECT

public:
    KindField(const AttributeSpec& spec, QWidget* parent);
    void addKind(const QString& id, const QString& name, const QIcon& icon = {});
    QWidget* field() const override;

protected:
    Result<Value> typed() const override;
    void show(const Value& value) override;
    void makeReadOnly(bool readOnly) override;
    QString placeholder() const override { return {}; }
    void showPlaceholder(const QString& text) override;

private:
    QComboBox* m_combo;
};

} // namespace groundplan
