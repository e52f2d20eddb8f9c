// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/slug.h"
#include "model/base/value.h"

namespace groundplan {

/// That a component belongs to a group: kind "team", "system" or "mesh", and the group's id.
struct Membership {
    QString groupKind;
    Id group;
    bool operator==(const Membership&) const = default;
};

/// Anything placed on the canvas; its kind comes from the catalog.
struct Component {
    Id id;
    QString kind;
    QString name;          ///< as people call it; empty: the id is shown
    Id in;                 ///< the container that it stands in; empty: top level
    QString description;   ///< one line
    QString documentation; ///< Markdown
    QStringList tags;
    QStringList links;
    QList<Membership> groups;
    ValueMap attributes;   ///< only what differs from the catalog's defaults
    ValueMap extra;        ///< keys of the file that this version does not know

    QString label() const { return name.isEmpty() ? id : name; }
    /// Ids of the groups of that kind, in the order in which they are named.
    QStringList groupsOf(QStringView groupKind) const
    {
        QStringList ids;
        for (const Membership& membership : groups) {
            if (membership.groupKind == groupKind)
                ids.append(membership.group);
        }
        return ids;
    }
    bool operator==(const Component&) const = default;
};

} // namespace groundplan
