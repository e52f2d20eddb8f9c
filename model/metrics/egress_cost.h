// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/metrics/metrics.h"
#include "model/metrics/needs.h"

namespace groundplan {

/// The boundary that a connection crosses, by the containers around its ends: to or from somebody outside (unless
/// `exposure` says internal), or of two
/// clouds or sites (Internet or Cloud; PrivateLink when it is stated to keep off the public internet), of two regions of
/// one cloud, of two zones of one region. None when both stand in the same place or nobody says where they stand.
Boundary boundaryCrossed(const Facts& facts, const Connection& connection);

/// Gigabytes that a connection carries in 30 days: `monthly-volume`, else `rate` times `payload`; none when neither is
/// stated.
std::optional<double> monthlyGigabytes(const Facts& facts, const Connection& connection);

/// All connections, telemetry and replication too, that cross a boundary, in the design's order.
QList<EgressRow> egressRows(const Facts& facts);

} // namespace groundplan
