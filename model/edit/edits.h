// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/change.h"
#include "model/design/design.h"
#include "model/edit/fragment.h"

/// The edits: pure functions from a design to the changes that do something to it, one file each. All of them
/// refuse ids that are not there with ErrorCode::Refused and a message for the user.
namespace groundplan {

/// A new component of that kind, named after it, in `container` (empty: top level), at `at` relative to the container.
/// Fails for an unknown kind or a container that may not hold it. The new id is in the first ComponentChange.
Result<Edit> addComponent(const Design& design, const Catalog& catalog, const QString& kind, const Id& container,
                          std::optional<QPointF> at = {}, const QString& name = {});

/// Removes components and connections, with the connections of the components, all that stands in them, their
/// placements, the overrides that environments hold for them, and their places in views.
Result<Edit> removeEntities(const Design& design, const QList<Id>& ids);

/// A new connection; with an empty kind the most natural one that may run between the two.
Result<Edit> connectComponents(const Design& design, const Catalog& catalog, const Id& from, const Id& to,
                               const QString& kind = {});

/// Moves components into a container (empty: to top level), keeping them where they are on the canvas unless
/// `positions` (relative to the new container) says otherwise.
Result<Edit> moveInto(const Design& design, const Catalog& catalog, const QList<Id>& components, const Id& container,
                      const QHash<Id, QPointF>& positions = {});

/// Sets an attribute of a component or connection, typed and checked by its kind; a null value unsets it.
Result<Edit> setAttribute(const Design& design, const Catalog& catalog, const Id& subject, const QString& attribute,
                          const Value& value);

/// Gives a component or connection another name; ids stay as they are.
Result<Edit> rename(const Design& design, const Id& subject, const QString& name);

/// Sets what is not an attribute: "kind", "description", "documentation", "tags", "links" of a component or
/// connection; "name" and "description" of the design when `subject` is empty.
Result<Edit> setField(const Design& design, const Catalog& catalog, const Id& subject, const QString& field, const Value& value);

/// The same for many at once, components and connections: "kind", "description", "tags", or an attribute that each of
/// them has. Refused as a whole when one of them may not have the value.
Result<Edit> setForAll(const Design& design, const Catalog& catalog, const QList<Id>& subjects, const QString& field, const Value& value);

/// Puts tags on all of them and takes others off; the rest of their tags stay as they are.
Result<Edit> changeTags(const Design& design, const QList<Id>& subjects, const QStringList& added, const QStringList& removed);

/// Leads a connection from and to other components, where its kind may run between them.
Result<Edit> reconnect(const Design& design, const Catalog& catalog, const Id& connection, const Id& from, const Id& to);

/// A copy of the components with all that stands in them and the connections among them, beside the originals.
Result<Edit> duplicate(const Design& design, const QList<Id>& components);

/// Inserts a fragment (from the clipboard) under new ids into `container`, with its top-left corner at `at`, relative
/// to the container.
Result<Edit> paste(const Design& design, const Catalog& catalog, const Fragment& fragment, const Id& container, QPointF at);

/// Makes the components members of a group (declared when it is new). `group` empty: takes them out of all groups of
/// that kind.
Result<Edit> groupComponents(const Design& design, const QList<Id>& components, const QString& groupKind, const Id& group);

/// Makes the components members of exactly these groups of that kind, by name or id; new ones are declared. An empty
/// list takes them out of all.
Result<Edit> setGroups(const Design& design, const QList<Id>& components, const QString& groupKind, const QStringList& groups);

/// Moves and resizes: the new placements; entries that change nothing are left out.
Result<Edit> setPositions(const Design& design, const QHash<Id, Placement>& placements, const QString& text = {});

/// Adds a deviation; its id is made from the rule and the subject when it is empty.
Result<Edit> addDeviation(const Design& design, Deviation deviation);
/// Replaces the deviation of that id.
Result<Edit> setDeviation(const Design& design, const Deviation& deviation);
Result<Edit> removeDeviation(const Design& design, const Id& id);
/// What the design says of the rules that it is checked by.
Result<Edit> setRules(const Design& design, const RuleSettings& rules);
/// How the team exports.
Result<Edit> setExportProfile(const Design& design, const ExportProfile& profile);
/// Adds an architecture decision record that says what a deviation says.
Result<Edit> recordDecision(const Design& design, const Id& deviation, const QString& ruleName, QDate today);

/// Adds a view; its id is made from its name.
Result<Edit> addView(const Design& design, View view);
/// Replaces the view of that id.
Result<Edit> setView(const Design& design, const View& view);
Result<Edit> removeView(const Design& design, const Id& id);
/// Makes these the views of the design, in this order; those without an id are new.
Result<Edit> setViews(const Design& design, const QList<View>& views);

/// The ids of components that the edit adds, in order: what to select afterwards.
QList<Id> addedComponents(const Edit& edit);

} // namespace groundplan
