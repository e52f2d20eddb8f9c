// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

/// What must hold for any bytes that somebody hands to the program; empty when it does, else what went wrong.
namespace groundplan::test {

/// readDesign(): an error says what and where; what loads is written and read back as the same design, and written
/// again as the same bytes.
QString brokenDesignPromise(const QByteArray& bytes);

/// The importer of that id: an error says what; what is imported survives as a design file.
QString brokenImportPromise(const char* importer, const QByteArray& bytes);

} // namespace groundplan::test
