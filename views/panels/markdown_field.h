// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/panels/attribute_editor.h"

class QPlainTextEdit;
class QToolButton;

namespace groundplan {

class MarkdownView;

/// A text in Markdown: read as it is meant, or written as it stands.
class MarkdownField : public AttributeEditor
{
    Q_OBJECT

public:
    MarkdownField(const AttributeSpec& spec, QWidget* parent);
    QWidget* field() const override;
    MarkdownView* view() const { return m_view; }
    bool isEditing() const;
    /// Shows the text for writing, or else for reading.
    void setEditing(bool editing);

Q_SIGNALS:
    void linkActivated(const QString& link);

protected:
    Result<Value> typed() const override;
    void show(const Value& value) override;
    void makeReadOnly(bool readOnly) override;
    QString placeholder() const override { return tr("Headings, lists, tables and links in Markdown; groundplan:ID links to a component."); }
    void showPlaceholder(const QString& text) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void turn(bool editing);

    MarkdownView* m_view;
    QPlainTextEdit* m_text;
    QToolButton* m_read;
    QToolButton* m_write;
    bool m_readOnly = false;
};

} // namespace groundplan
