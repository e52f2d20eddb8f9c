// SPDX-License-Identifier: Apache-2.0
#include "app/services/export_change.h"

#include <sys/file.h>

#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ExportWriter", text);
}

/// The folder that exports into `root` agree on: the one around it, which stays while `root` is replaced.
QString meetingPlace(const QString& root)
{
    QString place = QFileInfo(root).path();
    while (!QFileInfo::exists(place) && place != QLatin1String("/"))
        place = QFileInfo(place).path();
    return QFileInfo(place).isReadable() || !QFileInfo::exists(root) ? place : root;
}

/// True when the lock is ours; also on file systems that have no locks.
bool locked(const posix::Handle& handle)
{
    return !handle || ::flock(handle.number(), LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
}

void removeLeftovers(const QString& root)
{
    const QFileInfo info(root);
    const QString prefix = swapPrefix(root);
    const QStringList names = QDir(info.path()).entryList({prefix + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const QString& name : names) {
        const QString path = QDir(info.path()).filePath(name);
        if (posix::isLeftover(name, prefix) && QFileInfo(path).ownerId() == ::geteuid())
            posix::removeTree(path);
    }
}

} // namespace

QString swapPrefix(const QString& root)
{
    return QString(u'.' + QFileInfo(root).fileName() + QLatin1String(unfinishedPrefix));
}

Result<ExportGuard> ExportGuard::wait(const QString& root, const ExportProgress& progress)
{
    ExportGuard guard;
    guard.m_handle = posix::openFolder(meetingPlace(root));
    QElapsedTimer waited;
    waited.start();
    while (!locked(guard.m_handle)) {
        if (progress && !progress(0))
            return unexpected(ErrorCode::Cancelled, tr("The export was stopped. Nothing was changed."), {});
        if (waited.elapsed() > 60000) {
            return unexpected(ErrorCode::Unwritable, tr("Another export writes into this folder; try again when it is done."),
                              {.file = root, .subject = {}});
        }
        QThread::msleep(20);
    }
    return guard;
}

std::optional<ExportGuard> ExportGuard::attempt(const QString& root)
{
    ExportGuard guard;
    guard.m_handle = posix::openFolder(meetingPlace(root));
    if (!locked(guard.m_handle))
        return {};
    return guard;
}

Result<void> checkUnchanged(int root, const QString& path, const FolderChange& change)
{
    const auto before = change.before.find(path);
    if (before == change.before.end() || posix::readBelow(root, path) == before->second)
        return {};
    return unexpected(ErrorCode::Unwritable, tr("Somebody changed this file during the export. Nothing was changed; export again."),
                      {.file = path, .subject = {}});
}

Result<void> applyChange(const QString& root, const FolderChange& change, const ExportProgress& progress)
{
    if (change.isEmpty())
        return {};
    const auto swapped = applyBySwap(root, change, progress);
    if (!swapped)
        return unexpected(swapped.error());
    return *swapped == SwapOutcome::Done ? Result<void>() : applyByJournal(root, change, progress);
}

Result<QString> mendFolder(const QString& root)
{
    removeLeftovers(root);
    return mendJournals(root);
}

} // namespace groundplan
