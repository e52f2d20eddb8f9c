// SPDX-License-Identifier: Apache-2.0
#include "model/exports/kubernetes/probes.h"

#include <algorithm>
#include <cmath>

#include "model/base/duration.h"

namespace groundplan::kubernetes {

namespace {

/// Seconds in which the last routers learn that a pod is going.
constexpr int drainSeconds = 5;

/// `lifecycle.preStop.sleep` needs no shell in the image; before that version there is none.
constexpr int sleepMinor = 30;

/// The path that a probe asks for: its own, else that of the other; empty: none is said.
QString pathOf(const Rendering& rendering, const Component& component, const char* attribute)
{
    for (const char* each : {attribute, "readiness-path", "liveness-path"}) {
        if (const QString path = rendering.attribute(component, each).toText(); !path.isEmpty())
            return path;
    }
    return {};
}

/// The probe's handler: by the stated kind, else by what is known of the port.
ValueMap handler(const Rendering& rendering, const Component& component, const char* pathAttribute)
{
    const int port = rendering.port(component);
    const QString probe = rendering.attribute(component, "probe").toText();
    if (port <= 0 || probe == QLatin1String("none") || rendering.isUdp(component))
        return {};
    if (probe == QLatin1String("grpc"))
        return {{QStringLiteral("grpc"), ValueMap{{QStringLiteral("port"), port}}}};
    const QString path = pathOf(rendering, component, pathAttribute);
    if (path.isEmpty() || probe == QLatin1String("tcp"))
        return {{QStringLiteral("tcpSocket"), ValueMap{{QStringLiteral("port"), port}}}};
    ValueMap get{{QStringLiteral("path"), path}, {QStringLiteral("port"), port}};
    if (rendering.attribute(component, "protocol").toText() == QLatin1String("https"))
        get.append(QStringLiteral("scheme"), QStringLiteral("HTTPS"));
    return {{QStringLiteral("httpGet"), get}};
}

bool isDrained(const Rendering& rendering, const Component& component)
{
    const auto grace = parseDuration(rendering.attribute(component, "shutdown-time").toText());
    return grace && *grace > 0 && rendering.port(component) > 0;
}

} // namespace

int graceSeconds(const Rendering& rendering, const Component& component)
{
    const auto grace = parseDuration(rendering.attribute(component, "shutdown-time").toText());
    if (!grace || *grace <= 0)
        return 0;
    const bool sleeps = isDrained(rendering, component) && rendering.choices().minor >= sleepMinor;
    return int(std::ceil(*grace)) + (sleeps ? drainSeconds : 0);
}

void addProbes(const Rendering& rendering, const Component& component, ValueMap& container, YamlComments& comments, const QString& at)
{
    const QString label = component.label().simplified();
    if (isDrained(rendering, component)) {
        if (rendering.choices().minor >= sleepMinor) {
            container.append(QStringLiteral("lifecycle"),
                             ValueMap{{QStringLiteral("preStop"), ValueMap{{QStringLiteral("sleep"), ValueMap{{QStringLiteral("seconds"), drainSeconds}}}}}});
            comments.insert(yamlPointer(at, QStringLiteral("lifecycle")), QStringLiteral("Answers on until all routers know that it goes; the grace period is as much longer."));
        } else {
            comments.insert(yamlPointer(at, QStringLiteral("resources")),
                            comments.value(yamlPointer(at, QStringLiteral("resources"))).isEmpty()
                                ? QStringLiteral("lifecycle.preStop.sleep is left out: it needs Kubernetes 1.%1.").arg(sleepMinor)
                                : QString(comments.value(yamlPointer(at, QStringLiteral("resources"))) + QStringLiteral("\nlifecycle.preStop.sleep is left out: it needs Kubernetes 1.%1.").arg(sleepMinor)));
        }
    }
    ValueMap readiness = handler(rendering, component, "readiness-path");
    if (readiness.isEmpty())
        return;
    const bool known = rendering.attribute(component, "probe").toText() == QLatin1String("grpc") || !pathOf(rendering, component, "readiness-path").isEmpty();
    readiness.append(QStringLiteral("periodSeconds"), 10);
    ValueMap liveness = handler(rendering, component, "liveness-path");
    liveness.append(QStringLiteral("periodSeconds"), 20);
    liveness.append(QStringLiteral("failureThreshold"), 6);
    container.append(QStringLiteral("readinessProbe"), readiness);
    container.append(QStringLiteral("livenessProbe"), liveness);
    if (!known)
        comments.insert(yamlPointer(at, QStringLiteral("readinessProbe")), QStringLiteral("%1 names no path, so only its port is probed (rule no-probes).").arg(label));
    comments.insert(yamlPointer(at, QStringLiteral("livenessProbe")), QStringLiteral("Two minutes, so that a busy instance is not restarted."));
    const QString start = rendering.attribute(component, "start-up-time").toText();
    if (const auto seconds = parseDuration(start); seconds && *seconds > 0) {
        ValueMap startup = handler(rendering, component, "readiness-path");
        startup.append(QStringLiteral("periodSeconds"), 5);
        startup.append(QStringLiteral("failureThreshold"), std::max(1, int(std::ceil(*seconds / 5))));
        container.append(QStringLiteral("startupProbe"), startup);
        comments.insert(yamlPointer(at, QStringLiteral("startupProbe")), QStringLiteral("%1 may take %2 to start.").arg(label, start));
    }
}

} // namespace groundplan::kubernetes
