// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/export_options.h"
#include "model/exports/kubernetes/rendering.h"

namespace groundplan::observability {

/// What this target goes by: the design seen for one cluster, what the team chose, and who watches whom.
class Telemetry
{
public:
    Telemetry(const kubernetes::Rendering& rendering, const ExportOptions& options);

    const kubernetes::Rendering& rendering() const { return m_rendering; }
    const ExportOptions& options() const { return m_options; }
    const Design& design() const { return m_rendering.design(); }
    const Component& component(const Id& id) const { return *design().component(id); }
    Value attribute(const Component& component, const char* name) const { return m_rendering.attribute(component, name); }
    /// Does it say yes to that attribute?
    bool says(const Component& component, const char* name) const { return attribute(component, name).toBool(); }

    /// Components that run as pods of the cluster, in the design's order.
    QList<Id> pods() const;
    /// Those of them that belong to a system; its name for labels and files, in the order of their first member.
    QStringList systems() const;
    QList<Id> podsOf(const QString& system) const;
    QString systemOf(const Component& component) const;
    QString systemLabel(const QString& system) const;
    /// The team as the label of the objects and the alerts names it; "unowned" when nobody is named.
    QString teamOf(const Component& component) const;
    /// Is somebody called for it, or does a ticket do?
    bool isPaged(const Component& component) const;

    bool isMeshed(const Component& component) const;
    /// Do pods of it offer measurements that are to be read?
    bool isScraped(const Component& component) const;
    /// Does it answer requests that somebody counts?
    bool isMeasured(const Component& component) const;

    /// The component with that trait that serves this cluster: one of the cluster, else the first; null: none.
    const Component* first(const char* trait) const;
    /// The namespace of the component with that trait, where it runs in this cluster; else the first namespace.
    QString spaceFor(const char* trait) const;
    /// Address of a component as pods reach it; a placeholder under example.invalid when nobody says.
    QString hostOf(const Component& component) const;
    bool isPlaceholder(const QString& host) const { return host.endsWith(QLatin1String(".example.invalid")); }

    /// Where the runbook of a workload is read; `service` and `space` may be templates of an alert.
    QString runbookUrl(const QString& space, const QString& service) const;
    QString dashboardId(const QString& space, const QString& name) const;
    QString overviewId(const QString& system) const;
    /// Empty when nobody says where the dashboards are.
    QString dashboardUrl(const QString& uid) const;
    /// "" for the only cluster, else "CLUSTER/".
    const QString& folder() const { return m_folder; }

private:
    const kubernetes::Rendering& m_rendering;
    const ExportOptions& m_options;
    QString m_folder;
};

/// Where runbooks are read: the option, else the repository of the profile; empty: nobody says.
QString runbookBase(const Design& design, const ExportOptions& options);

/// Text from the design in a template of Prometheus: its braces stay braces.
QString templateText(const QString& text);
/// A label's value in PromQL, quoted.
QString promText(const QString& text);
/// A matcher for one of some names that need no escapes: label="a", label=~"a|b".
QString oneOf(const char* label, const QStringList& names);

/// Metadata of an object that belongs to the whole rather than to a workload.
ValueMap sharedMetadata(const QString& space, const QString& name, const ValueMap& moreLabels = {});
/// Metadata of an object of the monitoring operator: with the labels that the operator selects by.
ValueMap operatorMetadata(const Telemetry& telemetry, ValueMap metadata);

// The parts, each adding its objects:
void addMonitors(const Telemetry& telemetry, QList<kubernetes::Object>& objects);
void addRules(const Telemetry& telemetry, QList<kubernetes::Object>& objects);
void addAlertRoutes(const Telemetry& telemetry, QList<kubernetes::Object>& objects);
void addDashboards(const Telemetry& telemetry, QList<kubernetes::Object>& objects);
void addCollector(const Telemetry& telemetry, QList<kubernetes::Object>& objects);
void addLogAgent(const Telemetry& telemetry, QList<kubernetes::Object>& objects);
void addElasticStack(const Telemetry& telemetry, QList<kubernetes::Object>& objects);

/// The page that an alert leads to.
QString runbook(const Telemetry& telemetry, const Component& component);

} // namespace groundplan::observability
