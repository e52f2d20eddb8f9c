// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <utility>

#include <sys/stat.h>
#include <sys/types.h>

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What exports need of the system beyond Qt: folders held open, so that a link put in their way leads nowhere.
namespace groundplan::posix {

/// An open file or folder that closes itself.
class Handle
{
public:
    Handle() = default;
    explicit Handle(int number) : m_number(number) {}
    Handle(Handle&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Handle& operator=(Handle&& other) noexcept;
    ~Handle() { close(); }

    explicit operator bool() const { return m_number >= 0; }
    int number() const { return m_number; }
    /// 0 or the error; some file systems say only now that the disk is full.
    int close();

private:
    int m_number = -1;
};

/// A folder by its path, links followed.
Handle openFolder(const QString& path);

/// A folder below `root` ("" is the root itself), never through a link. With `made`, folders that are missing are made
/// and their paths appended. No handle: errno says why.
Handle openBelow(int root, const QString& folder, QStringList* made = nullptr);

/// The two parts of a path: its folder ("" at the top) and its name.
QString folderOf(const QString& path);
QByteArray nameOf(const QString& path);

/// Makes a new file and nothing else: fails when the name is taken, by a link, too. 0 or the error.
int writeNewAt(int folder, const QByteArray& name, const QByteArray& bytes, bool sync);

/// The content of a regular file below a root; nothing when it is not there, no regular file, or behind a link.
std::optional<QByteArray> readBelow(int root, const QString& path);

/// Everything written to the file system of this folder is on the disk when this returns. 0 or the error.
int syncAll(int folder);

/// Swaps two folders in one step. 0 or the error.
int exchangeFolders(const QString& one, const QString& other);
/// Renames a folder to a name that is free. 0 or the error.
int renameToFreeName(const QString& from, const QString& to);

/// Removes a folder and all in it; links in it are removed, not followed.
void removeTree(const QString& path);

/// The name in which an export keeps what is not finished: ".groundplan-export-PID-RANDOM".
QString unfinishedName(const QString& prefix);
/// True for such a name whose process is gone.
bool isLeftover(const QString& name, const QString& prefix);

} // namespace groundplan::posix
