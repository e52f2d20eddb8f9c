// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QCoreApplication>

#include "model/exports/export_options.h"
#include "model/exports/text/diagram.h"

namespace groundplan {

using namespace text;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("DotExport", text);
}

/// A quoted string whose text is shown as it is: labels know escapes with a backslash and HTML entities.
QString quoted(const QString& text)
{
    QString safe = text;
    safe.replace(u'\\', QLatin1String("\\\\")).replace(u'&', QLatin1String("&amp;")).replace(u'"', QLatin1String("\\\""));
    return u'"' + safe + u'"';
}

QString shapeOf(DiagramShape shape)
{
    switch (shape) {
    case DiagramShape::Database: return QStringLiteral("cylinder");
    case DiagramShape::Queue: return QStringLiteral("cds");
    case DiagramShape::Gateway: return QStringLiteral("hexagon");
    case DiagramShape::Person: return QStringLiteral("oval");
    default: return QStringLiteral("box");
    }
}

QString edgeStyle(ConnectionStyle style)
{
    switch (style) {
    case ConnectionStyle::Synchronous: return QStringLiteral("style=solid");
    case ConnectionStyle::Asynchronous: return QStringLiteral("style=dashed");
    case ConnectionStyle::Data: return QStringLiteral("style=solid, penwidth=2");
    case ConnectionStyle::Telemetry: return QStringLiteral("style=dotted");
    case ConnectionStyle::Delivery: return QStringLiteral("style=dashed, arrowhead=empty");
    case ConnectionStyle::Structural: return QStringLiteral("style=dotted, arrowhead=open");
    }
    return {};
}

class Writer
{
public:
    Writer(const Diagram& diagram, const QString& direction) : m_diagram(diagram), m_direction(direction) {}

    QString write()
    {
        m_text = QLatin1String("digraph architecture {\n  label=") + quoted(m_diagram.title)
                 + QLatin1String("; labelloc=t; fontsize=20;\n  rankdir=") + m_direction
                 + QLatin1String("; compound=true; newrank=true; nodesep=0.4; ranksep=0.9;\n"
                                 "  fontname=\"Helvetica,Arial,sans-serif\";\n"
                                 "  node [fontname=\"Helvetica,Arial,sans-serif\", fontsize=11, style=filled, margin=\"0.18,0.1\"];\n"
                                 "  edge [fontname=\"Helvetica,Arial,sans-serif\", fontsize=9, color=\"#55606b\", fontcolor=\"#3a434c\"];\n");
        for (const int root : m_diagram.roots)
            node(root, 1);
        m_text += u'\n';
        for (const DiagramEdge& each : m_diagram.edges)
            edge(each);
        return m_text + QLatin1String("}\n");
    }

private:
    void node(int at, int depth)
    {
        const DiagramNode& node = m_diagram.nodes.at(at);
        const QString indent = QStringLiteral("  ").repeated(depth);
        const DiagramColours colours = shapeColours(node.shape);
        const QString look = QStringLiteral("fillcolor=\"%1\", color=\"%2\", fontcolor=\"%3\"").arg(QLatin1String(colours.fill), QLatin1String(colours.stroke), QLatin1String(colours.text));
        if (!node.isPlace()) {
            QString label = quoted(node.name);
            const QString below = node.technology.isEmpty() ? node.kind : QString(node.kind + QStringLiteral(" \u00b7 ") + node.technology);
            label.chop(1);
            label += QLatin1String("\\n") + quoted(below).mid(1);
            m_text += indent + node.key + QLatin1String(" [label=") + label + QLatin1String(", shape=") + shapeOf(node.shape)
                      + (node.shape == DiagramShape::External ? QLatin1String(", style=\"filled,dashed\"") : QLatin1String("")) + QLatin1String(", ") + look
                      + (node.description.isEmpty() ? QString() : QString(QLatin1String(", tooltip=") + quoted(node.description))) + QLatin1String("];\n");
            return;
        }
        m_text += indent + QLatin1String("subgraph cluster_") + node.key + QLatin1String(" {\n") + indent + QLatin1String("  label=") + quoted(QString(node.name + QLatin1String(" (") + node.kind + u')'))
                  + QLatin1String("; labeljust=l; fontsize=12; style=\"rounded,filled\"; fillcolor=\"") + QLatin1String(colours.fill) + QLatin1String("\"; color=\"") + QLatin1String(colours.stroke) + QLatin1String("\";\n");
        // Lines lead to nodes alone: this one stands for the place itself.
        if (isEnd(at))
            m_text += indent + QLatin1String("  ") + anchor(at) + QLatin1String(" [shape=point, style=invis, width=0, label=\"\"];\n");
        for (const int child : node.children)
            this->node(child, depth + 1);
        m_text += indent + QLatin1String("}\n");
    }

    void edge(const DiagramEdge& edge)
    {
        QStringList attributes{QLatin1String("label=") + quoted(edge.label), edgeStyle(edge.style)};
        // A line that ends at a place stops at its frame, unless it comes from within.
        if (m_diagram.nodes.at(edge.from).isPlace() && !isWithin(edge.to, edge.from))
            attributes.append(QLatin1String("ltail=cluster_") + m_diagram.nodes.at(edge.from).key);
        if (m_diagram.nodes.at(edge.to).isPlace() && !isWithin(edge.from, edge.to))
            attributes.append(QLatin1String("lhead=cluster_") + m_diagram.nodes.at(edge.to).key);
        m_text += QLatin1String("  ") + anchor(edge.from) + QLatin1String(" -> ") + anchor(edge.to) + QLatin1String(" [") + attributes.join(QLatin1String(", ")) + QLatin1String("];\n");
    }

    bool isWithin(int at, int place) const
    {
        for (int around = at; around >= 0; around = m_diagram.nodes.at(around).parent) {
            if (around == place)
                return true;
        }
        return false;
    }

    bool isEnd(int at) const
    {
        return std::any_of(m_diagram.edges.begin(), m_diagram.edges.end(), [at](const DiagramEdge& edge) { return edge.from == at || edge.to == at; });
    }

    QString anchor(int at) const
    {
        const DiagramNode& node = m_diagram.nodes.at(at);
        return node.isPlace() ? QString(node.key + QLatin1String("__place")) : node.key;
    }

    const Diagram& m_diagram;
    QString m_direction;
    QString m_text;
};

class DotExporter : public Exporter
{
public:
    QString id() const override { return QStringLiteral("dot"); }
    QString name() const override { return tr("Graphviz diagrams"); }
    QString description() const override { return tr("The design and each of its systems in the language of Graphviz, with places as clusters."); }
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
        addDiagrams(plan, design, catalog, QStringLiteral("dot"), [&](const Diagram& diagram) { return Writer(diagram, options->text(u"direction")).write(); });
        return plan.finish();
    }
};

} // namespace

std::unique_ptr<Exporter> make_exporter_dot()
{
    return std::make_unique<DotExporter>();
}

} // namespace groundplan
