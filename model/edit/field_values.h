// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>

#include "model/catalog/catalog.h"
#include "model/design/design.h"

namespace groundplan {

/// What several entities say of one field: the value that all of them have, or that they differ.
struct SharedValue {
    Value value;        ///< null: none of them has one, or they differ
    bool mixed = false; ///< they differ
    bool operator==(const SharedValue&) const = default;
};

/// Components and connections looked up once, for reading many of their fields: good until the design changes.
struct Subjects {
    QList<const Component*> components;
    QList<const Connection*> connections;

    /// Those of the ids that are in the design.
    static Subjects of(const Design& design, const QList<Id>& ids);
    qsizetype size() const { return components.size() + connections.size(); }
};

/// "name", "kind", "in", "description", "documentation", "tags", "links", a kind of group, or else an attribute; null
/// when the component has none.
Value fieldValue(const Component& component, const QString& field);
/// "name", "kind", "from", "to", "description", "tags", or else an attribute.
Value fieldValue(const Connection& connection, const QString& field);
/// The same for many. Containers and groups are asked of the components alone.
SharedValue sharedValue(const Subjects& subjects, const QString& field);

/// The attributes that all of those kinds have in common: of the same type and unit. What is allowed is what all of
/// them allow; a default counts when it is everybody's.
QList<AttributeSpec> sharedAttributes(const QList<const KindBase*>& kinds);
/// The same for the kinds of these; empty when one of the kinds is unknown.
QList<AttributeSpec> sharedAttributes(const Catalog& catalog, const Subjects& subjects);

/// How many of them bear each tag, by tag.
QMap<QString, int> tagCounts(const Subjects& subjects);
/// All tags of the design, sorted.
QStringList allTags(const Design& design);

} // namespace groundplan
