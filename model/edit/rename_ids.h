// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/design_texts.h"

namespace groundplan {

/// New ids for entities, by their old ones; an id counts for one type of entity, components and connections together.
struct IdRenames {
    QHash<Id, Id> entities; ///< components and connections
    QHash<Id, Id> groups;
    QHash<Id, Id> environments;
    QHash<Id, Id> deviations;
    QHash<Id, Id> decisions;
    QHash<Id, Id> comments;
    QHash<Id, Id> views;

    QHash<Id, Id>& of(TextOwner owner);
    bool isEmpty() const;
};

/// Gives entities other ids and follows them everywhere: ends of connections, containers, positions, memberships,
/// overrides, subjects of deviations, decisions and comments, views, rules of environments, groundplan: links. All ids change
/// at once, so that two may swap theirs. Refused when an id is no slug, unknown, or taken.
Result<Edit> renameIds(const Design& design, const IdRenames& renames);

} // namespace groundplan
