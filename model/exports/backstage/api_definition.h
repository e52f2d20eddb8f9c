// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "model/design/component.h"

namespace groundplan::backstage {

/// The definition of an API: legal in its language, but without operations, which a design does not know.
struct ApiDefinition {
    QString type; ///< "openapi", "grpc", "graphql", or the protocol
    QString text;
};

ApiDefinition definitionFor(const QString& protocol, const Component& component);

} // namespace groundplan::backstage
