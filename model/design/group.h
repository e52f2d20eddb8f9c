// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/slug.h"
#include "model/base/value.h"

namespace groundplan {

/// A set that cuts across containers. Components name the groups that they belong to; a group that nobody declared
/// is legal and goes by its id.
struct Group {
    Id id;
    QString kind; ///< "team", "system" (bounded context) or "mesh"
    QString name;
    QString description;
    ValueMap attributes;
    ValueMap extra;

    QString label() const { return name.isEmpty() ? id : name; }
    bool operator==(const Group&) const = default;
};

/// The kinds of group, in the order in which they are shown.
inline const QStringList& groupKinds()
{
    static const QStringList kinds{QStringLiteral("team"), QStringLiteral("system"), QStringLiteral("mesh")};
    return kinds;
}

} // namespace groundplan
