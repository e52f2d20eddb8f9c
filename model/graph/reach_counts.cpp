// SPDX-License-Identifier: Apache-2.0
#include "model/graph/reach_counts.h"

#include <array>
#include <bit>
#include <cstdint>

#include "model/graph/algorithms.h"

namespace groundplan {

std::vector<int> reachCounts(const GraphIndex& graph)
{
    constexpr int words = 8;
    using Block = std::array<std::uint64_t, words>;
    const std::vector<std::vector<int>> parts = strongComponents(graph);
    std::vector<int> partOf(size_t(graph.nodeCount()));
    for (size_t part = 0; part < parts.size(); ++part) {
        for (const int node : parts[part])
            partOf[size_t(node)] = int(part);
    }
    // Targets before sources (Kahn).
    std::vector<int> open(parts.size()), order;
    const auto eachEdge = [&](int part, bool outgoing, const auto& visit) {
        for (const int node : parts[size_t(part)]) {
            for (const GraphIndex::Edge& edge : outgoing ? graph.out(node) : graph.in(node)) {
                if (partOf[size_t(edge.node)] != part)
                    visit(partOf[size_t(edge.node)]);
            }
        }
    };
    for (int part = 0; part < int(parts.size()); ++part) {
        eachEdge(part, true, [&](int) { ++open[size_t(part)]; });
        if (open[size_t(part)] == 0)
            order.push_back(part);
    }
    for (size_t at = 0; at < order.size(); ++at) {
        eachEdge(order[at], false, [&](int source) {
            if (--open[size_t(source)] == 0)
                order.push_back(source);
        });
    }
    std::vector<int> ofPart(parts.size());
    std::vector<Block> reached(parts.size());
    for (int first = 0; first < graph.nodeCount(); first += words * 64) {
        for (const int part : order) {
            Block& block = reached[size_t(part)];
            block.fill(0);
            for (const int node : parts[size_t(part)]) {
                const int bit = node - first;
                if (bit >= 0 && bit < words * 64)
                    block[size_t(bit / 64)] |= std::uint64_t(1) << (bit % 64);
            }
            eachEdge(part, true, [&](int target) {
                for (size_t word = 0; word < words; ++word)
                    block[word] |= reached[size_t(target)][word];
            });
            for (const std::uint64_t word : block)
                ofPart[size_t(part)] += std::popcount(word);
        }
    }
    std::vector<int> counts(size_t(graph.nodeCount()));
    for (size_t node = 0; node < counts.size(); ++node)
        counts[node] = ofPart[size_t(partOf[node])];
    return counts;
}

double mostReached(const GraphIndex& graph)
{
    struct Piece {
        double nodes = 0, inside = 0, sources = 0, sinks = 0;
    };
    // Pieces: what hangs together when directions do not count.
    std::vector<int> pieceOf(size_t(graph.nodeCount()), -1);
    std::vector<Piece> pieces;
    std::vector<int> open;
    for (int start = 0; start < graph.nodeCount(); ++start) {
        if (pieceOf[size_t(start)] >= 0)
            continue;
        const int piece = int(pieces.size());
        pieces.emplace_back();
        pieceOf[size_t(start)] = piece;
        open.push_back(start);
        while (!open.empty()) {
            const int node = open.back();
            open.pop_back();
            ++pieces[size_t(piece)].nodes;
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
