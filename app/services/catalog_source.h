// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include "model/base/result.h"
#include "model/catalog/catalog.h"

namespace groundplan {

/// Loads the embedded catalog, refined by the folders (each with kinds/, connections/, attributes/ inside).
Result<Catalog> loadCatalog(const QStringList& folders = {});

/// The folder in which users put kinds of their own: ~/.local/share/groundplan/catalog.
QString userCatalogFolder();

} // namespace groundplan
