// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/dependence.h"

namespace groundplan {

/// What the components that another one depends on leave of its availability.
struct AvailabilitySum {
    double percent = 100;
    QList<Id> counted; ///< the components and connections whose availability it is made of, nearest first
    Id missing;        ///< the nearest that states no availability, nor does anything behind it; empty: none
    Id unsaid;         ///< the nearest connection that does not say whether the caller could do without; empty: none
};

/// The product of the availabilities of the unique dependencies of `component` (Treynor, Dahlin, Rau, Beyer: The Calculus of
/// Service Availability, 2017), over those that it is said not to do without, or over `unsaid` ones as well. What a
/// component promises covers what stands behind it, so the walk ends there; one that states nothing is as good as what
/// it depends on. O(what is walked).
AvailabilitySum availabilityOf(const RuleContext& context, const Component& component, bool unsaidToo);

} // namespace groundplan
