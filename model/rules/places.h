// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace groundplan {

/// The innermost container around `component` whose kind has that trait; empty: none.
Id enclosing(const RuleContext& context, const Id& component, const char* trait);

/// Whether a connection crosses a trust boundary: its ends stand in different trust zones, or one end is a person or
/// another company outside of all zones. A zone in a zone counts when the two state different trust.
bool crossesTrustBoundary(const RuleContext& context, const Connection& connection);

} // namespace groundplan
