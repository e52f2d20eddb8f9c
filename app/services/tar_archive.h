// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include "model/exports/export_plan.h"

namespace groundplan {

/// The files as a tar archive, with the folders they stand in: sorted, of nobody, of 1970, so that the same files give
/// the same bytes.
QByteArray tarOf(const QList<ExportFile>& files);

/// The bytes as a gzip file without name and time.
QByteArray gzipOf(const QByteArray& bytes);

} // namespace groundplan
