// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "model/catalog/catalog.h"
#include "model/design/design.h"

namespace groundplan {

/// Writes a design as a file: keys in a fixed order (attributes as in the catalog), entities in the order in which
/// they were made, defaults left out, positions in a section of their own. The same design gives the same bytes.
QByteArray writeDesign(const Design& design, const Catalog& catalog);

} // namespace groundplan
