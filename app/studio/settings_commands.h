// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

namespace groundplan {

class MainWindow;
class SettingsDialog;

/// Asks for the settings and makes one window follow them.
class SettingsCommands : public QObject
{
    Q_OBJECT

public:
    explicit SettingsCommands(MainWindow& window);

    /// Opens the dialog on a page (see SettingsDialog::showPage()).
    void open(const QString& page = {});

private:
    void wear();
    void take();
    void importKeys();
    void exportKeys();

    MainWindow& m_window;
    QPointer<SettingsDialog> m_dialog;
};

} // namespace groundplan
