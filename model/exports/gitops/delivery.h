// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/export_plan.h"
#include "model/exports/plan_builder.h"

namespace groundplan::gitops {

/// An object that is applied, as far as a controller has to know it.
struct AppliedObject {
    QString apiVersion;
    QString kind;
    QString space; ///< empty: the object belongs to the whole cluster
    QString name;
    bool operator==(const AppliedObject&) const = default;

    /// "apps", "" for the core kinds.
    QString group() const { return apiVersion.contains(u'/') ? apiVersion.section(u'/', 0, 0) : QString(); }
};

/// What a controller applies at once: one target's manifests for one cluster in one environment.
struct Delivery {
    QString target;
    Id cluster;
    QString environment;   ///< name of the overlay
    QString path;          ///< folder of the overlay, from the top of the repository
    QString clusterName;   ///< under which a controller that serves several clusters knows this one; empty: its own
    QList<AppliedObject> objects; ///< those of the base and the overlay, in the order of the files
    QStringList subjects;  ///< the components that they come from
    bool last = false;     ///< the environment is the last one, in which changes arrive at the end
};

/// Where desired state comes from and how it reaches the clusters.
struct Source {
    QString repository;   ///< as the design says, or a stand-in
    QString branch;
    bool automatic = true; ///< the controller applies changes by itself
    bool prunes = true;
    bool selfHeals = true;
    QString interval;     ///< "10m"
    /// The repository of an environment: `{environment}` in it stands for its name.
    QString repositoryOf(const QString& environment) const { return QString(repository).replace(QLatin1String("{environment}"), environment); }
    bool isOci() const { return repository.startsWith(QLatin1String("oci://")); }
    QStringList subjects; ///< the controller and repository of the design that say so
};

/// The targets whose manifests a controller applies, those that others need first: policies, then what the cluster lends
/// (observability, mesh), then the workloads. From the export profile; without one, the workloads alone.
QStringList appliedTargets(const Design& design);

Source sourceOf(PlanBuilder& plan, const Design& design, const Catalog& catalog);

/// All deliveries, by target, cluster and environment. Plans every applied target to know its objects.
Result<QList<Delivery>> deliveriesOf(const Design& design, const Catalog& catalog, const ExportProgress& progress);

/// A duration as Go programs read it: they know no days ("1d" is "24h").
QString goDuration(const QString& text);

/// Namespaces of the objects, sorted, each once.
QStringList spacesOf(const QList<Delivery>& deliveries);

} // namespace groundplan::gitops
