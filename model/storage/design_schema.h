// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "model/catalog/catalog.h"

namespace groundplan {

/// The JSON Schema (draft 2020-12) of design files: each kind with its typed attributes. Editors complete and check
/// with it. Keys that start with "x-" are anybody's; other unknown keys are flagged, as Groundplan itself warns of
/// them. The same catalog gives the same bytes.
QByteArray designSchema(const Catalog& catalog);

} // namespace groundplan
