// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "model/catalog/catalog.h"
#include "model/catalog/effective.h"
#include "model/design/design.h"

namespace groundplan {

/// How much the component at the start of a connection needs the one at its end, for the figures of resilience.
enum class Need {
    Hard,   ///< it cannot work without (`critical`)
    Soft,   ///< it can: it has a fallback, the connection is not critical, or nobody waits for an answer
    Unsaid, ///< it waits, and the design does not say whether it could do without
};

/// A design with its catalog: what the figures of resilience ask.
struct Facts {
    const Design& design;
    const Catalog& catalog;

    Value of(const Component& component, const char* attribute) const { return effectiveAttribute(catalog, component, QString::fromLatin1(attribute)); }
    Value of(const Connection& connection, const char* attribute) const { return effectiveAttribute(catalog, connection, QString::fromLatin1(attribute)); }
    bool has(const Component& component, const char* trait) const { return catalog.hasTrait(component.kind, QString::fromLatin1(trait)); }
    /// Whether the caller waits for an answer: business calls and data access.
    bool waits(const Connection& connection) const;
    Need need(const Connection& connection) const;
    /// Connections that start at `component` and whose caller waits, in the design's order.
    QList<const Connection*> waitingOf(const Id& component) const;
    /// A duration in seconds.
    std::optional<double> seconds(const Value& value) const;
};

} // namespace groundplan
