// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/services/export_change.h"
#include "app/services/export_lock.h"
#include "app/services/export_paths.h"

namespace groundplan {

namespace {

constexpr const char* journalName = "journal";

QString tr(const char* text)
{
    return QCoreApplication::translate("ExportWriter", text);
}

/// One file of a change under a journal: put in place from its staged twin, or removed.
struct Step {
    QString path;
    bool put = true;
    QString before; ///< hash of what was there; empty: nothing was
    QString after;  ///< hash of what is put; empty: it is removed
};

QByteArray stagedName(size_t step) { return "new-" + QByteArray::number(qulonglong(step)); }
QByteArray savedName(size_t step) { return "old-" + QByteArray::number(qulonglong(step)); }

QByteArray journalText(const std::vector<Step>& steps)
{
    QJsonArray list;
    for (const Step& step : steps)
        list.append(QJsonObject{{QStringLiteral("path"), step.path}, {QStringLiteral("put"), step.put}, {QStringLiteral("before"), step.before}, {QStringLiteral("after"), step.after}});
    return QJsonDocument(QJsonObject{{QStringLiteral("groundplan-journal"), 1}, {QStringLiteral("steps"), list}}).toJson(QJsonDocument::Compact);
}

std::vector<Step> readJournal(const QByteArray& bytes)
{
    std::vector<Step> steps;
    for (const QJsonValue& value : QJsonDocument::fromJson(bytes).object().value(QLatin1String("steps")).toArray()) {
        const QJsonObject step = value.toObject();
        steps.push_back({step.value(QLatin1String("path")).toString(), step.value(QLatin1String("put")).toBool(),
                         step.value(QLatin1String("before")).toString(), step.value(QLatin1String("after")).toString()});
    }
    return steps;
}

/// Removes the file and the folders that are empty then, up to the root, which stays. 0 or the error.
int removeFile(int root, const QString& path)
{
    QString folder = posix::folderOf(path);
    {
        const posix::Handle handle = posix::openBelow(root, folder);
        if (!handle || ::unlinkat(handle.number(), posix::nameOf(path).constData(), 0) != 0)
            return errno == ENOENT ? 0 : errno;
    }
    for (; !folder.isEmpty(); folder = posix::folderOf(folder)) {
        const posix::Handle outer = posix::openBelow(root, posix::folderOf(folder));
        if (!outer || ::unlinkat(outer.number(), posix::nameOf(folder).constData(), AT_REMOVEDIR) != 0)
            break;
    }
    return 0;
}

/// Renames a staged file to its place, in folders that are made for it. 0 or the error.
int putFile(int root, int staging, const QByteArray& staged, const QString& path, QStringList& made)
{
    const posix::Handle folder = posix::openBelow(root, posix::folderOf(path), &made);
    return folder && ::renameat(staging, staged.constData(), folder.number(), posix::nameOf(path).constData()) == 0 ? 0 : errno;
}

/// A change of some files of a folder that cannot be swapped as a whole. All new files are staged in a hidden folder and
/// written down in a journal; from then on a run that is killed is completed by the next one.
class JournalledChange
{
public:
    JournalledChange(const QString& root, const FolderChange& change, const ExportProgress& progress)
        : m_root(root), m_change(change), m_progress(progress), m_handle(posix::openFolder(root))
    {
    }
    ~JournalledChange()
    {
        m_staging.close();
        if (!m_stagingPath.isEmpty()) {
            ::unlink(QFile::encodeName(m_stagingPath + u'/' + QLatin1String(journalName)).constData());
            posix::removeTree(m_stagingPath);
        }
    }
    JournalledChange(const JournalledChange&) = delete;
    JournalledChange& operator=(const JournalledChange&) = delete;

    Result<void> run()
    {
        if (!m_handle)
            return cannotWrite(m_root, errno);
        if (auto staged = stage(); !staged)
            return staged;
        for (const Step& step : m_steps) {
            if (auto unchanged = checkUnchanged(m_handle.number(), step.path, m_change); !unchanged)
                return unchanged;
        }
        if (m_progress && !m_progress(0.99))
            return unexpected(ErrorCode::Cancelled, tr("The export was stopped. Nothing was changed."), {});
        if (auto journalled = writeJournal(); !journalled)
            return journalled;
        return commit();
    }

private:
    Result<void> stage()
    {
        const QString name = posix::unfinishedName(QLatin1String(unfinishedPrefix));
        // The error speaks of the first file: the staging folder is nobody's business.
        const QString first = QString(m_root + u'/' + (m_change.put.empty() ? m_change.remove.first() : m_change.put.begin()->first));
        if (::mkdirat(m_handle.number(), QFile::encodeName(name).constData(), 0700) != 0)
            return cannotWrite(first, errno);
        m_stagingPath = QString(m_root + u'/' + name);
        m_staging = posix::openBelow(m_handle.number(), name);
        if (!m_staging)
            return cannotWrite(first, errno);
        // git shall not see what is not finished.
        if (const int why = posix::writeNewAt(m_staging.number(), ".gitignore", "*\n", false); why != 0)
            return cannotWrite(first, why);
        for (const auto& [path, bytes] : m_change.put) {
            // The lock comes last: it tells whether the others are in place.
            if (path != QLatin1String(exportLockName)) {
                if (auto staged = stageOne(path, bytes); !staged)
                    return staged;
            }
        }
        for (const QString& path : m_change.remove) {
            m_steps.push_back({path, false, hashBefore(path), {}});
            if (!saveOld(path))
                return cannotWrite(QString(m_root + u'/' + path), errno);
        }
        if (const auto lock = m_change.put.find(QLatin1String(exportLockName)); lock != m_change.put.end())
            return stageOne(lock->first, lock->second);
        return {};
    }

    QString hashBefore(const QString& path) const
    {
        const auto before = posix::readBelow(m_handle.number(), path);
        return before ? exportHash(*before) : QString();
    }

    Result<void> stageOne(const QString& path, const QByteArray& bytes)
    {
        if (m_progress && m_steps.size() % 16 == 0 && !m_progress(double(m_steps.size()) / double(m_change.put.size() + 1)))
            return unexpected(ErrorCode::Cancelled, tr("The export was stopped. Nothing was changed."), {});
        const QString whole = QString(m_root + u'/' + path);
        const QByteArray name = stagedName(m_steps.size());
        if (const int why = posix::writeNewAt(m_staging.number(), name, bytes, m_change.put.size() <= 16); why != 0)
            return cannotWrite(whole, why);
        m_steps.push_back({path, true, hashBefore(path), exportHash(bytes)});
        if (m_steps.back().before.isEmpty())
            return {};
        if (!saveOld(path))
            return cannotWrite(whole, errno);
        struct stat old = {};
        if (::fstatat(m_staging.number(), savedName(m_steps.size() - 1).constData(), &old, AT_SYMLINK_NOFOLLOW) == 0)
            ::fchmodat(m_staging.number(), name.constData(), old.st_mode & 0777, 0);
        return {};
    }

    /// A second name for what goes, to bring it back by.
    bool saveOld(const QString& path)
    {
        const QByteArray saved = savedName(m_steps.size() - 1);
        const posix::Handle folder = posix::openBelow(m_handle.number(), posix::folderOf(path));
        if (!folder)
            return false;
        if (::linkat(folder.number(), posix::nameOf(path).constData(), m_staging.number(), saved.constData(), 0) == 0)
            return true;
        // File systems without hard links get a copy.
        const auto bytes = posix::readBelow(m_handle.number(), path);
        errno = bytes ? posix::writeNewAt(m_staging.number(), saved, *bytes, false) : ENOENT;
        return errno == 0;
    }

    Result<void> writeJournal()
    {
        int why = posix::writeNewAt(m_staging.number(), "journal.new", journalText(m_steps), true);
        if (why == 0)
            why = posix::syncAll(m_staging.number());
        if (why == 0 && ::renameat(m_staging.number(), "journal.new", m_staging.number(), journalName) != 0)
            why = errno;
        if (why == 0 && ::fsync(m_staging.number()) != 0)
            why = errno;
        return why == 0 ? Result<void>() : cannotWrite(m_root, why);
    }

    Result<void> commit()
    {
        for (size_t at = 0; at < m_steps.size(); ++at) {
            const Step& step = m_steps[at];
            const int why = step.put ? putFile(m_handle.number(), m_staging.number(), stagedName(at), step.path, m_made)
                                     : removeFile(m_handle.number(), step.path);
            if (why != 0) {
                const bool undone = undo(at);
                if (!undone)
                    m_stagingPath.clear(); // the journal stays: the next run completes it
                return unexpected(ErrorCode::Unwritable,
                                  undone ? tr("The file cannot be replaced: %1. Nothing was changed.").arg(qt_error_string(why))
                                         : tr("The file cannot be replaced: %1. Export again to complete what was begun.").arg(qt_error_string(why)),
                                  {.file = QString(m_root + u'/' + step.path), .subject = {}});
            }
        }
        posix::syncAll(m_handle.number());
        return {};
    }

    /// Takes the steps before `end` back, the last one first. Every staged file returns to where the journal expects it,
    /// so that a run that is killed in here is completed like any other.
    bool undo(size_t end)
    {
        bool undone = true;
        for (size_t at = end; at-- > 0;) {
            const Step& step = m_steps[at];
            QStringList made;
            const posix::Handle folder = posix::openBelow(m_handle.number(), posix::folderOf(step.path), &made);
            const QByteArray name = posix::nameOf(step.path);
            if (step.put && ::renameat(folder.number(), name.constData(), m_staging.number(), stagedName(at).constData()) != 0)
                undone = false;
            if (!step.before.isEmpty() && ::linkat(m_staging.number(), savedName(at).constData(), folder.number(), name.constData(), 0) != 0)
                undone = ::renameat(m_staging.number(), savedName(at).constData(), folder.number(), name.constData()) == 0 && undone;
        }
        for (auto made = m_made.crbegin(); made != m_made.crend(); ++made)
            QDir().rmdir(QString(m_root + u'/' + *made)); // goes only where it is empty
        return undone;
    }

    const QString m_root;
    const FolderChange& m_change;
    const ExportProgress& m_progress;
    posix::Handle m_handle;
    posix::Handle m_staging;
    QString m_stagingPath;
    std::vector<Step> m_steps;
    QStringList m_made;
};

/// Does the steps of a journal that were not done yet. What somebody changed since stays as it is: the lock then shows
/// it as an edit by hand. False: the whole folder moved on, nothing was done.
bool complete(int root, int staging, const std::vector<Step>& steps)
{
    const auto hashNow = [root](const QString& path) {
        const auto now = posix::readBelow(root, path);
        return now ? exportHash(*now) : QString();
    };
    for (const Step& step : steps) {
        if (step.path == QLatin1String(exportLockName)) {
            const QString now = hashNow(step.path);
            if (now != step.before && now != step.after)
                return false;
        }
    }
    QStringList made;
    for (size_t at = 0; at < steps.size(); ++at) {
        const Step& step = steps[at];
        if (hashNow(step.path) != step.before)
            continue;
        if (step.put)
            putFile(root, staging, stagedName(at), step.path, made);
        else
            removeFile(root, step.path);
    }
    posix::syncAll(root);
    return true;
}

} // namespace

Result<void> applyByJournal(const QString& root, const FolderChange& change, const ExportProgress& progress)
{
    return JournalledChange(root, change, progress).run();
}

Result<QString> mendJournals(const QString& root)
{
    QString said;
    const posix::Handle handle = posix::openFolder(root);
    if (!handle)
        return said;
    const QString prefix = QLatin1String(unfinishedPrefix);
    const QStringList names = QDir(root).entryList({prefix + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString& name : names) {
        struct stat status = {};
        if (!posix::isLeftover(name, prefix) || ::fstatat(handle.number(), QFile::encodeName(name).constData(), &status, AT_SYMLINK_NOFOLLOW) != 0
            || status.st_uid != ::geteuid())
            continue;
        const posix::Handle staging = posix::openBelow(handle.number(), name);
        const auto journal = posix::readBelow(staging.number(), QLatin1String(journalName));
        if (!journal)
            said = tr("An earlier export was interrupted before it changed anything; what it left was removed.");
        else if (complete(handle.number(), staging.number(), readJournal(*journal)))
            said = tr("An earlier export was interrupted while it replaced files; it was completed.");
        else
            said = tr("An earlier export was interrupted, and the folder changed since; the rest of it was dropped.");
        if (staging)
            ::unlinkat(staging.number(), journalName, 0);
        posix::removeTree(QString(root + u'/' + name));
    }
    return said;
}

} // namespace groundplan
