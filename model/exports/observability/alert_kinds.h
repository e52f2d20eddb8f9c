// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/observability/objectives.h"

namespace groundplan::observability {

/// An alert on the health of workloads: one rule for all of a team in a namespace, and a chapter of their runbooks.
struct HealthAlert {
    QString name;
    QString expression; ///< with %1 where the matchers of the workloads go
    const char* label;  ///< of the series that names the workload
    QString service;    ///< template of an alert that gives the workload's name
    QString lasting;    ///< `for`
    bool pages = false; ///< somebody is called, where the workload says so
    QString summary;
    QString rule;       ///< id of the rule behind it
};

/// All of them, the worst first.
QList<HealthAlert> healthAlerts();
bool applies(const Telemetry& telemetry, const HealthAlert& alert, const Component& component);

/// An alert on what waits in a queue for a workload, or was set aside.
struct QueueAlert {
    QString name;       ///< "QueueLag" or "DeadLetters"
    Id connection;
    QString queue;
    QString expression;
    QString summary;
    QString rule;
};

/// Those of one workload's connections to brokers that this target knows the series of.
QList<QueueAlert> queueAlerts(const Telemetry& telemetry, const Component& component);
/// Connections that consume from brokers whose series are not known, or that do not say what they consume.
QStringList unwatchedQueues(const Telemetry& telemetry);

} // namespace groundplan::observability
