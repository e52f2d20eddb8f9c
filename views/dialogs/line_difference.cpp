// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/line_difference.h"

#include <algorithm>
#include <vector>

#include <QStringList>

namespace groundplan {

/// The table of the comparison has this many cells at most: 16 MiB.
static constexpr qint64 largestTable = 4'000'000;

static QList<DifferenceLine> cut(const QList<DifferenceLine>& lines, int context)
{
    std::vector<bool> keep(size_t(lines.size()), false);
    for (int at = 0; at < lines.size(); ++at) {
        if (lines.at(at).kind == DifferenceLine::Same)
            continue;
        for (int near = std::max(0, at - context); near <= std::min<int>(int(lines.size()) - 1, at + context); ++near)
            keep[size_t(near)] = true;
    }
    QList<DifferenceLine> shown;
    for (int at = 0; at < lines.size(); ++at) {
        if (keep[size_t(at)])
            shown.append(lines.at(at));
        else if (shown.isEmpty() || shown.last().kind != DifferenceLine::Gap)
            shown.append(DifferenceLine{DifferenceLine::Gap, QString()});
    }
    return shown;
}

QList<DifferenceLine> lineDifference(const QString& before, const QString& after, int context)
{
    if (before == after)
        return {};
    const QStringList left = before.isEmpty() ? QStringList() : before.split(u'\n');
    const QStringList right = after.isEmpty() ? QStringList() : after.split(u'\n');
    const int rows = int(left.size());
    const int columns = int(right.size());
    QList<DifferenceLine> lines;
    if (qint64(rows + 1) * (columns + 1) > largestTable) {
        for (const QString& line : left)
            lines.append({DifferenceLine::Removed, line});
        for (const QString& line : right)
            lines.append({DifferenceLine::Added, line});
        return lines;
    }
    std::vector<int> table(size_t(rows + 1) * size_t(columns + 1), 0);
    const auto cell = [&](int row, int column) -> int& { return table[size_t(row) * size_t(columns + 1) + size_t(column)]; };
    for (int row = rows - 1; row >= 0; --row) {
        for (int column = columns - 1; column >= 0; --column) {
            cell(row, column) = left.at(row) == right.at(column) ? cell(row + 1, column + 1) + 1
                                                                 : std::max(cell(row + 1, column), cell(row, column + 1));
        }
    }
    int row = 0;
    int column = 0;
    while (row < rows || column < columns) {
        if (row < rows && column < columns && left.at(row) == right.at(column)) {
            lines.append({DifferenceLine::Same, left.at(row)});
            ++row;
            ++column;
        } else if (row < rows && (column == columns || cell(row + 1, column) >= cell(row, column + 1))) {
            lines.append({DifferenceLine::Removed, left.at(row++)});
        } else {
            lines.append({DifferenceLine::Added, right.at(column++)});
        }
    }
    return cut(lines, context);
}

} // namespace groundplan
