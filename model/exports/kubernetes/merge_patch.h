// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/value.h"

namespace groundplan::kubernetes {

/// The smallest strategic merge patch that makes `after` of `before` (two renderings of the same object): maps are
/// compared key by key, lists of named elements (containers) by their names, other lists are replaced; a key that
/// went away becomes null. Null when nothing differs.
Value mergePatch(const Value& before, const Value& after);

} // namespace groundplan::kubernetes
