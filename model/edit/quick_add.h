// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/change.h"
#include "model/design/design.h"

namespace groundplan {

/// A kind that a word may mean, with the technology when the word named one ("postgres").
struct KindMatch {
    const ComponentKind* kind = nullptr;
    QString technology;
    bool operator==(const KindMatch&) const = default;
};

/// Kinds that somebody may mean by `text`, the likeliest first: by id and name, whole, at the beginning, within, letters in
/// order; by technologies and images that the catalog recognises.
QList<KindMatch> kindsMatching(const Catalog& catalog, const QString& text);

/// The kind that the name of a component gives away ("Orders database", "redis"); a service when it does not.
KindMatch guessedKind(const Catalog& catalog, const QString& name);

/// Where quickly added components go.
struct QuickAddSite {
    Id container;  ///< of the first one; empty: top level
    QPointF at;    ///< middle of the first one on the canvas
    Id from;       ///< what a leading arrow starts from; empty: nothing is selected
};

/// What one line of text adds: "cart", "cart: service", "-> db: postgres" (connected from `from`), "<- user: actor" (to it),
/// "cart -> orders -> db: postgres". Without a kind it is guessed by the name; where an arrow meets the name of a component
/// that is there already, that one is meant. `chosen` overrides the kind of the last term.
Result<Edit> quickAdd(const Design& design, const Catalog& catalog, const QString& text, const QuickAddSite& site, const KindMatch& chosen = {});

/// The last term of such a line, in which the user is typing.
struct QuickAddTerm {
    QString name;
    QString kind;
    bool hasKind = false; ///< there is a colon
};
QuickAddTerm lastTerm(const QString& text);

} // namespace groundplan
