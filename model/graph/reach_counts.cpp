// SPDX-License-Identifier: Apache-2.0
#include "model/graph/reach_counts.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "model/graph/condensation.h"

namespace groundplan {

namespace {

constexpr int words = 8;
using Block = std::array<std::uint64_t, words>;

/// How many bits are set: sums within bytes of all words side by side, then one sum of bytes.
int onesIn(const Block& block)
{
    constexpr std::uint64_t pairs = 0x5555555555555555, fours = 0x3333333333333333, bytes = 0x0f0f0f0f0f0f0f0f;
    std::uint64_t sums = 0; // at most 64 in each byte
    for (std::uint64_t word : block) {
        word -= (word >> 1) & pairs;
        word = (word & fours) + ((word >> 2) & fours);
        sums += (word + (word >> 4)) & bytes;
    }
    constexpr std::uint64_t low = 0x00ff00ff00ff00ff;
    sums = (sums & low) + ((sums >> 8) & low);
    return int((sums * 0x0001000100010001) >> 48);
}

} // namespace

std::vector<int> reachCounts(const GraphIndex& graph, Direction direction, const std::vector<bool>& counted)
{
    const bool forward = direction == Direction::Forward;
    Condensation condensed = condensationOf(graph);
    if (!forward)
        std::reverse(condensed.order.begin(), condensed.order.end());
    // Only nodes that count take up bits, in the order of the parts: what comes before those of a block is never reached.
    std::vector<int> bitOf(size_t(graph.nodeCount()), -1);
    std::vector<size_t> firstPlace; // of each block, in the order
    int bits = 0;
    for (size_t place = 0; place < condensed.order.size(); ++place) {
        for (const int node : condensed.parts[size_t(condensed.order[place])]) {
            if (!counted.empty() && !counted[size_t(node)])
                continue;
            if (bits % (words * 64) == 0)
                firstPlace.push_back(place);
            bitOf[size_t(node)] = bits++;
        }
    }
    // Edges between parts, by the place of the part, so that each block goes straight through them.
    std::vector<int> placeOf(condensed.parts.size());
    for (size_t place = 0; place < condensed.order.size(); ++place)
        placeOf[size_t(condensed.order[place])] = int(place);
    std::vector<int> targets, start{0}, own, ownStart{0};
    for (const int part : condensed.order) {
        for (const int node : condensed.parts[size_t(part)]) {
            if (bitOf[size_t(node)] >= 0)
                own.push_back(bitOf[size_t(node)]);
            for (const GraphIndex::Edge& edge : forward ? graph.out(node) : graph.in(node)) {
                if (condensed.partOf[size_t(edge.node)] != part)
                    targets.push_back(placeOf[size_t(condensed.partOf[size_t(edge.node)])]);
            }
        }
        start.push_back(int(targets.size()));
        ownStart.push_back(int(own.size()));
    }
    std::vector<int> ofPart(condensed.parts.size());
    std::vector<Block> reached(condensed.parts.size());
    for (size_t number = 0; number < firstPlace.size(); ++number) {
        const int first = int(number) * words * 64;
        for (size_t place = firstPlace[number]; place < condensed.order.size(); ++place) {
            Block block{};
            for (int at = ownStart[place]; at < ownStart[place + 1]; ++at) {
                const int bit = own[size_t(at)] - first;
                if (bit >= 0 && bit < words * 64)
                    block[size_t(bit / 64)] |= std::uint64_t(1) << (bit % 64);
            }
            for (int at = start[place]; at < start[place + 1]; ++at) {
                const size_t target = size_t(targets[size_t(at)]);
                if (target < firstPlace[number])
                    continue; // reaches nothing of this block
                for (size_t word = 0; word < words; ++word)
                    block[word] |= reached[target][word];
            }
            reached[place] = block;
            ofPart[size_t(condensed.order[place])] += onesIn(block);
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
