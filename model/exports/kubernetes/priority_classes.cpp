// SPDX-License-Identifier: Apache-2.0
#include "model/exports/kubernetes/rendering.h"

namespace groundplan::kubernetes {

void addPriorityClasses(const Rendering& rendering, QList<Object>& objects)
{
    // Far apart, so that a team can put its own between them; all below those of Kubernetes itself.
    static const struct {
        const char* criticality;
        int value;
        const char* description;
    } tiers[] = {{"critical", 100000, "The business stops without these."},
                 {"high", 50000, "The business suffers without these."},
                 {"standard", 10000, "The business can do without these for a while."},
                 {"low", 1000, "These wait while others need the room."}};
    for (const auto& tier : tiers) {
        QStringList subjects;
        QString name;
        for (const Id& id : rendering.workloads()) {
            const Component& component = *rendering.design().component(id);
            if (!rendering.isPod(id) || rendering.attribute(component, "criticality").toText() != QLatin1String(tier.criticality))
                continue;
            subjects.append(id);
            name = rendering.priorityClassOf(component);
        }
        if (subjects.isEmpty())
            continue;
        ValueMap value{{QStringLiteral("apiVersion"), QStringLiteral("scheduling.k8s.io/v1")},
                       {QStringLiteral("kind"), QStringLiteral("PriorityClass")},
                       {QStringLiteral("metadata"), ValueMap{{QStringLiteral("name"), name}, {QStringLiteral("labels"), rendering.commonLabels()}}},
                       {QStringLiteral("value"), tier.value},
                       {QStringLiteral("globalDefault"), false}};
        // What is not important may wait, and drives nobody away.
        if (qstrcmp(tier.criticality, "low") == 0)
            value.append(QStringLiteral("preemptionPolicy"), QStringLiteral("Never"));
        value.append(QStringLiteral("description"), QString::fromLatin1(tier.description));
        objects.append({{}, QStringLiteral("priority-classes.yaml"), QStringLiteral("PriorityClass"), name, value, subjects,
                        {{QStringLiteral("/value"), QStringLiteral("Components whose criticality is %1.").arg(QLatin1String(tier.criticality))}}});
    }
}

} // namespace groundplan::kubernetes
