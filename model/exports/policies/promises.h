// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/kubernetes/rendering.h"

namespace groundplan::policies {

/// What the manifests of a design promise and a cluster can insist on.
enum class Promise { AllowedImages, FixedImageTags, Resources, Labels, Owner, NonRoot, ReadOnlyRoot, NoEscalation, NoHostNamespaces, Probes, ServiceAccounts };

/// A promise as files and rules know it.
struct PromiseInfo {
    Promise promise;
    QString id;        ///< in names: "fixed-image-tags"
    QString title;     ///< as exported files name it, in English as they are
    QString message;   ///< what whoever breaks it is told
    QStringList rules; ///< the rules of ours whose deviations are exceptions from it
};

/// All of them. The one place that says which rules belong to which promise.
const QList<PromiseInfo>& promises();

/// Pods of a workload as the target 'kubernetes' writes them.
struct Pod {
    Id component;
    QString space;
    QString name; ///< value of the label app.kubernetes.io/name
    bool runsToEnd = false;
    bool isScheduled = false; ///< by a CronJob, whose Jobs do not bear its labels
    ValueMap labels;
    ValueMap spec;
    QString account() const;
    Value::List containers() const;
};

/// A deviation of the design and the pods that it excepts from a promise.
struct Exception {
    const Deviation* deviation = nullptr;
    QList<Promise> promises;
    QList<Pod> pods;
};

/// What the policies for one rendering are about.
struct Scope {
    QList<Pod> pods;
    QStringList spaces;            ///< with pods, in the rendering's order
    QStringList imagePrefixes;     ///< an allowed image starts with one of these …
    QStringList images;            ///< … or is one of these
    bool limitsCpu = false;        ///< all pods limit their processor time
    bool isMeshed = false;         ///< a mesh puts containers of its own into the pods
    QList<Exception> exceptions;   ///< in the design's order
    QList<const Deviation*> incomplete; ///< would be exceptions but lack a justification, an owner or an end

    /// Pods that do not keep it, with no deviation that accepts that: the policy leaves them out.
    QList<Pod> leftOut(Promise promise) const;
    /// Deviations that except pods from it.
    QList<Exception> exceptionsFrom(Promise promise) const;
};

Scope scopeOf(const kubernetes::Rendering& rendering);
bool keeps(const Scope& scope, const Pod& pod, Promise promise);

/// Labels that identify a workload: all pods bear them.
QStringList identifyingLabels();
inline const char* ownerLabel = "groundplan.io/team";
/// Containers that a mesh puts into pods.
QStringList meshContainers();
/// "Enforce" or "Audit" in that environment, by what the team chose: "enforce", "audit", or "enforce-last", which refuses
/// in the last environment alone.
QString actionIn(const kubernetes::Rendering& rendering, const QString& choice);
/// Put before the names of policies, which the whole cluster shares.
QString policyName(const Design& design, const QString& promise);

} // namespace groundplan::policies
