// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "model/catalog/catalog.h"

namespace groundplan {

/// The JSON Schema (draft 2020-12) of the design file, made of the catalog: editors complete and check by it.
QByteArray designSchema(const Catalog& catalog);

} // namespace groundplan
