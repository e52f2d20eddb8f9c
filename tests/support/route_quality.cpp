// SPDX-License-Identifier: Apache-2.0
#include "tests/support/route_quality.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace groundplan::test {

namespace {

struct Piece {
    int line;
    bool level;
    double at, lo, hi;
};

std::vector<Piece> piecesOf(const QList<DrawnLine>& lines)
{
    std::vector<Piece> pieces;
    for (int line = 0; line < lines.size(); ++line) {
        for (int i = 1; i < lines[line].points.size(); ++i) {
            const QPointF a = lines[line].points.at(i - 1), b = lines[line].points.at(i);
            const bool level = std::abs(a.y() - b.y()) <= std::abs(a.x() - b.x());
            pieces.push_back(level ? Piece{line, true, a.y(), std::min(a.x(), b.x()), std::max(a.x(), b.x())}
                                   : Piece{line, false, a.x(), std::min(a.y(), b.y()), std::max(a.y(), b.y())});
        }
    }
    return pieces;
}

} // namespace

bool runsThrough(const QPolygonF& points, const QRectF& card)
{
    const QRectF inner = card.adjusted(1, 1, -1, -1);
    for (int i = 1; i < points.size(); ++i) {
        const QPointF a = points.at(i - 1), b = points.at(i);
        const QRectF piece(QPointF(std::min(a.x(), b.x()), std::min(a.y(), b.y())), QPointF(std::max(a.x(), b.x()) + 0.01, std::max(a.y(), b.y()) + 0.01));
        if (piece.intersects(inner))
            return true;
    }
    return false;
}

bool runsThrough(const QPainterPath& path, const QRectF& card)
{
    const QRectF inner = card.adjusted(1, 1, -1, -1);
    for (const QPolygonF& part : path.toSubpathPolygons()) {
        for (int i = 1; i < part.size(); ++i) {
            const QLineF piece(part.at(i - 1), part.at(i));
            const int steps = std::max(1, int(piece.length()));
            for (int step = 0; step <= steps; ++step) {
                if (inner.contains(piece.pointAt(double(step) / steps)))
                    return true;
            }
        }
    }
    return false;
}

RouteQuality judgeRoutes(const QList<DrawnLine>& lines, const QList<QRectF>& cards)
{
    RouteQuality quality;
    quality.lines = int(lines.size());
    std::vector<Piece> pieces = piecesOf(lines);
    for (const DrawnLine& line : lines) {
        quality.bends += std::max(0, int(line.points.size()) - 2);
        for (int i = 1; i < line.points.size(); ++i)
            quality.length += (line.points.at(i) - line.points.at(i - 1)).manhattanLength();
        const QRectF around = line.points.boundingRect().adjusted(-1, -1, 1, 1);
        quality.throughCards += std::any_of(cards.begin(), cards.end(), [&](const QRectF& card) {
            return card.intersects(around) && runsThrough(line.points, card);
        });
    }
    std::vector<Piece> level, upright;
    for (const Piece& piece : pieces)
        (piece.level ? level : upright).push_back(piece);
    for (auto* list : {&level, &upright}) {
        std::sort(list->begin(), list->end(), [](const Piece& a, const Piece& b) { return a.at < b.at; });
        for (size_t i = 0; i < list->size(); ++i) {
            const Piece& a = (*list)[i];
            for (size_t j = i + 1; j < list->size() && (*list)[j].at - a.at < 1; ++j) {
                const Piece& b = (*list)[j];
                quality.upon += a.line != b.line && std::min(a.hi, b.hi) - std::max(a.lo, b.lo) > 8;
            }
        }
    }
    for (const Piece& row : level) {
        const auto first = std::lower_bound(upright.begin(), upright.end(), row.lo, [](const Piece& piece, double x) { return piece.at < x; });
        for (auto at = first; at != upright.end() && at->at < row.hi; ++at)
            quality.crossings += at->line != row.line && at->at > row.lo + 0.1 && at->at < row.hi - 0.1 && row.at > at->lo + 0.1 && row.at < at->hi - 0.1;
    }
    QList<QRectF> labels;
    for (const DrawnLine& line : lines) {
        if (line.label.isNull())
            continue;
        ++quality.labels;
        for (const QRectF& other : labels)
            quality.labelOverlaps += other.intersects(line.label);
        for (const QRectF& card : cards)
            quality.labelOverlaps += card.intersects(line.label);
        labels.append(line.label);
    }
    return quality;
}

} // namespace groundplan::test
