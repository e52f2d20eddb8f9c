// SPDX-License-Identifier: Apache-2.0
#include <climits>
#include <map>
#include <set>

#include <fcntl.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "app/services/export_change.h"
#include "app/services/export_paths.h"
#include "app/services/export_scan.h"

namespace groundplan {

namespace {

constexpr size_t fewFiles = 16; ///< up to so many are synchronised one by one

QString tr(const char* text)
{
    return QCoreApplication::translate("ExportWriter", text);
}

Unexpected stopped()
{
    return unexpected(ErrorCode::Cancelled, tr("The export was stopped. Nothing was changed."), {});
}

/// The next version of a folder, built beside it; goes when it is not put in place.
class NextFolder
{
public:
    NextFolder(const QString& root, const FolderChange& change, const ExportProgress& progress)
        : m_root(root), m_change(change), m_progress(progress), m_sync(change.put.size() <= fewFiles)
    {
    }
    ~NextFolder()
    {
        m_handle.close();
        if (!m_path.isEmpty())
            posix::removeTree(m_path);
        for (auto made = m_made.crbegin(); made != m_made.crend(); ++made)
            QDir().rmdir(*made); // goes only where it is empty
    }
    NextFolder(const NextFolder&) = delete;
    NextFolder& operator=(const NextFolder&) = delete;

    /// Fails with ErrorCode::Refused where the folder holds what cannot be taken over.
    Result<void> build(const std::vector<ScannedEntry>& entries)
    {
        if (auto made = makeEmpty(); !made)
            return made;
        for (const QString& path : m_change.remove)
            m_left.insert(QFile::encodeName(path));
        if (auto kept = takeOver(entries); !kept)
            return kept;
        if (auto written = writeNew(); !written)
            return written;
        dropEmptied();
        settleFolders(entries);
        const int why = m_sync ? (::fsync(m_handle.number()) == 0 ? 0 : errno) : posix::syncAll(m_handle.number());
        return why == 0 ? Result<void>() : cannotWrite(m_root, why);
    }

    Result<void> putInPlace()
    {
        if (const int why = posix::renameToFreeName(m_path, m_root); why != 0)
            return cannotWrite(m_root, why);
        m_path.clear();
        m_made.clear();
        syncAround();
        return {};
    }

    Result<SwapOutcome> exchange(const std::vector<ScannedEntry>& entries)
    {
        if (!sameScan(entries, m_root))
            return changedMeanwhile();
        if (posix::exchangeFolders(m_path, m_root) != 0)
            return SwapOutcome::NotPossible;
        // Who saved a file at the last moment did so in what is the old folder now.
        if (!sameScan(entries, m_path) && posix::exchangeFolders(m_path, m_root) == 0)
            return changedMeanwhile();
        syncAround();
        return SwapOutcome::Done;
    }

private:
    Unexpected changedMeanwhile() const
    {
        return unexpected(ErrorCode::Unwritable, tr("Somebody changed this folder during the export. Nothing was changed; export again."),
                          {.file = m_root, .subject = {}});
    }

    Unexpected cannotTakeOver() const { return unexpected(ErrorCode::Refused, {}, {}); }

    Result<void> makeEmpty()
    {
        const QString around = QFileInfo(m_root).path();
        QStringList missing;
        for (QString at = around; !QFileInfo::exists(at); at = QFileInfo(at).path())
            missing.prepend(at);
        for (const QString& at : std::as_const(missing)) {
            if (!QDir().mkdir(at))
                return noFolder(at);
            m_made.append(at);
        }
        const QString path = posix::unfinishedName(QString(around + u'/' + swapPrefix(m_root)));
        if (::mkdir(QFile::encodeName(path).constData(), 0777) != 0)
            return noFolder(m_root);
        m_path = path;
        m_handle = posix::openFolder(path);
        return m_handle ? Result<void>() : noFolder(m_root);
    }

    Unexpected noFolder(const QString& path) const
    {
        return unexpected(ErrorCode::Unwritable, tr("The folder cannot be made: %1. Nothing was changed.").arg(qt_error_string(errno)),
                          {.file = path, .subject = {}});
    }

    bool goOn() { return !m_progress || ++m_steps % 16 != 0 || m_progress(qMin(0.99, double(m_steps) / double(m_total))); }

    /// Unchanged files and those of others are linked, links made anew, folders made.
    Result<void> takeOver(const std::vector<ScannedEntry>& entries)
    {
        m_total = entries.size() + m_change.put.size();
        const QByteArray from = QFile::encodeName(m_root) + '/', to = QFile::encodeName(m_path) + '/';
        for (const ScannedEntry& entry : entries) {
            if (!goOn())
                return stopped();
            if (entry.path.isEmpty()) {
                takeOwner(m_handle.number(), entry.status);
                continue;
            }
            const QByteArray target = to + entry.path;
            if (entry.isFolder()) {
                if (::mkdir(target.constData(), 0777) != 0)
                    return cannotTakeOver();
                const posix::Handle folder(::open(target.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
                takeOwner(folder.number(), entry.status);
            } else if (entry.isFile()) {
                if (m_left.contains(entry.path))
                    continue;
                if (m_change.put.contains(QFile::decodeName(entry.path)))
                    m_replaced.emplace(entry.path, entry.status);
                else if (::linkat(AT_FDCWD, QByteArray(from + entry.path).constData(), AT_FDCWD, target.constData(), 0) != 0)
                    return cannotTakeOver();
            } else {
                QByteArray aim(PATH_MAX, '\0');
                const ssize_t size = ::readlink(QByteArray(from + entry.path).constData(), aim.data(), size_t(aim.size()));
                if (size <= 0 || size >= aim.size() || ::symlink(aim.left(size).constData(), target.constData()) != 0)
                    return cannotTakeOver();
                const timespec times[2] = {entry.status.st_atim, entry.status.st_mtim};
                ::utimensat(AT_FDCWD, target.constData(), times, AT_SYMLINK_NOFOLLOW);
            }
        }
        return {};
    }

    /// What is made in the folder belongs to its group when it says so.
    static void takeOwner(int folder, const struct stat& status)
    {
        struct stat own = {};
        const bool same = ::fstat(folder, &own) == 0 && own.st_gid == status.st_gid;
        if ((same || ::fchown(folder, uid_t(-1), status.st_gid) == 0) && (status.st_mode & S_ISGID))
            ::fchmod(folder, S_ISGID | 0700);
    }

    Result<void> writeNew()
    {
        QString lastFolder;
        posix::Handle folder = posix::openBelow(m_handle.number(), {});
        for (const auto& [path, bytes] : m_change.put) {
            if (!goOn())
                return stopped();
            const QString whole = QString(m_root + u'/' + path);
            if (posix::folderOf(path) != lastFolder) {
                lastFolder = posix::folderOf(path);
                QStringList made;
                folder = posix::openBelow(m_handle.number(), lastFolder, &made);
            }
            if (!folder)
                return cannotWrite(whole, errno);
            if (const int why = posix::writeNewAt(folder.number(), posix::nameOf(path), bytes, m_sync); why != 0)
                return cannotWrite(whole, why);
            if (const auto replaced = m_replaced.find(QFile::encodeName(path)); replaced != m_replaced.end()) {
                const int denied = ::fchownat(folder.number(), posix::nameOf(path).constData(), uid_t(-1), replaced->second.st_gid, AT_SYMLINK_NOFOLLOW);
                ::fchmodat(folder.number(), posix::nameOf(path).constData(), replaced->second.st_mode & (denied == 0 ? 07777 : 0777), 0);
            }
            if (m_sync)
                ::fsync(folder.number());
        }
        return {};
    }

    /// Folders that held nothing but what goes.
    void dropEmptied()
    {
        for (const QString& path : m_change.remove) {
            for (QString folder = posix::folderOf(path); !folder.isEmpty(); folder = posix::folderOf(folder)) {
                if (!QDir().rmdir(QString(m_path + u'/' + folder)))
                    break;
            }
        }
    }

    /// Modes and times of the folders that were there, from the deepest up.
    void settleFolders(const std::vector<ScannedEntry>& entries)
    {
        const QByteArray to = QFile::encodeName(m_path);
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
            if (!entry->isFolder())
                continue;
            const QByteArray path = entry->path.isEmpty() ? to : QByteArray(to + '/' + entry->path);
            ::chmod(path.constData(), entry->status.st_mode & 07777);
        }
    }

    void syncAround()
    {
        if (const posix::Handle around = posix::openFolder(QFileInfo(m_root).path()))
            ::fsync(around.number());
    }

    const QString m_root;
    const FolderChange& m_change;
    const ExportProgress& m_progress;
    const bool m_sync;
    QString m_path;
    posix::Handle m_handle;
    QStringList m_made;
    std::set<QByteArray> m_left;
    std::map<QByteArray, struct stat> m_replaced;
    size_t m_steps = 0;
    size_t m_total = 1;
};

} // namespace

Result<SwapOutcome> applyBySwap(const QString& root, const FolderChange& change, const ExportProgress& progress)
{
    NextFolder next(root, change, progress);
    if (!QFileInfo::exists(root)) {
        if (auto built = next.build({}); !built)
            return unexpected(built.error());
        if (auto placed = next.putInPlace(); !placed)
            return unexpected(placed.error());
        return SwapOutcome::Done;
    }
    const auto entries = scanForSwap(root);
    if (!entries)
        return SwapOutcome::NotPossible;
    const posix::Handle handle = posix::openFolder(root);
    for (const auto& [path, before] : change.before) {
        if (auto unchanged = checkUnchanged(handle.number(), path, change); !unchanged)
            return unexpected(unchanged.error());
    }
    if (auto built = next.build(*entries); !built)
        return built.error().code == ErrorCode::Refused ? Result<SwapOutcome>(SwapOutcome::NotPossible) : unexpected(built.error());
    return next.exchange(*entries);
}

} // namespace groundplan
