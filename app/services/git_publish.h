// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/export_writer.h"

namespace groundplan {

/// Where an export is committed.
struct GitPublication {
    QString worktree; ///< a folder of a git working tree
    QString path;     ///< folder below it; empty: itself
    QString branch;   ///< made when there is none; empty: the one that is checked out
    QString message;
    bool push = false;
    QString remote;   ///< to push to; empty: that of the branch, else "origin", else the only one
};

struct GitPublished {
    ExportOutcome outcome; ///< with refused files nothing was written or committed
    QString branch;
    QString commit;        ///< empty: there was nothing to commit
    QString remote;        ///< pushed to; empty: not pushed
};

/// Exports into a git working tree and commits the generated files, and nothing else, with the program git: hooks,
/// signing and credential helpers work as always. Refuses when other changes are staged and when a generated file has
/// edits that are not committed. Blocks; thread: any.
Result<GitPublished> publishToGit(const ExportSet& set, const GitPublication& publication, const ExportWriting& writing);

/// What git knows of a file: for the labels of an artifact.
struct GitOrigin {
    QString source;   ///< address of the remote, without credentials
    QString branch;
    QString revision; ///< empty: the file is not committed as it is
    qint64 committed = 0; ///< seconds since 1970
};
GitOrigin gitOriginOf(const QString& file);

} // namespace groundplan
