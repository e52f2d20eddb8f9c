// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/route_graph.h"

#include <cmath>
#include <limits>
#include <queue>
#include <tuple>
#include <unordered_map>

#include "model/design/placement.h"

namespace groundplan {

namespace {

/// A bend is worth this much of a detour: lines are read along their bends.
constexpr double bendCost = 90;
constexpr double crossingCost = 36;
/// Between equals, a line sets out sideways, as one reads.
constexpr double uprightStart = 6;
/// Running beside one other line, and each further one, for a length; more than a channel holds costs much more.
constexpr double companyCost = 0.06;
constexpr int roomyChannel = 12;
constexpr int mostCrossed = 6;
constexpr double mostRate = 3;
/// Of tracks closer than this, long lines know one.
constexpr double mainDistance = 80;
/// Designs with more lines are routed in a hurry.
constexpr size_t mostUnhurried = 250;
/// What is near an end of a long line, and how long a track has to be elsewhere.
constexpr double nearEnd = 200;
constexpr double farDistance = 150;
constexpr double mostLeastReach = 2000;
constexpr double crowdCost = 0.6;
/// Ports keep away from the corners of a card.
constexpr double cornerInset = 12;
/// A gap between cards up to this has one track, which lines share until each gets its own.
constexpr double sharedGap = 64;
constexpr double eps = 0.01;

int axisOf(Side side) { return side == Side::Left || side == Side::Right ? 0 : 1; }
int signOf(Side side) { return side == Side::Left || side == Side::Top ? -1 : 1; }
double low(const QRectF& rect, int axis) { return axis == 0 ? rect.left() : rect.top(); }
double high(const QRectF& rect, int axis) { return axis == 0 ? rect.right() : rect.bottom(); }
double border(const QRectF& rect, Side side) { return signOf(side) < 0 ? low(rect, axisOf(side)) : high(rect, axisOf(side)); }

} // namespace

RouteGraph::RouteGraph(const RouteScene& scene, const BoxGrid& hard) : m_scene(scene), m_hard(hard)
{
    m_world = hard.bounds();
    for (const RouteBox& box : scene.boxes) {
        for (int axis : {0, 1}) {
            m_world.lo[axis] = std::min(m_world.lo[axis], low(box.rect, axis));
            m_world.hi[axis] = std::max(m_world.hi[axis], high(box.rect, axis));
        }
    }
    m_world = m_world.grown(4 * routeDistance);
    m_boxPorts.resize(scene.boxes.size());
    for (const RouteBox& box : scene.boxes)
        addBoxTracks(box);
    for (const RouteWish& wish : scene.wishes)
        addPorts(wish);
    connect();
    m_cost.resize(m_vertices.size() * 2);
    m_before.resize(m_cost.size());
    m_stamp.assign(m_cost.size(), 0);
    m_goal.assign(m_vertices.size(), 0);
    m_own.assign(m_vertices.size(), 0);
}

/// As far as it gets both ways from `seed`.
void RouteGraph::addTrack(int axis, double at, double seed)
{
    Box here;
    here.lo[axis] = seed - eps;
    here.hi[axis] = seed + eps;
    here.lo[1 - axis] = at - routeClearance;
    here.hi[1 - axis] = at + routeClearance;
    if (!m_hard.isFree(here))
        return;
    const double lo = m_hard.reach(axis, -1, seed, at - routeClearance, at + routeClearance, m_world.lo[axis]);
    const double hi = m_hard.reach(axis, 1, seed, at - routeClearance, at + routeClearance, m_world.hi[axis]);
    m_tracks[size_t(axis)].push_back({at, lo + routeClearance, hi - routeClearance, {}, true});
}

/// Along each side, in the middle of a gap that is narrower than twice the usual distance.
void RouteGraph::addBoxTracks(const RouteBox& box)
{
    for (Side side : {Side::Left, Side::Top, Side::Right, Side::Bottom}) {
        const int axis = axisOf(side), sign = signOf(side);
        const double from = border(box.rect, side) + (side == Side::Bottom ? box.below : 0);
        const double lo = low(box.rect, 1 - axis), hi = high(box.rect, 1 - axis), middle = (lo + hi) / 2;
        const double room = std::abs(m_hard.reach(axis, sign, from, lo, hi, from + sign * sharedGap) - from);
        // Both sides of a gap share the track in its middle. Others stand on the grid: the fewer, the quicker.
        if (room < sharedGap - eps)
            addTrack(1 - axis, from + sign * room / 2, middle);
        else
            addTrack(1 - axis, std::round((from + sign * routeDistance) / geometry::grid) * geometry::grid, middle);
        if (box.container)
            addTrack(1 - axis, border(box.rect, side) - sign * routeDistance + (side == Side::Top ? geometry::containerHeader : 0), middle);
    }
}

int RouteGraph::addPort(int box, Side side, bool inward, double along)
{
    for (int port : m_boxPorts[size_t(box)]) {
        const Port& known = m_ports[size_t(port)];
        if (known.side == side && known.inward == inward && std::abs(known.along - along) < 1)
            return port;
    }
    const int port = int(m_ports.size());
    const int axis = axisOf(side), sign = signOf(side) * (inward ? -1 : 1);
    const RouteBox& from = m_scene.boxes[size_t(box)];
    const double start = border(from.rect, side);
    m_ports.push_back({box, side, inward, along, start, start});
    m_boxPorts[size_t(box)].push_back(port);
    // The badges of the card itself are in the way of nothing that leaves it.
    const double first = start + (side == Side::Bottom && !inward ? sign * from.below : 0);
    const double reach = m_hard.reach(axis, sign, first + sign * eps, along - routeClearance, along + routeClearance,
                                      sign > 0 ? m_world.hi[axis] : m_world.lo[axis]);
    const double room = std::abs(reach - first);
    if (room <= 2 * routeClearance)
        return port;
    // Room for an arrow head before the first bend, but no more than half a narrow gap.
    m_ports.back().stub = first + sign * (std::min(routeDistance - 4, room / 2) - 2 * eps);
    const double end = reach - sign * routeClearance;
    m_tracks[size_t(axis)].push_back({along, std::min(start, end), std::max(start, end), {port}, false});
    return port;
}

/// The middle of each side, and where a straight line between the two would start and end.
void RouteGraph::addPorts(const RouteWish& wish)
{
    const bool nested = wish.nested != RouteWish::Nested::No;
    const int inner = wish.nested == RouteWish::Nested::ToInner ? wish.to : wish.from;
    const int outer = inner == wish.from ? wish.to : wish.from;
    for (int end : {wish.from, wish.to}) {
        const QRectF& rect = m_scene.boxes[size_t(end)].rect;
        for (Side side : {Side::Left, Side::Top, Side::Right, Side::Bottom}) {
            // Into a container, straight from what stands in it.
            const QRectF& middle = nested && end == outer ? m_scene.boxes[size_t(inner)].rect : rect;
            addPort(end, side, nested && end == outer, axisOf(side) == 0 ? middle.center().y() : middle.center().x());
        }
    }
    if (nested || wish.from == wish.to)
        return;
    const QRectF &from = m_scene.boxes[size_t(wish.from)].rect, &to = m_scene.boxes[size_t(wish.to)].rect;
    for (int axis : {0, 1}) {
        const int across = 1 - axis;
        const double lo = std::max(low(from, across), low(to, across)) + cornerInset;
        const double hi = std::min(high(from, across), high(to, across)) - cornerInset;
        if (lo > hi)
            continue;
        const bool forward = low(to, axis) >= high(from, axis);
        if (!forward && high(to, axis) > low(from, axis))
            continue;
        const Side out = axis == 0 ? (forward ? Side::Right : Side::Left) : (forward ? Side::Bottom : Side::Top);
        const Side in = axis == 0 ? (forward ? Side::Left : Side::Right) : (forward ? Side::Top : Side::Bottom);
        addPort(wish.from, out, false, (lo + hi) / 2);
        addPort(wish.to, in, false, (lo + hi) / 2);
    }
}

/// Tracks that lie on one another become one: cards in a row span the same, and the way out of one card is the way
/// into the next.
void RouteGraph::mergeTracks()
{
    for (auto& tracks : m_tracks) {
        std::sort(tracks.begin(), tracks.end(), [](const Track& a, const Track& b) {
            return std::tie(a.at, a.lo, a.hi, a.ports) < std::tie(b.at, b.lo, b.hi, b.ports);
        });
        std::vector<Track> merged;
        for (Track& track : tracks) {
            if (merged.empty() || std::abs(merged.back().at - track.at) > eps || track.lo > merged.back().hi + eps) {
                merged.push_back(std::move(track));
                continue;
            }
            merged.back().hi = std::max(merged.back().hi, track.hi);
            merged.back().common |= track.common;
            merged.back().ports.insert(merged.back().ports.end(), track.ports.begin(), track.ports.end());
        }
        tracks = std::move(merged);
    }
}

/// Of tracks that run side by side, the longest is enough for lines that only pass.
void RouteGraph::chooseMainTracks()
{
    for (auto& tracks : m_tracks) {
        std::vector<int> sorted;
        for (int track = 0; track < int(tracks.size()); ++track) {
            if (tracks[size_t(track)].common)
                sorted.push_back(track);
        }
        const auto length = [&](int track) { return tracks[size_t(track)].hi - tracks[size_t(track)].lo; };
        std::stable_sort(sorted.begin(), sorted.end(), [&](int a, int b) { return length(a) > length(b); });
        std::unordered_map<long, std::vector<int>> chosen;
        for (int index : sorted) {
            Track& track = tracks[size_t(index)];
            const long band = long(std::floor(track.at / mainDistance));
            track.main = true;
            for (long near = band - 1; near <= band + 1 && track.main; ++near) {
                for (int other : chosen[near]) {
                    const Track& main = tracks[size_t(other)];
                    if (std::abs(main.at - track.at) < mainDistance && std::min(main.hi, track.hi) - std::max(main.lo, track.lo) > 0.8 * length(index)) {
                        track.main = false;
                        break;
                    }
                }
            }
            if (track.main)
                chosen[band].push_back(index);
        }
    }
}

/// The places where tracks meet.
void RouteGraph::connect()
{
    mergeTracks();
    chooseMainTracks();
    const auto &rows = m_tracks[0], &columns = m_tracks[1];
    // Rows by the stripes that they pass, so that a column looks at those near it only.
    constexpr int mostStripes = 1024;
    const double stripe = std::max(512.0, (m_world.hi[0] - m_world.lo[0]) / mostStripes);
    const auto stripeOf = [&](double x) { return int(std::clamp((x - m_world.lo[0]) / stripe, 0.0, double(mostStripes))); };
    std::vector<std::vector<int>> stripes(mostStripes + 1);
    for (int row = 0; row < int(rows.size()); ++row) {
        for (int at = stripeOf(rows[size_t(row)].lo); at <= stripeOf(rows[size_t(row)].hi); ++at)
            stripes[size_t(at)].push_back(row);
    }
    const auto mayTurn = [this](const Track& track, double at) {
        return std::none_of(track.ports.begin(), track.ports.end(), [&](int port) {
            const Port& door = m_ports[size_t(port)];
            return at > std::min(door.at, door.stub) - eps && at < std::max(door.at, door.stub) + eps;
        });
    };
    std::array<std::vector<std::vector<std::pair<double, int>>>, 2> met;
    met[0].resize(rows.size());
    met[1].resize(columns.size());
    const auto addVertex = [this](double x, double y) {
        m_vertices.emplace_back();
        m_vertices.back().p[0] = x;
        m_vertices.back().p[1] = y;
        return int(m_vertices.size()) - 1;
    };
    for (size_t index = 0; index < columns.size(); ++index) {
        const Track& column = columns[index];
        const auto& near = stripes[size_t(stripeOf(column.at))];
        auto at = std::lower_bound(near.begin(), near.end(), column.lo - eps, [&](int row, double y) { return rows[size_t(row)].at < y; });
        for (; at != near.end() && rows[size_t(*at)].at <= column.hi + eps; ++at) {
            const Track& row = rows[size_t(*at)];
            if (row.lo > column.at + eps || row.hi < column.at - eps || !mayTurn(row, column.at) || !mayTurn(column, row.at))
                continue;
            const int vertex = addVertex(column.at, row.at);
            m_vertices.back().common[0] = row.common;
            m_vertices.back().common[1] = column.common;
            m_vertices.back().reach[0] = row.main ? float(row.hi - row.lo) : 0;
            m_vertices.back().reach[1] = column.main ? float(column.hi - column.lo) : 0;
            met[1][index].emplace_back(row.at, vertex);
            met[0][size_t(*at)].emplace_back(column.at, vertex);
        }
    }
    for (int axis : {0, 1}) {
        for (size_t index = 0; index < met[size_t(axis)].size(); ++index) {
            auto& meetings = met[size_t(axis)][index];
            for (int port : m_tracks[size_t(axis)][index].ports) {
                Port& door = m_ports[size_t(port)];
                door.vertex = axis == 0 ? addVertex(door.at, door.along) : addVertex(door.along, door.at);
                meetings.emplace_back(door.at, door.vertex);
            }
            std::sort(meetings.begin(), meetings.end());
            for (size_t i = 1; i < meetings.size(); ++i) {
                m_vertices[size_t(meetings[i - 1].second)].next[axis * 2 + 1] = meetings[i].second;
                m_vertices[size_t(meetings[i].second)].next[axis * 2] = meetings[i - 1].second;
            }
        }
    }
}

std::vector<int> RouteGraph::portsOf(int box, bool inward) const
{
    std::vector<int> found;
    for (int port : m_boxPorts[size_t(box)]) {
        if (m_ports[size_t(port)].inward == inward && m_ports[size_t(port)].vertex >= 0)
            found.push_back(port);
    }
    return found;
}

/// Its track may be used by this call's line.
void RouteGraph::markOwn(const Port& port)
{
    const int direction = axisOf(port.side) * 2 + ((signOf(port.side) > 0) != port.inward);
    for (int vertex = port.vertex; vertex >= 0; vertex = m_vertices[size_t(vertex)].next[direction])
        m_own[size_t(vertex)] = m_call;
}

/// Far from both ends, a long line keeps to long tracks when it is in a hurry: it has fewer bends, and there are few of
/// them to look at.
RoutedLine RouteGraph::search(const RouteWish& wish, bool hurried)
{
    ++m_call;
    const RouteBox &from = m_scene.boxes[size_t(wish.from)], &to = m_scene.boxes[size_t(wish.to)];
    const std::vector<int> starts = portsOf(wish.from, wish.nested == RouteWish::Nested::ToInner);
    const std::vector<int> ends = portsOf(wish.to, wish.nested == RouteWish::Nested::FromInner);
    const bool loop = wish.from == wish.to;
    // Lines to a container end at its border: they do not run through what stands in it, lines from inside not outside.
    std::vector<Box> closed;
    const QRectF inside = wish.nested == RouteWish::Nested::FromInner ? to.rect : wish.nested == RouteWish::Nested::ToInner ? from.rect : QRectF();
    for (const RouteBox* box : {&from, &to}) {
        if (box->container && wish.nested == RouteWish::Nested::No)
            closed.push_back({{box->rect.left() + 0.5, box->rect.top() + 0.5}, {box->rect.right() - 0.5, box->rect.bottom() - 0.5}});
    }
    for (const auto* ports : {&starts, &ends}) {
        for (int port : *ports)
            markOwn(m_ports[size_t(port)]);
    }
    for (int port : ends) {
        if (!loop || m_ports[size_t(port)].side == Side::Top)
            m_goal[size_t(m_ports[size_t(port)].vertex)] = m_call;
    }
    const bool intoContainer = wish.nested == RouteWish::Nested::FromInner;
    // Where lines are crowded, a pixel costs more than itself; expecting that leads straight to the goal.
    const double rate = m_gone > 0 ? std::min(m_paid / m_gone, mostRate) : 1;
    const auto guess = [&](const double* p, int axis) {
        if (intoContainer || loop)
            return 0.0;
        const double dx = std::max({to.rect.left() - p[0], p[0] - to.rect.right(), 0.0});
        const double dy = std::max({to.rect.top() - p[1], p[1] - to.rect.bottom(), 0.0});
        return rate * (dx + dy) + ((dx > 0 && dy > 0) || (axis == 0 ? dx == 0 && dy > 0 : dy == 0 && dx > 0) ? bendCost : 0);
    };
    struct Step {
        double total, cost;
        int state;
        bool operator>(const Step& other) const { return total != other.total ? total > other.total : state > other.state; }
    };
    std::priority_queue<Step, std::vector<Step>, std::greater<>> open;
    const auto reachState = [&](int state, double cost, int before) {
        if (m_stamp[size_t(state)] == m_call && m_cost[size_t(state)] <= cost + 1e-9)
            return;
        m_stamp[size_t(state)] = m_call;
        m_cost[size_t(state)] = cost;
        m_before[size_t(state)] = before;
        open.push({cost + guess(m_vertices[size_t(state / 2)].p, state % 2), cost, state});
    };
    for (int port : starts) {
        if (!loop || m_ports[size_t(port)].side == Side::Right)
            reachState(m_ports[size_t(port)].vertex * 2 + axisOf(m_ports[size_t(port)].side), axisOf(m_ports[size_t(port)].side) * uprightStart, -1);
    }
    const QRectF nearStart = from.rect.adjusted(-nearEnd, -nearEnd, nearEnd, nearEnd), nearGoal = to.rect.adjusted(-nearEnd, -nearEnd, nearEnd, nearEnd);
    const double distance = (from.rect.center() - to.rect.center()).manhattanLength();
    const double leastReach = hurried && m_scene.wishes.size() > mostUnhurried ? std::min(mostLeastReach, (distance - farDistance) * 0.5) : 0;
    const auto mayTurn = [&](int vertex, int axis) {
        const Vertex& at = m_vertices[size_t(vertex)];
        if (leastReach > 0 && at.reach[1 - axis] < leastReach) {
            const QPointF point(at.p[0], at.p[1]);
            if (!nearStart.contains(point) && !nearGoal.contains(point))
                return false;
        }
        return (at.next[(1 - axis) * 2] >= 0 || at.next[(1 - axis) * 2 + 1] >= 0) && (at.common[1 - axis] || m_own[size_t(vertex)] == m_call);
    };
    const auto isClosed = [&](const Vertex& a, const Vertex& b) {
        if (!inside.isNull())
            return !inside.adjusted(-eps, -eps, eps, eps).contains(QPointF(b.p[0], b.p[1]));
        if (closed.empty())
            return false;
        Box piece;
        for (int side : {0, 1}) {
            piece.lo[side] = std::min(a.p[side], b.p[side]);
            piece.hi[side] = std::max(a.p[side], b.p[side]) + 1e-6;
        }
        return std::any_of(closed.begin(), closed.end(), [&](const Box& box) { return box.meets(piece); });
    };
    int reached = -1;
    while (!open.empty()) {
        const Step step = open.top();
        open.pop();
        if (step.cost > m_cost[size_t(step.state)])
            continue;
        const int vertex = step.state / 2, axis = step.state % 2;
        const Vertex& here = m_vertices[size_t(vertex)];
        if (m_goal[size_t(vertex)] == m_call && m_before[size_t(step.state)] >= 0) {
            reached = step.state;
            break;
        }
        const int before = m_before[size_t(step.state)];
        const bool turned = before >= 0 && before / 2 == vertex;
        if (!turned && before >= 0 && mayTurn(vertex, axis))
            reachState(vertex * 2 + 1 - axis, step.cost + bendCost, step.state);
        for (int direction : {0, 1}) {
            if (before >= 0 && !turned && (m_vertices[size_t(before / 2)].p[axis] > here.p[axis]) == (direction == 1))
                continue;
            // To the next place where it may turn; what is in between only costs.
            double cost = step.cost + (turned ? 0 : crossingCost * std::min(here.through[1 - axis], mostCrossed));
            int at = vertex;
            for (;;) {
                const Vertex& piece = m_vertices[size_t(at)];
                const int next = piece.next[axis * 2 + direction];
                if (next < 0)
                    break;
                const Vertex& there = m_vertices[size_t(next)];
                if (isClosed(piece, there))
                    break;
                const int company = direction == 1 ? piece.used[axis] : there.used[axis];
                cost += std::abs(there.p[axis] - piece.p[axis])
                        * (1 + companyCost * std::min(company, roomyChannel) + crowdCost * std::max(0, company - roomyChannel));
                at = next;
                if (m_goal[size_t(at)] == m_call || mayTurn(at, axis)) {
                    reachState(at * 2 + axis, cost, step.state);
                    break;
                }
                cost += crossingCost * std::min(there.through[1 - axis], mostCrossed);
            }
        }
    }
    RoutedLine line;
    if (reached < 0)
        return line;
    std::vector<int> way;
    int bends = 0;
    double gone = 0;
    for (int state = reached; state >= 0; state = m_before[size_t(state)]) {
        if (way.empty()) {
            way.push_back(state / 2);
            continue;
        }
        const double *a = m_vertices[size_t(way.back())].p, *b = m_vertices[size_t(state / 2)].p;
        gone += std::abs(a[0] - b[0]) + std::abs(a[1] - b[1]);
        if (way.back() == state / 2)
            ++bends;
        else
            way.push_back(state / 2);
    }
    std::reverse(way.begin(), way.end());
    m_paid += m_cost[size_t(reached)] - bends * bendCost;
    m_gone += gone;
    remember(way);
    const auto sideOf = [&](const std::vector<int>& ports, int vertex) {
        for (int port : ports) {
            if (m_ports[size_t(port)].vertex == vertex)
                return m_ports[size_t(port)].side;
        }
        return Side::Right;
    };
    line.fromSide = sideOf(starts, way.front());
    line.toSide = sideOf(ends, way.back());
    for (size_t i = 0; i < way.size(); ++i) {
        const Vertex& at = m_vertices[size_t(way[i])];
        if (i > 0 && i + 1 < way.size()) {
            const Vertex &a = m_vertices[size_t(way[i - 1])], &b = m_vertices[size_t(way[i + 1])];
            if (std::abs(a.p[0] - b.p[0]) < eps || std::abs(a.p[1] - b.p[1]) < eps)
                continue;
        }
        line.points.append(QPointF(at.p[0], at.p[1]));
    }
    return line;
}

/// Counts the line at every vertex that it passes.
void RouteGraph::remember(const std::vector<int>& way)
{
    std::vector<int> vertices{way.front()};
    for (size_t i = 1; i < way.size(); ++i) {
        const Vertex &a = m_vertices[size_t(way[i - 1])], &b = m_vertices[size_t(way[i])];
        const int axis = std::abs(a.p[1] - b.p[1]) < eps ? 0 : 1;
        const int direction = axis * 2 + (b.p[axis] > a.p[axis]);
        for (int next = m_vertices[size_t(way[i - 1])].next[direction]; next >= 0 && next != way[i]; next = m_vertices[size_t(next)].next[direction])
            vertices.push_back(next);
        vertices.push_back(way[i]);
    }
    for (size_t i = 0; i + 1 < vertices.size(); ++i) {
        Vertex &a = m_vertices[size_t(vertices[i])], &b = m_vertices[size_t(vertices[i + 1])];
        for (int axis : {0, 1}) {
            if (a.next[axis * 2 + 1] == vertices[i + 1])
                ++a.used[axis];
            if (a.next[axis * 2] == vertices[i + 1])
                ++b.used[axis];
        }
        if (i == 0)
            continue;
        const Vertex& before = m_vertices[size_t(vertices[i - 1])];
        if (std::abs(before.p[1] - b.p[1]) < eps)
            ++a.through[0];
        else if (std::abs(before.p[0] - b.p[0]) < eps)
            ++a.through[1];
    }
}

} // namespace groundplan
