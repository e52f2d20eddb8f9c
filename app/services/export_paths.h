// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "model/base/result.h"

namespace groundplan {

/// Fails for a path that leads out of the export folder `root`, also over links, and where a folder stands for a file
/// or a file for a folder.
Result<void> checkInside(const QString& root, const QString& path);

/// The folder without links in its path, as far as it exists already; absolute.
QString plainFolder(const QString& folder);

/// SHA-256 in hexadecimal.
QString exportHash(const QByteArray& bytes);

/// The error of a file that cannot be written; `why` is an errno.
Unexpected cannotWrite(const QString& path, int why);

} // namespace groundplan
