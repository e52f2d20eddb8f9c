// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

namespace groundplan::text {

/// Rows as comma-separated values (RFC 4180, with the line breaks of Unix). A cell that a spreadsheet would take for a
/// formula gets an apostrophe before it.
QByteArray csvTable(const QList<QStringList>& rows);

/// One cell, quoted where it must be.
QString csvCell(const QString& text);

} // namespace groundplan::text
