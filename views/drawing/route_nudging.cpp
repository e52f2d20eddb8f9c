// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/route_nudging.h"

#include <array>
#include <cmath>
#include <numeric>
#include <queue>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace groundplan {

namespace {

/// Distances of neighbouring tracks, the first that fits.
constexpr std::array<double, 9> gaps{10, 8, 6.5, 5, 4, 3, 2.2, 1.6, 1.1};
/// Lines keep this far from cards where there is room, and from borders of containers.
constexpr double clearance = 6;
/// How far a piece may move from where it was found.
constexpr double mostMove = 90;
constexpr double cornerInset = 10;
/// The last piece stays at least this long: an arrow head has to fit.
constexpr double leastStub = 9;
/// Lines change sides only where there is this much room for both.
constexpr double leastRoom = 6;
constexpr double eps = 0.01;
constexpr int mostCommonBends = 8;
constexpr int mostRounds = 200;

double along(QPointF point, int axis) { return axis == 0 ? point.x() : point.y(); }

/// One straight piece; it runs along `axis`, and moves on the other one.
struct Piece {
    int line, index;
    double at, lo, hi;       ///< place, and extent along the axis
    double from, to;         ///< where it may be moved
    int turnLo, turnHi;      ///< to which side the line goes on at either end; 0: it ends there
};

class Nudging
{
public:
    Nudging(const RouteScene& scene, const BoxGrid& hard, const std::array<BoxGrid, 2>& walls, std::vector<RoutedLine>& lines)
        : m_scene(scene), m_hard(hard), m_walls(walls), m_lines(lines)
    {
    }

    void run(int axis)
    {
        collect(axis);
        findPairs();
        place();
        for (const Piece& piece : m_pieces) {
            for (int end : {piece.index, piece.index + 1}) {
                QPointF& point = m_lines[size_t(piece.line)].points[end];
                (axis == 0 ? point.ry() : point.rx()) = piece.at;
            }
        }
    }

private:
    struct Pair {
        int first, second; ///< the first one gets the smaller place
        int level = 0;     ///< of the gap
        bool apart = false; ///< neither minds the other: they cannot meet, or there is no room for both
    };

    void collect(int axis);
    void confine(Piece& piece, int axis) const;
    void findPairs();
    int order(const Piece& a, const Piece& b) const;
    int orderAtEnd(const Piece& a, const Piece& b, bool atHi) const;
    int orderFrom(int lineA, int a, int stepA, int lineB, int b, int stepB, int depth) const;
    void place();
    void placeCluster(const std::vector<int>& members);

    const RouteScene& m_scene;
    const BoxGrid& m_hard;
    const std::array<BoxGrid, 2>& m_walls;
    std::vector<RoutedLine>& m_lines;
    int m_axis = 0;
    std::vector<Piece> m_pieces;
    std::vector<Pair> m_pairs;
    std::vector<std::vector<int>> m_pairsOf;
    std::vector<int> m_rank, m_waiting, m_leastBy, m_mostBy;
    std::vector<double> m_least, m_most, m_up, m_down;
    std::vector<char> m_tighter;
};

void Nudging::collect(int axis)
{
    m_axis = axis;
    m_pieces.clear();
    for (int line = 0; line < int(m_lines.size()); ++line) {
        const QPolygonF& points = m_lines[size_t(line)].points;
        const bool sideways = m_lines[size_t(line)].fromSide == Side::Left || m_lines[size_t(line)].fromSide == Side::Right;
        for (int i = 0; i + 1 < points.size(); ++i) {
            const QPointF a = points.at(i), b = points.at(i + 1);
            // Pieces alternate, also where one has no length.
            if ((sideways ? i : i + 1) % 2 != axis)
                continue;
            Piece piece{line, i, along(a, 1 - axis), std::min(along(a, axis), along(b, axis)), std::max(along(a, axis), along(b, axis)), 0, 0, 0, 0};
            const auto turn = [&](int other) {
                if (other < 0 || other >= points.size())
                    return 0;
                const double by = along(points.at(other), 1 - axis) - piece.at;
                return by > 0 ? 1 : by < 0 ? -1 : 0;
            };
            const bool forward = along(a, axis) <= along(b, axis);
            piece.turnLo = turn(forward ? i - 1 : i + 2);
            piece.turnHi = turn(forward ? i + 2 : i - 1);
            confine(piece, axis);
            m_pieces.push_back(piece);
        }
    }
}

/// How far the piece can move before it meets a card, a title or a border that runs beside it.
void Nudging::confine(Piece& piece, int axis) const
{
    const int across = 1 - axis;
    const RoutedLine& line = m_lines[size_t(piece.line)];
    const RouteWish& wish = m_scene.wishes[size_t(piece.line)];
    const bool starts = piece.index == 0, ends = piece.index + 2 == line.points.size();
    piece.from = piece.at - mostMove;
    piece.to = piece.at + mostMove;
    const bool endAtLo = (starts && along(line.points.first(), axis) <= piece.lo + eps) || (ends && along(line.points.last(), axis) <= piece.lo + eps);
    const bool endAtHi = (starts && along(line.points.first(), axis) >= piece.hi - eps) || (ends && along(line.points.last(), axis) >= piece.hi - eps);
    // Its own cards are not in the way, nor are their badges.
    const auto below = [&](double at) {
        double most = 0;
        for (int end : {wish.from, wish.to}) {
            const RouteBox& box = m_scene.boxes[size_t(end)];
            if (axis == 1 && std::abs(box.rect.bottom() - at) < 1)
                most = std::max(most, box.below);
        }
        return most;
    };
    const double lo = piece.lo + (endAtLo ? 1 + below(piece.lo) : -clearance / 2), hi = piece.hi + (endAtHi ? -1 : clearance / 2);
    if (lo < hi) {
        const auto limit = [&](const BoxGrid& grid, double margin) {
            const double least = grid.reach(across, -1, piece.at, lo, hi, piece.at - mostMove - margin);
            const double most = grid.reach(across, 1, piece.at, lo, hi, piece.at + mostMove + margin);
            const double room = std::min(margin, (most - least) / 6);
            piece.from = std::max(piece.from, std::min(least + room, piece.at));
            piece.to = std::min(piece.to, std::max(most - room, piece.at));
        };
        limit(m_hard, clearance);
        limit(m_walls[size_t(axis)], clearance);
    }
    const auto within = [&](const RouteBox& box) {
        const double low = axis == 0 ? box.rect.top() : box.rect.left(), high = axis == 0 ? box.rect.bottom() : box.rect.right();
        const double inset = std::min(cornerInset, (high - low) / 4);
        piece.from = std::max(piece.from, low + inset);
        piece.to = std::min(piece.to, high - inset);
    };
    if (starts)
        within(m_scene.boxes[size_t(wish.from)]);
    if (ends)
        within(m_scene.boxes[size_t(wish.to)]);
    const auto keepStub = [&](QPointF port) {
        const double away = piece.at - along(port, across), stub = std::min(leastStub, std::abs(away));
        if (away > 0)
            piece.from = std::max(piece.from, along(port, across) + stub);
        else
            piece.to = std::min(piece.to, along(port, across) - stub);
    };
    if (piece.index == 1)
        keepStub(line.points.first());
    if (piece.index + 3 == line.points.size())
        keepStub(line.points.last());
    piece.from = std::min(piece.from, piece.at);
    piece.to = std::max(piece.to, piece.at);
}

/// Two lines come out of a common corner into pieces `a` and `b` that lie on one another: on which side of b's piece a's
/// has to lie so that they part without crossing: -1 smaller, 1 larger, 0 either.
int Nudging::orderFrom(int lineA, int a, int stepA, int lineB, int b, int stepB, int depth) const
{
    const QPolygonF &pointsA = m_lines[size_t(lineA)].points, &pointsB = m_lines[size_t(lineB)].points;
    // Piece `a` runs from point a to point a + stepA.
    const auto at = [](const QPolygonF& points, int i) { return i >= 0 && i < points.size() ? points.at(i) : QPointF(); };
    const auto inside = [](const QPolygonF& points, int i) { return i >= 0 && i < points.size(); };
    if (!inside(pointsA, a + stepA) || !inside(pointsB, b + stepB) || depth > mostCommonBends)
        return 0;
    const QPointF corner = pointsA.at(a), endA = at(pointsA, a + stepA), endB = at(pointsB, b + stepB);
    const int axis = std::abs(endA.x() - corner.x()) > std::abs(endA.y() - corner.y()) ? 0 : 1;
    const double sign = along(endA, axis) > along(corner, axis) ? 1 : -1;
    const double lengthA = sign * (along(endA, axis) - along(corner, axis)), lengthB = sign * (along(endB, axis) - along(corner, axis));
    const auto turn = [&](const QPolygonF& points, int i, int step) {
        if (!inside(points, i + 2 * step))
            return 0;
        const double by = along(points.at(i + 2 * step), 1 - axis) - along(points.at(i + step), 1 - axis);
        return by > 0 ? 1 : by < 0 ? -1 : 0;
    };
    const int turnA = turn(pointsA, a, stepA), turnB = turn(pointsB, b, stepB);
    if (lengthA < lengthB - eps)
        return turnA;
    if (lengthB < lengthA - eps)
        return -turnB;
    if (turnA != turnB)
        return turnA < turnB ? -1 : 1;
    if (turnA == 0)
        return 0;
    const int next = orderFrom(lineA, a + stepA, stepA, lineB, b + stepB, stepB, depth + 1);
    // The inner one of two that turn the same way turns first.
    return turnA * int(sign) > 0 ? -next : next;
}

int Nudging::orderAtEnd(const Piece& a, const Piece& b, bool atHi) const
{
    const double endA = atHi ? a.hi : a.lo, endB = atHi ? b.hi : b.lo;
    const int turnA = atHi ? a.turnHi : a.turnLo, turnB = atHi ? b.turnHi : b.turnLo;
    const double longer = atHi ? endA - endB : endB - endA;
    if (longer > eps)
        return -turnB;
    if (longer < -eps)
        return turnA;
    if (turnA != turnB)
        return turnA < turnB ? -1 : 1;
    if (turnA == 0)
        return 0;
    const auto start = [&](const Piece& piece) {
        const QPolygonF& points = m_lines[size_t(piece.line)].points;
        const bool forward = along(points.at(piece.index), m_axis) <= along(points.at(piece.index + 1), m_axis);
        return forward == atHi ? std::pair(piece.index + 1, 1) : std::pair(piece.index, -1);
    };
    const auto [pointA, stepA] = start(a);
    const auto [pointB, stepB] = start(b);
    const int next = orderFrom(a.line, pointA, stepA, b.line, pointB, stepB, 0);
    return turnA * (atHi ? 1 : -1) > 0 ? -next : next;
}

/// -1: a before b.
int Nudging::order(const Piece& a, const Piece& b) const
{
    // Where only one order is possible, nothing is to choose.
    if (a.to <= b.from)
        return -1;
    if (b.to <= a.from)
        return 1;
    const int vote = orderAtEnd(a, b, false) + orderAtEnd(a, b, true);
    // Not at the price of lying on each other, when the room is on the other side.
    const double aFirst = b.to - a.from, bFirst = a.to - b.from;
    if (vote < 0 && (aFirst >= leastRoom || aFirst >= bFirst))
        return -1;
    if (vote > 0 && (bFirst >= leastRoom || bFirst >= aFirst))
        return 1;
    if (std::abs(a.at - b.at) > 0.5)
        return a.at < b.at ? -1 : 1;
    return std::tie(a.line, a.index) < std::tie(b.line, b.index) ? -1 : 1;
}

void Nudging::findPairs()
{
    m_pairs.clear();
    m_pairsOf.assign(m_pieces.size(), {});
    std::vector<int> sorted(m_pieces.size());
    std::iota(sorted.begin(), sorted.end(), 0);
    std::sort(sorted.begin(), sorted.end(), [this](int a, int b) {
        return std::tie(m_pieces[size_t(a)].lo, a) < std::tie(m_pieces[size_t(b)].lo, b);
    });
    // By bands of their place: neither moves further than `mostMove`, so that only neighbouring bands can meet.
    constexpr double band = 2 * mostMove + gaps[0];
    std::unordered_map<long, std::vector<int>> active;
    std::vector<int> meets;
    for (int position = 0; position < int(sorted.size()); ++position) {
        const int current = sorted[size_t(position)];
        const Piece& piece = m_pieces[size_t(current)];
        const long own = long(std::floor(piece.at / band));
        meets.clear();
        for (long near = own - 1; near <= own + 1; ++near) {
            const auto found = active.find(near);
            if (found == active.end())
                continue;
            std::erase_if(found->second, [&](int other) { return m_pieces[size_t(sorted[size_t(other)])].hi < piece.lo - 2; });
            meets.insert(meets.end(), found->second.begin(), found->second.end());
        }
        std::sort(meets.begin(), meets.end());
        for (int before : meets) {
            const int other = sorted[size_t(before)];
            const Piece& earlier = m_pieces[size_t(other)];
            if (earlier.from - gaps[0] > piece.to || piece.from - gaps[0] > earlier.to || earlier.line == piece.line)
                continue;
            const bool otherFirst = order(earlier, piece) < 0;
            m_pairsOf[size_t(other)].push_back(int(m_pairs.size()));
            m_pairsOf[size_t(current)].push_back(int(m_pairs.size()));
            m_pairs.push_back({otherFirst ? other : current, otherFirst ? current : other});
        }
        active[own].push_back(position);
    }
}

/// Clusters of pieces that may get into each other's way, one after the other.
void Nudging::place()
{
    m_rank.assign(m_pieces.size(), -1);
    m_waiting.assign(m_pieces.size(), 0);
    for (auto* list : {&m_leastBy, &m_mostBy})
        list->resize(m_pieces.size());
    for (auto* list : {&m_least, &m_most, &m_up, &m_down})
        list->resize(m_pieces.size());
    m_tighter.assign(m_pairs.size(), 0);
    std::vector<char> seen(m_pieces.size(), 0);
    for (int start = 0; start < int(m_pieces.size()); ++start) {
        if (seen[size_t(start)] || m_pairsOf[size_t(start)].empty())
            continue;
        std::vector<int> members{start};
        seen[size_t(start)] = 1;
        for (size_t i = 0; i < members.size(); ++i) {
            for (int pair : m_pairsOf[size_t(members[i])]) {
                for (int other : {m_pairs[size_t(pair)].first, m_pairs[size_t(pair)].second}) {
                    if (!seen[size_t(other)]) {
                        seen[size_t(other)] = 1;
                        members.push_back(other);
                    }
                }
            }
        }
        placeCluster(members);
    }
}

void Nudging::placeCluster(const std::vector<int>& members)
{
    // An order that contradicts as few pairs as possible: where they form a ring, the leftmost goes first.
    std::vector<int> order;
    using Entry = std::tuple<double, int, int>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> free;
    const auto entry = [this](int piece) { return Entry(m_pieces[size_t(piece)].at, m_pieces[size_t(piece)].line, piece); };
    for (int member : members) {
        for (int pair : m_pairsOf[size_t(member)])
            m_waiting[size_t(member)] += m_pairs[size_t(pair)].second == member;
        if (m_waiting[size_t(member)] == 0)
            free.push(entry(member));
    }
    std::vector<int> rest = members;
    std::sort(rest.begin(), rest.end(), [&](int a, int b) { return entry(a) < entry(b); });
    size_t nextRest = 0;
    while (order.size() < members.size()) {
        int piece = -1;
        if (!free.empty()) {
            piece = std::get<2>(free.top());
            free.pop();
            if (m_rank[size_t(piece)] >= 0)
                continue;
        } else {
            while (m_rank[size_t(rest[nextRest])] >= 0)
                ++nextRest;
            piece = rest[nextRest];
        }
        m_rank[size_t(piece)] = int(order.size());
        order.push_back(piece);
        for (int pair : m_pairsOf[size_t(piece)]) {
            const int other = m_pairs[size_t(pair)].second;
            if (other != piece && m_rank[size_t(other)] < 0 && --m_waiting[size_t(other)] == 0)
                free.push(entry(other));
        }
    }
    std::vector<int> pairs;
    for (int member : members) {
        for (int pair : m_pairsOf[size_t(member)]) {
            Pair& both = m_pairs[size_t(pair)];
            if (m_rank[size_t(both.first)] > m_rank[size_t(both.second)]) {
                both.apart |= m_pieces[size_t(both.first)].to <= m_pieces[size_t(both.second)].from;
                std::swap(both.first, both.second);
            }
            if (both.first == member)
                pairs.push_back(pair);
        }
    }
    // How far left and right each could be; chains that do not fit get closer tracks.
    const auto gapOf = [&](int pair) { return m_pairs[size_t(pair)].apart ? -4 * mostMove : gaps[size_t(m_pairs[size_t(pair)].level)]; };
    const auto findLeast = [&](int piece) {
        const double before = m_least[size_t(piece)];
        m_least[size_t(piece)] = m_pieces[size_t(piece)].from;
        m_leastBy[size_t(piece)] = -1;
        for (int pair : m_pairsOf[size_t(piece)]) {
            const Pair& both = m_pairs[size_t(pair)];
            if (both.second == piece && m_least[size_t(both.first)] + gapOf(pair) > m_least[size_t(piece)]) {
                m_least[size_t(piece)] = m_least[size_t(both.first)] + gapOf(pair);
                m_leastBy[size_t(piece)] = pair;
            }
        }
        return m_least[size_t(piece)] != before;
    };
    const auto findMost = [&](int piece) {
        const double before = m_most[size_t(piece)];
        m_most[size_t(piece)] = m_pieces[size_t(piece)].to;
        m_mostBy[size_t(piece)] = -1;
        for (int pair : m_pairsOf[size_t(piece)]) {
            const Pair& both = m_pairs[size_t(pair)];
            if (both.first == piece && m_most[size_t(both.second)] - gapOf(pair) < m_most[size_t(piece)]) {
                m_most[size_t(piece)] = m_most[size_t(both.second)] - gapOf(pair);
                m_mostBy[size_t(piece)] = pair;
            }
        }
        return m_most[size_t(piece)] != before;
    };
    const auto spread = [&] {
        for (int piece : order)
            findLeast(piece);
        for (auto at = order.rbegin(); at != order.rend(); ++at)
            findMost(*at);
    };
    // The same after the gaps of some pairs changed: only what depends on them is found again, in the order of ranks.
    std::set<int> ranks;
    const auto spreadAgain = [&](const std::vector<int>& changed) {
        if (changed.size() * 4 > order.size()) {
            spread();
            return;
        }
        for (int pair : changed)
            ranks.insert(m_rank[size_t(m_pairs[size_t(pair)].second)]);
        while (!ranks.empty()) {
            const int piece = order[size_t(*ranks.begin())];
            ranks.erase(ranks.begin());
            if (!findLeast(piece))
                continue;
            for (int pair : m_pairsOf[size_t(piece)]) {
                if (m_pairs[size_t(pair)].first == piece)
                    ranks.insert(m_rank[size_t(m_pairs[size_t(pair)].second)]);
            }
        }
        for (int pair : changed)
            ranks.insert(m_rank[size_t(m_pairs[size_t(pair)].first)]);
        while (!ranks.empty()) {
            const int piece = order[size_t(*ranks.rbegin())];
            ranks.erase(std::prev(ranks.end()));
            if (!findMost(piece))
                continue;
            for (int pair : m_pairsOf[size_t(piece)]) {
                if (m_pairs[size_t(pair)].second == piece)
                    ranks.insert(m_rank[size_t(m_pairs[size_t(pair)].first)]);
            }
        }
    };
    // Orders that do not fit even on the closest tracks are given up, so that they do not squeeze all others.
    for (int pair : pairs)
        m_pairs[size_t(pair)].level = int(gaps.size()) - 1;
    spread();
    for (size_t round = 0; round < pairs.size(); ++round) {
        int worst = -1;
        double violation = eps;
        for (int piece : order) {
            const double by = m_least[size_t(piece)] - m_most[size_t(piece)];
            if (by > violation) {
                violation = by;
                worst = piece;
            }
        }
        if (worst < 0)
            break;
        const int pair = m_leastBy[size_t(worst)] >= 0 ? m_leastBy[size_t(worst)] : m_mostBy[size_t(worst)];
        if (pair < 0)
            break;
        m_pairs[size_t(pair)].apart = true;
        spreadAgain({pair});
    }
    for (int pair : pairs)
        m_pairs[size_t(pair)].level = 0;
    spread();
    std::vector<int> changed;
    for (int round = 0; round < mostRounds; ++round) {
        bool fits = true;
        changed.clear();
        for (int piece : order) {
            if (m_least[size_t(piece)] <= m_most[size_t(piece)] + eps)
                continue;
            fits = false;
            for (int at = piece; m_leastBy[size_t(at)] >= 0; at = m_pairs[size_t(m_leastBy[size_t(at)])].first)
                m_tighter[size_t(m_leastBy[size_t(at)])] = 1;
            for (int at = piece; m_mostBy[size_t(at)] >= 0; at = m_pairs[size_t(m_mostBy[size_t(at)])].second)
                m_tighter[size_t(m_mostBy[size_t(at)])] = 1;
        }
        for (int pair : pairs) {
            if (std::exchange(m_tighter[size_t(pair)], 0) && m_pairs[size_t(pair)].level + 1 < int(gaps.size())) {
                ++m_pairs[size_t(pair)].level;
                changed.push_back(pair);
            }
        }
        if (fits || changed.empty())
            break;
        if (round + 1 < mostRounds)
            spreadAgain(changed);
    }
    // As near as possible to where they were found: pushed to one side, pushed to the other, and the middle of the two.
    const auto clamped = [](double value, double low, double high) { return low <= high ? std::clamp(value, low, high) : (low + high) / 2; };
    for (int piece : order) {
        double low = m_pieces[size_t(piece)].from;
        for (int pair : m_pairsOf[size_t(piece)]) {
            if (m_pairs[size_t(pair)].second == piece)
                low = std::max(low, m_up[size_t(m_pairs[size_t(pair)].first)] + gapOf(pair));
        }
        m_up[size_t(piece)] = clamped(m_pieces[size_t(piece)].at, low, m_most[size_t(piece)]);
    }
    for (auto at = order.rbegin(); at != order.rend(); ++at) {
        const int piece = *at;
        double high = m_pieces[size_t(piece)].to;
        for (int pair : m_pairsOf[size_t(piece)]) {
            if (m_pairs[size_t(pair)].first == piece)
                high = std::min(high, m_down[size_t(m_pairs[size_t(pair)].second)] - gapOf(pair));
        }
        m_down[size_t(piece)] = clamped(m_pieces[size_t(piece)].at, m_least[size_t(piece)], high);
    }
    for (int piece : order) {
        Piece& moved = m_pieces[size_t(piece)];
        moved.at = std::clamp((m_up[size_t(piece)] + m_down[size_t(piece)]) / 2, moved.from, moved.to);
    }
}

} // namespace

void nudge(const RouteScene& scene, const BoxGrid& hard, const std::array<BoxGrid, 2>& walls, std::vector<RoutedLine>& lines)
{
    Nudging nudging(scene, hard, walls, lines);
    for (int axis : {1, 0, 1})
        nudging.run(axis);
}

} // namespace groundplan
