// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QMap>

#include "views/panels/attribute_editor.h"

class QLineEdit;
class QStringListModel;

namespace groundplan {

class ChipLayout;

/// Tags as chips with a line behind them to type the next one. Of several entities it shows the tags that all of them
/// bear as its value, and those that only some bear as chips with a count.
class TagField : public AttributeEditor
{
    Q_OBJECT

public:
    /// `known` tells what to complete with; it is asked when the keyboard comes into the field.
    TagField(const AttributeSpec& spec, std::function<QStringList()> known, QWidget* parent);
    /// Tags that some of `total` bear, with how many do.
    void setPartial(const QMap<QString, int>& counts, int total);
    void commit() override;
    QWidget* field() const override;

Q_SIGNALS:
    /// The user takes a tag off those that bear it.
    void partialRemoved(const QString& tag);

protected:
    Result<Value> typed() const override;
    void show(const Value& value) override;
    void makeReadOnly(bool readOnly) override;
    QString placeholder() const override { return tr("Add tag"); }
    void showPlaceholder(const QString& text) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QStringList all() const;
    void fill();
    void addChip(const QString& tag, const QString& text, bool partial);
    void remove(const QString& tag, bool partial);

    std::function<QStringList()> m_known;
    QStringListModel* m_words;
    QWidget* m_box;
    ChipLayout* m_flow;
    QLineEdit* m_line;
    QList<QWidget*> m_chips;
    QStringList m_tags;
    QMap<QString, int> m_partial;
    int m_total = 0;
    bool m_readOnly = false;
};

} // namespace groundplan
