// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QSet>

#include <QCoreApplication>

#include "model/lenses/lens.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Lens", text);
}

class CouplingLens : public Lens
{
public:
    QString id() const override { return QStringLiteral("coupling"); }
    QString name() const override { return tr("Coupling heat"); }
    QString question() const override { return tr("Where does everything hang together?"); }

    void look(const LensInput& input, const RuleContext& context, LensPicture& picture) const override
    {
        const GraphIndex& graph = context.graph(GraphPlane::Business);
        int most = 1;
        std::vector<int> in(size_t(graph.nodeCount())), out(size_t(graph.nodeCount()));
        for (int node = 0; node < graph.nodeCount(); ++node) {
            in[size_t(node)] = distinct(graph.in(node), node);
            out[size_t(node)] = distinct(graph.out(node), node);
            most = std::max(most, in[size_t(node)] + out[size_t(node)]);
        }
        for (int node = 0; node < graph.nodeCount(); ++node) {
            const int degree = in[size_t(node)] + out[size_t(node)];
            picture.marks.insert(graph.nodeId(node), {LensTone::Scale, double(degree) / most, 0,
                                                      QStringLiteral("\u2192%1  %2\u2192").arg(in[size_t(node)]).arg(out[size_t(node)])});
        }
        const std::vector<std::vector<int>>& cycles = context.strongComponentsOf(GraphPlane::Synchronous);
        const GraphIndex& calls = context.graph(GraphPlane::Synchronous);
        QHash<Id, int> cycleOf;
        int number = 0;
        for (const std::vector<int>& cycle : cycles) {
            ++number;
            if (cycle.size() > 1) {
                for (const int node : cycle)
                    cycleOf.insert(calls.nodeId(node), number);
            }
        }
        for (const Connection& connection : input.design.connections()) {
            if (!context.isBusiness(connection) || !picture.marks.contains(connection.from) || !picture.marks.contains(connection.to))
                continue;
            const int cycle = cycleOf.value(connection.from);
            LensMark mark;
            if (cycle && cycle == cycleOf.value(connection.to) && context.isSynchronous(connection))
                mark.tone = LensTone::Bad;
            picture.marks.insert(connection.id, mark);
        }
        legendLine(picture, {LensTone::Scale, 1, 0, {}}, tr("%1 neighbours").arg(most));
        legendLine(picture, {LensTone::Scale, 0.5, 0, {}}, tr("about half as many"));
        legendLine(picture, {LensTone::Scale, 0, 0, {}}, tr("hardly any"));
        legendLine(picture, {LensTone::Bad, 0, 0, {}}, tr("Connections that close a cycle"));
    }

private:
    static int distinct(std::span<const GraphIndex::Edge> edges, int node)
    {
        QSet<int> others;
        for (const GraphIndex::Edge& edge : edges) {
            if (edge.node != node)
                others.insert(edge.node);
        }
        return int(others.size());
    }
};

} // namespace

std::unique_ptr<Lens> make_lens_coupling()
{
    return std::make_unique<CouplingLens>();
}

} // namespace groundplan
