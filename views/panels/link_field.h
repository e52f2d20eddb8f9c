// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/panels/attribute_editor.h"

class QLineEdit;
class QListWidget;
class QToolButton;

namespace groundplan {

/// Links of a component in a list: open, remove, and a line to add one.
class LinkField : public AttributeEditor
{
    Q_OBJECT

public:
    LinkField(const AttributeSpec& spec, QWidget* parent);
    void commit() override;
    QWidget* field() const override;
    QListWidget* list() const { return m_list; }

Q_SIGNALS:
    /// The user wants to go there.
    void linkActivated(const QString& link);

protected:
    Result<Value> typed() const override;
    void show(const Value& value) override;
    void makeReadOnly(bool readOnly) override;
    QString placeholder() const override { return tr("Add link (https://…)"); }
    void showPlaceholder(const QString& text) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QStringList links() const;
    void fill(const QStringList& links);
    void remove();
    void showButtons();

    QListWidget* m_list;
    QLineEdit* m_line;
    QToolButton* m_open;
    QToolButton* m_remove;
    bool m_readOnly = false;
};

} // namespace groundplan
