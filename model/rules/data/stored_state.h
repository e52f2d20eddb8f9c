// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace groundplan {

/// The data stores that `component` writes to and that hold the only record of something, in the design's order. Left out
/// are caches and indexes that can be rebuilt, for they follow another store, and object stores, which take part in no
/// transaction: what is put there is found again by whoever tries again.
QList<Id> writtenSources(const RuleContext& context, const Component& component);

} // namespace groundplan
