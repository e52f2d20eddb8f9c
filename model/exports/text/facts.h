// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "model/catalog/catalog.h"
#include "model/catalog/effective.h"
#include "model/design/design.h"

namespace groundplan::text {

/// One thing that a component or connection says of itself, as people read it.
struct Fact {
    QString attribute; ///< its id
    QString section;
    QString label;
    QString text;      ///< with its unit; credentials are left out
};

/// What is said in the design of that component or connection, in the order of the catalog.
QList<Fact> factsOf(const Catalog& catalog, const Component& component);
QList<Fact> factsOf(const Catalog& catalog, const Connection& connection);
/// What an environment says of a component otherwise.
QList<Fact> factsOf(const Catalog& catalog, const Component& component, const Environment& environment);

/// A value as text: lists and maps on one line, booleans as "yes" and "no", no credentials.
QString factText(const AttributeSpec* spec, const QString& attribute, const Value& value);

QString kindName(const Catalog& catalog, const Component& component);
QString kindName(const Catalog& catalog, const Connection& connection);
/// The name of a group that a component may belong to; its id when nobody declared it.
QString groupName(const Design& design, const Id& group);
/// Names of the places that a component stands in, the outermost first.
QStringList placesOf(const Design& design, const Component& component);
/// What a connection is called in a picture: its name, else what it carries and how.
QString connectionText(const Catalog& catalog, const Connection& connection);
/// Technology with version: "PostgreSQL 16"; may be empty.
QString technologyOf(const Catalog& catalog, const Component& component);

/// Ids of the groups of a kind that are declared or that a component names, in the order in which they come.
QStringList groupsOfKind(const Design& design, const QString& kind);
/// The team that answers for a component: its team, else its owner when that is a team, else empty.
Id teamOf(const Design& design, const Catalog& catalog, const Component& component);

} // namespace groundplan::text
