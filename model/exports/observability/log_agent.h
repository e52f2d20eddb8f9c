// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/observability/sinks.h"

namespace groundplan::observability {

/// Workloads whose data is guarded and that do not say that they keep it out of their logs.
QList<Id> unsanitisedPods(const Telemetry& telemetry);

/// Configuration of Fluent Bit 2 and newer, in YAML.
Value fluentBitConfig(const Telemetry& telemetry, const Sink& sink);

} // namespace groundplan::observability
