// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include "model/exports/export_options.h"
#include "model/exports/text/diagram.h"
#include "model/exports/text/facts.h"
#include "model/exports/text/plain.h"

namespace groundplan {

using namespace text;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("StructurizrExport", text);
}

/// A string of the DSL. It replaces ${NAME}, even by variables of whoever reads it, so dollars come from a constant of
/// the file; a backslash before n would become a line break, a word joiner keeps the two apart.
QString quoted(const QString& text)
{
    QString safe = oneLine(text);
    safe.replace(QLatin1String("\\n"), QStringLiteral("\\\u2060n"));
    safe.replace(QLatin1String("${"), QLatin1String("\u0001{"));
    safe.replace(u'\\', QLatin1String("\\${NOTHING}"));
    safe.replace(QLatin1String("\u0001{"), QLatin1String("${DOLLAR}{"));
    safe.replace(u'"', QLatin1String("\\\""));
    return u'"' + safe + u'"';
}

/// A name that nothing else of the same scope has.
QString unusedName(const QString& name, const QString& id, QSet<QString>& taken)
{
    QString unused = oneLine(name);
    if (unused.isEmpty())
        unused = id;
    if (taken.contains(unused.toCaseFolded()))
        unused += QLatin1String(" (") + id + u')';
    const QString wanted = unused;
    for (int number = 2; taken.contains(unused.toCaseFolded()); ++number)
        unused = wanted + u' ' + QString::number(number);
    taken.insert(unused.toCaseFolded());
    return unused;
}

class Writer
{
public:
    Writer(const Design& design, const Catalog& catalog) : m_design(design), m_catalog(catalog), m_diagram(diagramOf(design, catalog)) {}

    /// Connections that the model of C4 has no place for.
    QList<Id> leftOut;

    QString write()
    {
        line(0, QLatin1String("workspace ") + quoted(m_diagram.title) + u' ' + quoted(m_design.properties().description) + QLatin1String(" {"));
        line(1, QStringLiteral("!const DOLLAR $"));
        line(1, QStringLiteral("!const NOTHING \"\""));
        line(1, QStringLiteral("model {"));
        elements();
        relationships();
        deployments();
        line(1, QStringLiteral("}"));
        views();
        line(0, QStringLiteral("}"));
        return m_text;
    }

private:
    void line(int depth, const QString& text) { m_text += QStringLiteral("    ").repeated(depth) + text + u'\n'; }

    bool isContainer(const DiagramNode& node) const
    {
        return node.shape != DiagramShape::Person && node.shape != DiagramShape::External && !m_catalog.isContainer(m_design.component(node.component)->kind);
    }

    Id systemOf(const DiagramNode& node) const
    {
        const QStringList systems = m_design.component(node.component)->groupsOf(u"system");
        return systems.isEmpty() ? Id() : systems.first();
    }

    QString rest(const DiagramNode& node, bool withTechnology) const
    {
        QString text = u' ' + quoted(node.description);
        if (withTechnology)
            text += u' ' + quoted(node.technology);
        // Tags are separated by commas.
        return text + u' ' + quoted(shapeWord(node.shape) + u',' + QString(node.kind).remove(u','));
    }

    void elements()
    {
        QSet<QString> names;
        for (const DiagramNode& node : std::as_const(m_diagram.nodes)) {
            if (node.shape != DiagramShape::Person && node.shape != DiagramShape::External)
                continue;
            const bool person = node.shape == DiagramShape::Person;
            line(2, node.key + (person ? QLatin1String(" = person ") : QLatin1String(" = softwareSystem ")) + quoted(unusedName(node.name, node.component, names)) + rest(node, false));
            m_known.insert(node.component);
        }
        QStringList systems = groupsOfKind(m_design, QStringLiteral("system"));
        systems.append(QString());
        int number = 0;
        for (const QString& system : std::as_const(systems)) {
            QList<const DiagramNode*> members;
            for (const DiagramNode& node : std::as_const(m_diagram.nodes)) {
                if (isContainer(node) && systemOf(node) == system)
                    members.append(&node);
            }
            if (members.isEmpty())
                continue;
            const QString key = QLatin1String("system_") + QString::number(++number);
            m_systems.append(key);
            const Group* group = m_design.groups().find(system);
            // What belongs to no system is the platform under them.
            const QString name = system.isEmpty() ? QStringLiteral("Platform of %1").arg(m_diagram.title) : groupName(m_design, system);
            line(2, key + QLatin1String(" = softwareSystem ") + quoted(unusedName(name, system, names)) + u' ' + quoted(group ? group->description : QString()) + QLatin1String(" {"));
            QSet<QString> inside;
            for (const DiagramNode* node : std::as_const(members)) {
                line(3, node->key + QLatin1String(" = container ") + quoted(unusedName(node->name, node->component, inside)) + rest(*node, true));
                m_known.insert(node->component);
            }
            line(2, QStringLiteral("}"));
        }
        line(0, QString());
    }

    void relationships()
    {
        QSet<QString> taken;
        for (const DiagramEdge& edge : std::as_const(m_diagram.edges)) {
            const DiagramNode& from = m_diagram.nodes.at(edge.from);
            const DiagramNode& to = m_diagram.nodes.at(edge.to);
            if (!m_known.contains(from.component) || !m_known.contains(to.component) || edge.from == edge.to) {
                leftOut.append(edge.connection);
                continue;
            }
            const QString pair = from.key + u' ' + to.key + u' ';
            QString label = edge.label;
            for (int number = 2; taken.contains(pair + label); ++number)
                label = edge.label + QLatin1String(" (") + QString::number(number) + u')';
            taken.insert(pair + label);
            line(2, from.key + QLatin1String(" -> ") + to.key + u' ' + quoted(label) + u' ' + quoted(edge.technology) + u' ' + quoted(styleWord(edge.style)));
        }
        line(0, QString());
    }

    void deployments()
    {
        QList<const Environment*> environments;
        for (const Environment& environment : m_design.environments())
            environments.append(&environment);
        if (environments.isEmpty())
            environments.append(nullptr);
        QSet<QString> names;
        for (const Environment* environment : std::as_const(environments)) {
            const QString key = QLatin1String("environment_") + QString::number(m_environments.size() + 1);
            m_environments.append(key);
            line(2, key + QLatin1String(" = deploymentEnvironment ") + quoted(unusedName(environment ? environment->label() : QStringLiteral("Live"), environment ? environment->id : QStringLiteral("live"), names)) + QLatin1String(" {"));
            QSet<QString> siblings;
            QStringList homeless;
            for (const int root : std::as_const(m_diagram.roots)) {
                const DiagramNode& node = m_diagram.nodes.at(root);
                if (m_known.contains(node.component)) {
                    if (isContainer(node))
                        homeless.append(QLatin1String("containerInstance ") + node.key);
                } else {
                    deploymentNode(root, 3, environment, siblings);
                }
            }
            if (!homeless.isEmpty()) {
                line(3, QLatin1String("deploymentNode ") + quoted(unusedName(QStringLiteral("In no place of the design"), QStringLiteral("none"), siblings)) + QLatin1String(" {"));
                for (const QString& instance : std::as_const(homeless))
                    line(4, instance);
                line(3, QStringLiteral("}"));
            }
            line(2, QStringLiteral("}"));
        }
    }

    void deploymentNode(int at, int depth, const Environment* environment, QSet<QString>& siblings)
    {
        const DiagramNode& node = m_diagram.nodes.at(at);
        const Component& component = *m_design.component(node.component);
        line(depth, QLatin1String("deploymentNode ") + quoted(unusedName(node.name, node.component, siblings)) + u' ' + quoted(node.description) + u' '
                        + quoted(node.technology.isEmpty() ? node.kind : node.technology) + u' ' + quoted(shapeWord(node.shape)) + QLatin1String(" {"));
        if (const qint64 nodes = effectiveAttribute(m_catalog, component, QStringLiteral("nodes"), environment).toInteger(); nodes > 1)
            line(depth + 1, QLatin1String("instances ") + QString::number(nodes));
        QSet<QString> inside;
        for (const int child : node.children) {
            const DiagramNode& part = m_diagram.nodes.at(child);
            if (isContainer(part))
                line(depth + 1, QLatin1String("containerInstance ") + part.key);
            else if (part.shape == DiagramShape::External)
                line(depth + 1, QLatin1String("softwareSystemInstance ") + part.key);
            else if (!m_known.contains(part.component))
                deploymentNode(child, depth + 1, environment, inside);
        }
        line(depth, QStringLiteral("}"));
    }

    void views()
    {
        line(1, QStringLiteral("views {"));
        const auto view = [this](const QString& head) {
            line(2, head + QLatin1String(" {"));
            line(3, QStringLiteral("include *"));
            line(3, QStringLiteral("autoLayout lr"));
            line(2, QStringLiteral("}"));
        };
        view(QStringLiteral("systemLandscape \"landscape\""));
        for (const QString& system : std::as_const(m_systems)) {
            view(QLatin1String("systemContext ") + system + QLatin1String(" \"context_") + system + u'"');
            view(QLatin1String("container ") + system + QLatin1String(" \"containers_") + system + u'"');
        }
        for (const QString& environment : std::as_const(m_environments))
            view(QLatin1String("deployment * ") + environment + QLatin1String(" \"deployment_") + environment + u'"');
        line(2, QStringLiteral("styles {"));
        for (const auto& [shape, drawn] : {std::pair(DiagramShape::Box, "RoundedBox"), std::pair(DiagramShape::Person, "Person"), std::pair(DiagramShape::Database, "Cylinder"),
                                           std::pair(DiagramShape::Queue, "Pipe"), std::pair(DiagramShape::Gateway, "Hexagon"), std::pair(DiagramShape::Support, "Component"),
                                           std::pair(DiagramShape::External, "RoundedBox"), std::pair(DiagramShape::Place, "RoundedBox")}) {
            const DiagramColours colours = shapeColours(shape);
            line(3, QLatin1String("element \"") + shapeWord(shape) + QLatin1String("\" {"));
            line(4, QLatin1String("shape ") + QLatin1String(drawn));
            line(4, QLatin1String("background ") + QLatin1String(colours.fill));
            line(4, QLatin1String("color ") + QLatin1String(colours.text));
            line(4, QLatin1String("stroke ") + QLatin1String(colours.stroke));
            if (shape == DiagramShape::External)
                line(4, QStringLiteral("border dashed"));
            line(3, QStringLiteral("}"));
        }
        for (const auto& [style, drawn] : {std::pair(ConnectionStyle::Synchronous, "solid"), std::pair(ConnectionStyle::Asynchronous, "dashed"), std::pair(ConnectionStyle::Data, "solid"),
                                           std::pair(ConnectionStyle::Telemetry, "dotted"), std::pair(ConnectionStyle::Delivery, "dashed"), std::pair(ConnectionStyle::Structural, "dotted")}) {
            line(3, QLatin1String("relationship \"") + styleWord(style) + QLatin1String("\" {"));
            line(4, QLatin1String("style ") + QLatin1String(drawn));
            if (style == ConnectionStyle::Data)
                line(4, QStringLiteral("thickness 4"));
            line(3, QStringLiteral("}"));
        }
        line(2, QStringLiteral("}"));
        line(1, QStringLiteral("}"));
    }

    const Design& m_design;
    const Catalog& m_catalog;
    Diagram m_diagram;
    QString m_text;
    QSet<Id> m_known;
    QStringList m_systems, m_environments;
};

class StructurizrExporter : public Exporter
{
public:
    QString id() const override { return QStringLiteral("structurizr"); }
    QString name() const override { return tr("Structurizr workspace"); }
    QString description() const override { return tr("A C4 model in Structurizr's language: systems, containers, one deployment for each environment, and views of them."); }
    ExportGroup group() const override { return ExportGroup::Descriptions; }

    Result<ExportPlan> plan(const Design& design, const Catalog& catalog, const ExportProgress&) const override
    {
        auto options = optionsOf(design, *this);
        if (!options)
            return unexpected(options.error());
        PlanBuilder plan(*this, design, catalog);
        Writer writer(design, catalog);
        const QString text = writer.write();
        plan.addText(QStringLiteral("workspace.dsl"), text, diagramOf(design, catalog).subjects());
        if (!writer.leftOut.isEmpty()) {
            QStringList names;
            for (const Id& id : std::as_const(writer.leftOut))
                names.append(id);
            plan.inform(tr("In a C4 model nothing is connected with a place or with itself, so these connections are left out: %1.").arg(names.join(QLatin1String(", "))), writer.leftOut);
        }
        return plan.finish();
    }
};

} // namespace

std::unique_ptr<Exporter> make_exporter_structurizr()
{
    return std::make_unique<StructurizrExporter>();
}

} // namespace groundplan
