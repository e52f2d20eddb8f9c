// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>

#include "model/design/design.h"

namespace groundplan {

/// A piece of a design that can be copied elsewhere: components with all that stands in them, and the connections
/// that run among them. Positions of the outermost components are absolute.
struct Fragment {
    QList<Component> components; ///< parents before children
    QList<Connection> connections;
    QHash<Id, Placement> placements;

    bool isEmpty() const { return components.isEmpty(); }
};

/// Copies those components out of a design. A component whose container is copied too comes with it only once.
Fragment fragmentOf(const Design& design, const QList<Id>& components);

} // namespace groundplan
