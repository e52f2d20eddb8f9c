// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/attribute_spec.h"
#include "model/design/design.h"

namespace groundplan::kubernetes {

/// What a team chooses for its objects: the options of the target `kubernetes`, which every target that renders the same
/// objects goes by.
struct Choices {
    enum class Quotas { Stated, Computed, None } quotas = Quotas::Stated;
    bool gatewayApi = false;      ///< Gateway and routes instead of Ingresses
    QString gatewayClass;         ///< empty: what the component's ingress class says
    bool externalSecrets = false; ///< ExternalSecret objects beside the references
    QString secretStore = QStringLiteral("secret-store");
    QString secretStoreKind = QStringLiteral("ClusterSecretStore");
    QString secretPath;           ///< put before the keys in the store
    QString storageClass;         ///< where a store names none; empty: the cluster's default
    bool limitRanges = true;
    double jobLifetime = 0;       ///< seconds after which a finished Job goes; 0: never
    int minor = 0;                ///< of Kubernetes 1.x
};

QList<AttributeSpec> choiceOptions();

/// The choices of a design's export profile; the defaults where an option is not legal, which the target itself refuses.
Choices choicesOf(const Design& design);

} // namespace groundplan::kubernetes
