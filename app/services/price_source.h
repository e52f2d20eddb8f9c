// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/metrics/price_table.h"

namespace groundplan {

/// The price table in that file; an empty path: the rough one that comes with the program.
Result<PriceTable> loadPrices(const QString& path = {});

} // namespace groundplan
