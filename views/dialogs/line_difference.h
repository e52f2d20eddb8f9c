// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace groundplan {

/// One line of a comparison of two texts.
struct DifferenceLine {
    enum Kind { Same, Removed, Added, Gap } kind = Same;
    QString text;
    int before = 0; ///< its number in the one text, from 1; 0: it is not in it
    int after = 0;  ///< … in the other
    bool operator==(const DifferenceLine&) const = default;
};

/// Compares two texts line by line (longest common subsequence); equal stretches are cut to `context` lines around
/// each difference. Stretches too large for that are shown as replaced as a whole.
QList<DifferenceLine> lineDifference(const QString& before, const QString& after, int context = 3);

} // namespace groundplan
