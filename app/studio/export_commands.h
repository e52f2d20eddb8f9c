// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

namespace groundplan {

class ExportController;
class ExportDialog;
class MainWindow;

/// Opens the export dialog of one window, of which there is one, and ties it to the canvas.
class ExportCommands : public QObject
{
    Q_OBJECT

public:
    explicit ExportCommands(MainWindow& window);

    /// With files of these components and connections only; empty: all files.
    ExportDialog* open(const QStringList& subjects = {});
    bool isBusy() const;

private:
    void show(const QStringList& subjects);

    MainWindow& m_window;
    QPointer<ExportController> m_controller;
};

} // namespace groundplan
