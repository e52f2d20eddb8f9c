// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/dialogs/export/code_view.h"
#include "views/dialogs/line_difference.h"

namespace groundplan {

/// A difference laid out for one or two code views.
struct DifferenceRows {
    QList<CodeLine> left;  ///< side by side: what was there, with empty lines where only the other side has one
    QList<CodeLine> right;
    QList<CodeLine> both;  ///< one below the other
    QList<int> hunks;      ///< rows of the two sides at which something begins to differ
    QList<int> hunksOfBoth;
};

DifferenceRows differenceRows(const QString& before, const QString& after, const QString& gap);

} // namespace groundplan
