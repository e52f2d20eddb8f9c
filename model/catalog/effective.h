// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/value.h"
#include "model/design/component.h"
#include "model/design/connection.h"
#include "model/design/environment.h"

namespace groundplan {

class Catalog;

/// The value that counts: the environment's override, else the component's own, else the catalog's default; null
/// when nobody says. `environment` may be null.
Value effectiveAttribute(const Catalog& catalog, const Component& component, const QString& attribute,
                         const Environment* environment = nullptr);
Value effectiveAttribute(const Catalog& catalog, const Connection& connection, const QString& attribute);

} // namespace groundplan
