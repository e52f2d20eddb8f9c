// SPDX-License-Identifier: Apache-2.0
#include "model/exports/text/diagram.h"

#include <algorithm>

#include <QSet>

#include "model/design/hierarchy.h"
#include "model/exports/kubernetes/names.h"
#include "model/exports/text/facts.h"
#include "model/exports/text/plain.h"

namespace groundplan::text {

namespace {

/// Words that one of the languages keeps for itself.
const QSet<QString>& reserved()
{
    static const QSet<QString> words = [] {
        const QString list = QStringLiteral(
            "graph digraph subgraph node edge strict end class classdef click style linkstyle default flowchart direction tb td bt rl lr o x "
            "label shape icon width height top left link tooltip constraint near desc layers scenarios steps classes vars source target "
            "model views workspace person container component element group this softwaresystem deploymentenvironment deploymentnode "
            "infrastructurenode relationship impliedrelationships identifiers docs adrs include const properties configuration "
            "system boundary rel styles theme themes terminology branding title description tags url perspectives instances true false null suspend unsuspend");
        const QStringList split = list.split(u' ');
        return QSet<QString>(split.begin(), split.end());
    }();
    return words;
}

QString keyOf(const Id& id, QSet<QString>& taken)
{
    QString key;
    for (const QChar c : id)
        key += (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') ? c : QChar(u'_');
    if (key.isEmpty() || key.front().isDigit())
        key.prepend(QLatin1String("c_"));
    if (reserved().contains(key))
        key += u'_';
    const QString wanted = key;
    for (int number = 2; taken.contains(key); ++number)
        key = wanted + u'_' + QString::number(number);
    taken.insert(key);
    return key;
}

DiagramShape shapeOf(const ComponentKind* kind)
{
    const auto has = [kind](const char* trait) { return kind && kind->has(QString::fromLatin1(trait)); };
    if (!kind)
        return DiagramShape::Box;
    if (has("person"))
        return DiagramShape::Person;
    if (has("external"))
        return DiagramShape::External;
    if (has("broker"))
        return DiagramShape::Queue;
    if (has("datastore") || has("backup"))
        return DiagramShape::Database;
    if (kind->container)
        return DiagramShape::Place;
    if (kind->category == QLatin1String("traffic"))
        return DiagramShape::Gateway;
    if (has("platform-service"))
        return DiagramShape::Support;
    return DiagramShape::Box;
}

Diagram build(const Design& design, const Catalog& catalog, const QString& title, const std::function<bool(const Id&)>& shown,
              const std::function<bool(const Connection&)>& drawn)
{
    Diagram diagram;
    diagram.title = oneLine(title);
    QSet<QString> taken;
    QHash<Id, QString> keys; // of all, so that a component has the same key in every picture
    for (const Component& component : design.components())
        keys.insert(component.id, keyOf(component.id, taken));
    QHash<Id, int> at;
    const std::function<void(const Id&, int)> add = [&](const Id& place, int parent) {
        for (const Id& id : orderedChildrenOf(design, place)) {
            if (!shown(id))
                continue;
            const Component& component = *design.component(id);
            const int index = int(diagram.nodes.size());
            DiagramNode node;
            node.component = id;
            node.key = keys.value(id);
            node.name = oneLine(component.label());
            if (node.name.isEmpty())
                node.name = id;
            node.kind = oneLine(kindName(catalog, component));
            node.technology = technologyOf(catalog, component);
            node.description = oneLine(component.description);
            node.shape = shapeOf(catalog.componentKind(component.kind));
            node.parent = parent;
            diagram.nodes.append(node);
            at.insert(id, index);
            if (parent < 0)
                diagram.roots.append(index);
            else
                diagram.nodes[parent].children.append(index);
            add(id, index);
        }
    };
    add({}, -1);
    for (const Connection& connection : design.connections()) {
        if (!drawn(connection) || !at.contains(connection.from) || !at.contains(connection.to))
            continue;
        const ConnectionKind* kind = catalog.connectionKind(connection.kind);
        diagram.edges.append({connection.id, at.value(connection.from), at.value(connection.to), connectionText(catalog, connection),
                              oneLine(effectiveAttribute(catalog, connection, QStringLiteral("protocol")).toText()), kind ? kind->style : ConnectionStyle::Structural});
    }
    return diagram;
}

} // namespace

QStringList Diagram::subjects() const
{
    QStringList ids;
    for (const DiagramNode& node : nodes)
        ids.append(node.component);
    for (const DiagramEdge& edge : edges)
        ids.append(edge.connection);
    return ids;
}

QStringList Diagram::path(int node) const
{
    QStringList keys;
    for (int at = node; at >= 0; at = nodes.at(at).parent)
        keys.prepend(nodes.at(at).key);
    return keys;
}

Diagram diagramOf(const Design& design, const Catalog& catalog)
{
    return build(design, catalog, design.name(), [](const Id&) { return true; }, [](const Connection&) { return true; });
}

Diagram systemDiagram(const Design& design, const Catalog& catalog, const Id& system)
{
    QSet<Id> members, shown;
    for (const Component& component : design.components()) {
        if (component.groupsOf(u"system").contains(system))
            members.insert(component.id);
    }
    shown = members;
    for (const Connection& connection : design.connections()) {
        if (members.contains(connection.from))
            shown.insert(connection.to);
        if (members.contains(connection.to))
            shown.insert(connection.from);
    }
    const QSet<Id> direct = shown;
    for (const Id& id : direct) {
        for (const Id& place : ancestorsOf(design, id))
            shown.insert(place);
    }
    return build(design, catalog, groupName(design, system), [&](const Id& id) { return shown.contains(id); },
                 [&](const Connection& connection) { return members.contains(connection.from) || members.contains(connection.to); });
}

QString shapeWord(DiagramShape shape)
{
    switch (shape) {
    case DiagramShape::Box: return QStringLiteral("workload");
    case DiagramShape::Person: return QStringLiteral("people");
    case DiagramShape::Database: return QStringLiteral("store");
    case DiagramShape::Queue: return QStringLiteral("broker");
    case DiagramShape::Gateway: return QStringLiteral("traffic");
    case DiagramShape::Support: return QStringLiteral("support");
    case DiagramShape::External: return QStringLiteral("outside");
    case DiagramShape::Place: return QStringLiteral("place");
    }
    return {};
}

QString styleWord(ConnectionStyle style)
{
    switch (style) {
    case ConnectionStyle::Synchronous: return QStringLiteral("synchronous");
    case ConnectionStyle::Asynchronous: return QStringLiteral("asynchronous");
    case ConnectionStyle::Data: return QStringLiteral("data");
    case ConnectionStyle::Telemetry: return QStringLiteral("telemetry");
    case ConnectionStyle::Delivery: return QStringLiteral("delivery");
    case ConnectionStyle::Structural: return QStringLiteral("structural");
    }
    return {};
}

DiagramColours shapeColours(DiagramShape shape)
{
    switch (shape) {
    case DiagramShape::Box: return {"#dbe9fb", "#2f6fb5", "#10263f"};
    case DiagramShape::Person: return {"#fbe3cf", "#b5651d", "#3f2410"};
    case DiagramShape::Database: return {"#d9f0e3", "#2e7d55", "#0f3322"};
    case DiagramShape::Queue: return {"#efe1f7", "#7d4a9c", "#2e1540"};
    case DiagramShape::Gateway: return {"#fdf1c7", "#97750c", "#3a2d04"};
    case DiagramShape::Support: return {"#e4e8ec", "#5a6672", "#1d242b"};
    case DiagramShape::External: return {"#f3f3f3", "#777777", "#222222"};
    case DiagramShape::Place: return {"#f7f9fb", "#8795a3", "#2b3640"};
    }
    return {"#ffffff", "#000000", "#000000"};
}

void addDiagrams(PlanBuilder& plan, const Design& design, const Catalog& catalog, const QString& extension,
                 const std::function<QString(const Diagram&)>& write)
{
    const Diagram whole = diagramOf(design, catalog);
    plan.addText(QLatin1String("architecture.") + extension, write(whole), whole.subjects());
    QSet<QString> taken;
    for (const Id& system : groupsOfKind(design, QStringLiteral("system"))) {
        const Diagram part = systemDiagram(design, catalog, system);
        if (part.nodes.isEmpty() || part.nodes.size() == whole.nodes.size())
            continue;
        QString name = dnsLabel(makeSlug(system));
        for (int number = 2; taken.contains(name); ++number)
            name = dnsLabel(makeSlug(system)) + u'-' + QString::number(number);
        taken.insert(name);
        plan.addText(QLatin1String("systems/") + name + u'.' + extension, write(part), part.subjects());
    }
}

} // namespace groundplan::text
