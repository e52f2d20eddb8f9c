// SPDX-License-Identifier: Apache-2.0
#include "model/exports/observability/dashboard_panels.h"
#include "model/exports/observability/english.h"
#include "model/exports/observability/fields.h"
#include "model/exports/observability/json_text.h"
#include "model/exports/observability/objectives.h"
#include "model/exports/observability/sinks.h"

namespace groundplan::observability {

using namespace kubernetes;

namespace {

const QString& interval()
{
    static const QString text = QStringLiteral("$__rate_interval");
    return text;
}

QString sli(const char* series, const QString& matchers)
{
    return QString(QLatin1String(series) + u'{' + matchers + u'}');
}

void add(const Telemetry& telemetry, const QString& name, const Value& dashboard, const QString& folder, const QStringList& subjects, QList<Object>& objects)
{
    const QString space = telemetry.spaceFor("dashboards");
    ValueMap metadata = sharedMetadata(space, name, fields({{"grafana_dashboard", "1"}}));
    metadata.append(QStringLiteral("annotations"), fields({{"grafana_folder", folder}}));
    objects.append({space, name + QLatin1String(".yaml"), QStringLiteral("ConfigMap"), name,
                    fields({{"apiVersion", "v1"}, {"kind", "ConfigMap"}, {"metadata", metadata}, {"data", ValueMap{{name + QLatin1String(".json"), jsonText(dashboard)}}}}), subjects});
}

/// Rate, errors, durations, and how full it is; what is not counted has no panel.
void addService(const Telemetry& telemetry, const Component& component, QList<Object>& objects)
{
    const Rendering& rendering = telemetry.rendering();
    const QString name = rendering.nameOf(component.id), space = rendering.spaceOf(component.id);
    const QString container = QLatin1String("namespace=\"") + space + QLatin1String("\",container=\"") + name + u'"';
    PanelGrid panels;
    if (telemetry.isMeasured(component)) {
        const RequestMetrics metrics = requestMetrics(telemetry, component);
        panels.addGraph(english("Requests"), QStringLiteral("reqps"), {{metrics.rate(interval()), english("all")}});
        panels.addGraph(english("Share of failed requests"), QStringLiteral("percentunit"), {{QLatin1String("(") + metrics.rate(interval(), true) + QLatin1String(" or vector(0)) / ") + metrics.rate(interval()), english("failed")}});
        QList<PanelQuery> durations;
        for (const char* quantile : {"0.5", "0.95", "0.99"}) {
            durations.append({QLatin1String("histogram_quantile(") + QLatin1String(quantile) + QLatin1String(", sum by (le) (rate(") + metrics.bucket + u'{' + metrics.selector + QLatin1String("}[") + interval() + QLatin1String("])))"),
                              QLatin1Char('p') + QString::fromLatin1(quantile).mid(2).leftJustified(2, u'0')});
        }
        panels.addGraph(english("Duration"), metrics.unit > 1 ? QStringLiteral("ms") : QStringLiteral("s"), durations);
        for (const Objective& objective : objectivesOf(telemetry, component)) {
            const QString matchers = QLatin1String("namespace=\"") + space + QLatin1String("\",service=\"") + name + QLatin1String("\",slo=\"") + objective.name + u'"';
            panels.addNumber(objective.name == QLatin1String("latency") ? english("Latency budget left") : english("Error budget left"), QStringLiteral("percentunit"), sli("service:slo_budget:remaining", matchers), objective.text, 0, 0.25);
        }
        panels.breakLine();
    }
    panels.addGraph(english("Processor"), QStringLiteral("short"),
                    {{QLatin1String("sum by (pod) (rate(container_cpu_usage_seconds_total{") + container + QLatin1String("}[") + interval() + QLatin1String("]))"), QStringLiteral("{{pod}}")},
                     {QLatin1String("max(kube_pod_container_resource_limits{") + container + QLatin1String(",resource=\"cpu\"})"), english("limit")}});
    panels.addGraph(english("Memory"), QStringLiteral("bytes"),
                    {{QLatin1String("sum by (pod) (container_memory_working_set_bytes{") + container + QLatin1String("})"), QStringLiteral("{{pod}}")},
                     {QLatin1String("max(kube_pod_container_resource_limits{") + container + QLatin1String(",resource=\"memory\"})"), english("limit")}});
    panels.addGraph(english("Restarts"), QStringLiteral("short"), {{QLatin1String("sum by (pod) (increase(kube_pod_container_status_restarts_total{") + container + QLatin1String("}[") + interval() + QLatin1String("]))"), QStringLiteral("{{pod}}")}});
    if (rendering.formOf(component.id) == Form::StatefulSet) {
        const QString claim = QLatin1String("namespace=\"") + space + QLatin1String("\",persistentvolumeclaim=~\"data-") + name + QLatin1String("-[0-9]+\"");
        panels.addGraph(english("Volume in use"), QStringLiteral("percentunit"),
                        {{QLatin1String("1 - kubelet_volume_stats_available_bytes{") + claim + QLatin1String("} / kubelet_volume_stats_capacity_bytes{") + claim + u'}', QStringLiteral("{{persistentvolumeclaim}}")}});
    }
    const QString system = telemetry.systemOf(component);
    QList<std::pair<QString, QString>> links{{english("Runbook"), telemetry.runbookUrl(space, name)}};
    if (const QString url = telemetry.attribute(component, "repository").toText(); url.startsWith(QLatin1String("http")))
        links.append({english("Source code"), url});
    add(telemetry, QLatin1String("dashboard-") + space + u'.' + name,
        dashboard(telemetry.dashboardId(space, name), component.label(), component.description, {QStringLiteral("groundplan"), system, telemetry.teamOf(component)}, links, panels),
        telemetry.systemLabel(system), {component.id}, objects);
}

/// All services of a system side by side.
void addOverview(const Telemetry& telemetry, const QString& system, QList<Object>& objects)
{
    const Rendering& rendering = telemetry.rendering();
    const QList<Id> pods = telemetry.podsOf(system);
    QStringList spaces, names, subjects;
    QList<std::pair<QString, QString>> links;
    bool measured = false, promised = false;
    for (const Id& id : pods) {
        const Component& component = telemetry.component(id);
        const QString space = rendering.spaceOf(id), name = rendering.nameOf(id);
        if (!spaces.contains(space))
            spaces.append(space);
        if (!names.contains(name))
            names.append(name);
        subjects.append(id);
        links.append({component.label(), telemetry.runbookUrl(space, name)});
        for (const Objective& objective : objectivesOf(telemetry, component)) {
            promised = true;
            measured = measured || objective.name == QLatin1String("availability");
        }
    }
    const QString own = QLatin1String("system=\"") + system + u'"';
    const QString service = QStringLiteral("{{service}}");
    const QString containers = oneOf("namespace", spaces) + u',' + oneOf("container", names);
    PanelGrid panels;
    if (measured) {
        panels.addGraph(english("Requests"), QStringLiteral("reqps"), {{QLatin1String("sum by (service) (") + sli("service:requests:rate5m", own) + u')', service}}, {}, 12);
        panels.addGraph(english("Share of failed requests"), QStringLiteral("percentunit"), {{sli("service:slo_errors:ratio_rate5m", own + QLatin1String(",slo=\"availability\"")), service}}, {}, 12);
    }
    if (promised) {
        panels.addGraph(english("Share of late requests"), QStringLiteral("percentunit"), {{sli("service:slo_errors:ratio_rate5m", own + QLatin1String(",slo=\"latency\"")), service}}, {}, 12);
        panels.addGraph(english("Budget left"), QStringLiteral("percentunit"), {{sli("service:slo_budget:remaining", own), QStringLiteral("{{service}} {{slo}}")}}, {}, 12);
    }
    panels.addGraph(english("Processor"), QStringLiteral("short"), {{QLatin1String("sum by (container) (rate(container_cpu_usage_seconds_total{") + containers + QLatin1String("}[") + interval() + QLatin1String("]))"), QStringLiteral("{{container}}")}}, {}, 12);
    panels.addGraph(english("Share of the memory limit"), QStringLiteral("percentunit"),
                    {{QLatin1String("max by (container) (container_memory_working_set_bytes{") + containers + QLatin1String("})\n/ max by (container) (kube_pod_container_resource_limits{") + containers + QLatin1String(",resource=\"memory\"})"), QStringLiteral("{{container}}")}}, {}, 12);
    panels.addGraph(english("Alerts"), QStringLiteral("short"), {{QLatin1String("sum by (alertname, service, severity) (ALERTS{alertstate=\"firing\",") + own + QLatin1String("})"), QStringLiteral("{{severity}} {{alertname}} {{service}}")}}, {}, 24);
    add(telemetry, QLatin1String("overview-") + system,
        dashboard(telemetry.overviewId(system), telemetry.systemLabel(system), english("All that runs of this system."), {QStringLiteral("groundplan"), system}, links, panels),
        telemetry.systemLabel(system), subjects, objects);
}

} // namespace

void addDashboards(const Telemetry& telemetry, QList<Object>& objects)
{
    if (!telemetry.options().flag(u"dashboards"))
        return;
    for (const QString& system : telemetry.systems()) {
        addOverview(telemetry, system, objects);
        for (const Id& id : telemetry.podsOf(system)) {
            if (!isRunHere(telemetry, telemetry.component(id)))
                addService(telemetry, telemetry.component(id), objects);
        }
    }
}

} // namespace groundplan::observability
