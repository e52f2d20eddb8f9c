// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "model/exports/export_options.h"
#include "model/exports/text/diagram.h"

namespace groundplan {

using namespace text;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("PlantUmlExport", text);
}

/// An argument of a macro: what the preprocessor or Creole could read as theirs goes in as its number.
QString quoted(const QString& text)
{
    QString safe;
    const QList<uint> letters = text.toUcs4();
    for (qsizetype at = 0; at < letters.size(); ++at) {
        const uint c = letters.at(at);
        const QChar letter = c < 128 ? QChar(c) : QChar(u'x');
        const bool single = (letter == u'-' || letter == u'/' || letter == u'.') && at > 0 && letters.at(at - 1) != c && (at + 1 == letters.size() || letters.at(at + 1) != c);
        const bool plain = (c < 128 && (letter.isLetterOrNumber() || letter == u' ' || letter == u',' || letter == u'+' || letter == u'?')) || c >= 0xa0;
        if ((plain && !(at == 0 && letter == u'+')) || single)
            safe += QString::fromUcs4(reinterpret_cast<const char32_t*>(&letters.at(at)), 1);
        else
            safe += QStringLiteral("<U+%1>").arg(QString::number(c, 16).toUpper().rightJustified(4, u'0'));
    }
    return u'"' + safe + u'"';
}

QString macro(DiagramShape shape)
{
    switch (shape) {
    case DiagramShape::Person: return QStringLiteral("Person");
    case DiagramShape::Database: return QStringLiteral("ContainerDb");
    case DiagramShape::Queue: return QStringLiteral("ContainerQueue");
    case DiagramShape::External: return QStringLiteral("System_Ext");
    default: return QStringLiteral("Container");
    }
}

QString write(const Diagram& diagram)
{
    QString text = QLatin1String("@startuml\n!include <C4/C4_Container>\n\ntitle ") + quoted(diagram.title).mid(1).chopped(1) + QLatin1String("\nLAYOUT_LEFT_RIGHT()\n\n");
    for (const auto& [tag, style] : {std::pair("asynchronous", "DashedLine()"), std::pair("telemetry", "DottedLine()"), std::pair("delivery", "DashedLine()"), std::pair("structural", "DottedLine()"), std::pair("data", "BoldLine()")})
        text += QStringLiteral("AddRelTag(\"%1\", $lineStyle = %2)\n").arg(QLatin1String(tag), QLatin1String(style));
    text += u'\n';
    const std::function<void(int, int)> add = [&](int at, int depth) {
        const DiagramNode& node = diagram.nodes.at(at);
        const QString indent = QStringLiteral("  ").repeated(depth);
        if (node.isPlace()) {
            text += indent + QLatin1String("Boundary(") + node.key + QLatin1String(", ") + quoted(node.name) + QLatin1String(", ") + quoted(node.kind) + QLatin1String(") {\n");
            for (const int child : node.children)
                add(child, depth + 1);
            text += indent + QLatin1String("}\n");
            return;
        }
        QStringList arguments{node.key, quoted(node.name)};
        if (node.shape != DiagramShape::Person && node.shape != DiagramShape::External)
            arguments.append(quoted(node.technology.isEmpty() ? node.kind : QString(node.kind + QLatin1String(", ") + node.technology)));
        if (!node.description.isEmpty())
            arguments.append(quoted(node.description));
        text += indent + macro(node.shape) + u'(' + arguments.join(QLatin1String(", ")) + QLatin1String(")\n");
    };
    for (const int root : diagram.roots)
        add(root, 0);
    text += u'\n';
    for (const DiagramEdge& edge : diagram.edges) {
        QStringList arguments{diagram.nodes.at(edge.from).key, diagram.nodes.at(edge.to).key, quoted(edge.label)};
        if (!edge.technology.isEmpty() && !edge.label.contains(edge.technology))
            arguments.append(quoted(edge.technology));
        if (edge.style != ConnectionStyle::Synchronous)
            arguments.append(QLatin1String("$tags = \"") + styleWord(edge.style) + u'"');
        text += QLatin1String("Rel(") + arguments.join(QLatin1String(", ")) + QLatin1String(")\n");
    }
    return text + QLatin1String("\nSHOW_LEGEND()\n@enduml\n");
}

class PlantUmlExporter : public Exporter
{
public:
    QString id() const override { return QStringLiteral("plantuml"); }
    QString name() const override { return tr("C4 diagrams in PlantUML"); }
    QString description() const override { return tr("The design and each of its systems as C4 container diagrams for PlantUML, whose own library holds all that they include."); }
    ExportGroup group() const override { return ExportGroup::Descriptions; }

    Result<ExportPlan> plan(const Design& design, const Catalog& catalog, const ExportProgress&) const override
    {
        auto options = optionsOf(design, *this);
        if (!options)
            return unexpected(options.error());
        PlanBuilder plan(*this, design, catalog);
        plan.inform(tr("The diagrams need PlantUML 1.2022.0 or newer."));
        addDiagrams(plan, design, catalog, QStringLiteral("puml"), write);
        return plan.finish();
    }
};

} // namespace

std::unique_ptr<Exporter> make_exporter_plantuml()
{
    return std::make_unique<PlantUmlExporter>();
}

} // namespace groundplan
