// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/metrics/blast_radius.h"

#include <QCoreApplication>

#include "model/lenses/lens.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Lens", text);
}

class ChangeCostLens : public Lens
{
public:
    QString id() const override { return QStringLiteral("change-cost"); }
    QString name() const override { return tr("Cost of change"); }
    QString question() const override { return tr("How far does a change or a failure reach?"); }

    void look(const LensInput& input, const RuleContext& context, LensPicture& picture) const override
    {
        const GraphIndex& graph = context.graph(GraphPlane::Business);
        const std::vector<int> radii = blastRadii(graph);
        const int all = std::max(1, graph.nodeCount() - 1);
        for (int node = 0; node < int(radii.size()); ++node) {
            const double share = double(radii[size_t(node)]) / all;
            picture.marks.insert(graph.nodeId(node), {LensTone::Scale, share, 0, QStringLiteral("%1 %").arg(qRound(share * 100))});
        }
        for (const Connection& connection : input.design.connections()) {
            if (context.isBusiness(connection) && picture.marks.contains(connection.from) && picture.marks.contains(connection.to))
                picture.marks.insert(connection.id, {});
        }
        if (radii.empty() && graph.nodeCount() > 0)
            picture.results.append(tr("The design is too large to follow every dependency."));
        legendLine(picture, {LensTone::Scale, 1, 0, {}}, tr("reaches everything"));
        legendLine(picture, {LensTone::Scale, 0.5, 0, {}}, tr("reaches half of it"));
        legendLine(picture, {LensTone::Scale, 0, 0, {}}, tr("reaches nothing else"));
    }
};

} // namespace

std::unique_ptr<Lens> make_lens_change_cost()
{
    return std::make_unique<ChangeCostLens>();
}

} // namespace groundplan
