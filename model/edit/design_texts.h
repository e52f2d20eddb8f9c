// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"

namespace groundplan {

/// What kind of text it is: what a search can be limited to.
enum class TextPart { Name, Identifier, Description, Documentation, Tag, Link, Attribute, Label, Group, Deviation, Decision, Comment };
/// All parts with their names in commands ("names", "ids" …), in the order in which they are shown.
const QList<std::pair<TextPart, QString>>& textParts();

enum class TextOwner { Design, Component, Connection, Group, Environment, Deviation, Decision, Comment, View };

/// Where a text stands in a design.
struct TextSpot {
    TextOwner owner = TextOwner::Design;
    Id id;             ///< of the owner
    TextPart part = TextPart::Name;
    QString field;     ///< "name", "tags", "technology" …
    QString key;       ///< of an entry of a map; of an override, the component
    int index = -1;    ///< in a list
    bool operator==(const TextSpot&) const = default;
};

/// A text to stand in a place.
struct PlacedText {
    TextSpot place;
    QString text;
};

/// Calls `visit` for every text that a user wrote, entity by entity in the design's order, until it answers false.
void eachText(const Design& design, const std::function<bool(const TextSpot&, const QString&)>& visit);

/// Where what has that text is on the canvas: components and connections to select; empty: nowhere.
QList<Id> canvasIds(const Design& design, const TextSpot& place);
/// "Cart", "Deviation of Cart", "Environment Production": whose text it is.
QString ownerText(const Design& design, const TextSpot& place);
/// "Name", "Technology": what it says.
QString placeText(const Design& design, const Catalog& catalog, const TextSpot& place);

/// Writes texts into their places as one edit: attributes as their type demands, ids with all that refers to them.
/// Refused as a whole when one of the texts may not stand in its place.
Result<Edit> writeTexts(const Design& design, const Catalog& catalog, const QList<PlacedText>& texts, const QString& editText);

} // namespace groundplan
