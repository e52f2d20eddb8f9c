// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include "model/base/result.h"
#include "model/catalog/catalog.h"

namespace groundplan {

/// A catalog file that somebody read: its path inside the catalog folder ("kinds/service.yaml") and its bytes.
struct CatalogFile {
    QString path;
    QByteArray bytes;
};

/// Reads a catalog from the files of its folders: attributes/ (sets that kinds include), kinds/, connections/.
/// Later files refine earlier ones of the same id. The first mistake ends it, with file, line and column.
Result<Catalog> readCatalog(const QList<CatalogFile>& files);

} // namespace groundplan
