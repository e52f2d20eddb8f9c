// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "model/edit/find_text.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTimer;
class QToolButton;
class QTreeView;

namespace groundplan {

class TextMatchesModel;

/// Finds and replaces texts over the whole design: what to look for, where, and a list of what was found. Others search
/// and edit; the panel asks for it.
class FindPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindPanel(const Catalog& catalog, QWidget* parent = nullptr);

    /// Shows it for finding, or for replacing too, with the keyboard in its field.
    void open(bool replace);
    /// What is to be searched, but for the scope.
    TextQuery query() const;
    bool isWithinSelection() const;
    void setText(const QString& text);
    void setReplacement(const QString& text);

    /// What was found. `stay`: the match at the same place in the list is chosen without going there.
    void setMatches(const Design& design, const TextQuery& query, const TextMatches& found);
    /// What is wrong with the query.
    void setProblem(const QString& message);
    /// Why the replacement cannot be.
    void setRefusal(const QString& message);
    /// Something to tell that is not wrong.
    void setNote(const QString& message);
    void setReadOnly(bool readOnly);
    void setBusy(bool busy);
    void refreshTheme();

    void next();
    void previous();
    const TextMatch* current() const;
    int matchCount() const;

    QLineEdit* searchField() const { return m_search; }
    QLineEdit* replaceField() const { return m_replace; }
    QTreeView* list() const { return m_list; }

Q_SIGNALS:
    /// The query or scope is another one.
    void searchRequested();
    /// The user chose another scope: what is selected now is what counts from now on.
    void scopeChosen(bool selection);
    /// A match was chosen: show it on the canvas.
    void shown(const groundplan::TextMatch& match);
    /// The same, and put the keyboard where the text can be edited.
    void activated(const groundplan::TextMatch& match);
    void replaceRequested(const groundplan::TextMatch& match, const QString& replacement);
    void replaceAllRequested(const QString& replacement);
    void closeRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildRows();
    QToolButton* addOption(const QString& text, const QString& name, const QString& shortcut);
    void buildFields();
    void showFields();
    void ask();
    void tell(const QString& message, bool wrong);
    void choose(int row, bool tell);
    void showCount();
    void showReplacement();

    TextMatchesModel* m_model;
    QLineEdit* m_search;
    QLineEdit* m_replace;
    QToolButton* m_case = nullptr;
    QToolButton* m_word = nullptr;
    QToolButton* m_expression = nullptr;
    QComboBox* m_scope;
    QToolButton* m_fields;
    QMenu* m_fieldMenu;
    QToolButton* m_previous;
    QToolButton* m_next;
    QLabel* m_count;
    QLabel* m_message;
    QWidget* m_replaceRow; ///< the buttons beside that field
    QPushButton* m_one;
    QPushButton* m_all;
    QTreeView* m_list;
    QTimer* m_pause;
    bool m_more = false;
    bool m_readOnly = false;
    bool m_quiet = false;
};

} // namespace groundplan
