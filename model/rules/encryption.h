// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace groundplan {

enum class Encryption { Encrypted, Plain, Unknown };

/// Whether what flows over a connection is encrypted: by its `encryption`, else by its protocol, else by a mesh that
/// both ends belong to and that enforces mutual TLS.
Encryption encryptionOf(const RuleContext& context, const Connection& connection);

/// The component that runs a mesh to which both ends belong and that enforces mutual TLS; null: there is none.
const Component* strictMeshBetween(const RuleContext& context, const Connection& connection);

} // namespace groundplan
