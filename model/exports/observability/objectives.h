// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/observability/request_metrics.h"

namespace groundplan::observability {

/// How fast an error budget may be spent before somebody is told: both windows have to see it, the long one so that it
/// matters, the short one so that the alert ends when the trouble does.
struct BurnRate {
    const char* longWindow;
    const char* shortWindow;
    double hours;       ///< of the long window
    double budgetShare; ///< of the budget that is gone when the long window has burnt through
    const char* severity;
};

/// Beyer et al., The Site Reliability Workbook (O'Reilly 2018), chapter 5 "Alerting on SLOs", table 5-8: the burn rate
/// of a window is the share of the budget times the period over the window, so that over 30 days 2 % in 1 h is 14.4,
/// 5 % in 6 h is 6, 10 % in 1 d is 3 and 10 % in 3 d is 1; the short window is a twelfth of the long one.
const QList<BurnRate>& burnRates();
/// The factor of a burn rate over a period of so many days.
double burnFactor(const BurnRate& rate, int days);

/// What a workload has to keep: a share of its requests that may go wrong.
struct Objective {
    QString name;     ///< "availability" or "latency"
    double budget = 0; ///< share of the requests that may fail or be late, 0 to 1
    QString attribute; ///< that states it
    QString rule;      ///< id of the rule behind it
    QString text;      ///< "99.9 % of the requests succeed"
    double bound = 0;  ///< of latency: seconds of the bucket that stands for the latency budget
    double wanted = 0; ///< of latency: the budget as stated
};

/// The objectives of a workload whose requests are counted. One that leaves no budget, or is no share at all, is none.
QList<Objective> objectivesOf(const Telemetry& telemetry, const Component& component);

/// The recording rules and alerts of one objective, as groups of Prometheus rules; `comments` gets the comments that
/// belong to them, `place` is the pointer of the group.
ValueMap objectiveGroup(const Telemetry& telemetry, const Component& component, const Objective& objective, const QString& place, YamlComments& comments);

/// Labels that all series and alerts of a workload bear.
ValueMap serviceLabels(const Telemetry& telemetry, const Component& component);

} // namespace groundplan::observability
