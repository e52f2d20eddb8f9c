// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace groundplan {

enum class Fact { Yes, No, Unknown };

/// Whether the target of a connection learns who is calling: by the connection's `authentication`, mutual TLS (its own or
/// that of a strict mesh around both ends), else by what the target demands of all callers.
Fact authenticationOf(const RuleContext& context, const Connection& connection);
/// Whether the target checks what the caller may do: by the connection, the target, or the mesh around both ends.
Fact authorizationOf(const RuleContext& context, const Connection& connection);
/// What a component demands of all callers.
Fact authenticationAt(const RuleContext& context, const Component& component);
Fact authorizationAt(const RuleContext& context, const Component& component);

} // namespace groundplan
