// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>

#include "model/base/result.h"
#include "model/design/placement.h"

namespace groundplan {

/// What `groundplan layout --positions` writes and the studio reads: {"cart": [24, 56], "shop": [0, 0, 640, 320]},
/// one component a line.
QByteArray placementsToJson(const QHash<Id, Placement>& placements);
Result<QHash<Id, Placement>> placementsFromJson(const QByteArray& json);

} // namespace groundplan
