// SPDX-License-Identifier: Apache-2.0
#include "model/base/suggestion.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace groundplan {

/// Levenshtein distance, one row at a time.
static int distance(const QString& left, const QString& right)
{
    std::vector<int> row(size_t(right.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < right.size(); ++j) {
            const int replaced = diagonal + (left.at(i).toLower() == right.at(j).toLower() ? 0 : 1);
            diagonal = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({replaced, diagonal + 1, row[size_t(j)] + 1});
        }
    }
    return row.back();
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
