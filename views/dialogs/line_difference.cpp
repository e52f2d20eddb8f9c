// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/line_difference.h"

#include <algorithm>
#include <vector>

#include <QStringList>

namespace groundplan {

/// The table of the comparison has this many cells at most: what is worked out while a user goes from file to file.
static constexpr qint64 largestTable = 1'000'000;

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
            shown.append(DifferenceLine{DifferenceLine::Gap, QString(), 0, 0});
    }
    return shown;
}

namespace {

/// Compares the lines between what both texts begin and end with.
class Comparing
{
public:
    Comparing(const QStringList& left, const QStringList& right) : m_left(left), m_right(right) {}

    QList<DifferenceLine> run()
    {
        const int shorter = int(std::min(m_left.size(), m_right.size()));
        while (m_head < shorter && m_left.at(m_head) == m_right.at(m_head))
            ++m_head;
        while (m_tail < shorter - m_head && m_left.at(m_left.size() - 1 - m_tail) == m_right.at(m_right.size() - 1 - m_tail))
            ++m_tail;
        for (int at = 0; at < m_head; ++at)
            same(at, at);
        middle(int(m_left.size()) - m_head - m_tail, int(m_right.size()) - m_head - m_tail);
        for (int at = m_tail; at > 0; --at)
            same(int(m_left.size()) - at, int(m_right.size()) - at);
        return m_lines;
    }

private:
    void same(int row, int column) { m_lines.append({DifferenceLine::Same, m_left.at(row), row + 1, column + 1}); }
    void removed(int row) { m_lines.append({DifferenceLine::Removed, m_left.at(row), row + 1, 0}); }
    void added(int column) { m_lines.append({DifferenceLine::Added, m_right.at(column), 0, column + 1}); }

    void middle(int rows, int columns)
    {
        if (qint64(rows + 1) * (columns + 1) > largestTable) {
            for (int row = 0; row < rows; ++row)
                removed(m_head + row);
            for (int column = 0; column < columns; ++column)
                added(m_head + column);
            return;
        }
        std::vector<int> table(size_t(rows + 1) * size_t(columns + 1), 0);
        const auto cell = [&](int row, int column) -> int& { return table[size_t(row) * size_t(columns + 1) + size_t(column)]; };
        const auto equal = [&](int row, int column) { return m_left.at(m_head + row) == m_right.at(m_head + column); };
        for (int row = rows - 1; row >= 0; --row) {
            for (int column = columns - 1; column >= 0; --column)
                cell(row, column) = equal(row, column) ? cell(row + 1, column + 1) + 1 : std::max(cell(row + 1, column), cell(row, column + 1));
        }
        int row = 0;
        int column = 0;
        while (row < rows || column < columns) {
            if (row < rows && column < columns && equal(row, column))
                same(m_head + row++, m_head + column++);
            else if (row < rows && (column == columns || cell(row + 1, column) >= cell(row, column + 1)))
                removed(m_head + row++);
            else
                added(m_head + column++);
        }
    }

    const QStringList& m_left;
    const QStringList& m_right;
    QList<DifferenceLine> m_lines;
    int m_head = 0; ///< lines that both begin with
    int m_tail = 0; ///< … end with
};

} // namespace

QList<DifferenceLine> lineDifference(const QString& before, const QString& after, int context)
{
    if (before == after)
        return {};
    const QStringList left = before.isEmpty() ? QStringList() : before.split(u'\n');
    const QStringList right = after.isEmpty() ? QStringList() : after.split(u'\n');
    return cut(Comparing(left, right).run(), context);
}

} // namespace groundplan
