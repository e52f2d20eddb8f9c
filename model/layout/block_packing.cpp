// SPDX-License-Identifier: Apache-2.0
#include "model/layout/block_packing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace groundplan {

namespace {

constexpr double pleasing = 1.6;

/// How good a shape is, smaller is better: area wasted and distance from the pleasing ratio.
double badness(QSizeF size)
{
    if (size.isEmpty())
        return 0;
    return std::log(size.width() * size.height()) + 0.6 * std::abs(std::log(size.width() / size.height() / pleasing));
}

/// Rows of at most `width`, in the given order.
QSizeF shelves(const std::vector<QSizeF>& blocks, const std::vector<size_t>& order, double width, double gap,
               std::vector<QPointF>& places)
{
    QPointF at;
    double rowHeight = 0;
    QSizeF used(0, 0);
    for (size_t index : order) {
        const QSizeF block = blocks[index];
        if (at.x() > 0 && at.x() + block.width() > width) {
            at = QPointF(0, at.y() + rowHeight + gap);
            rowHeight = 0;
        }
        places[index] = at;
        at.rx() += block.width() + gap;
        rowHeight = std::max(rowHeight, block.height());
        used = used.expandedTo(QSizeF(at.x() - gap, at.y() + rowHeight));
    }
    return used;
}

QSizeF gridSize(int cards, int columns, QSizeF card, double gap)
{
    const int rows = (cards + columns - 1) / columns;
    return QSizeF(columns * (card.width() + gap) - gap, rows * (card.height() + gap) - gap);
}

} // namespace

PackedBlocks packBlocks(const std::vector<QSizeF>& blocks, int cards, QSizeF card, double gap)
{
    PackedBlocks packed;
    packed.blocks.resize(blocks.size());
    QSizeF main(0, 0);
    if (!blocks.empty()) {
        std::vector<size_t> order(blocks.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return blocks[a].height() > blocks[b].height(); });
        double widest = 0, area = 0, all = 0;
        for (const QSizeF& block : blocks) {
            widest = std::max(widest, block.width());
            area += (block.width() + gap) * (block.height() + gap);
            all += block.width() + gap;
        }
        double bestWidth = all;
        double best = 1e18;
        std::vector<QPointF> places(blocks.size());
        for (double factor : {0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6, 2.0}) {
            const double width = std::max(widest, factor * std::sqrt(area * pleasing));
            const double score = badness(shelves(blocks, order, width, gap, places));
            if (score < best - 1e-9) {
                best = score;
                bestWidth = width;
            }
        }
        main = shelves(blocks, order, bestWidth, gap, packed.blocks);
    }
    packed.size = main;
    if (cards == 0)
        return packed;

    double best = 1e18;
    int bestColumns = 1;
    bool bestBelow = true;
    const int most = std::min(cards, 256);
    for (int columns = 1; columns <= most; ++columns) {
        const QSizeF grid = gridSize(cards, columns, card, gap);
        const double ragged = cards % columns == 0 ? 0 : 0.02;
        for (bool below : {true, false}) {
            QSizeF size = grid;
            if (!main.isEmpty()) {
                size = below ? QSizeF(std::max(main.width(), grid.width()), main.height() + gap + grid.height())
                             : QSizeF(main.width() + gap + grid.width(), std::max(main.height(), grid.height()));
            }
            const double score = badness(size) + ragged;
            if (score < best - 1e-9) {
                best = score;
                bestColumns = columns;
                bestBelow = below;
                packed.size = size;
            }
        }
    }
    QPointF origin;
    if (!main.isEmpty())
        origin = bestBelow ? QPointF(0, main.height() + gap) : QPointF(main.width() + gap, 0);
    for (int i = 0; i < cards; ++i)
        packed.cards.push_back(origin + QPointF(i % bestColumns * (card.width() + gap), i / bestColumns * (card.height() + gap)));
    return packed;
}

} // namespace groundplan
