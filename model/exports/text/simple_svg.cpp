// SPDX-License-Identifier: Apache-2.0
#include "model/exports/text/simple_svg.h"

#include <algorithm>
#include <cmath>

#include <QPointF>

#include "model/exports/text/facts.h"
#include "model/exports/text/html.h"
#include "model/exports/text/svg_parts.h"

namespace groundplan::text {

namespace {

constexpr const char* arrowHead = "<marker id=\"%1\" viewBox=\"0 0 8 8\" refX=\"7.5\" refY=\"4\" markerUnits=\"userSpaceOnUse\" markerWidth=\"11\" markerHeight=\"11\" orient=\"auto-start-reverse\"><path class=\"head\" d=\"M0 0.5 8 4 0 7.5z\"/></marker>";

QString opening(const QRectF& bounds, const QString& marker, const QString& title)
{
    return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%1 %2 %3 %4\" width=\"%3\" height=\"%4\" role=\"img\" aria-label=\"%5\">\n<defs>%6</defs>\n")
        .arg(svgNumber(bounds.x()), svgNumber(bounds.y()), svgNumber(bounds.width()), svgNumber(bounds.height()), htmlText(title), QString::fromLatin1(arrowHead).arg(marker));
}

/// Where the line from the middle of a box to a point leaves the box.
QPointF border(const QRectF& box, const QPointF& towards)
{
    const QPointF middle = box.center();
    const QPointF way = towards - middle;
    if (qFuzzyIsNull(way.x()) && qFuzzyIsNull(way.y()))
        return middle;
    const double across = qFuzzyIsNull(way.x()) ? 1e9 : box.width() / 2 / std::abs(way.x());
    const double down = qFuzzyIsNull(way.y()) ? 1e9 : box.height() / 2 / std::abs(way.y());
    return middle + way * std::min(across, down);
}

/// The boxes of a design on its canvas.
class Canvas
{
public:
    Canvas(const Design& design, const Diagram& diagram) : m_design(design), m_diagram(diagram)
    {
        boxes.resize(diagram.nodes.size());
        const QSizeF size = arrange(diagram.roots, 0);
        for (const int root : diagram.roots)
            shift(root, {});
        bounds = QRectF(QPointF(), size);
        for (const int root : diagram.roots)
            bounds = bounds.united(boxes.at(root));
        bounds.adjust(-24, -24, 24, 24);
    }

    QList<QRectF> boxes;
    QRectF bounds;

private:
    /// Places siblings relative to what they stand in; the size that they need.
    QSizeF arrange(const QList<int>& siblings, double header)
    {
        QRectF used;
        QList<int> loose;
        for (const int at : siblings) {
            const DiagramNode& node = m_diagram.nodes.at(at);
            const bool place = node.isPlace() || node.shape == DiagramShape::Place;
            const Placement* placement = m_design.placement(node.component);
            QSizeF size = place ? QSizeF(geometry::emptyContainerWidth, geometry::emptyContainerHeight) : QSizeF(geometry::cardWidth, geometry::cardHeight);
            if (placement && placement->size.isValid())
                size = placement->size;
            if (node.isPlace())
                size = size.expandedTo(arrange(node.children, geometry::containerHeader));
            boxes[at] = QRectF(placement ? placement->at : QPointF(), size);
            if (placement)
                used = used.isNull() ? boxes.at(at) : used.united(boxes.at(at));
            else
                loose.append(at);
        }
        const double left = geometry::containerPadding;
        const double widest = std::max(used.right(), 4 * (geometry::cardWidth + geometry::containerPadding));
        double x = left, y = (used.isNull() ? header : used.bottom()) + geometry::containerPadding, tallest = 0;
        for (const int at : std::as_const(loose)) {
            if (x > left && x + boxes.at(at).width() > widest) {
                x = left;
                y += tallest + geometry::containerPadding;
                tallest = 0;
            }
            boxes[at].moveTopLeft({x, y});
            x += boxes.at(at).width() + geometry::containerPadding;
            tallest = std::max(tallest, boxes.at(at).height());
            used = used.isNull() ? boxes.at(at) : used.united(boxes.at(at));
        }
        return {used.right() + geometry::containerPadding, used.bottom() + geometry::containerPadding};
    }

    void shift(int at, const QPointF& by)
    {
        boxes[at].translate(by);
        for (const int child : m_diagram.nodes.at(at).children)
            shift(child, boxes.at(at).topLeft());
    }

    const Design& m_design;
    const Diagram& m_diagram;
};

} // namespace

QString svgStyle()
{
    QString style = QStringLiteral(
        "svg text{font-family:system-ui,-apple-system,\"Segoe UI\",\"DejaVu Sans\",Arial,sans-serif;text-anchor:middle;dominant-baseline:middle}"
        "svg .name{font-size:14px;font-weight:600}svg .kind{font-size:11px;opacity:.85}"
        "svg .frame rect{fill:var(--frame,#f7f9fb);stroke:var(--frame-line,#b3bfca);stroke-width:1.5}"
        "svg .frame text{text-anchor:start;font-size:15px;font-weight:600;fill:var(--ink,#2b3640)}"
        "svg .line{fill:none;stroke:var(--line,#66727e);stroke-width:1.4}svg .head{fill:var(--line,#66727e)}"
        "svg .asynchronous{stroke-dasharray:7 5}svg .delivery{stroke-dasharray:9 4 2 4}svg .telemetry,svg .structural{stroke-dasharray:2 4}svg .data.line{stroke-width:2.6}"
        "svg .column{font-size:12px;fill:var(--quiet,#5c6873)}");
    for (const DiagramShape shape : {DiagramShape::Box, DiagramShape::Person, DiagramShape::Database, DiagramShape::Queue, DiagramShape::Gateway, DiagramShape::Support, DiagramShape::External, DiagramShape::Place}) {
        const DiagramColours colours = shapeColours(shape);
        style += QStringLiteral("svg .card.%1 rect{fill:%2;stroke:%3;stroke-width:1.4}svg .card.%1 text{fill:%4}").arg(shapeWord(shape), QLatin1String(colours.fill), QLatin1String(colours.stroke), QLatin1String(colours.text));
    }
    return style;
}

QString canvasSvg(const Design& design, const Catalog& catalog, bool alone)
{
    const Diagram diagram = diagramOf(design, catalog);
    if (diagram.nodes.isEmpty())
        return {};
    const Canvas canvas(design, diagram);
    QString svg = opening(canvas.bounds, QStringLiteral("head-all"), diagram.title);
    if (alone)
        svg += QLatin1String("<style>") + svgStyle() + QLatin1String("</style>\n");
    QString cards;
    for (int at = 0; at < diagram.nodes.size(); ++at) {
        const DiagramNode& node = diagram.nodes.at(at);
        const QRectF& box = canvas.boxes.at(at);
        if (!node.isPlace() && node.shape != DiagramShape::Place) {
            cards += svgCard(node, box);
            continue;
        }
        svg += QStringLiteral("<a href=\"#c-%1\" class=\"frame\"><rect x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\" rx=\"10\"/><text x=\"%6\" y=\"%7\">%8</text></a>\n")
                   .arg(node.component, svgNumber(box.x()), svgNumber(box.y()), svgNumber(box.width()), svgNumber(box.height()), svgNumber(box.x() + 14), svgNumber(box.y() + 19),
                        htmlText(wrapped(node.name, int(box.width() / 9), 1).value(0)));
    }
    for (const DiagramEdge& edge : diagram.edges) {
        const QRectF& from = canvas.boxes.at(edge.from);
        const QRectF& to = canvas.boxes.at(edge.to);
        const QPointF start = border(from, to.center()), end = border(to, from.center());
        svg += QStringLiteral("<path class=\"line %1\" data-from=\"%2\" data-to=\"%3\" d=\"M%4 %5L%6 %7\" marker-end=\"url(#head-all)\"><title>%8</title></path>\n")
                   .arg(styleWord(edge.style), diagram.nodes.at(edge.from).component, diagram.nodes.at(edge.to).component, svgNumber(start.x()), svgNumber(start.y()), svgNumber(end.x()), svgNumber(end.y()),
                        htmlText(QString(diagram.nodes.at(edge.from).name + QStringLiteral(" \u2192 ") + diagram.nodes.at(edge.to).name + QLatin1String(": ") + edge.label)));
    }
    return svg + cards + QLatin1String("</svg>\n");
}

QString systemSvg(const Design& design, const Catalog& catalog, const Id& system)
{
    const Diagram diagram = systemDiagram(design, catalog, system);
    const auto isMember = [&](int at) { return design.component(diagram.nodes.at(at).component)->groupsOf(u"system").contains(system); };
    QList<int> columns[3];
    QHash<int, QRectF> boxes;
    for (int at = 0; at < diagram.nodes.size(); ++at) {
        const bool uses = std::any_of(diagram.edges.begin(), diagram.edges.end(), [&](const DiagramEdge& edge) { return edge.from == at; });
        const bool used = std::any_of(diagram.edges.begin(), diagram.edges.end(), [&](const DiagramEdge& edge) { return edge.to == at; });
        if (isMember(at))
            columns[1].append(at);
        else if (used)
            columns[2].append(at);
        else if (uses)
            columns[0].append(at);
    }
    if (columns[1].isEmpty())
        return {};
    constexpr double width = 200, height = 52, gap = 14, between = 130, header = 30;
    const qsizetype most = std::max({columns[0].size(), columns[1].size(), columns[2].size()});
    const double tall = header + double(most) * (height + gap);
    for (int column = 0; column < 3; ++column) {
        double y = header + (tall - header - double(columns[column].size()) * (height + gap)) / 2;
        for (const int at : std::as_const(columns[column])) {
            boxes.insert(at, QRectF(column * (width + between), y, width, height));
            y += height + gap;
        }
    }
    const QString marker = QLatin1String("head-") + diagram.nodes.at(columns[1].first()).key;
    QString svg = opening(QRectF(-6, 0, 3 * width + 2 * between + 12, tall), marker, diagram.title);
    const char* heads[3] = {"Uses it", "Belongs to it", "Is used by it"};
    for (int column = 0; column < 3; ++column) {
        if (!columns[column].isEmpty())
            svg += QStringLiteral("<text class=\"column\" x=\"%1\" y=\"12\">%2</text>\n").arg(svgNumber(column * (width + between) + width / 2), QLatin1String(heads[column]));
    }
    for (const DiagramEdge& edge : diagram.edges) {
        if (!boxes.contains(edge.from) || !boxes.contains(edge.to) || edge.from == edge.to)
            continue;
        const QRectF from = boxes.value(edge.from), to = boxes.value(edge.to);
        QPointF start, end, first, second;
        if (from.left() < to.left()) {
            start = {from.right(), from.center().y()};
            end = {to.left(), to.center().y()};
            first = start + QPointF(between / 2, 0);
            second = end - QPointF(between / 2, 0);
        } else if (from.left() > to.left()) {
            start = {from.left(), from.center().y() + 8};
            end = {to.right(), to.center().y() + 8};
            first = start - QPointF(between / 2, 0);
            second = end + QPointF(between / 2, 0);
        } else {
            // Within a column: around on the left, further out the further it goes.
            const double bulge = 26 + std::min(60.0, std::abs(from.y() - to.y()) / 5);
            start = {from.left(), from.center().y() + 6};
            end = {to.left(), to.center().y() - 6};
            first = start - QPointF(bulge, 0);
            second = end - QPointF(bulge, 0);
        }
        svg += QStringLiteral("<path class=\"line %1\" data-from=\"%2\" data-to=\"%3\" d=\"M%4 %5C%6 %7 %8 %9").arg(styleWord(edge.style), diagram.nodes.at(edge.from).component, diagram.nodes.at(edge.to).component, svgNumber(start.x()), svgNumber(start.y()), svgNumber(first.x()), svgNumber(first.y()), svgNumber(second.x()), svgNumber(second.y()))
               + QStringLiteral(" %1 %2\" marker-end=\"url(#%3)\"><title>%4</title></path>\n")
                     .arg(svgNumber(end.x()), svgNumber(end.y()), marker, htmlText(QString(diagram.nodes.at(edge.from).name + QStringLiteral(" \u2192 ") + diagram.nodes.at(edge.to).name + QLatin1String(": ") + edge.label)));
    }
    for (const QList<int>& column : columns) {
        for (const int at : column)
            svg += svgCard(diagram.nodes.at(at), boxes.value(at));
    }
    return svg + QLatin1String("</svg>\n");
}

} // namespace groundplan::text
