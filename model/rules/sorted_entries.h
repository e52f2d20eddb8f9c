// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>
#include <vector>

#include "model/rules/finding.h"

namespace groundplan {

/// The order of a report: errors first, then by rule and subject.
struct FindingOrder {
    static int compare(const QString& left, const QString& right)
    {
        // Ids of rules and components are mostly the same string in the same place.
        return left.constData() == right.constData() && left.size() == right.size() ? 0 : QString::compare(left, right);
    }
    static int compare(const Finding& left, const Finding& right)
    {
        if (left.severity != right.severity)
            return left.severity > right.severity ? -1 : 1;
        if (const int order = compare(left.rule, right.rule))
            return order;
        if (const int order = compare(left.subject, right.subject))
            return order;
        if (const int order = compare(left.fingerprint, right.fingerprint))
            return order;
        if (const int order = compare(left.message, right.message))
            return order;
        return left.evidence == right.evidence ? 0 : left.evidence < right.evidence ? -1 : 1;
    }
    static int compare(const SilencedFinding& left, const SilencedFinding& right)
    {
        const int order = compare(left.finding, right.finding);
        return order ? order : compare(left.deviation, right.deviation);
    }
    static int compare(const OpenQuestion& left, const OpenQuestion& right)
    {
        if (const int order = compare(left.rule, right.rule))
            return order;
        if (const int order = compare(left.subject, right.subject))
            return order;
        if (const int order = compare(left.attribute, right.attribute))
            return order;
        return compare(left.message, right.message);
    }
    template<typename Entry>
    bool operator()(const Entry& left, const Entry& right) const { return compare(left, right) < 0; }
};

/// A sorted list of a report. What comes and goes is noted, and merged into the list when somebody asks for it. What is
/// said several times, as of a cluster by each of the components in it, stands there once.
template<typename Entry>
class SortedEntries
{
public:
    /// `rank` is the place of all entries of the same severity and rule among the others.
    void insert(int rank, Entry entry) { m_added.add(rank, std::move(entry)); }
    void remove(int rank, Entry entry) { m_removed.add(rank, std::move(entry)); }
    void clear()
    {
        m_added.clear();
        m_removed.clear();
        m_more.clear();
        m_fresh = true;
    }
    bool hasChanged() const { return m_fresh || !m_added.isEmpty() || !m_removed.isEmpty(); }
    /// Brings `list` up to date, which must be what this wrote the last time.
    void writeTo(QList<Entry>& list)
    {
        if (!hasChanged())
            return;
        if (m_fresh)
            list.clear();
        m_fresh = false;
        m_added.sort();
        m_removed.sort();
        QList<Entry> merged;
        merged.reserve(list.size() + m_added.size());
        auto old = list.begin();
        qsizetype added = 0, removed = 0;
        while (added < m_added.size() || removed < m_removed.size()) {
            // The next entry that changes, and by how many.
            const bool fromRemoved = added == m_added.size() || (removed < m_removed.size() && m_order(m_removed.at(removed), m_added.at(added)));
            Entry& next = fromRemoved ? m_removed.at(removed++) : m_added.at(added++);
            int change = fromRemoved ? -1 : 1;
            for (; added < m_added.size() && !m_order(next, m_added.at(added)); ++added)
                ++change;
            for (; removed < m_removed.size() && !m_order(next, m_removed.at(removed)); ++removed)
                --change;
            while (old != list.end() && m_order(*old, next))
                merged.append(std::move(*old++));
            int count = change;
            if (old != list.end() && !m_order(next, *old)) {
                ++old;
                ++count;
                if (const auto more = m_more.find(next); more != m_more.end()) {
                    count += more->second;
                    m_more.erase(more);
                }
            }
            if (count > 1)
                m_more.emplace(next, count - 1);
            if (count > 0)
                merged.append(std::move(next));
        }
        std::move(old, list.end(), std::back_inserter(merged));
        list = std::move(merged);
        m_added.clear();
        m_removed.clear();
    }

private:
    /// Entries with their ranks; most come in order within one rank.
    class Batch
    {
    public:
        void add(int rank, Entry entry)
        {
            m_ranks.push_back(rank);
            m_entries.push_back(std::move(entry));
        }
        bool isEmpty() const { return m_entries.empty(); }
        qsizetype size() const { return qsizetype(m_entries.size()); }
        Entry& at(qsizetype place) { return m_entries[m_order[size_t(place)]]; }
        void clear() { *this = {}; }
        void sort()
        {
            // Count, sum up, fill: by rank, within one rank as they came.
            std::vector<size_t> start(m_ranks.empty() ? 0 : size_t(*std::max_element(m_ranks.begin(), m_ranks.end())) + 2);
            for (const int rank : m_ranks)
                ++start[size_t(rank) + 1];
            std::partial_sum(start.begin(), start.end(), start.begin());
            m_order.resize(m_entries.size());
            for (size_t entry = 0; entry < m_entries.size(); ++entry)
                m_order[start[size_t(m_ranks[entry])]++] = entry;
            const auto less = [this](size_t left, size_t right) { return FindingOrder()(m_entries[left], m_entries[right]); };
            for (auto first = m_order.begin(); first != m_order.end();) {
                const auto last = std::find_if(first, m_order.end(), [&](size_t entry) { return m_ranks[entry] != m_ranks[*first]; });
                if (!std::is_sorted(first, last, less))
                    std::sort(first, last, less);
                first = last;
            }
        }

    private:
        std::vector<int> m_ranks;
        std::vector<Entry> m_entries;
        std::vector<size_t> m_order;
    };

    FindingOrder m_order;
    Batch m_added, m_removed;
    std::map<Entry, int, FindingOrder> m_more; ///< how often what is said several times is said besides
    bool m_fresh = true;
};

} // namespace groundplan
