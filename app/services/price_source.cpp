// SPDX-License-Identifier: Apache-2.0
#include "app/services/price_source.h"

#include "app/services/disk.h"
#include "resources/resources.h"

namespace groundplan {

/// Far more than five prices take.
static constexpr qint64 largestTable = 64 * 1024;

Result<PriceTable> loadPrices(const QString& path)
{
    registerResources();
    const QString file = path.isEmpty() ? QStringLiteral(":/groundplan/prices/egress.yaml") : path;
    const auto bytes = readFile(file, largestTable);
    if (!bytes)
        return unexpected(bytes.error());
    return readPrices(*bytes, file);
}

} // namespace groundplan
