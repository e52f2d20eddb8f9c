// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <vector>

#include "views/drawing/box_grid.h"
#include "views/drawing/route_scene.h"

namespace groundplan {

/// How close a line may pass a card at least, and how far it stays away where there is room.
inline constexpr double routeClearance = 2;
inline constexpr double routeDistance = 14;

/// The tracks on which lines may run: along the borders of cards and containers and out of their sides, each as far as
/// nothing stands in its way, with all places where two of them meet (an orthogonal visibility graph). Lines found
/// one after the other see where the earlier ones run. Deterministic.
class RouteGraph
{
public:
    /// `hard`: what nothing may run through. Both have to outlive the graph.
    RouteGraph(const RouteScene& scene, const BoxGrid& hard);

    /// The cheapest way of a wish by length, bends, lines crossed and lines run upon; points empty: there is none.
    RoutedLine find(const RouteWish& wish)
    {
        RoutedLine line = search(wish, true);
        return line.points.isEmpty() ? search(wish, false) : line;
    }

private:
    /// A straight track; axis 0 is horizontal. `at` is its place on the other axis.
    struct Track {
        double at, lo, hi;
        std::vector<int> ports;
        bool common = true; ///< false: only for lines that use one of its ports
        bool main = false;  ///< the longest around
    };
    struct Vertex {
        double p[2];
        int next[4] = {-1, -1, -1, -1}; ///< towards smaller x, larger x, smaller y, larger y
        int through[2] = {0, 0};        ///< lines that run straight through it, by axis
        int used[2] = {0, 0};           ///< lines on the piece to next[1] and next[3]
        float reach[2] = {0, 0};        ///< length of its track along that axis, when it is a main one
        bool common[2] = {false, false}; ///< whether its track along that axis is for everybody
    };
    /// Where a line may leave a box: on `side`, at `along` on the side's axis.
    struct Port {
        int box;
        Side side;
        bool inward;
        double along;
        double at;        ///< on the other axis: where the border is
        double stub;      ///< nobody turns between the border and here
        int vertex = -1;  ///< -1: walled in
    };

    void addTrack(int axis, double at, double seed);
    void addBoxTracks(const RouteBox& box);
    void addPorts(const RouteWish& wish);
    int addPort(int box, Side side, bool inward, double along);
    void connect();
    void mergeTracks();
    void chooseMainTracks();
    std::vector<int> portsOf(int box, bool inward) const;
    RoutedLine search(const RouteWish& wish, bool hurried);
    void markOwn(const Port& port);
    void remember(const std::vector<int>& vertices);

    const RouteScene& m_scene;
    const BoxGrid& m_hard;
    Box m_world;
    std::array<std::vector<Track>, 2> m_tracks;
    std::vector<Vertex> m_vertices;
    std::vector<Port> m_ports;
    std::vector<std::vector<int>> m_boxPorts;
    // The search: kept between calls, valid where the stamp is of this call.
    std::vector<double> m_cost;
    std::vector<int> m_before, m_stamp, m_goal, m_own;
    int m_call = 0;
    double m_paid = 0, m_gone = 0; ///< by all lines so far, bends apart: what a pixel costs here
};

} // namespace groundplan
