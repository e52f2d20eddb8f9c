// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/component.h"

namespace groundplan {

/// The kind of connection that a name in a configuration speaks of: writes to data (which includes reading), publishes
/// to brokers or consumes when the variable or the caller says so, authenticates with identity, observes telemetry,
/// calls the rest; always one that the catalog allows.
QString connectionKindFor(const Catalog& catalog, const Component& from, const Component& to, const QString& variable);

/// The protocol, as the catalog names it, that a URL's scheme stands for; empty: none that says anything.
QString protocolOfScheme(const QString& scheme);

/// The protocol that is usual at a port of a component; empty: not known.
QString usualProtocol(const Catalog& catalog, const Component& to, int port);

} // namespace groundplan
