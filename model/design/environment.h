// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/slug.h"
#include "model/base/value.h"

namespace groundplan {

/// Where the platform runs for a purpose (dev, staging, production): attribute values that differ there.
struct Environment {
    Id id;
    QString name;
    QString description;
    ValueMap overrides; ///< component id -> map of attribute values
    ValueMap extra;

    QString label() const { return name.isEmpty() ? id : name; }
    bool operator==(const Environment&) const = default;
};

} // namespace groundplan
