// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "model/base/slug.h"

namespace groundplan {

/// What a colour of a lens means; the views choose the colours, safe for the colour-blind, and never let them speak alone.
enum class LensTone {
    Neutral,
    Good,
    Caution,
    Bad,
    Scale, ///< by `amount`, from little to much
    Group, ///< by `group`, one of a few that only differ
};

/// How a lens shows one component or connection.
struct LensMark {
    LensTone tone = LensTone::Neutral;
    double amount = 0;   ///< tone Scale: 0 to 1
    int group = 0;       ///< tone Group: 0, 1, 2 …
    QString badge;       ///< a word or a number on the card; may be empty

    bool sameTone(const LensMark& other) const { return tone == other.tone && amount == other.amount && group == other.group; }
    bool operator==(const LensMark&) const = default;
};

/// One line of a legend.
struct LensLegendEntry {
    LensMark mark;
    QString text;
    QList<Id> members;   ///< components that look like this

    int count() const { return int(members.size()); }
    bool operator==(const LensLegendEntry&) const = default;
};

/// A design as seen through a lens. What it does not mark is faded.
struct LensPicture {
    QString id;       ///< of the lens
    QString title;
    QString question; ///< that the lens answers
    QHash<Id, LensMark> marks;
    QList<LensLegendEntry> legend;
    QStringList results; ///< sentences below the legend, such as what becomes of each entry point

    bool isEmpty() const { return id.isEmpty(); }
    bool operator==(const LensPicture&) const = default;
};

} // namespace groundplan
