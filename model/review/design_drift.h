// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"

namespace groundplan {

/// A design as it was read from files, with what the files say of its making.
struct ReadPlatform {
    Design design;
    QHash<Id, Id> origins;    ///< component -> component of the design that it was made of, where the files say so
    QHash<Id, Where> places;  ///< component -> where it stands in the files
};

/// One thing that the design and the files do not agree on.
struct DriftEntry {
    enum class Kind { OnlyInDesign, OnlyInFiles, Differs } kind = Kind::Differs;
    bool connection = false; ///< of a connection rather than a component
    Id subject;              ///< of the design where it is known there, else of the files
    QString label;           ///< "Cart", "Cart → Orders (calls)"
    QString attribute;       ///< Differs: "replicas", "kind"
    Value inDesign;
    Value inFiles;
    Where where;             ///< in the files; empty: nowhere there
    bool operator==(const DriftEntry&) const = default;
};

/// What the files hold that the design does not ask for, and the other way round. Both sides are read by the same importer
/// from files, the first from those that the design exports to. Components are matched by their origin, else by the names
/// of themselves and of what they stand in; connections by their ends and kind. Evidence does not count.
QList<DriftEntry> driftBetween(const ReadPlatform& asked, const ReadPlatform& found);

/// "ordering/Cart: replicas is 2 in the design, 3 in the files."
QString driftText(const DriftEntry& entry);

} // namespace groundplan
