// SPDX-License-Identifier: Apache-2.0
#include "model/base/suggestion.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace groundplan {

/// Distance of Levenshtein, with two swapped neighbours counted as one slip; three rows at a time.
static int distance(const QString& left, const QString& right)
{
    const size_t width = size_t(right.size()) + 1;
    std::vector<int> before(width), above(width), row(width);
    std::iota(above.begin(), above.end(), 0);
    const auto same = [&](qsizetype i, qsizetype j) { return left.at(i).toLower() == right.at(j).toLower(); };
    for (qsizetype i = 0; i < left.size(); ++i) {
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < right.size(); ++j) {
            const size_t at = size_t(j) + 1;
            row[at] = std::min({above[at - 1] + (same(i, j) ? 0 : 1), above[at] + 1, row[at - 1] + 1});
            if (i > 0 && j > 0 && same(i, j - 1) && same(i - 1, j))
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        std::swap(before, above);
        std::swap(above, row);
    }
    return above.back();
}

QString nearestName(const QString& text, const QStringList& names)
{
    constexpr qsizetype longest = 100; // a slip of the finger, not an essay
    if (text.size() > longest)
        return {};
    QString best;
    qsizetype least = text.size();
    for (const QString& name : names) {
        if (name.size() > longest)
            continue;
        const qsizetype steps = distance(text, name);
        if (steps < least && 3 * steps <= std::max(name.size(), text.size())) {
            least = steps;
            best = name;
        }
    }
    return best;
}

} // namespace groundplan
