// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QList>
#include <QWidget>

class QGridLayout;
class QToolButton;

namespace groundplan {

/// A heading that folds the rows below it away; the rows are made when it is first unfolded, because most of the
/// many attributes of a kind are never looked at.
class InspectorSection : public QWidget
{
    Q_OBJECT

public:
    InspectorSection(const QString& title, QWidget* parent = nullptr);

    /// Makes the rows when they are first needed.
    void setFill(std::function<void(InspectorSection&)> fill) { m_fill = std::move(fill); }
    /// What the rows stand in: the parent to make their fields with, because moving a widget styles it once more.
    QWidget* body() const { return m_body; }
    /// Label on the left, field on the right; the row can be hidden by its field.
    void addRow(const QString& label, QWidget* field, const QString& help = {});
    /// The field over the whole width, below its label.
    void addWideRow(const QString& label, QWidget* field, const QString& help = {});
    /// Shows only the rows whose label or help holds the text; returns how many there are. Empty: all rows.
    int filter(const QString& text);
    void setOpen(bool open);
    bool isOpen() const;
    QString title() const { return m_title; }
    /// "(2)": how many attributes are set.
    void setCount(int count);

Q_SIGNALS:
    void toggled(bool open);

private:
    QString m_title;
    QToolButton* m_head;
    QWidget* m_body;
    QGridLayout* m_rows;
    struct Row {
        QString words;
        QWidget* label;
        QWidget* field;
    };
    QList<Row> m_filterable;
    std::function<void(InspectorSection&)> m_fill;
};

} // namespace groundplan
