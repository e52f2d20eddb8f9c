// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/value.h"

namespace groundplan::kubernetes {

/// The smallest strategic merge patch that makes `after` of `before` (two renderings of the same object): maps are
/// compared key by key, lists of named elements (containers) by their names, other lists are replaced; a key that
/// went away becomes null. Null when nothing differs.
Value mergePatch(const Value& before, const Value& after);

/// The same for kinds of which Kustomize has no schema (custom resources): a merge patch by RFC 7386, in which every
/// list is replaced as a whole.
Value jsonMergePatch(const Value& before, const Value& after);

/// True for the kinds of Kubernetes itself, whose lists Kustomize merges by their keys.
bool isKnownToKustomize(const QString& apiVersion);

} // namespace groundplan::kubernetes
