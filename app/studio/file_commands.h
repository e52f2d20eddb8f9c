// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSslConfiguration>

#include "model/base/result.h"

namespace groundplan {

class MainWindow;
class StartPage;

/// What the File menu and the start page do: new, open, save, close, import, recent files, changes on disk.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    FileCommands(MainWindow& window, StartPage& start);

private:
    void createDesign();
    void openExample(const QString& path);
    void askOpen();
    void openAddress();
    void fetch(const QUrl& url);
    bool save();
    bool saveAs(bool copy);
    void askImport(bool folder);
    void importPaths(const QStringList& paths);
    /// True when the window may go: saved, or the user said so.
    bool mayClose();
    void fillSubmenus();
    void tellOpened(const QList<Error>& warnings);
    void tellDiskChanged(bool removed);
    /// The window in which to open something else: this one when nothing is in it.
    MainWindow* target();

    MainWindow& m_window;
    StartPage& m_start;
};

} // namespace groundplan
