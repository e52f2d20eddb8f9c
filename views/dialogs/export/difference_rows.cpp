// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/export/difference_rows.h"

#include <algorithm>

namespace groundplan {

namespace {

class Laying
{
public:
    explicit Laying(const QString& gap) : m_gap(gap) {}

    DifferenceRows run(const QList<DifferenceLine>& lines)
    {
        for (const DifferenceLine& line : lines) {
            if (line.kind == DifferenceLine::Removed)
                m_removed.append({line.text, line.before, LineTone::Removed});
            else if (line.kind == DifferenceLine::Added)
                m_added.append({line.text, line.after, LineTone::Added});
            else
                same(line);
        }
        flush();
        return m_rows;
    }

private:
    void same(const DifferenceLine& line)
    {
        flush();
        const bool cut = line.kind == DifferenceLine::Gap;
        const LineTone tone = cut ? LineTone::Gap : LineTone::None;
        m_rows.left.append({cut ? m_gap : line.text, line.before, tone});
        m_rows.right.append({cut ? m_gap : line.text, line.after, tone});
        m_rows.both.append({cut ? m_gap : line.text, line.after, tone});
    }

    /// What was replaced stands beside what replaces it.
    void flush()
    {
        if (m_removed.isEmpty() && m_added.isEmpty())
            return;
        m_rows.hunks.append(int(m_rows.left.size()));
        m_rows.hunksOfBoth.append(int(m_rows.both.size()));
        for (qsizetype row = 0; row < std::max(m_removed.size(), m_added.size()); ++row) {
            m_rows.left.append(m_removed.value(row, CodeLine{{}, 0, LineTone::Gap}));
            m_rows.right.append(m_added.value(row, CodeLine{{}, 0, LineTone::Gap}));
        }
        m_rows.both += m_removed;
        m_rows.both += m_added;
        m_removed.clear();
        m_added.clear();
    }

    const QString m_gap;
    QList<CodeLine> m_removed, m_added;
    DifferenceRows m_rows;
};

} // namespace

DifferenceRows differenceRows(const QString& before, const QString& after, const QString& gap)
{
    return Laying(gap).run(lineDifference(before, after));
}

} // namespace groundplan
