// SPDX-License-Identifier: Apache-2.0
#include "model/layout/free_place.h"

#include <algorithm>
#include <cmath>
#include <queue>
#include <unordered_set>

#include "model/design/placement.h"

namespace groundplan {

namespace {

constexpr double cellSize = 256;
constexpr double mostCells = 64;
/// Beyond so many places that were tried, somewhere far away is as good as anything.
constexpr size_t mostTried = 20'000;

double down(double value) { return std::floor(value / geometry::grid) * geometry::grid; }
double up(double value) { return std::ceil(value / geometry::grid) * geometry::grid; }

} // namespace

QRectF anywhere()
{
    return {-1e7, -1e7, 2e7, 2e7};
}

/// Visits until `visit` returns true.
template<typename Visit>
void FreePlaces::eachCell(const QRectF& rect, Visit visit)
{
    for (qint64 y = qint64(std::floor(rect.top() / cellSize)); y <= qint64(std::floor(rect.bottom() / cellSize)); ++y) {
        for (qint64 x = qint64(std::floor(rect.left() / cellSize)); x <= qint64(std::floor(rect.right() / cellSize)); ++x) {
            if (visit(y * (1LL << 32) + x))
                return;
        }
    }
}

void FreePlaces::take(const QRectF& rect)
{
    const int number = int(m_taken.size());
    m_taken.push_back(rect.adjusted(-m_gap, -m_gap, m_gap, m_gap));
    const QRectF& wide = m_taken.back();
    if ((wide.width() / cellSize + 1) * (wide.height() / cellSize + 1) > mostCells) {
        m_large.push_back(number);
        return;
    }
    eachCell(wide, [&](Cell cell) {
        m_cells[cell].push_back(number);
        return false;
    });
}

const QRectF* FreePlaces::inTheWay(const QRectF& rect) const
{
    for (int number : m_large) {
        if (m_taken[size_t(number)].intersects(rect))
            return &m_taken[size_t(number)];
    }
    const QRectF* found = nullptr;
    const auto check = [&](const std::vector<int>& numbers) {
        for (int number : numbers) {
            if (m_taken[size_t(number)].intersects(rect)) {
                found = &m_taken[size_t(number)];
                return true;
            }
        }
        return false;
    };
    if ((rect.width() / cellSize + 1) * (rect.height() / cellSize + 1) > double(m_taken.size())) {
        for (const QRectF& taken : m_taken) {
            if (taken.intersects(rect))
                return &taken;
        }
        return nullptr;
    }
    eachCell(rect, [&](Cell cell) {
        const auto at = m_cells.find(cell);
        return at != m_cells.end() && check(at->second);
    });
    return found;
}

std::optional<QPointF> FreePlaces::nearest(QSizeF size, QPointF wanted, const QRectF& room) const
{
    if (size.width() > room.width() || size.height() > room.height())
        return std::nullopt;
    // Who is in the way is passed on each of its sides; the nearest place that comes up free is taken.
    struct Try {
        double distance;
        qint64 x, y;
        bool operator>(const Try& other) const { return std::tie(distance, y, x) > std::tie(other.distance, other.y, other.x); }
    };
    std::priority_queue<Try, std::vector<Try>, std::greater<>> tries;
    std::unordered_set<qint64> seen;
    const auto consider = [&](double left, double top) {
        left = std::clamp(left, up(room.left()), std::max(up(room.left()), down(room.right() - size.width())));
        top = std::clamp(top, up(room.top()), std::max(up(room.top()), down(room.bottom() - size.height())));
        const qint64 x = qint64(std::lround(left / geometry::grid)), y = qint64(std::lround(top / geometry::grid));
        if (seen.insert(y * (1LL << 32) + x).second)
            tries.push({std::hypot(left - wanted.x(), top - wanted.y()), x, y});
    };
    consider(std::round(wanted.x() / geometry::grid) * geometry::grid, std::round(wanted.y() / geometry::grid) * geometry::grid);
    while (!tries.empty() && seen.size() < mostTried) {
        const Try at = tries.top();
        tries.pop();
        const QRectF rect(QPointF(double(at.x), double(at.y)) * geometry::grid, size);
        const QRectF* wall = inTheWay(rect);
        if (!wall) {
            if (room.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(rect))
                return rect.topLeft();
            continue;
        }
        consider(down(wall->left() - size.width()), rect.top());
        consider(up(wall->right()), rect.top());
        consider(rect.left(), down(wall->top() - size.height()));
        consider(rect.left(), up(wall->bottom()));
    }
    return std::nullopt;
}

} // namespace groundplan
