// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace groundplan {

/// How much the component at the start of a connection needs the one at its end.
enum class Need {
    Hard,   ///< it cannot work without (`critical`)
    Soft,   ///< it can: it has a fallback, the connection is not critical, or nobody waits for an answer
    Unsaid, ///< it waits, and the design does not say whether it could do without
};

/// Business connections whose caller waits, data access included, bind; all others are soft.
Need needOf(const RuleContext& context, const Connection& connection);

/// How surely the caller spends time on that connection for each request: it does when it needs the answer or has a fallback
/// for the time after it gave up, and does not when the connection is stated not to be critical.
Need timeSpentOn(const RuleContext& context, const Connection& connection);

/// Whether the caller waits for an answer over that connection: a call or an access to data, platform traffic left out.
bool waits(const RuleContext& context, const Connection& connection);

/// The availability on which others may count, in percent: what the component promises, else what it aims at.
std::optional<double> statedAvailability(const RuleContext& context, const Component& component);

/// A percentage in as many digits as it takes to tell 99.95 from 99.949.
QString percentText(double percent);

} // namespace groundplan
