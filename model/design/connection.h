// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/slug.h"
#include "model/base/value.h"

namespace groundplan {

/// A directed relation between two components.
struct Connection {
    Id id;
    Id from;
    Id to;
    QString kind;
    QString name;        ///< label; may be empty
    QString description;
    QStringList tags;
    ValueMap attributes;
    ValueMap extra;

    bool operator==(const Connection&) const = default;
};

} // namespace groundplan
