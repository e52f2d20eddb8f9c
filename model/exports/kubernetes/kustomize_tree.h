// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/kubernetes/rendering.h"
#include "model/exports/plan_builder.h"

namespace groundplan::kubernetes {

/// What a target makes of one cluster in one environment.
using ObjectRenderer = std::function<QList<Object>(const Rendering&)>;

/// A design's clusters that run a workload or a function, in its order.
QList<Id> runningClusters(const Design& design, const Catalog& catalog);

/// The folder of a cluster's manifests within a target's, with "/" at its end; "" when there is one cluster only.
QString clusterFolder(const Design& design, const Catalog& catalog, const Id& cluster);

/// Names of the overlays: the environments, or "default" when the design has none.
QStringList overlayNames(const Design& design);

/// Writes the objects of every cluster as a Kustomize base, and what differs in an environment as an overlay of patches
/// and further objects. Clusters and environments for which nothing is rendered get no folder. Fails with
/// ErrorCode::Cancelled when `progress` says stop.
Result<void> addKustomizeTree(PlanBuilder& plan, const Design& design, const Catalog& catalog, const ObjectRenderer& render, const ExportProgress& progress = {});

} // namespace groundplan::kubernetes
