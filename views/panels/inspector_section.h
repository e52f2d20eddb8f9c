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

    using Fill = std::function<void(InspectorSection&)>;
    /// Makes rows when they are first needed; several make theirs one after another, so that it can be done bit by bit.
    /// `words` is what the filter finds the rows by before they are there; empty: that is not known yet.
    void addFill(const Fill& fill, const QString& words = {}) { m_fills.append({words, fill}); }
    /// Makes the next rows that are still to be made; false: there are none.
    bool fillNext();
    /// What the filter finds a row by.
    static QString wordsOf(const QString& label, const QString& help) { return label + u' ' + help; }
    /// Whether the filter would leave a row; also of those that are still to be made.
    bool has(const QString& text) const;
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
    struct Pending {
        QString words;
        Fill fill;
    };
    QList<Pending> m_fills;
};

} // namespace groundplan
