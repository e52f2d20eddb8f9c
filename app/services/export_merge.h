// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "model/base/result.h"

namespace groundplan {

/// What becomes of lines that both somebody by hand and the design changed.
enum class ConflictChoice {
    Refuse,  ///< nothing is written
    Markers, ///< both, between the marks of git
    Ours,    ///< what was edited by hand
    Theirs,  ///< what the design says
};

/// A text that was edited by hand, with what the design changed since.
struct MergedText {
    QByteArray text;
    int conflicts = 0; ///< places that the choice decided or, with Refuse, that are undecided
};

/// Merges three ways with `git merge-file`. Fails where git is missing and for texts that are binary.
Result<MergedText> mergeByHand(const QByteArray& edited, const QByteArray& base, const QByteArray& generated, ConflictChoice choice);

/// True when the text holds marks that an earlier merge left.
bool hasConflictMarks(const QByteArray& text);

/// A program of git with nothing of the user's settings about languages and pagers; empty: not installed.
QString gitProgram();

} // namespace groundplan
