// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/export_options.h"
#include "model/exports/keda/scalers.h"

namespace groundplan::keda {

/// What the team chose.
struct ScalingChoices {
    bool all = false;        ///< also workloads that scale by load only
    QString prometheus;      ///< address; empty: requests do not scale anything
    QString query;           ///< with NAME and NAMESPACE
    QString hoursStart, hoursEnd, timeZone;
    bool keepsHours() const { return !hoursStart.isEmpty() && !hoursEnd.isEmpty(); }
};
ScalingChoices choicesFrom(const ExportOptions& options);

/// True for a workload whose number of instances follows the messages that wait for it: nothing else may scale it, no
/// HorizontalPodAutoscaler, and no Job of that name may stand beside.
bool scalesByMessages(const kubernetes::Rendering& rendering, const Component& component);

/// True for a workload that gets a ScaledObject or ScaledJob.
bool isScaled(const kubernetes::Rendering& rendering, const Component& component, const ScalingChoices& choices);

/// True when the design is exported to KEDA too and that scales the workload: the manifests of plain Kubernetes then have
/// no HorizontalPodAutoscaler, no number of replicas and no Job for it.
bool isScaledInstead(const kubernetes::Rendering& rendering, const Component& component);

/// Requests per second that one instance has to serve, from the rates of the connections to a workload; 0: not known.
int requestsPerInstance(const kubernetes::Rendering& rendering, const Component& component);

/// Most instances where the design does not say.
int mostInstances(const kubernetes::Rendering& rendering, const Component& component);

/// All objects of a rendering.
QList<kubernetes::Object> scaledObjects(const kubernetes::Rendering& rendering, const ScalingChoices& choices);

} // namespace groundplan::keda
