// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QObject>
#include <QPointer>

#include "app/studio/export_lines.h"

class QTimer;

namespace groundplan {

class DesignSession;
class ExportDialog;
class ExportProfileForm;
class Workspace;

/// Runs an export dialog beside the design that is edited: makes plans, compares and writes them in workers, and follows
/// each edit. Deletes itself when the dialog is closed.
class ExportController : public QObject
{
    Q_OBJECT

public:
    ExportController(DesignSession& session, Workspace& workspace, QWidget* window);
    ~ExportController() override;
    void open();
    ExportDialog* dialog() const;
    bool isBusy() const;

Q_SIGNALS:
    /// Show these on the canvas.
    void subjectsChosen(const QStringList& subjects);

private:
    void connectDialog();
    void takeProfile();
    void changeProfile(const ExportProfile& profile);
    void judgeKept();
    void keep();
    void designChanged();
    void planSoon();
    void plan();
    void compare();
    void work(const std::shared_ptr<const ExportSet>& set);
    void take(const ExportAnswer& answer);
    void write();
    void stop();
    std::shared_ptr<ExportTurn> begin(int work);
    ExportProfile startProfile() const;
    Design shownDesign() const;

    DesignSession& m_session;
    Workspace& m_workspace;
    QPointer<ExportDialog> m_dialog;
    ExportProfileForm* m_form;
    ExportProfile m_profile;  ///< what is shown: that of the design, or what the user made of it
    ExportProfile m_designs;  ///< that of the design when it was last looked at
    std::shared_ptr<const ExportSet> m_set; ///< null: to be planned
    std::shared_ptr<ExportTurn> m_turn;     ///< the work under way; answers of others are dropped
    QTimer* m_later;
    QTimer* m_progress;
};

} // namespace groundplan
