// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QMap>

#include "model/exports/export_options.h"
#include "model/exports/text/diagram.h"
#include "model/yaml/yaml_writer.h"

namespace groundplan {

using namespace text;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("MermaidExport", text);
}

/// Text of a label: what is not plain goes in as its number, which Mermaid turns back after it has read its own signs.
QString label(const QString& text)
{
    QString safe;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        const bool plain = c.isLetterOrNumber() || c.unicode() > 127 || c == u' ' || (QStringLiteral("-.,:()/'?+=@").contains(c) && at > 0)
                           || (c == u'_' && at > 0 && at + 1 < text.size() && text.at(at - 1).isLetterOrNumber() && text.at(at + 1).isLetterOrNumber());
        // "1. x" would be read as the start of a list.
        const bool listSign = c == u'.' && at > 0 && text.left(at).toInt() > 0;
        safe += plain && !listSign ? QString(c) : QStringLiteral("#%1;").arg(c.unicode());
    }
    return safe;
}

QPair<QString, QString> brackets(DiagramShape shape)
{
    switch (shape) {
    case DiagramShape::Person: return {QStringLiteral("([\""), QStringLiteral("\"])")};
    case DiagramShape::Database: return {QStringLiteral("[(\""), QStringLiteral("\")]")};
    case DiagramShape::Queue: return {QStringLiteral("[[\""), QStringLiteral("\"]]")};
    case DiagramShape::Gateway: return {QStringLiteral("{{\""), QStringLiteral("\"}}")};
    default: return {QStringLiteral("[\""), QStringLiteral("\"]")};
    }
}

QString arrow(ConnectionStyle style)
{
    switch (style) {
    case ConnectionStyle::Data: return QStringLiteral("==>");
    case ConnectionStyle::Asynchronous:
    case ConnectionStyle::Telemetry:
    case ConnectionStyle::Delivery: return QStringLiteral("-.->");
    default: return QStringLiteral("-->");
    }
}

QString flowchart(const Diagram& diagram, const QString& direction)
{
    // The front matter is YAML.
    QString text = QLatin1String("---\ntitle: ") + yamlScalar(diagram.title) + QLatin1String("\n---\nflowchart ") + direction + u'\n';
    QMap<DiagramShape, QStringList> members;
    const std::function<void(int, int)> add = [&](int at, int depth) {
        const DiagramNode& node = diagram.nodes.at(at);
        const QString indent = QStringLiteral("  ").repeated(depth);
        members[node.shape].append(node.key);
        if (node.isPlace()) {
            text += indent + QLatin1String("subgraph ") + node.key + QLatin1String("[\"") + label(node.name) + QLatin1String("\"]\n");
            for (const int child : node.children)
                add(child, depth + 1);
            text += indent + QLatin1String("end\n");
            return;
        }
        const auto [open, close] = brackets(node.shape);
        const QString below = node.technology.isEmpty() ? node.kind : node.technology;
        text += indent + node.key + open + label(node.name) + QLatin1String("<br/><small>") + label(below) + QLatin1String("</small>") + close + u'\n';
    };
    for (const int root : diagram.roots)
        add(root, 1);
    text += u'\n';
    for (const DiagramEdge& edge : diagram.edges) {
        text += QLatin1String("  ") + diagram.nodes.at(edge.from).key + u' ' + arrow(edge.style) + QLatin1String("|\"") + label(edge.label) + QLatin1String("\"| ")
                + diagram.nodes.at(edge.to).key + u'\n';
    }
    text += u'\n';
    for (auto shape = members.cbegin(); shape != members.cend(); ++shape) {
        const DiagramColours colours = shapeColours(shape.key());
        text += QStringLiteral("  classDef %1 fill:%2,stroke:%3,color:%4%5\n")
                    .arg(shapeWord(shape.key()), QLatin1String(colours.fill), QLatin1String(colours.stroke), QLatin1String(colours.text),
                         shape.key() == DiagramShape::External ? QStringLiteral(",stroke-dasharray:4 3") : QString());
        text += QLatin1String("  class ") + shape->join(u',') + u' ' + shapeWord(shape.key()) + u'\n';
    }
    return text;
}

class MermaidExporter : public Exporter
{
public:
    QString id() const override { return QStringLiteral("mermaid"); }
    QString name() const override { return tr("Mermaid diagrams"); }
    QString description() const override { return tr("The design and each of its systems as Mermaid flowcharts, which many repositories and wikis show by themselves."); }
    ExportGroup group() const override { return ExportGroup::Descriptions; }
    QList<AttributeSpec> options() const override
    {
        return {exportOption("direction", AttributeType::Enum, tr("Direction"), tr("Where lines lead: LR from left to right, TB from top to bottom."), QStringLiteral("LR"), {QStringLiteral("LR"), QStringLiteral("TB")})};
    }

    Result<ExportPlan> plan(const Design& design, const Catalog& catalog, const ExportProgress&) const override
    {
        auto options = optionsOf(design, *this);
        if (!options)
            return unexpected(options.error());
        PlanBuilder plan(*this, design, catalog);
        const qsizetype edges = design.connections().size();
        if (edges > 500)
            plan.warn(tr("The design has %1 connections; Mermaid draws at most 500 unless its setting maxEdges is raised where it is shown.").arg(edges));
        addDiagrams(plan, design, catalog, QStringLiteral("mmd"), [&](const Diagram& diagram) { return flowchart(diagram, options->text(u"direction")); });
        return plan.finish();
    }
};

} // namespace

std::unique_ptr<Exporter> make_exporter_mermaid()
{
    return std::make_unique<MermaidExporter>();
}

} // namespace groundplan
