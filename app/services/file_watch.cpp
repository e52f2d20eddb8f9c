// SPDX-License-Identifier: Apache-2.0
#include "app/services/file_watch.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include "app/services/disk.h"

namespace groundplan {

namespace {

/// Editors write in several steps; what counts is how the file looks when they are done.
constexpr int settleMs = 250;
const QByteArray gone = QByteArrayLiteral("gone");

QByteArray sumOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

} // namespace

FileWatch::FileWatch(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(settleMs);
    const auto restart = [this] { m_delay.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, restart);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, restart);
    connect(&m_delay, &QTimer::timeout, this, &FileWatch::look);
}

FileWatch::~FileWatch()
{
    m_pool.waitForDone();
}

void FileWatch::watch(const QString& path, const QByteArray& known)
{
    if (const QStringList files = m_watcher.files() + m_watcher.directories(); !files.isEmpty())
        m_watcher.removePaths(files);
    m_delay.stop();
    m_path = path;
    setKnown(known);
    if (!path.isEmpty())
        m_watcher.addPaths({path, QFileInfo(path).absolutePath()});
}

void FileWatch::setKnown(const QByteArray& known)
{
    m_known = sumOf(known);
    m_told.clear();
}

void FileWatch::look()
{
    if (m_path.isEmpty())
        return;
    // A replaced file is a new one: the watcher has lost it.
    if (!m_watcher.files().contains(m_path) && QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
    m_pool.start([this, path = m_path] {
        const Result<QByteArray> bytes = readFile(path);
        const QByteArray sum = bytes ? sumOf(*bytes) : bytes.error().code == ErrorCode::NotFound ? gone : QByteArray();
        QMetaObject::invokeMethod(this, [this, path, sum] {
            if (m_path == path)
                compare(sum);
        });
    });
}

void FileWatch::compare(const QByteArray& sum)
{
    if (sum.isEmpty() || sum == m_told)
        return;
    if (sum == m_known) {
        m_told.clear();
        return;
    }
    m_told = sum;
    if (sum == gone)
        Q_EMIT removedFromDisk();
    else
        Q_EMIT changedOnDisk();
}

} // namespace groundplan
