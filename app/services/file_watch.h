// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace groundplan {

/// Notices that somebody else wrote or removed a file, through atomic replacement too: the folder is watched as
/// well, and only another content counts. Thread: the user interface's; files are read in a worker.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(QObject* parent = nullptr);
    ~FileWatch() override;

    /// Watches that file, whose content we know to be `known`; an empty path ends it.
    void watch(const QString& path, const QByteArray& known);
    /// The content that counts as ours from now on (we wrote it, or the user wants to keep it so).
    void setKnown(const QByteArray& known);

Q_SIGNALS:
    void changedOnDisk();
    void removedFromDisk();

private:
    void look();
    void compare(const QByteArray& sum);

    QFileSystemWatcher m_watcher;
    QThreadPool m_pool;
    QTimer m_delay;
    QString m_path;
    QByteArray m_known;   ///< checksum of what we know
    QByteArray m_told;    ///< checksum that was told already
};

} // namespace groundplan
