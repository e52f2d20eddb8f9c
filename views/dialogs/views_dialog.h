// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QList>

#include "model/design/design.h"

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace groundplan {

/// Asks for the saved views of a design: their names, order, filters, lens and lines.
class ViewsDialog : public QDialog
{
    Q_OBJECT

public:
    struct Choice {
        QString id;
        QString name;
    };

    /// `lenses` are those to choose from; `current` is the view to begin with.
    ViewsDialog(const Design& design, const QList<Choice>& lenses, const Id& current, QWidget* parent = nullptr);

    /// All views in their new order; those that were duplicated have no id yet.
    const QList<View>& views() const { return m_views; }

private:
    QWidget* buildList();
    QWidget* buildForm(const QList<Choice>& lenses);
    QLineEdit* wordsField(const QStringList& known, const QString& name);
    void showView(int row);
    void takeForm();
    void move(int by);
    void duplicate();
    void remove();
    void refresh();
    QString summary(const View& view) const;
    QStringList groupNames(const View& view, const QString& kind) const;

    Design m_design;
    QList<View> m_views;
    int m_row = -1;
    bool m_filling = false;
    QListWidget* m_list;
    QPushButton *m_up, *m_down, *m_copy, *m_delete, *m_forget;
    QWidget* m_form;
    QLineEdit *m_name, *m_kinds, *m_tags;
    QHash<QString, QLineEdit*> m_groups;
    QPlainTextEdit* m_description;
    QCheckBox* m_neighbours;
    QComboBox *m_lens, *m_environment, *m_lines, *m_outline;
    QLabel* m_summary;
    QDialogButtonBox* m_buttons;
};

} // namespace groundplan
