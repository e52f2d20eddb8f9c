// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "model/base/result.h"

namespace groundplan {

/// Largest file that is read at all; a larger one is refused before a byte of it is.
inline constexpr qint64 largestInputFile = 64ll * 1024 * 1024;

/// Reads a whole file; "-" is standard input. Errors: not there, a folder, no permission, over `limit` bytes.
Result<QByteArray> readFile(const QString& path, qint64 limit = largestInputFile);

/// Writes a file atomically: the old content stays until the new one is complete on disk. "-" is standard output.
Result<void> writeFile(const QString& path, const QByteArray& bytes);

} // namespace groundplan
