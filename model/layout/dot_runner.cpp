// SPDX-License-Identifier: Apache-2.0
#include "model/layout/dot_runner.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <string>
#include <vector>

#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>

#include <QCoreApplication>

#include "model/base/number_text.h"

namespace groundplan {

namespace {

constexpr double pixelsPerInch = 72; // Graphviz's points; its sizes are given in inches

std::string inches(double pixels)
{
    return numberText(pixels / pixelsPerInch).toStdString();
}

/// agsafeset wants char*, though it does not write.
void set(void* object, const char* name, const std::string& value)
{
    agsafeset(object, const_cast<char*>(name), const_cast<char*>(value.c_str()), const_cast<char*>(""));
}

int silent(char*)
{
    return 0;
}

} // namespace

Result<QList<QPointF>> runDot(const QList<QSizeF>& sizes, const QList<DotEdge>& edges, bool topToBottom)
{
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    // One context for the life of the program: making and freeing them leaks and reloads the plugins.
    static GVC_t* const context = [] {
        agseterrf(silent);
        return gvContext();
    }();
    Agraph_t* graph = agopen(const_cast<char*>("design"), Agstrictdirected, nullptr);
    set(graph, "rankdir", topToBottom ? "TB" : "LR");
    set(graph, "nodesep", inches(32));
    set(graph, "ranksep", inches(96));
    set(graph, "splines", "line");
    std::vector<Agnode_t*> nodes;
    nodes.reserve(size_t(sizes.size()));
    for (qsizetype at = 0; at < sizes.size(); ++at) {
        std::string name = std::to_string(at); // never a user's text
        Agnode_t* node = agnode(graph, name.data(), 1);
        set(node, "shape", "box");
        set(node, "fixedsize", "true");
        set(node, "label", "");
        set(node, "width", inches(sizes.at(at).width()));
        set(node, "height", inches(sizes.at(at).height()));
        nodes.push_back(node);
    }
    for (const DotEdge& wanted : edges) {
        Agedge_t* edge = agedge(graph, nodes[size_t(wanted.from)], nodes[size_t(wanted.to)], nullptr, 1);
        set(edge, "weight", std::to_string(wanted.weight));
        set(edge, "constraint", wanted.constrains ? "true" : "false");
    }
    QList<QPointF> corners;
    const bool done = gvLayout(context, graph, "dot") == 0;
    if (done) {
        double left = 0, top = 0;
        for (size_t at = 0; at < nodes.size(); ++at) {
            // Centres, with y pointing up: numbers, not the locale-dependent text of the attribute "pos".
            const pointf centre = ND_coord(nodes[at]);
            const QSizeF size = sizes.at(qsizetype(at));
            const QPointF corner(centre.x - size.width() / 2, -centre.y - size.height() / 2);
            left = at == 0 ? corner.x() : std::min(left, corner.x());
            top = at == 0 ? corner.y() : std::min(top, corner.y());
            corners.append(corner);
        }
        for (QPointF& corner : corners)
            corner -= QPointF(left, top);
        gvFreeLayout(context, graph);
    }
    agclose(graph);
    if (!done) {
        return unexpected(ErrorCode::External,
                          QCoreApplication::translate("Layout", "Graphviz could not lay the design out; is the package graphviz installed?"));
    }
    return corners;
}

} // namespace groundplan
