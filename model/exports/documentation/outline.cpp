// SPDX-License-Identifier: Apache-2.0
#include "model/exports/documentation/outline.h"

#include "model/exports/kubernetes/names.h"

namespace groundplan::documentation {

using namespace text;

Outline::Outline(const Design& design, const Catalog& catalog) : m_design(design), m_catalog(catalog)
{
    QHash<QString, int> at;
    const auto chapter = [&](const QString& key, const QString& title, const QString& description, const Id& system) {
        at.insert(key, int(m_chapters.size()));
        m_chapters.append({key, title, description, system, {}});
    };
    QHash<Id, QString> keyOfSystem;
    for (const Id& system : groupsOfKind(design, QStringLiteral("system"))) {
        const Group* group = design.groups().find(system);
        QString key = QLatin1String("system-") + dnsLabel(makeSlug(system));
        while (at.contains(key))
            key += QLatin1String("-x");
        keyOfSystem.insert(system, key);
        chapter(key, groupName(design, system), group ? group->description : QString(), system);
    }
    chapter(QStringLiteral("platform"), QStringLiteral("Platform and everything else"), QStringLiteral("What belongs to no system: mostly what all systems stand on."), {});
    chapter(QStringLiteral("outside"), QStringLiteral("People and outside systems"), QStringLiteral("Who uses the platform, and what others run."), {});
    chapter(QStringLiteral("places"), QStringLiteral("Places"), QStringLiteral("Clouds, networks, clusters and the like, which other components stand in."), {});
    for (const Component& component : design.components()) {
        const QStringList systems = component.groupsOf(u"system");
        QString key = systems.isEmpty() ? QStringLiteral("platform") : keyOfSystem.value(systems.first());
        if (catalog.hasTrait(component.kind, QStringLiteral("person")) || catalog.hasTrait(component.kind, QStringLiteral("external")))
            key = QStringLiteral("outside");
        else if (catalog.isContainer(component.kind))
            key = QStringLiteral("places");
        m_chapters[at.value(key)].components.append(&component);
        m_chapterOf.insert(component.id, key);
    }
    m_chapters.removeIf([](const Chapter& each) { return each.components.isEmpty(); });
}

QList<Link> Outline::uses(const Component& component) const
{
    QList<Link> links;
    for (const Connection& connection : m_design.connections()) {
        if (connection.from == component.id)
            links.append({&connection, m_design.component(connection.to)});
    }
    return links;
}

QList<Link> Outline::usedBy(const Component& component) const
{
    QList<Link> links;
    for (const Connection& connection : m_design.connections()) {
        if (connection.to == component.id)
            links.append({&connection, m_design.component(connection.from)});
    }
    return links;
}

QList<Count> countsOf(const Design& design)
{
    const auto count = [](qsizetype number, const char* one, const char* many) { return Count{number, QString::fromLatin1(number == 1 ? one : many)}; };
    return {count(design.components().size(), "component", "components"),
            count(design.connections().size(), "connection", "connections"),
            count(groupsOfKind(design, QStringLiteral("system")).size(), "system", "systems"),
            count(groupsOfKind(design, QStringLiteral("team")).size(), "team", "teams"),
            count(design.environments().size(), "environment", "environments"),
            count(design.decisions().size(), "decision", "decisions"),
            count(design.deviations().size(), "accepted deviation", "accepted deviations")};
}

} // namespace groundplan::documentation
