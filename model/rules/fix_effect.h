// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>

#include "model/design/change.h"
#include "model/rules/checker.h"

namespace groundplan {

/// What an edit does to the findings of a design.
struct FixEffect {
    int resolved = 0;    ///< findings that go
    int raised = 0;      ///< findings that come
    QStringList raisedMessages; ///< of those that come, the gravest first
    bool operator==(const FixEffect&) const = default;
};

/// The effect of an edit on the design that the checker holds. The checker is as before afterwards.
FixEffect effectOf(Checker& checker, const Edit& edit);

/// One edit that makes the first fix on offer for each finding of a rule, one after the other, each on the design that the
/// one before leaves. No changes when there is nothing to fix by machine. The checker is as before afterwards.
Edit fixAll(const QString& rule, Checker& checker, const std::atomic_bool* cancelled = nullptr);

} // namespace groundplan
