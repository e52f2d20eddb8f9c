// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QHash>

#include "model/rules/rule.h"

namespace groundplan {

/// Who is observed for one signal: a workload is when a component that keeps the signal, or a telemetry collector
/// that reaches one, observes it or a place around it, or when it sends to such a component itself.
struct ObservabilityCoverage {
    QList<Id> sinks;         ///< components that keep the signal
    QHash<Id, Id> keepers;   ///< of all that is observed: the first sink that its signal reaches

    bool covers(const Id& component) const { return keepers.contains(component); }
};

/// `signal` is "metrics", "logs" or "traces"; it is also the trait of the sinks. Systems of others count as sinks when a
/// connection says that it carries the signal to them. With `through`, only ways over sinks and collectors that pass it.
ObservabilityCoverage coverageOf(const RuleContext& context, const char* signal,
                                 const std::function<bool(const Component&)>& through = {});

/// A cluster, region or site in which workloads run and no signal of any of them is collected, though the design
/// collects signals elsewhere.
struct BlindPlace {
    Id place;
    QStringList workloads; ///< those for which it is the innermost such place
};

/// All blind places, in the design's order. O(components + connections), once.
const QList<BlindPlace>& blindPlaces(const RuleContext& context);

/// What the three rules of missing signals do alike: one finding on the design when nothing keeps the signal (none
/// with an empty `designMessage`: another rule says so), else one for each workload that `applies` to and that nobody
/// observes. Workloads in blind places are left to the rule of those.
void checkCoverage(const RuleContext& context, const char* signal, const char* designMessage, const char* workloadMessage,
                   const std::function<bool(const Component&)>& applies, QList<Verdict>& verdicts);

} // namespace groundplan
