// SPDX-License-Identifier: Apache-2.0
#include "model/exports/istio/istio_parts.h"

#include <algorithm>

#include "model/design/hierarchy.h"

namespace groundplan::istio {

using kubernetes::Form;

void Objects::add(const QString& apiVersion, const char* kind, const Component& component, const QString& name, const Value& spec,
                  const QStringList& subjects, const YamlComments& comments)
{
    list.append({m_rendering.spaceOf(component.id), m_rendering.nameOf(component.id) + QLatin1String(".yaml"), QString::fromLatin1(kind), name,
                 fields({{"apiVersion", apiVersion}, {"kind", kind}, {"metadata", m_rendering.metadata(component, name)}, {"spec", spec}}),
                 subjects, comments});
}

void Objects::addToSpace(const QString& apiVersion, const char* kind, const QString& space, const QString& name, const Value& spec,
                         const YamlComments& comments, const QString& file, const QStringList& subjects, const ValueMap& labels)
{
    ValueMap all = m_rendering.commonLabels();
    for (const auto& [key, value] : labels)
        all.append(key, value);
    QStringList behind = subjects;
    if (const Id container = m_rendering.spaceComponent(space); behind.isEmpty() && !container.isEmpty())
        behind.append(container);
    list.append({space, file, QString::fromLatin1(kind), name,
                 fields({{"apiVersion", apiVersion},
                         {"kind", kind},
                         {"metadata", fields({{"name", name}, {"namespace", space}, {"labels", all}})},
                         {"spec", spec}}),
                 behind, comments});
}

ValueMap Objects::workloadSelector(const Component& component) const
{
    return fields({{"matchLabels", m_rendering.selector(component.id)}});
}

QString principalOf(const Objects& objects, const Component& component)
{
    const kubernetes::Rendering& rendering = objects.rendering();
    return objects.choices.trustDomain + QLatin1String("/ns/") + rendering.spaceOf(component.id) + QLatin1String("/sa/") + rendering.serviceAccountOf(component);
}

bool isIstioEntry(const Objects& objects, const Component& entry)
{
    return objects.rendering().formOf(entry.id) == Form::Ingress
           && objects.rendering().attribute(entry, "technology").toText().contains(QLatin1String("Istio"), Qt::CaseInsensitive);
}

QStringList entryPrincipals(const Objects& objects, const Component& entry, bool* guessed)
{
    const auto [space, account] = mesh::entryAccount(objects.view, entry, guessed);
    if (objects.choices.entryPrincipals.isEmpty())
        return {objects.choices.trustDomain + QLatin1String("/ns/") + space + QLatin1String("/sa/") + account};
    if (guessed)
        *guessed = false;
    return objects.choices.entryPrincipals;
}

QString acceptedAs(const Design& design, const QStringList& rules, const QStringList& subjects)
{
    for (const Deviation& deviation : design.deviations()) {
        if (rules.contains(deviation.rule) && (deviation.subject.isEmpty() || subjects.contains(deviation.subject)) && deviation.expires.isValid())
            return QLatin1String(" Accepted as ") + deviation.id + QLatin1String(" until ") + deviation.expires.toString(Qt::ISODate) + u'.';
    }
    return {};
}

bool isIstioEgress(const Objects& objects, const Component& component)
{
    return objects.rendering().has(component, "egress") && isWithin(objects.design(), component.id, objects.rendering().cluster())
           && objects.rendering().attribute(component, "technology").toText().contains(QLatin1String("Istio"), Qt::CaseInsensitive);
}

const Component* egressBefore(const Objects& objects, const Component& outside)
{
    for (const Id& id : objects.design().connectionsOf(outside.id)) {
        const Connection& connection = *objects.design().connection(id);
        const Component& from = *objects.design().component(connection.from);
        if (connection.to == outside.id && isIstioEgress(objects, from))
            return &from;
    }
    return nullptr;
}

QList<WayOut> waysOut(const Objects& objects, const Component& member)
{
    const kubernetes::Rendering& rendering = objects.rendering();
    QList<WayOut> ways;
    for (const Connection* connection : objects.view.waysFrom(member)) {
        const Component& target = *objects.design().component(connection->to);
        if (isIstioEgress(objects, target)) {
            QList<Id> onward = objects.design().connectionsOf(target.id);
            std::sort(onward.begin(), onward.end(), [&](const Id& left, const Id& right) {
                return objects.design().connections().slotOf(left) < objects.design().connections().slotOf(right);
            });
            for (const Id& id : std::as_const(onward)) {
                const Connection& next = *objects.design().connection(id);
                const Component& end = *objects.design().component(next.to);
                if (next.from == target.id && mesh::isOutside(rendering, end))
                    ways.append({&next, &end, &target, mesh::outsideOf(rendering, next, end, objects.choices.hosts)});
            }
        } else if (mesh::isOutside(rendering, target)) {
            ways.append({connection, &target, nullptr, mesh::outsideOf(rendering, *connection, target, objects.choices.hosts)});
        }
    }
    return ways;
}

bool reachesUnknown(const Objects& objects, const Component& member)
{
    const kubernetes::Rendering& rendering = objects.rendering();
    for (const Connection* connection : objects.view.waysFrom(member)) {
        const Component& target = *objects.design().component(connection->to);
        if (rendering.catalog().isContainer(target.kind))
            return true; // whoever observes a place reaches all that runs there
        if (!rendering.isPod(target.id) && !mesh::isOutside(rendering, target) && !rendering.has(target, "person") && !isIstioEgress(objects, target)
            && rendering.formOf(target.id) != Form::Ingress)
            return true;
    }
    const QList<WayOut> ways = waysOut(objects, member);
    return std::any_of(ways.begin(), ways.end(), [](const WayOut& way) { return !way.outside.known || way.outside.port <= 0; });
}

} // namespace groundplan::istio
