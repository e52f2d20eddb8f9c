// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QHash>

#include "model/base/result.h"
#include "model/exports/export_plan.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace groundplan {

/// Shows what an export would write, file by file and against the chosen folder, before anything is written. It knows
/// plans and differences as plain data; who makes and writes them answers its signals.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    struct Target {
        QString id;
        QString name;
        QString description;
    };
    enum class State { Same, New, Changed, Extra };
    struct Difference {
        QString path;
        State state = State::Same;
        QByteArray before;
    };

    ExportDialog(const QList<Target>& targets, const QString& target, const QString& folder, QWidget* parent = nullptr);

    QString target() const;
    QString folder() const;
    /// The plan of the chosen target; replaces what was shown.
    void setPlan(const ExportPlan& plan);
    /// How the plan stands to the folder, by path.
    void setDifferences(const QList<Difference>& differences);
    /// Work is under way: what it is, in words; empty: none.
    void setBusy(const QString& what);
    void setError(const Error& error);
    /// Written: says so; the dialog stays open.
    void setDone(const QString& message);

Q_SIGNALS:
    void targetChosen(const QString& target);
    void folderChosen(const QString& folder);
    /// Write the plan that is shown.
    void exportRequested();
    void cancelRequested();
    void goTo(const QString& subject);

protected:
    void reject() override;

private:
    void showFile(QTreeWidgetItem* item);
    void judge();
    void fillTree();

    QComboBox* m_targets;
    QLabel* m_description;
    QLineEdit* m_folder;
    QTreeWidget* m_files;
    QTabWidget* m_tabs;
    QPlainTextEdit* m_preview;
    QPlainTextEdit* m_difference;
    QPlainTextEdit* m_notes;
    QLabel* m_summary;
    QLabel* m_message;
    QProgressBar* m_progress;
    QPushButton* m_export;
    QPushButton* m_close;
    QList<Target> m_list;
    ExportPlan m_plan;
    QHash<QString, Difference> m_differences;
    bool m_planned = false;
    bool m_compared = false;
    bool m_busy = false;
};

} // namespace groundplan
