// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "app/services/export_posix.h"
#include "model/exports/export_plan.h"

namespace groundplan {

/// What is to become of the files of a folder: all of it or nothing.
struct FolderChange {
    std::map<QString, QByteArray> put; ///< path -> content
    QStringList remove;
    /// What the files of both held when the change was worked out; nothing: not there. Somebody who changes one of them
    /// meanwhile makes the change fail.
    std::map<QString, std::optional<QByteArray>> before;

    bool isEmpty() const { return put.empty() && remove.isEmpty(); }
};

/// Keeps other exports out of a folder while this one works. Goes with the process, however that ends.
class ExportGuard
{
public:
    /// Waits until the folder is free: a minute at most. `root` need not exist.
    static Result<ExportGuard> wait(const QString& root, const ExportProgress& progress);
    /// Nothing: another export is at work.
    static std::optional<ExportGuard> attempt(const QString& root);

private:
    posix::Handle m_handle;
};

/// Makes the change. The folder is built anew beside itself and put in place in one step where that can be done
/// (see mayBeSwapped()), else file by file under a journal. Cancelling before that step leaves everything as it was.
/// The guard of the folder must be held.
Result<void> applyChange(const QString& root, const FolderChange& change, const ExportProgress& progress);

/// Removes what killed exports left beside and in the folder, and ends one that was killed among its files; says in a
/// sentence what it did, or nothing. The guard of the folder must be held.
Result<QString> mendFolder(const QString& root);

/// Fails when a file of the change is not what it was when the change was worked out.
Result<void> checkUnchanged(int root, const QString& path, const FolderChange& change);

/// The ways of applyChange(); for each other and tests. `NotPossible`: nothing was done, take the other way.
enum class SwapOutcome { Done, NotPossible };
Result<SwapOutcome> applyBySwap(const QString& root, const FolderChange& change, const ExportProgress& progress);
Result<void> applyByJournal(const QString& root, const FolderChange& change, const ExportProgress& progress);
Result<QString> mendJournals(const QString& root);

inline constexpr const char* unfinishedPrefix = ".groundplan-export-";
/// Beside a folder stands its next version: ".NAME.groundplan-export-PID-RANDOM".
QString swapPrefix(const QString& root);

} // namespace groundplan
