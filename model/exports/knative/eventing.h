// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/knative/functions.h"

namespace groundplan::knative {

/// The topics of a connection to a broker: what it says, else all of the broker.
QStringList topicsOf(const kubernetes::Rendering& rendering, const Connection& connection, const Component& broker);

/// The cron schedule that starts a function; empty: none.
QString scheduleOf(const kubernetes::Rendering& rendering, const Component& component);

/// What brings events to a function: sources, triggers, subscriptions, and the brokers and channels they need.
void addEventing(const Scene& scene, const Component& component, QList<kubernetes::Object>& objects);

/// Tells publishers of a broker or channel of Knative where it is, whether they are functions or pods.
void addBindings(const Scene& scene, QList<kubernetes::Object>& objects);

} // namespace groundplan::knative
