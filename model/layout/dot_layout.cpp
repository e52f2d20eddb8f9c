// SPDX-License-Identifier: Apache-2.0
#include "model/layout/dot_layout.h"

#include <clocale>
#include <cmath>
#include <locale.h>
#include <mutex>

#include <gvc.h>

#include <QByteArray>
#include <QCoreApplication>

namespace groundplan {

namespace {

/// Graphviz reads numbers with the C library, which under de_DE takes "2.5" for 2. Holds for this thread only.
class PlainNumbers
{
public:
    PlainNumbers() : m_plain(newlocale(LC_NUMERIC_MASK, "C", nullptr)), m_before(uselocale(m_plain)) {}
    ~PlainNumbers()
    {
        uselocale(m_before);
        freelocale(m_plain);
    }
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;

private:
    locale_t m_plain;
    locale_t m_before;
};

int sayNothing(char*)
{
    return 0;
}

void set(void* object, const char* name, const QByteArray& value)
{
    agsafeset(object, const_cast<char*>(name), const_cast<char*>(value.constData()), const_cast<char*>(""));
}

QByteArray inches(double pixels)
{
    return QByteArray::number(pixels / 72.0, 'f', 6);
}

/// The one context of this process: Graphviz leaks and breaks when contexts come and go. Guarded by `guard`.
struct Engine {
    std::mutex guard;
    GVC_t* context = nullptr;
};

Engine& engine()
{
    static Engine theEngine;
    return theEngine;
}

Unexpected failed()
{
    return unexpected(ErrorCode::External,
                      QCoreApplication::translate("Layout", "Graphviz could not lay out the design; is its plugin 'dot_layout' installed?"));
}

} // namespace

Result<std::vector<QPointF>> dotPositions(const LayeredGraph& graph)
{
    Engine& shared = engine();
    const std::lock_guard lock(shared.guard);
    const PlainNumbers plainNumbers;
    agseterrf(sayNothing);
    if (!shared.context)
        shared.context = gvContext();
    if (!shared.context)
        return failed();

    Agraph_t* g = agopen(const_cast<char*>("g"), Agdirected, nullptr);
    set(g, "nodesep", inches(graph.nodeGap));
    set(g, "ranksep", inches(graph.layerGap));
    set(g, "splines", "none");
    // Network simplex and crossing reduction are the slow parts; beyond a hundred boxes good is good enough.
    if (graph.nodes.size() > 100 || graph.edges.size() > 150) {
        set(g, "nslimit", "0.05");
        set(g, "nslimit1", "0.1");
        set(g, "mclimit", "0.1");
    }
    std::vector<Agnode_t*> nodes;
    nodes.reserve(graph.nodes.size());
    for (size_t i = 0; i < graph.nodes.size(); ++i) {
        Agnode_t* node = agnode(g, QByteArray::number(qulonglong(i)).data(), 1);
        set(node, "label", "");
        set(node, "shape", "box");
        set(node, "fixedsize", "true");
        set(node, "width", inches(graph.nodes[i].width()));
        set(node, "height", inches(graph.nodes[i].height()));
        nodes.push_back(node);
    }
    int number = 0;
    for (const LayeredGraph::Edge& wanted : graph.edges) {
        Agedge_t* edge = agedge(g, nodes[size_t(wanted.from)], nodes[size_t(wanted.to)], QByteArray::number(number++).data(), 1);
        set(edge, "weight", QByteArray::number(wanted.weight));
        if (!wanted.constraint)
            set(edge, "constraint", "false");
        if (wanted.span > 1)
            set(edge, "minlen", QByteArray::number(wanted.span));
    }

    std::vector<QPointF> centres;
    bool fine = gvLayout(shared.context, g, "dot") == 0;
    if (fine) {
        centres.reserve(nodes.size());
        for (Agnode_t* node : nodes) {
            const QPointF centre(ND_coord(node).x, -ND_coord(node).y);
            fine = fine && std::isfinite(centre.x()) && std::isfinite(centre.y());
            centres.push_back(centre);
        }
        gvFreeLayout(shared.context, g);
    }
    agclose(g);
    if (!fine)
        return failed();
    return centres;
}

} // namespace groundplan
