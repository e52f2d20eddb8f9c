// SPDX-License-Identifier: Apache-2.0
#include "model/graph/reach_counts.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

#include "model/graph/condensation.h"

namespace groundplan {

std::vector<int> reachCounts(const GraphIndex& graph, Direction direction, const std::vector<bool>& counted)
{
    constexpr int words = 8;
    using Block = std::array<std::uint64_t, words>;
    const bool forward = direction == Direction::Forward;
    Condensation condensed = condensationOf(graph);
    if (!forward)
        std::reverse(condensed.order.begin(), condensed.order.end());
    // Only nodes that count take up bits.
    std::vector<int> bitOf(size_t(graph.nodeCount()), -1);
    int bits = 0;
    for (int node = 0; node < graph.nodeCount(); ++node) {
        if (counted.empty() || counted[size_t(node)])
            bitOf[size_t(node)] = bits++;
    }
    std::vector<int> ofPart(condensed.parts.size());
    std::vector<Block> reached(condensed.parts.size());
    for (int first = 0; first < bits; first += words * 64) {
        for (const int part : condensed.order) {
            Block& block = reached[size_t(part)];
            block.fill(0);
            for (const int node : condensed.parts[size_t(part)]) {
                const int bit = bitOf[size_t(node)] - first;
                if (bit >= 0 && bit < words * 64)
                    block[size_t(bit / 64)] |= std::uint64_t(1) << (bit % 64);
                for (const GraphIndex::Edge& edge : forward ? graph.out(node) : graph.in(node)) {
                    const int other = condensed.partOf[size_t(edge.node)];
                    if (other == part)
                        continue;
                    for (size_t word = 0; word < words; ++word)
                        block[word] |= reached[size_t(other)][word];
                }
            }
            for (const std::uint64_t word : block)
                ofPart[size_t(part)] += std::popcount(word);
        }
    }
    std::vector<int> counts(size_t(graph.nodeCount()));
    for (size_t node = 0; node < counts.size(); ++node)
        counts[node] = ofPart[size_t(condensed.partOf[node])];
    return counts;
}

std::vector<int> piecesOf(const GraphIndex& graph)
{
    std::vector<int> pieceOf(size_t(graph.nodeCount()), -1);
    std::vector<int> open;
    int pieces = 0;
    for (int start = 0; start < graph.nodeCount(); ++start) {
        if (pieceOf[size_t(start)] >= 0)
            continue;
        const int piece = pieces++;
        pieceOf[size_t(start)] = piece;
        open.push_back(start);
        while (!open.empty()) {
            const int node = open.back();
            open.pop_back();
            for (const auto& edges : {graph.out(node), graph.in(node)}) {
                for (const GraphIndex::Edge& edge : edges) {
                    if (pieceOf[size_t(edge.node)] < 0) {
                        pieceOf[size_t(edge.node)] = piece;
                        open.push_back(edge.node);
                    }
                }
            }
        }
    }
    return pieceOf;
}

double mostReached(const GraphIndex& graph)
{
    struct Piece {
        double nodes = 0, inside = 0, sources = 0, sinks = 0;
    };
    const std::vector<int> pieceOf = piecesOf(graph);
    std::vector<Piece> pieces(pieceOf.size());
    for (const int piece : pieceOf)
        ++pieces[size_t(piece)].nodes;
    for (const std::vector<int>& part : strongComponents(graph)) {
        Piece& piece = pieces[size_t(pieceOf[size_t(part.front())])];
        const double size = double(part.size());
        piece.inside += size * (size - 1) / 2;
        const bool single = part.size() == 1 && piece.nodes > 1;
        piece.sources += single && graph.in(part.front()).empty();
        piece.sinks += single && graph.out(part.front()).empty();
    }
    const auto pairs = [](double count) { return count * (count - 1) / 2; };
    double most = 0;
    for (const Piece& piece : pieces)
        most += piece.nodes + piece.inside + pairs(piece.nodes) - pairs(piece.sources) - pairs(piece.sinks);
    return most;
}

} // namespace groundplan
