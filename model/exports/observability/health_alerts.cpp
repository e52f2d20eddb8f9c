// SPDX-License-Identifier: Apache-2.0
#include "model/exports/observability/alert_kinds.h"
#include "model/exports/observability/english.h"
#include "model/exports/observability/sinks.h"

namespace groundplan::observability {

using namespace kubernetes;

namespace {

QString text(const char* latin1) { return QString::fromLatin1(latin1); }

} // namespace

/// Series of kube-state-metrics, cAdvisor and the kubelet, as the monitoring mixin of Kubernetes uses them.
QList<HealthAlert> healthAlerts()
{
    const QString container = text("{{ $labels.container }}"), deployment = text("{{ $labels.deployment }}"), set = text("{{ $labels.statefulset }}");
    return {
        {text("WorkloadDown"), text("kube_deployment_status_replicas_available{%1} == 0\nand kube_deployment_spec_replicas{%1} > 0"), "deployment", deployment, text("5m"), true,
         english("%1 has no instance that works"), text("single-replica-critical")},
        {text("StoreDown"), text("kube_statefulset_status_replicas_ready{%1} == 0\nand kube_statefulset_replicas{%1} > 0"), "statefulset", set, text("5m"), true,
         english("%1 has no instance that works"), text("single-replica-critical")},
        {text("ReplicasMissing"), text("kube_deployment_status_replicas_available{%1}\n< kube_deployment_spec_replicas{%1}"), "deployment", deployment, text("15m"), false,
         english("%1 has fewer instances than it should"), text("single-replica")},
        {text("StoreReplicasMissing"), text("kube_statefulset_status_replicas_ready{%1}\n< kube_statefulset_replicas{%1}"), "statefulset", set, text("15m"), false,
         english("%1 has fewer instances than it should"), text("single-replica")},
        {text("AgentMissing"), text("kube_daemonset_status_number_unavailable{%1} > 0"), "daemonset", text("{{ $labels.daemonset }}"), text("15m"), false,
         english("%1 is missing on some machines"), text("blind-region")},
        {text("TargetDown"), text("up{%1} == 0"), "job", text("{{ $labels.job }}"), text("10m"), false,
         english("%1 does not answer when its measurements are read"), text("no-monitoring")},
        {text("ContainerRestarts"), text("sum by (namespace, container) (increase(kube_pod_container_status_restarts_total{%1}[15m])) > 3"), "container", container, text("5m"), false,
         english("%1 restarts again and again"), text("no-probes")},
        {text("MemoryNearLimit"), text("max by (namespace, pod, container) (container_memory_working_set_bytes{%1})\n/ max by (namespace, pod, container) (kube_pod_container_resource_limits{%1,resource=\"memory\"}) > 0.9"),
         "container", container, text("15m"), false, english("%1 uses more than 90 % of its memory limit and is stopped at 100 %"), text("resources-incomplete")},
        {text("CpuThrottled"), text("sum by (namespace, container) (increase(container_cpu_cfs_throttled_periods_total{%1}[5m]))\n/ sum by (namespace, container) (increase(container_cpu_cfs_periods_total{%1}[5m])) > 0.25"),
         "container", container, text("15m"), false, english("%1 is held back by its processor limit in more than a quarter of the time"), text("resources-incomplete")},
        {text("VolumeFillingUp"),
         text("kubelet_volume_stats_available_bytes{%1} / kubelet_volume_stats_capacity_bytes{%1} < 0.15\nand predict_linear(kubelet_volume_stats_available_bytes{%1}[6h], 4 * 24 * 3600) < 0"),
         "persistentvolumeclaim", text("{{ reReplaceAll \"^data-(.*)-[0-9]+$\" \"$1\" $labels.persistentvolumeclaim }}"), text("1h"), false,
         english("The volume of %1 will be full within four days"), text("no-backup")},
        {text("VolumeAlmostFull"), text("kubelet_volume_stats_available_bytes{%1} / kubelet_volume_stats_capacity_bytes{%1} < 0.03"),
         "persistentvolumeclaim", text("{{ reReplaceAll \"^data-(.*)-[0-9]+$\" \"$1\" $labels.persistentvolumeclaim }}"), text("5m"), true,
         english("The volume of %1 is almost full"), text("no-backup")},
        {text("ScaledToTheMost"), text("kube_horizontalpodautoscaler_status_current_replicas{%1}\n== kube_horizontalpodautoscaler_spec_max_replicas{%1}"),
         "horizontalpodautoscaler", text("{{ $labels.horizontalpodautoscaler }}"), text("30m"), false, english("%1 runs with the most instances that it may have"), text("resources-incomplete")},
        {text("JobFailed"), text("sum by (namespace, job_name) (kube_job_status_failed{%1}) > 0"), "job_name",
         text("{{ reReplaceAll \"-[0-9]+$\" \"\" $labels.job_name }}"), text("15m"), false, english("A run of %1 failed"), text("no-monitoring")},
        {text("ScheduleMissed"), text("time() - kube_cronjob_next_schedule_time{%1} > 3600"), "cronjob", text("{{ $labels.cronjob }}"), text("15m"), false,
         english("%1 did not start when it should have"), text("no-monitoring")},
    };
}

bool applies(const Telemetry& telemetry, const HealthAlert& alert, const Component& component)
{
    // Those have other names, and alerts of their vendors.
    if (isRunHere(telemetry, component))
        return false;
    const Form form = telemetry.rendering().formOf(component.id);
    const QLatin1String label(alert.label);
    if (label == QLatin1String("deployment"))
        return form == Form::Deployment;
    if (label == QLatin1String("statefulset") || label == QLatin1String("persistentvolumeclaim"))
        return form == Form::StatefulSet;
    if (label == QLatin1String("daemonset"))
        return form == Form::DaemonSet;
    if (label == QLatin1String("job"))
        return telemetry.isScraped(component);
    if (label == QLatin1String("horizontalpodautoscaler"))
        return form == Form::Deployment && telemetry.rendering().mostReplicas(component) > 0;
    if (label == QLatin1String("job_name"))
        return form == Form::Job || form == Form::CronJob;
    if (label == QLatin1String("cronjob"))
        return form == Form::CronJob && !telemetry.attribute(component, "schedule").isNull();
    return form != Form::Job && form != Form::CronJob;
}

} // namespace groundplan::observability
