// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QSet>

#include "model/catalog/catalog.h"
#include "model/design/design.h"

namespace groundplan {

/// A design as a view shows it.
struct Scene {
    Design design;                   ///< what is shown, under the ids of the whole design
    QHash<Id, int> collapsed = {};   ///< containers drawn as one card, with the number of components in them
    QSet<Id> context = {};           ///< outside what is looked into, shown for their connections; they stand where they are put
    QHash<Id, Id> standIns = {};     ///< component that is not shown itself -> the one that stands for it
    QHash<Id, QList<Id>> bundles = {}; ///< shown connection -> all those that it stands for, itself among them, when there are several
    QHash<Id, Id> bundleOf = {};     ///< connection that is not shown itself -> the one that stands for it

    /// What stands for that component or connection here: itself, another one, or nothing (empty).
    Id shown(const Id& id) const;
    /// What is meant by something that is shown: the connections of a bundle, else the thing itself.
    QList<Id> meant(const Id& id) const { return bundles.value(id, {id}); }
};

/// What `view` shows of the design. Ids that are not in the design are passed over. Pure; linear in the design.
Scene sceneOf(const Design& design, const Catalog& catalog, const View& view);

/// How many components the filter and the hidden ones of `view` leave out of the whole design; what stands in a collapsed
/// container, or outside of the one that is looked into, is not left out. Cheaper than a scene.
int leftOut(const Design& design, const Catalog& catalog, const View& view);

/// The changes that lead from one scene to another, each entity that looks different among them; what a diagram of the
/// first has to take over to show the second.
Changes sceneDifference(const Scene& before, const Scene& after);

} // namespace groundplan
