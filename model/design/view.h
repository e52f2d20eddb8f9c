// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>

#include "model/base/slug.h"
#include "model/base/value.h"
#include "model/design/component.h"
#include "model/design/placement.h"

namespace groundplan {

/// Which components a view shows. An empty list does not restrict; what several lists name has to be met in each.
/// Containers are shown for what stands in them.
struct ViewFilter {
    QStringList components;      ///< these, with all that stands in them
    QStringList kinds;
    QStringList tags;
    QList<Membership> groups;    ///< several of one kind: any of them
    bool neighbours = false;     ///< also what they are connected with, directly

    bool isEmpty() const { return components.isEmpty() && kinds.isEmpty() && tags.isEmpty() && groups.isEmpty(); }
    bool operator==(const ViewFilter&) const = default;
};

/// A named way to look at the design, for one audience or one part: what is shown of it, how, and where it stands.
/// Without a name it is what a window shows at the moment. Ids that are no longer in the design mean nothing.
struct View {
    Id id;                       ///< empty: the whole design
    QString name;
    QString description;         ///< shown when it is presented
    Id in;                       ///< the container that is looked into; empty: from outside
    ViewFilter show;
    QStringList hide;            ///< with all that stands in them
    QStringList collapse;        ///< containers that are drawn as one card
    QString lens;                ///< id of a lens; empty: none
    Id environment;              ///< of the lens "environment"
    QString lines;               ///< "curved" or "orthogonal"; empty: as the user likes it
    QString outline;             ///< kind of group that is outlined: "team", "system", "mesh"; empty: none
    QHash<Id, Placement> placements; ///< where it is not as in the design
    ValueMap extra;

    QString label() const { return name.isEmpty() ? id : name; }
    /// Whether it shows all components, each on its own.
    bool isWhole() const { return in.isEmpty() && show.isEmpty() && hide.isEmpty() && collapse.isEmpty() && placements.isEmpty(); }
    bool operator==(const View&) const = default;
};

} // namespace groundplan
