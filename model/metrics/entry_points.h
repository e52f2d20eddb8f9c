// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "model/metrics/needs.h"

namespace groundplan {

/// Components at which requests of people and outside systems arrive: those that a component with the trait "external"
/// or "person" calls, platform services and outside systems left out. In the design's order.
QList<Id> entryPoints(const Facts& facts);

} // namespace groundplan
