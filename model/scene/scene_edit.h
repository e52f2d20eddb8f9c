// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>

#include "model/design/design.h"

namespace groundplan {

/// An edit that was made while looking at that view of the design: where it only moves or resizes, it does so in the
/// view, so that every view keeps a layout of its own; what is added, or moves into another container, gets a place in
/// both. `frozen` are components whose place the view itself decides; of `root`, which is looked into, only the size
/// changes.
Edit inView(const Design& design, const Id& view, const Edit& edit, const QSet<Id>& frozen = {}, const Id& root = {});

} // namespace groundplan
