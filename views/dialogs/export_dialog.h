// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QDialog>
#include <QHash>

#include "model/base/result.h"
#include "views/dialogs/export/file_tabs.h"
#include "views/dialogs/export/files_view.h"
#include "views/dialogs/export/target_list.h"

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace groundplan {

/// Shows what an export would write, file by file and against the chosen folder, before anything is written, beside the
/// canvas. It knows files and differences as plain data; who makes and writes them answers its signals.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `profile` is the form of the export profile; the dialog takes it over.
    ExportDialog(const QList<ExportTargetLine>& targets, QWidget* profile, QWidget* parent = nullptr);

    QStringList targets() const { return m_targets->chosen(); }
    void setTargets(const QStringList& targets);
    QString targetName(const QString& target) const { return m_targets->nameOf(target); }
    QString folder() const;
    void setFolder(const QString& folder);
    /// How components and connections are called.
    void setNames(const FilesView::NameOf& names);
    /// Whether the design says to export the way it is shown.
    void setKept(bool kept, bool readOnly);

    /// What the export would write; `compared`: the states are those against folder().
    void setFiles(const std::shared_ptr<const ExportTree>& tree, const QList<ExportNote>& notes, bool compared);
    /// The files that are shown do not belong to what is chosen any more.
    void setOutdated();
    void showFilesOf(const QStringList& subjects) { m_files->showFilesOf(subjects); }
    /// What the user chose for files that need a choice, by path.
    const QHash<QString, ExportChoice>& choices() const { return m_choices; }
    void forgetChoices() { m_choices.clear(); }

    enum class Work { None, Planning, Comparing, Writing };
    void setWork(Work work);
    Work work() const { return m_work; }
    /// From 0 to 1.
    void setProgress(double done);
    void setError(const Error& error);
    /// Written or published: says what.
    void setDone(const QString& message, bool hasFolder);
    void clearMessage();

    enum class Page { Targets, Profile };
    void showPage(Page page);
    FileTabs& fileTabs() { return *m_tabs; }
    FilesView& files() { return *m_files; }
    void refreshTheme();

Q_SIGNALS:
    void targetsChosen(const QStringList& targets);
    void folderChosen(const QString& folder);
    void choicesMade();
    /// Keep in the design what is chosen.
    void keepRequested();
    /// Write the files that are shown.
    void exportRequested();
    void publishRequested();
    void openFolderRequested(const QString& folder);
    void cancelRequested();
    /// Show where these stand on the canvas.
    void subjectsChosen(const QStringList& subjects);

protected:
    void reject() override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void orderTabs();
    QWidget* buildSide(QWidget* profile);
    QWidget* buildHead();
    QWidget* buildFoot();
    void connectParts();
    void showFile();
    void choose(ExportChoice choice, bool all);
    void judge();
    QString summary() const;
    void say(const char* role, const QString& text);

    TargetList* m_targets;
    QTabWidget* m_side;
    QLabel* m_kept;
    QPushButton* m_keep;
    QLineEdit* m_folder;
    QPushButton* m_browse;
    FilesView* m_files;
    FileTabs* m_tabs;
    QLabel* m_summary;
    QLabel* m_message;
    QPushButton* m_openFolder;
    QProgressBar* m_progress;
    QToolButton* m_stop;
    QPushButton* m_publish;
    QPushButton* m_export;
    QPushButton* m_close;
    QHash<QString, ExportChoice> m_choices;
    Work m_work = Work::None;
    bool m_planned = false;
    bool m_compared = false;
};

} // namespace groundplan
