// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/route_labels.h"

#include <array>
#include <cmath>
#include <limits>
#include <numeric>

#include "views/drawing/spatial_index.h"

namespace groundplan {

namespace {

/// A horizontal piece should show on both sides of its label, a vertical one above and below.
constexpr double shownLevel = 14;
constexpr double shownUpright = 6;
/// Room around a label.
constexpr double margin = 2;
/// Covering one crossing line is bearable, running along one is not.
constexpr double crossedCost = 30;
constexpr double mostCost = 100;
constexpr std::array<double, 7> shares{0.5, 0.4, 0.6, 0.3, 0.7, 0.15, 0.85};

Box boxOf(const QRectF& rect, double by)
{
    return {{rect.left() - by, rect.top() - by}, {rect.right() + by, rect.bottom() + by}};
}

/// Pieces of all lines, for asking what a label would cover.
struct LinePieces {
    struct Piece {
        int line;
        Box box;
        bool level;
    };
    std::vector<Piece> pieces;
    BoxGrid grid;

    explicit LinePieces(const std::vector<RoutedLine>& lines) : pieces(collect(lines)), grid(boxes(pieces)) {}

    static std::vector<Piece> collect(const std::vector<RoutedLine>& lines)
    {
        std::vector<Piece> found;
        for (size_t line = 0; line < lines.size(); ++line) {
            const QPolygonF& points = lines[line].points;
            for (int i = 1; i < points.size(); ++i) {
                const QPointF a = points.at(i - 1), b = points.at(i);
                found.push_back({int(line), boxOf(QRectF(a, b).normalized(), 0.5), std::abs(a.y() - b.y()) < std::abs(a.x() - b.x())});
            }
        }
        return found;
    }
    static std::vector<Box> boxes(const std::vector<Piece>& pieces)
    {
        std::vector<Box> found;
        found.reserve(pieces.size());
        for (const Piece& piece : pieces)
            found.push_back(piece.box);
        return found;
    }
    /// What it costs to cover `area` with a label of that line.
    double covered(const Box& area, int line, bool level, std::vector<int>& seen) const
    {
        double cost = 0;
        seen.clear();
        grid.visit(area, [&](int i) {
            const Piece& piece = pieces[size_t(i)];
            if (piece.line == line || !piece.box.meets(area) || std::find(seen.begin(), seen.end(), i) != seen.end())
                return true;
            seen.push_back(i);
            cost += piece.level == level ? mostCost : crossedCost;
            return cost < mostCost;
        });
        return cost;
    }
};

} // namespace

void placeLabels(const RouteScene& scene, const BoxGrid& hard, std::vector<RoutedLine>& lines)
{
    const LinePieces pieces(lines);
    SpatialIndex labels(128);
    std::vector<QRectF> placed;
    // Short lines have the least choice.
    std::vector<double> lengths(lines.size(), 0);
    for (size_t line = 0; line < lines.size(); ++line) {
        for (int i = 1; i < lines[line].points.size(); ++i)
            lengths[line] += (lines[line].points.at(i) - lines[line].points.at(i - 1)).manhattanLength();
    }
    std::vector<int> sorted(lines.size());
    std::iota(sorted.begin(), sorted.end(), 0);
    std::stable_sort(sorted.begin(), sorted.end(), [&](int a, int b) { return lengths[size_t(a)] < lengths[size_t(b)]; });
    std::vector<int> seen;
    for (int index : sorted) {
        const QSizeF size = scene.wishes[size_t(index)].label;
        RoutedLine& line = lines[size_t(index)];
        if (size.isEmpty())
            continue;
        double best = mostCost;
        for (int i = 1; i < line.points.size(); ++i) {
            const QPointF a = line.points.at(i - 1), d = line.points.at(i) - a;
            const bool level = std::abs(d.x()) > std::abs(d.y());
            const double length = std::abs(d.x()) + std::abs(d.y());
            // An arrow head belongs to the line, too.
            const double room = length - (level ? size.width() + 2 * shownLevel : size.height() + 2 * shownUpright) - (i + 1 == line.points.size() ? 6 : 0);
            if (room < 0)
                continue;
            // The longest piece is the best, level ones before upright ones, the middle before the ends.
            const double pieceCost = (level ? 0 : 12) + 20 * (1 - std::min(1.0, room / 200)) - (lengths[size_t(index)] > 0 ? 8 * length / lengths[size_t(index)] : 0);
            for (size_t share = 0; share < shares.size(); ++share) {
                double cost = pieceCost + 2 * double(share);
                if (cost >= best)
                    break;
                const double along = std::clamp(shares[share] * length, (length - room) / 2, (length + room) / 2);
                const QPointF center = a + d * (along / length);
                const QRectF rect(std::round(center.x() - size.width() / 2), std::round(center.y() - size.height() / 2), size.width(), size.height());
                const Box area = boxOf(rect, margin);
                cost += pieces.covered(boxOf(rect, 0), index, level, seen);
                if (cost >= best || !hard.isFree(area))
                    continue;
                bool free = true;
                const QRectF wide = rect.adjusted(-margin, -margin, margin, margin);
                labels.visit(wide, [&](int other) { return free = !placed[size_t(other)].intersects(wide); });
                if (!free)
                    continue;
                best = cost;
                line.label = rect;
            }
        }
        if (line.label.isNull())
            continue;
        labels.insert(int(placed.size()), line.label);
        placed.push_back(line.label);
    }
}

} // namespace groundplan
