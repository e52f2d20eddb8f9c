// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace groundplan {

/// The innermost container around `component` whose kind has that trait; empty: none.
Id enclosing(const RuleContext& context, const Id& component, const char* trait);
/// The same of the component in that slot: its container, or null.
const Component* enclosingAt(const RuleContext& context, int slot, const char* trait);

/// The outermost cloud or site around `component`: who provides what it runs on; empty: none is stated.
Id providerOf(const RuleContext& context, const Id& component);

/// Whether the ends of a connection stand with different providers; false when one of them stands with none.
bool crossesProviders(const RuleContext& context, const Connection& connection);

/// Whether a connection crosses a trust boundary: its ends stand in different trust zones, or one end is a person or
/// another company outside of all zones. A zone in a zone counts when the two state different trust.
bool crossesTrustBoundary(const RuleContext& context, const Connection& connection);

} // namespace groundplan
