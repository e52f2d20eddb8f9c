// SPDX-License-Identifier: Apache-2.0
#include "app/services/export_scan.h"

#include <algorithm>

#include <dirent.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace groundplan {

namespace {

constexpr size_t mostEntries = 50000;

/// Attributes that a new folder or file would not have: access lists, capabilities, marks of other programs.
bool hasAttributes(const QByteArray& path)
{
    char names[4096];
    const ssize_t size = ::llistxattr(path.constData(), names, sizeof names);
    if (size <= 0)
        return size < 0 && errno != ENOTSUP;
    for (const QByteArray& name : QByteArray(names, int(size)).split('\0')) {
        if (!name.isEmpty() && name != "security.selinux")
            return true;
    }
    return false;
}

/// Mount points as the system lists them, with spaces as "\040".
bool holdsMountPoint(const QByteArray& root)
{
    QFile mounts(QStringLiteral("/proc/self/mountinfo"));
    if (!mounts.open(QIODevice::ReadOnly))
        return false;
    for (const QByteArray& line : mounts.readAll().split('\n')) {
        QByteArray path = line.split(' ').value(4);
        for (const auto& [written, meant] : {std::pair("\\040", " "), {"\\011", "\t"}, {"\\012", "\n"}, {"\\134", "\\"}})
            path.replace(written, meant);
        if (path == root || path.startsWith(QByteArray(root + '/')))
            return true;
    }
    return false;
}

/// False: stop, this is none to be swapped. Without `strict` it only lists.
bool scanBelow(const QByteArray& root, const QByteArray& path, bool strict, std::vector<ScannedEntry>& entries)
{
    const QByteArray whole = path.isEmpty() ? root : QByteArray(root + '/' + path);
    ScannedEntry entry{path, {}};
    if (entries.size() >= mostEntries || ::lstat(whole.constData(), &entry.status) != 0)
        return false;
    if (strict) {
        const struct stat& top = entries.empty() ? entry.status : entries.front().status;
        const bool plain = entry.isFolder() || entry.isFile() || S_ISLNK(entry.status.st_mode);
        if (!plain || entry.status.st_dev != top.st_dev)
            return false;
        if (entry.isFolder() && (entry.status.st_uid != ::geteuid() || ::access(whole.constData(), R_OK | W_OK | X_OK) != 0 || hasAttributes(whole)))
            return false;
    }
    entries.push_back(entry);
    if (!entry.isFolder())
        return true;
    DIR* folder = ::opendir(whole.constData());
    if (!folder)
        return false;
    std::vector<QByteArray> names;
    while (const dirent* found = ::readdir(folder)) {
        const QByteArray name(found->d_name);
        if (name != "." && name != "..")
            names.push_back(name);
        if (names.size() > mostEntries)
            break;
    }
    ::closedir(folder);
    std::sort(names.begin(), names.end());
    return std::all_of(names.begin(), names.end(),
                       [&](const QByteArray& name) { return scanBelow(root, path.isEmpty() ? name : QByteArray(path + '/' + name), strict, entries); });
}

} // namespace

bool ScannedEntry::isAsBefore(const ScannedEntry& before) const
{
    if (path != before.path || status.st_ino != before.status.st_ino || status.st_mode != before.status.st_mode || status.st_uid != before.status.st_uid
        || status.st_gid != before.status.st_gid)
        return false;
    return isFolder()
           || (status.st_size == before.status.st_size && status.st_mtim.tv_sec == before.status.st_mtim.tv_sec
               && status.st_mtim.tv_nsec == before.status.st_mtim.tv_nsec);
}

std::optional<std::vector<ScannedEntry>> scanForSwap(const QString& root)
{
    const QByteArray path = QFile::encodeName(root);
    const QByteArray around = QFile::encodeName(QFileInfo(root).path());
    const QString here = QFileInfo(QDir::currentPath()).canonicalFilePath();
    struct stat outer = {}, inner = {};
    if (root == QLatin1String("/") || here == root || here.startsWith(root + u'/') || ::lstat(QByteArray(path + "/.git").constData(), &inner) == 0
        || ::lstat(path.constData(), &inner) != 0 || ::stat(around.constData(), &outer) != 0 || inner.st_dev != outer.st_dev
        || ::access(around.constData(), W_OK | X_OK) != 0 || holdsMountPoint(path))
        return {};
    // In a folder like /tmp only the owner may rename.
    if ((outer.st_mode & S_ISVTX) && inner.st_uid != ::geteuid())
        return {};
    std::vector<ScannedEntry> entries;
    if (!scanBelow(path, {}, true, entries))
        return {};
    return entries;
}

bool sameScan(const std::vector<ScannedEntry>& before, const QString& root)
{
    std::vector<ScannedEntry> now;
    return scanBelow(QFile::encodeName(root), {}, false, now) && now.size() == before.size()
           && std::equal(now.begin(), now.end(), before.begin(), [](const ScannedEntry& left, const ScannedEntry& right) { return left.isAsBefore(right); });
}

} // namespace groundplan
