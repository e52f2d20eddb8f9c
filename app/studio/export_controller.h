// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

#include "model/design/design.h"
#include "model/exports/export_plan.h"

namespace groundplan {

class ExportDialog;
class Workspace;

/// Runs an export dialog on a snapshot of a design: makes plans, compares and writes them in workers. Deletes itself
/// when the dialog is closed.
class ExportController : public QObject
{
    Q_OBJECT

public:
    ExportController(const Design& design, const QString& designPath, Workspace& workspace, QWidget* window);
    void open();
    ExportDialog* dialog() const;

Q_SIGNALS:
    void goTo(const groundplan::Id& id);

private:
    void plan();
    void compare();
    void write();

    Design m_design;
    QString m_designPath;
    Workspace& m_workspace;
    QPointer<ExportDialog> m_dialog;
    ExportPlan m_plan;
    int m_request = 0; ///< only the newest work counts; cancelling makes all of it old
};

} // namespace groundplan
