// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QMap>

#include "model/exports/export_options.h"
#include "model/exports/text/diagram.h"

namespace groundplan {

using namespace text;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("D2Export", text);
}

/// Single quotes keep everything as it is, dollars and backslashes too; only the quote itself is doubled.
QString quoted(const QString& text)
{
    return u'\'' + QString(text).replace(u'\'', QLatin1String("''")) + u'\'';
}

QString shapeOf(DiagramShape shape)
{
    switch (shape) {
    case DiagramShape::Person: return QStringLiteral("person");
    case DiagramShape::Database: return QStringLiteral("cylinder");
    case DiagramShape::Queue: return QStringLiteral("queue");
    case DiagramShape::Gateway: return QStringLiteral("hexagon");
    default: return QStringLiteral("rectangle");
    }
}

QString lineStyle(ConnectionStyle style)
{
    switch (style) {
    case ConnectionStyle::Synchronous: return QStringLiteral("style.stroke-width: 2");
    case ConnectionStyle::Asynchronous: return QStringLiteral("style.stroke-dash: 6");
    case ConnectionStyle::Data: return QStringLiteral("style.stroke-width: 3");
    case ConnectionStyle::Telemetry: return QStringLiteral("style.stroke-dash: 2");
    case ConnectionStyle::Delivery: return QStringLiteral("style.stroke-dash: 4");
    case ConnectionStyle::Structural: return QStringLiteral("style.stroke-dash: 3");
    }
    return {};
}

QString write(const Diagram& diagram, const QString& direction)
{
    QString classes, body;
    QMap<DiagramShape, bool> shapes;
    QMap<ConnectionStyle, bool> styles;
    const std::function<void(int, int)> add = [&](int at, int depth) {
        const DiagramNode& node = diagram.nodes.at(at);
        const QString indent = QStringLiteral("  ").repeated(depth);
        shapes.insert(node.shape, true);
        QString tip = node.technology.isEmpty() ? node.kind : QString(node.kind + QLatin1String(", ") + node.technology);
        if (!node.description.isEmpty())
            tip += QLatin1String(": ") + node.description;
        body += indent + node.key + QLatin1String(": ") + quoted(node.name) + QLatin1String(" {\n") + indent + QLatin1String("  class: ") + shapeWord(node.shape) + u'\n';
        if (node.isPlace()) {
            for (const int child : node.children)
                add(child, depth + 1);
        } else {
            body += indent + QLatin1String("  tooltip: ") + quoted(tip) + u'\n';
        }
        body += indent + QLatin1String("}\n");
    };
    for (const int root : diagram.roots)
        add(root, 0);
    if (!diagram.edges.isEmpty())
        body += u'\n';
    for (const DiagramEdge& edge : diagram.edges) {
        styles.insert(edge.style, true);
        // A line to itself or between a place and what stands in it is legal too.
        body += diagram.path(edge.from).join(u'.') + QLatin1String(" -> ") + diagram.path(edge.to).join(u'.') + QLatin1String(": ") + quoted(edge.label)
                + QLatin1String(" {\n  class: ") + styleWord(edge.style) + QLatin1String("\n}\n");
    }
    for (auto shape = shapes.cbegin(); shape != shapes.cend(); ++shape) {
        const DiagramColours colours = shapeColours(shape.key());
        classes += QStringLiteral("  %1: {\n    shape: %2\n    style.fill: \"%3\"\n    style.stroke: \"%4\"\n    style.font-color: \"%5\"\n%6  }\n")
                       .arg(shapeWord(shape.key()), shapeOf(shape.key()), QLatin1String(colours.fill), QLatin1String(colours.stroke), QLatin1String(colours.text),
                            shape.key() == DiagramShape::External ? QStringLiteral("    style.stroke-dash: 4\n") : QString());
    }
    for (auto style = styles.cbegin(); style != styles.cend(); ++style)
        classes += QStringLiteral("  %1: {\n    %2\n  }\n").arg(styleWord(style.key()), lineStyle(style.key()));
    // A title above everything, as D2's own examples have it.
    return QLatin1String("direction: ") + direction + u'\n' + (classes.isEmpty() ? QString() : QString(QLatin1String("classes: {\n") + classes + QLatin1String("}\n")))
           + QLatin1String("title_: ") + quoted(diagram.title) + QLatin1String(" {\n  shape: text\n  near: top-center\n  style.font-size: 28\n}\n\n") + body;
}

class D2Exporter : public Exporter
{
public:
    QString id() const override { return QStringLiteral("d2"); }
    QString name() const override { return tr("D2 diagrams"); }
    QString description() const override { return tr("The design and each of its systems in the language D2, with places as containers."); }
    ExportGroup group() const override { return ExportGroup::Descriptions; }
    QList<AttributeSpec> options() const override
    {
        return {exportOption("direction", AttributeType::Enum, tr("Direction"), tr("Where lines lead: right or down."), QStringLiteral("right"), {QStringLiteral("right"), QStringLiteral("down")})};
    }

    Result<ExportPlan> plan(const Design& design, const Catalog& catalog, const ExportProgress&) const override
    {
        auto options = optionsOf(design, *this);
        if (!options)
            return unexpected(options.error());
        PlanBuilder plan(*this, design, catalog);
        addDiagrams(plan, design, catalog, QStringLiteral("d2"), [&](const Diagram& diagram) { return write(diagram, options->text(u"direction")); });
        return plan.finish();
    }
};

} // namespace

std::unique_ptr<Exporter> make_exporter_d2()
{
    return std::make_unique<D2Exporter>();
}

} // namespace groundplan
