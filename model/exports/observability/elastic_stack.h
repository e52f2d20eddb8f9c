// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/observability/sinks.h"

namespace groundplan::observability {

/// What is written when the design names no version.
inline constexpr const char* assumedElasticVersion = "8.19.4";

/// The log store that Elastic's operator runs; null: none.
const Component* operatedElasticsearch(const Telemetry& telemetry);

/// Does Elastic's operator run it as Kibana?
bool isOperatedKibana(const Telemetry& telemetry, const Component& component);

} // namespace groundplan::observability
