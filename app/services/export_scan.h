// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <sys/stat.h>

#include <QByteArray>
#include <QString>

namespace groundplan {

/// A folder, file or link below an export folder, as it was found.
struct ScannedEntry {
    QByteArray path; ///< below the root; empty: the root itself
    struct stat status = {};

    bool isFolder() const { return S_ISDIR(status.st_mode); }
    bool isFile() const { return S_ISREG(status.st_mode); }
    /// The same thing, and nobody wrote into it since.
    bool isAsBefore(const ScannedEntry& before) const;
};

/// All of a folder, parents before what is in them, in a fixed order. Nothing when it cannot be built anew beside itself:
/// it is the top of a git working tree, in use as a working directory, somebody else's, a mount point or holds one, too
/// large, or holds what cannot be taken over as it is (devices, access lists, folders without permission to write).
std::optional<std::vector<ScannedEntry>> scanForSwap(const QString& root);

/// True when nothing differs but what the files' link counts and times of reading say.
bool sameScan(const std::vector<ScannedEntry>& before, const QString& root);

} // namespace groundplan
