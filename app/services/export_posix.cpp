// SPDX-License-Identifier: Apache-2.0
#include "app/services/export_posix.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

#include <QFile>
#include <QRandomGenerator>

namespace groundplan::posix {

Handle& Handle::operator=(Handle&& other) noexcept
{
    std::swap(m_number, other.m_number);
    return *this;
}

int Handle::close()
{
    const int number = std::exchange(m_number, -1);
    return number >= 0 && ::close(number) != 0 ? errno : 0;
}

Handle openFolder(const QString& path)
{
    return Handle(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

Handle openBelow(int root, const QString& folder, QStringList* made)
{
    Handle at(::fcntl(root, F_DUPFD_CLOEXEC, 0));
    const QStringList parts = folder.split(u'/', Qt::SkipEmptyParts);
    QString path;
    for (const QString& part : parts) {
        if (!at)
            return at;
        if (part == QLatin1String("..")) {
            errno = EINVAL;
            return {};
        }
        path += path.isEmpty() ? part : QString(u'/' + part);
        const QByteArray name = QFile::encodeName(part);
        constexpr int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
        Handle next(::openat(at.number(), name.constData(), flags));
        if (!next && errno == ENOENT && made) {
            if (::mkdirat(at.number(), name.constData(), 0777) == 0)
                made->append(path);
            else if (errno != EEXIST)
                return {};
            next = Handle(::openat(at.number(), name.constData(), flags));
        }
        const int why = errno;
        at = std::move(next);
        errno = why;
    }
    return at;
}

QString folderOf(const QString& path)
{
    return path.left(qMax<qsizetype>(0, path.lastIndexOf(u'/')));
}

QByteArray nameOf(const QString& path)
{
    return QFile::encodeName(path.mid(path.lastIndexOf(u'/') + 1));
}

int writeNewAt(int folder, const QByteArray& name, const QByteArray& bytes, bool sync)
{
    Handle file(::openat(folder, name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (!file)
        return errno;
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t piece = ::write(file.number(), bytes.constData() + done, size_t(bytes.size() - done));
        if (piece < 0 && errno == EINTR)
            continue;
        if (piece <= 0)
            return piece < 0 ? errno : ENOSPC;
        done += piece;
    }
    if (sync && ::fsync(file.number()) != 0)
        return errno;
    return file.close();
}

std::optional<QByteArray> readBelow(int root, const QString& path)
{
    const Handle folder = openBelow(root, folderOf(path));
    if (!folder)
        return {};
    // Without O_NONBLOCK a pipe of that name would wait for its other end.
    const Handle handle(::openat(folder.number(), nameOf(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat status = {};
    if (!handle || ::fstat(handle.number(), &status) != 0 || !S_ISREG(status.st_mode))
        return {};
    QFile file;
    if (!file.open(handle.number(), QIODevice::ReadOnly))
        return {};
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return {};
    return bytes.isNull() ? QByteArray("") : bytes;
}

int syncAll(int folder)
{
    return ::syncfs(folder) == 0 ? 0 : errno;
}

static int renameWith(const QString& from, const QString& to, unsigned flags)
{
    return ::renameat2(AT_FDCWD, QFile::encodeName(from).constData(), AT_FDCWD, QFile::encodeName(to).constData(), flags) == 0 ? 0 : errno;
}

int exchangeFolders(const QString& one, const QString& other)
{
    return renameWith(one, other, RENAME_EXCHANGE);
}

int renameToFreeName(const QString& from, const QString& to)
{
    const int error = renameWith(from, to, RENAME_NOREPLACE);
    // Some network drives know no flags; a plain rename replaces an empty folder at most.
    return error == EINVAL || error == ENOSYS ? renameWith(from, to, 0) : error;
}

void removeTree(const QString& path)
{
    std::error_code ignored;
    std::filesystem::remove_all(QFile::encodeName(path).toStdString(), ignored);
}

QString unfinishedName(const QString& prefix)
{
    return QStringLiteral("%1%2-%3").arg(prefix).arg(::getpid()).arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
}

bool isLeftover(const QString& name, const QString& prefix)
{
    if (!name.startsWith(prefix))
        return false;
    const QStringList parts = name.mid(prefix.size()).split(u'-');
    bool legal = parts.size() == 2 && parts.at(1).size() == 8;
    const int process = legal ? parts.at(0).toInt(&legal) : 0;
    return legal && process > 0 && process != ::getpid() && ::kill(process, 0) != 0 && errno == ESRCH;
}

} // namespace groundplan::posix
