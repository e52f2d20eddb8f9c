// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/kubernetes/rendering.h"

namespace groundplan::mesh {

/// Where something outside of the cluster is reached.
struct Outside {
    QString host;       ///< a name or an address; a made-up one when nobody says
    bool known = false;
    bool isAddress = false; ///< an IPv4 address
    int port = 0;       ///< 0: not known
    bool tls = false;   ///< the callers encrypt from the first byte, so the name is seen in the handshake
    bool http = false;  ///< plain HTTP
};

/// True for what traffic of the cluster leaves it for.
bool isOutside(const kubernetes::Rendering& rendering, const Component& component);

/// By the export profile's `hosts` (ENVIRONMENT/COMPONENT before COMPONENT), the component's address, its host.
Outside outsideOf(const kubernetes::Rendering& rendering, const Connection& connection, const Component& target, const ValueMap& hosts);

} // namespace groundplan::mesh
