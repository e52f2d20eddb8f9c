// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/kubernetes/rendering.h"

namespace groundplan::keda {

/// What a scaler has to know to look into a broker, and what the design does not say of it.
struct Scaler {
    QString type;                 ///< "rabbitmq"; empty: none fits the broker
    ValueMap metadata;
    QString identity;             ///< workload identity of a provider ("aws"), instead of a Secret
    QList<std::pair<QString, QString>> secrets; ///< parameter and key in the Secret of the scaler
    QStringList placeholders;     ///< parameters that hold a stand-in
    QStringList subjects;
};

/// The type of scaler that the catalog names for a broker's technology; empty: none.
QString scalerType(const kubernetes::Rendering& rendering, const Component& broker);

/// The scaler for one connection from a consumer to a broker.
Scaler scalerOf(const kubernetes::Rendering& rendering, const Component& consumer, const Connection& connection);

/// The connections by which a workload takes messages, in the design's order.
QList<Id> consumingConnections(const kubernetes::Rendering& rendering, const Component& component);

} // namespace groundplan::keda
