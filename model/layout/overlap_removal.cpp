// SPDX-License-Identifier: Apache-2.0
#include "model/layout/overlap_removal.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
#include <utility>

#include "model/design/placement.h"

namespace groundplan {

namespace {

/// Along the axis that is being solved (low, size) and across it, in steps of the grid; the gap is part of the size.
struct Span {
    int low = 0, size = 0;
    int crossLow = 0, crossSize = 0;
    int centre() const { return 2 * low + size; }
};

/// `later` keeps at least so far from the start of `earlier`.
struct Separation {
    int earlier, later, distance;
};

/// Positions closest to the wanted ones, by squares, that keep all separations: variables that touch become blocks,
/// which stand at the mean of what their members want.
class Solver
{
public:
    Solver(const std::vector<Span>& spans, const std::vector<int>& order, const std::vector<Separation>& separations)
        : m_spans(spans), m_order(order), m_incoming(spans.size()), m_block(spans.size()), m_offset(spans.size(), 0), m_blocks(spans.size())
    {
        for (const Separation& separation : separations)
            m_incoming[size_t(separation.later)].push_back(separation);
    }

    /// Rounded: distances are whole, so that rounding keeps them.
    std::vector<int> solve()
    {
        for (int variable : m_order) {
            m_block[size_t(variable)] = variable;
            m_blocks[size_t(variable)] = {{variable}, double(m_spans[size_t(variable)].low)};
            settle(variable);
        }
        std::vector<int> found(m_spans.size());
        for (size_t i = 0; i < found.size(); ++i)
            found[i] = int(std::lround(std::floor(positionOf(m_block[i]) + 0.5))) + m_offset[i];
        return found;
    }

private:
    struct Block {
        std::vector<int> members;
        double sum = 0; ///< of wanted position less offset
    };

    double positionOf(int block) const { return m_blocks[size_t(block)].sum / double(m_blocks[size_t(block)].members.size()); }

    void settle(int block)
    {
        for (;;) {
            const Separation* worst = nullptr;
            double most = 1e-7;
            for (int member : m_blocks[size_t(block)].members) {
                for (const Separation& separation : m_incoming[size_t(member)]) {
                    const int other = m_block[size_t(separation.earlier)];
                    if (other == block)
                        continue;
                    const double violation = positionOf(other) + m_offset[size_t(separation.earlier)] + separation.distance
                                             - positionOf(block) - m_offset[size_t(member)];
                    if (violation > most) {
                        most = violation;
                        worst = &separation;
                    }
                }
            }
            if (!worst)
                return;
            block = merge(m_block[size_t(worst->earlier)], block, m_offset[size_t(worst->earlier)] + worst->distance - m_offset[size_t(worst->later)]);
        }
    }

    /// `later` stands that far behind `earlier` from now on; the smaller one joins the larger one.
    int merge(int earlier, int later, int distance)
    {
        const bool keepsEarlier = m_blocks[size_t(earlier)].members.size() >= m_blocks[size_t(later)].members.size();
        const int into = keepsEarlier ? earlier : later, from = keepsEarlier ? later : earlier;
        const int by = keepsEarlier ? distance : -distance;
        Block& target = m_blocks[size_t(into)];
        for (int member : m_blocks[size_t(from)].members) {
            m_offset[size_t(member)] += by;
            m_block[size_t(member)] = into;
            target.members.push_back(member);
            target.sum += m_spans[size_t(member)].low - m_offset[size_t(member)];
        }
        // Offsets of `from` changed: what it summed up before has been counted again.
        m_blocks[size_t(from)] = {};
        return into;
    }

    const std::vector<Span>& m_spans;
    const std::vector<int>& m_order;
    std::vector<std::vector<Separation>> m_incoming;
    std::vector<int> m_block;
    std::vector<int> m_offset;
    std::vector<Block> m_blocks;
};

/// Sweeps across the axis and separates neighbours. With `easyOnly`, pairs that the other axis can separate with less
/// effort are left to it; else what is left has no overlap afterwards.
void separate(std::vector<Span>& spans, bool easyOnly)
{
    const int count = int(spans.size());
    std::vector<int> order(spans.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        return std::pair(spans[size_t(a)].centre(), a) < std::pair(spans[size_t(b)].centre(), b);
    });
    std::vector<int> rank(spans.size());
    for (int i = 0; i < count; ++i)
        rank[size_t(order[size_t(i)])] = i;
    struct Event {
        int at;
        bool opens;
        int span;
    };
    std::vector<Event> events;
    for (int i = 0; i < count; ++i) {
        events.push_back({spans[size_t(i)].crossLow, true, i});
        events.push_back({spans[size_t(i)].crossLow + spans[size_t(i)].crossSize, false, i});
    }
    std::sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
        return std::tuple(a.at, a.opens, a.span) < std::tuple(b.at, b.opens, b.span);
    });
    std::vector<Separation> separations;
    const auto add = [&](int earlier, int later) { separations.push_back({earlier, later, spans[size_t(earlier)].size}); };
    const auto overlap = [&](int a, int b) {
        const Span& one = spans[size_t(a)];
        const Span& other = spans[size_t(b)];
        return std::pair(std::min(one.low + one.size, other.low + other.size) - std::max(one.low, other.low),
                         std::min(one.crossLow + one.crossSize, other.crossLow + other.crossSize) - std::max(one.crossLow, other.crossLow));
    };
    std::set<int> open; // ranks
    for (const Event& event : events) {
        const int own = rank[size_t(event.span)];
        if (!event.opens) {
            const auto at = open.find(own);
            if (!easyOnly && at != open.begin() && std::next(at) != open.end())
                add(order[size_t(*std::prev(at))], order[size_t(*std::next(at))]);
            open.erase(at);
            continue;
        }
        const auto at = open.insert(own).first;
        // Returns whether the walk goes on.
        const auto meet = [&](int other, bool before) {
            const auto [along, across] = overlap(event.span, other);
            if (!easyOnly || along <= across)
                before ? add(other, event.span) : add(event.span, other);
            return easyOnly && along > 0;
        };
        for (auto left = at; left != open.begin() && meet(order[size_t(*std::prev(left))], true);)
            --left;
        for (auto right = std::next(at); right != open.end() && meet(order[size_t(*right)], false);)
            ++right;
    }
    const std::vector<int> found = Solver(spans, order, separations).solve();
    for (int i = 0; i < count; ++i)
        spans[size_t(i)].low = found[size_t(i)];
}

} // namespace

void removeOverlaps(std::vector<QRectF>& rects, double gap)
{
    const auto steps = [](double length) { return int(std::lround(length / geometry::grid)); };
    const int room = steps(gap);
    std::vector<Span> spans;
    spans.reserve(rects.size());
    for (const QRectF& rect : rects)
        spans.push_back({steps(rect.left()), steps(rect.width()) + room, steps(rect.top()), steps(rect.height()) + room});
    const auto turn = [&] {
        for (Span& span : spans) {
            std::swap(span.low, span.crossLow);
            std::swap(span.size, span.crossSize);
        }
    };
    separate(spans, true);
    turn();
    separate(spans, false);
    for (size_t i = 0; i < rects.size(); ++i)
        rects[i].moveTopLeft(QPointF(spans[i].crossLow, spans[i].low) * geometry::grid);
}

} // namespace groundplan
