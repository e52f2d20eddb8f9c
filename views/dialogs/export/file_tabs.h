// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QWidget>

#include "views/adapters/export_line.h"

class QLabel;
class QTabWidget;

namespace groundplan {

class ChoiceBar;
class CodeView;
class DifferenceView;
class NoteList;

/// What is to be seen of one file of an export, and the notes of all: its text, what changes, where its lines come from.
class FileTabs : public QWidget
{
    Q_OBJECT

public:
    enum Tab { PreviewTab, DifferenceTab, NotesTab };
    using NameOf = std::function<QString(const QString& subject)>;

    explicit FileTabs(QWidget* parent = nullptr);

    void setNames(const NameOf& names);
    /// Null: no file. `choice` and `alike`: see ChoiceBar.
    void setLine(const ExportLine* line, bool hasFolder, ExportChoice choice, int alike);
    void setNotes(const QList<ExportNote>& notes);
    void showTab(Tab tab);
    DifferenceView& difference() { return *m_difference; }
    void refreshTheme();

Q_SIGNALS:
    void subjectsChosen(const QStringList& subjects);
    void choiceMade(groundplan::ExportChoice choice, bool all);

private:
    void showDifference(const ExportLine* line, bool hasFolder);
    void tellOrigin(int line);
    void chooseLine(int line);

    QTabWidget* m_tabs;
    CodeView* m_preview;
    DifferenceView* m_difference;
    NoteList* m_notes;
    ChoiceBar* m_choice;
    QLabel* m_origin;
    NameOf m_names;
    ExportFile m_file;
};

} // namespace groundplan
