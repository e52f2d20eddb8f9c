// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "views/adapters/shortcut_table.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace groundplan {

class KeyField;

/// All actions with their keys, to be changed by pressing others.
class KeyboardPage : public QWidget
{
    Q_OBJECT

public:
    explicit KeyboardPage(QWidget* parent = nullptr);

    void setTable(const ShortcutTable& table);
    const ShortcutTable& table() const { return m_table; }
    void choose(const QString& action);
    void resetAll();
    QTreeWidget* tree() const { return m_tree; }
    QLineEdit* search() const { return m_search; }
    KeyField* field() const { return m_field; }

Q_SIGNALS:
    /// Keys of table() are others.
    void changed();
    void importWanted();
    void exportWanted();

private:
    void fill();
    void filter();
    void showChosen();
    QString chosen() const;
    void record(const QKeySequence& keys);
    void give(const QKeySequence& keys);
    void say(const char* role, const QString& text);

    ShortcutTable m_table;
    QKeySequence m_asked; ///< keys that another action has, until the user decides
    QLineEdit* m_search;
    QTreeWidget* m_tree;
    QLabel* m_name;
    KeyField* m_field;
    QPushButton* m_remove;
    QPushButton* m_reset;
    QLabel* m_message;
    QPushButton* m_takeOver;
};

} // namespace groundplan
