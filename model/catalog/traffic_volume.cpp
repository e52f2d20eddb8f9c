// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/traffic_volume.h"

#include "model/base/size_text.h"

namespace groundplan {

namespace {

constexpr double secondsInMonth = 30.0 * 24 * 60 * 60;
constexpr double bytesInGigabyte = 1e9;

} // namespace

std::optional<double> monthlyGigabytes(const Value& monthlyVolume, const Value& rate, const Value& payload)
{
    if (const auto volume = parseSize(monthlyVolume.toText()))
        return *volume / bytesInGigabyte;
    const auto bytes = parseSize(payload.toText());
    if (rate.isNumber() && bytes)
        return rate.toNumber() * *bytes * secondsInMonth / bytesInGigabyte;
    return {};
}

} // namespace groundplan
