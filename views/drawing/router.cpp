// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/router.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>
#include <vector>

namespace groundplan {

namespace {

/// How far a line runs straight out of a card before it may turn: room for an arrow head.
constexpr qreal stub = 20;
/// How close a line may pass a card.
constexpr qreal clearance = 8;
/// Distance of a detour from the card that it leads around; more than the clearance.
constexpr qreal detour = 14;
constexpr qreal bendCost = 40;
constexpr qreal hitCost = 1500;
constexpr qreal titleCost = 160;
constexpr qreal crossingCost = 12;
/// Running upon another line hides which is which: worth a detour of this much, and of the length they share.
constexpr qreal overlapCost = 60;
/// Parallel lines closer than this look like one.
constexpr qreal lineGap = 5;
/// Largest number of cards that the grid search looks at: it takes their number squared.
constexpr size_t mostResearched = 64;

using Way = QPolygonF;

/// Leaves out points that do not bend the line.
Way simplified(const Way& way)
{
    Way out;
    for (const QPointF& point : way) {
        if (!out.isEmpty() && std::abs(point.x() - out.last().x()) < 0.01 && std::abs(point.y() - out.last().y()) < 0.01)
            continue;
        while (out.size() >= 2) {
            const QPointF a = out.at(out.size() - 2), b = out.last();
            const bool vertical = std::abs(a.x() - b.x()) < 0.01 && std::abs(b.x() - point.x()) < 0.01;
            const bool horizontal = std::abs(a.y() - b.y()) < 0.01 && std::abs(b.y() - point.y()) < 0.01;
            if (!vertical && !horizontal)
                break;
            out.removeLast();
        }
        out.append(point);
    }
    return out;
}

qreal lengthOf(const Way& way)
{
    qreal length = 0;
    for (int i = 1; i < way.size(); ++i)
        length += std::abs(way.at(i).x() - way.at(i - 1).x()) + std::abs(way.at(i).y() - way.at(i - 1).y());
    return length;
}

QRectF segmentRect(QPointF a, QPointF b, qreal margin)
{
    return QRectF(QPointF(std::min(a.x(), b.x()), std::min(a.y(), b.y())),
                  QPointF(std::max(a.x(), b.x()), std::max(a.y(), b.y())))
        .adjusted(-margin, -margin, margin, margin);
}

/// A card that a line starts from or ends at may be touched at its border, but not be run through.
bool isOwn(const QRectF& card, const RouteRequest& request)
{
    const QRectF wide = card.adjusted(-1, -1, 1, 1);
    return wide.contains(request.start) || wide.contains(request.end);
}

struct Judged {
    Way way;
    qreal cost = std::numeric_limits<qreal>::max();
    int hits = 0;
    qreal mess = 0; ///< cost of titles crossed and lines run upon

    bool isClean() const { return hits == 0 && mess == 0; }
};

/// The cost of what the piece a-b has to do with the piece c-d of another line.
qreal lineCost(QPointF a, QPointF b, QPointF c, QPointF d, qreal& crossings)
{
    const bool level = std::abs(a.y() - b.y()) < 0.01, otherLevel = std::abs(c.y() - d.y()) < 0.01;
    if (level != otherLevel) {
        const auto inside = [](qreal value, qreal p, qreal q) { return value > std::min(p, q) + 0.1 && value < std::max(p, q) - 0.1; };
        const bool crosses = level ? inside(c.x(), a.x(), b.x()) && inside(a.y(), c.y(), d.y())
                                   : inside(c.y(), a.y(), b.y()) && inside(a.x(), c.x(), d.x());
        crossings += crosses;
        return 0;
    }
    const qreal gap = level ? std::abs(a.y() - c.y()) : std::abs(a.x() - c.x());
    if (gap >= lineGap)
        return 0;
    const auto along = [level](QPointF point) { return level ? point.x() : point.y(); };
    const qreal shared = std::min(std::max(along(a), along(b)), std::max(along(c), along(d)))
                         - std::max(std::min(along(a), along(b)), std::min(along(c), along(d)));
    return shared > 8 ? overlapCost + shared : 0;
}

Judged judge(const Way& raw, const RouteRequest& request, const Surroundings& around, std::vector<QRectF>* hitCards)
{
    const Obstacles& obstacles = around.cards;
    qreal crossings = 0;
    Judged judged;
    judged.way = simplified(raw);
    for (int i = 1; i < judged.way.size(); ++i) {
        const QPointF a = judged.way.at(i - 1), b = judged.way.at(i);
        const QRectF thin = segmentRect(a, b, 0.5);
        std::vector<QRectF> seen; // a card may be reported once for each cell it covers
        obstacles(segmentRect(a, b, clearance), [&](const QRectF& card) {
            const qreal margin = isOwn(card, request) ? -1.5 : clearance - 1;
            if (!card.adjusted(-margin, -margin, margin, margin).intersects(thin))
                return true;
            if (std::find(seen.begin(), seen.end(), card) != seen.end())
                return true;
            seen.push_back(card);
            ++judged.hits;
            if (hitCards && hitCards->size() < 6 && std::find(hitCards->begin(), hitCards->end(), card) == hitCards->end())
                hitCards->push_back(card);
            return true;
        });
        if (judged.hits > 0)
            continue; // dear enough
        if (around.titles) {
            around.titles(thin, [&](const QRectF& title) {
                if (!title.intersects(thin))
                    return true;
                judged.mess += titleCost;
                if (hitCards && hitCards->size() < 6)
                    hitCards->push_back(title);
                return true;
            });
        }
        if (around.lines)
            around.lines(segmentRect(a, b, lineGap), [&](QPointF c, QPointF d) { judged.mess += lineCost(a, b, c, d, crossings); });
    }
    judged.cost = lengthOf(judged.way) + bendCost * std::max(0, int(judged.way.size()) - 2) + hitCost * judged.hits
                  + judged.mess + crossings * crossingCost;
    return judged;
}

/// The cheapest way over the grid that the borders of the cards, start and end span.
Way research(const RouteRequest& request, QPointF from, QPointF to, const Obstacles& obstacles, const Way& simple)
{
    std::vector<QRectF> cards;
    bool tooMany = false;
    obstacles(segmentRect(from, to, 140), [&](const QRectF& card) {
        if (std::find(cards.begin(), cards.end(), card) == cards.end())
            cards.push_back(card);
        tooMany = cards.size() > mostResearched;
        return !tooMany;
    });
    if (tooMany) {
        // Too much between the two: the cards along the best simple way have to do.
        cards.clear();
        for (int i = 1; i < simple.size(); ++i) {
            obstacles(segmentRect(simple.at(i - 1), simple.at(i), 72), [&](const QRectF& card) {
                if (std::find(cards.begin(), cards.end(), card) == cards.end())
                    cards.push_back(card);
                return cards.size() < mostResearched;
            });
        }
    }
    if (cards.empty())
        return {};
    std::vector<qreal> xs{from.x(), to.x(), (from.x() + to.x()) / 2}, ys{from.y(), to.y(), (from.y() + to.y()) / 2};
    for (const QRectF& card : cards) {
        xs.insert(xs.end(), {card.left() - detour, card.right() + detour});
        ys.insert(ys.end(), {card.top() - detour, card.bottom() + detour});
    }
    for (auto* list : {&xs, &ys}) {
        std::sort(list->begin(), list->end());
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    const int width = int(xs.size()), height = int(ys.size());
    // Which steps are barred, worked out once: a crossing is asked for up to eight times.
    struct Box {
        qreal left, top, right, bottom;
    };
    std::vector<Box> boxes;
    for (const QRectF& card : cards) {
        const qreal margin = isOwn(card, request) ? -1 : clearance - 0.5;
        boxes.push_back({card.left() - margin, card.top() - margin, card.right() + margin, card.bottom() + margin});
    }
    std::vector<char> barredRight(size_t(width * height), 0), barredDown(size_t(width * height), 0);
    for (const Box& box : boxes) {
        for (int y = 0; y < height; ++y) {
            const qreal here = ys[size_t(y)];
            const qreal below = y + 1 < height ? ys[size_t(y + 1)] : here;
            if (below < box.top || here > box.bottom)
                continue;
            for (int x = 0; x < width; ++x) {
                const qreal at = xs[size_t(x)];
                const qreal next = x + 1 < width ? xs[size_t(x + 1)] : at;
                if (next < box.left || at > box.right)
                    continue;
                if (here > box.top && here < box.bottom && next > box.left && at < box.right)
                    barredRight[size_t(y * width + x)] = 1;
                if (at > box.left && at < box.right && below > box.top && here < box.bottom)
                    barredDown[size_t(y * width + x)] = 1;
            }
        }
    }
    const auto blocked = [&](int x, int y, int nextX, int nextY) {
        const int cell = std::min(y, nextY) * width + std::min(x, nextX);
        return y == nextY ? barredRight[size_t(cell)] : barredDown[size_t(cell)];
    };
    const auto columnOf = [&](qreal x) { return int(std::lower_bound(xs.begin(), xs.end(), x) - xs.begin()); };
    const auto rowOf = [&](qreal y) { return int(std::lower_bound(ys.begin(), ys.end(), y) - ys.begin()); };
    const int startCell = rowOf(from.y()) * width + columnOf(from.x());
    const int endCell = rowOf(to.y()) * width + columnOf(to.x());
    // A state is a crossing and the axis along which it was reached: turning costs.
    const auto axisOf = [](Side side) { return side == Side::Left || side == Side::Right ? 0 : 1; };
    std::vector<qreal> best(size_t(width * height * 2), std::numeric_limits<qreal>::max());
    std::vector<int> before(best.size(), -1);
    using Step = std::pair<qreal, int>;
    std::priority_queue<Step, std::vector<Step>, std::greater<>> open;
    const int startState = startCell * 2 + axisOf(request.startSide);
    best[size_t(startState)] = 0;
    open.emplace(0, startState);
    int reached = -1;
    while (!open.empty()) {
        const auto [cost, state] = open.top();
        open.pop();
        if (cost > best[size_t(state)])
            continue;
        const int cell = state / 2, axis = state % 2;
        if (cell == endCell && axis == axisOf(request.endSide)) {
            reached = state;
            break;
        }
        const int x = cell % width, y = cell / width;
        const QPointF here(xs[size_t(x)], ys[size_t(y)]);
        const auto step = [&](int nextState, qreal nextCost) {
            if (nextCost < best[size_t(nextState)]) {
                best[size_t(nextState)] = nextCost;
                before[size_t(nextState)] = state;
                open.emplace(nextCost, nextState);
            }
        };
        step(cell * 2 + (1 - axis), cost + bendCost);
        for (int direction : {-1, 1}) {
            const int nextX = axis == 0 ? x + direction : x, nextY = axis == 1 ? y + direction : y;
            if (nextX < 0 || nextY < 0 || nextX >= width || nextY >= height)
                continue;
            const QPointF there(xs[size_t(nextX)], ys[size_t(nextY)]);
            if (!blocked(x, y, nextX, nextY))
                step((nextY * width + nextX) * 2 + axis,
                     cost + std::abs(there.x() - here.x()) + std::abs(there.y() - here.y()));
        }
    }
    if (reached < 0)
        return {};
    Way way{request.end};
    for (int state = reached; state >= 0; state = before[size_t(state)]) {
        const int cell = state / 2;
        way.append(QPointF(xs[size_t(cell % width)], ys[size_t(cell / width)]));
    }
    way.append(request.start);
    std::reverse(way.begin(), way.end());
    return simplified(way);
}

} // namespace

QPointF outwards(Side side)
{
    switch (side) {
    case Side::Left: return {-1, 0};
    case Side::Top: return {0, -1};
    case Side::Right: return {1, 0};
    case Side::Bottom: return {0, 1};
    }
    return {};
}

QPolygonF routeAround(const RouteRequest& request, const Surroundings& around, bool mayResearch, bool* researched)
{
    if (researched)
        *researched = false;
    const QPointF start = request.start, end = request.end;
    // Cards that stand close face to face leave less room for the straight pieces.
    qreal reach = stub;
    const QPointF startOut = outwards(request.startSide), endOut = outwards(request.endSide);
    if (startOut + endOut == QPointF()) {
        const qreal gap = QPointF::dotProduct(end - start, startOut);
        if (gap > 0)
            reach = std::min(stub, gap / 2);
    }
    const QPointF from = start + reach * startOut, to = end + reach * endOut;
    std::vector<QRectF> hitCards;
    Judged best;
    const auto consider = [&](std::initializer_list<QPointF> middle, bool collect = false) {
        Way way{start, from};
        for (const QPointF& point : middle)
            way.append(point);
        way.append(to);
        way.append(end);
        Judged judged = judge(way, request, around, collect ? &hitCards : nullptr);
        if (judged.cost < best.cost)
            best = std::move(judged);
    };
    const auto viaX = [&](qreal x, bool collect = false) { consider({{x, from.y()}, {x, to.y()}}, collect); };
    const auto viaY = [&](qreal y, bool collect = false) { consider({{from.x(), y}, {to.x(), y}}, collect); };

    const bool startsSideways = startOut.y() == 0, endsSideways = endOut.y() == 0;
    const QPointF middle = (from + to) / 2;
    const auto between = [](qreal wanted, qreal a, qreal b) { return std::clamp(wanted, std::min(a, b), std::max(a, b)); };
    if (startsSideways && endsSideways)
        viaX(between(middle.x() + request.lane, from.x(), to.x()), true);
    else if (!startsSideways && !endsSideways)
        viaY(between(middle.y() + request.lane, from.y(), to.y()), true);
    else
        consider({startsSideways ? QPointF(to.x(), from.y()) : QPointF(from.x(), to.y())}, true);
    if (best.isClean() && best.way.size() <= 4)
        return best.way;
    if (best.hits == 0) {
        // The shape is right; another lane may be free.
        for (qreal shift : {10.0, -10.0, 20.0, -20.0, 30.0, -30.0, 45.0, -45.0, 60.0, -60.0}) {
            if (startsSideways && endsSideways)
                viaX(between(middle.x() + request.lane + shift, from.x(), to.x()));
            else if (!startsSideways && !endsSideways)
                viaY(between(middle.y() + request.lane + shift, from.y(), to.y()));
            if (best.isClean())
                return best.way;
        }
    }

    for (qreal share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        viaX(from.x() + share * (to.x() - from.x()), share == 0.5);
        viaY(from.y() + share * (to.y() - from.y()), share == 0.5);
    }
    for (size_t i = 0; i < hitCards.size() && !best.isClean(); ++i) {
        const QRectF card = hitCards[i];
        for (qreal extra : {0.0, 9.0}) {
            viaX(card.left() - detour - extra);
            viaX(card.right() + detour + extra);
            viaY(card.top() - detour - extra);
            viaY(card.bottom() + detour + extra);
        }
    }
    if (best.hits > 0 && mayResearch) {
        if (researched)
            *researched = true;
        const Way way = research(request, from, to, around.cards, best.way);
        if (!way.isEmpty()) {
            Judged judged = judge(way, request, around, nullptr);
            if (judged.cost < best.cost)
                best = std::move(judged);
        }
    }
    return best.way;
}

QPainterPath roundedPath(const QPolygonF& points, qreal radius)
{
    QPainterPath path;
    if (points.isEmpty())
        return path;
    path.moveTo(points.first());
    for (int i = 1; i + 1 < points.size(); ++i) {
        const QPointF corner = points.at(i), in = corner - points.at(i - 1), out = points.at(i + 1) - corner;
        const qreal inLength = std::hypot(in.x(), in.y()), outLength = std::hypot(out.x(), out.y());
        const qreal r = std::min({radius, inLength / 2, outLength / 2});
        if (r < 0.5) {
            path.lineTo(corner);
            continue;
        }
        path.lineTo(corner - in * (r / inLength));
        path.quadTo(corner, corner + out * (r / outLength));
    }
    path.lineTo(points.last());
    return path;
}

} // namespace groundplan
