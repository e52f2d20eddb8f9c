// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace groundplan {

/// Starts the log of a program: a file of at most 1 MiB (two older ones are kept) in `folder`, and warnings on
/// standard error. Qt's own messages go there too. The log is for us; what a user must know is told elsewhere.
void startLog(const QString& folder, const QString& program);

void logInfo(const QString& message);
void logWarning(const QString& message);

} // namespace groundplan
