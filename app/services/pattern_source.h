// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include "model/catalog/catalog.h"
#include "model/patterns/pattern.h"

namespace groundplan {

/// The patterns that come with the program, by category and name. Their texts are those of the first of `languages`
/// ("de-AT", "de") that has them, file by file; else English. `folder`: in place of our own, for tests.
Result<QList<Pattern>> loadPatterns(const Catalog& catalog, const QStringList& languages = {}, const QString& folder = {});

} // namespace groundplan
