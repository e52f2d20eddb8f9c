// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "model/base/result.h"
#include "model/metrics/metrics.h"

namespace groundplan {

/// Prices of a gigabyte (10^9 bytes) that crosses a boundary. Rough, of no provider in particular: edit them.
struct PriceTable {
    QString currency = QStringLiteral("USD");
    double zone = 0;
    double region = 0;
    double privateLink = 0;
    double cloud = 0;
    double internet = 0;

    double of(Boundary boundary) const
    {
        switch (boundary) {
        case Boundary::None: return 0;
        case Boundary::Zone: return zone;
        case Boundary::Region: return region;
        case Boundary::PrivateLink: return privateLink;
        case Boundary::Cloud: return cloud;
        case Boundary::Internet: return internet;
        }
        return 0;
    }
    bool operator==(const PriceTable&) const = default;
};

/// The name of a boundary in files: "zone", "region", "private-link", "cloud", "internet".
QString boundaryName(Boundary boundary);

/// What a connection costs in a month: its volume times the price of its boundary; none when the volume is not stated.
/// The whole volume counts as leaving, in whichever direction it goes: an upper bound where one direction is free.
std::optional<double> egressCost(const EgressRow& row, const PriceTable& prices);

/// The sum of those that are stated.
double egressTotal(const QList<EgressRow>& rows, const PriceTable& prices);

/// Reads a price table:
///     prices: 1
///     currency: USD
///     per-gigabyte: { zone: 0.01, region: 0.02, private-link: 0.02, cloud: 0.09, internet: 0.09 }
/// All five prices have to be there, none below 0; unknown keys are refused. Errors name file, line and column.
Result<PriceTable> readPrices(const QByteArray& bytes, const QString& file);

} // namespace groundplan
