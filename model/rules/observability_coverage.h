// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>

#include "model/rules/rule.h"

namespace groundplan {

/// Who is observed for one signal: a workload is when a component that keeps the signal, or a telemetry collector
/// that reaches one, observes it or a place around it, or when it sends to such a component itself.
struct ObservabilityCoverage {
    QList<Id> sinks;   ///< components that keep the signal
    QSet<Id> covered;  ///< components and all that stands in covered places
};

/// `signal` is "metrics", "logs" or "traces"; it is also the trait of the sinks.
ObservabilityCoverage coverageOf(const RuleContext& context, const char* signal);

/// What the three rules of missing signals do alike: one finding on the design when nothing keeps the signal, else
/// one for each workload that `applies` to and that nobody observes.
void checkCoverage(const RuleContext& context, const char* signal, const char* designMessage, const char* workloadMessage,
                   const std::function<bool(const Component&)>& applies, QList<Verdict>& verdicts);

} // namespace groundplan
