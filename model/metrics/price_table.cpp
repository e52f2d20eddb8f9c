// SPDX-License-Identifier: Apache-2.0
#include "model/metrics/price_table.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

#include "model/yaml/yaml_reader.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Metrics", text);
}

Unexpected wrong(const YamlNode& node, const QString& message)
{
    return unexpected(ErrorCode::BadInput, message, node.where());
}

} // namespace

QString boundaryName(Boundary boundary)
{
    switch (boundary) {
    case Boundary::None: return QStringLiteral("none");
    case Boundary::Zone: return QStringLiteral("zone");
    case Boundary::Region: return QStringLiteral("region");
    case Boundary::PrivateLink: return QStringLiteral("private-link");
    case Boundary::Cloud: return QStringLiteral("cloud");
    case Boundary::Internet: return QStringLiteral("internet");
    }
    return {};
}

std::optional<double> egressCost(const EgressRow& row, const PriceTable& prices)
{
    if (!row.gigabytes)
        return {};
    return *row.gigabytes * prices.of(row.boundary);
}

double egressTotal(const QList<EgressRow>& rows, const PriceTable& prices)
{
    double total = 0;
    for (const EgressRow& row : rows)
        total += egressCost(row, prices).value_or(0);
    return total;
}

Result<PriceTable> readPrices(const QByteArray& bytes, const QString& file)
{
    const auto read = readYaml(bytes, file);
    if (!read)
        return unexpected(read.error());
    const YamlNode& root = *read;
    const Where top{.file = file, .line = 1, .column = 1, .subject = {}};
    if (!root.isMap() || !root["prices"])
        return unexpected(ErrorCode::BadInput, tr("This is not a price table: a map with the key 'prices' is expected."), top);
    if (root["prices"].text() != QLatin1String("1"))
        return wrong(root["prices"], tr("The price table has a format version other than 1; use a newer Groundplan."));
    for (const auto [key, value] : root.pairs()) {
        if (!QStringList{QStringLiteral("prices"), QStringLiteral("currency"), QStringLiteral("per-gigabyte")}.contains(key.text()))
            return wrong(key, tr("Unknown key '%1' in a price table.").arg(key.text()));
    }
    PriceTable table;
    if (root["currency"])
        table.currency = root["currency"].text();
    const YamlNode prices = root["per-gigabyte"];
    if (!prices.isMap())
        return unexpected(ErrorCode::BadInput, tr("'per-gigabyte' is missing: a map with the prices."), top);
    const QList<std::pair<QString, double*>> known{{QStringLiteral("zone"), &table.zone},
                                                   {QStringLiteral("region"), &table.region},
                                                   {QStringLiteral("private-link"), &table.privateLink},
                                                   {QStringLiteral("cloud"), &table.cloud},
                                                   {QStringLiteral("internet"), &table.internet}};
    for (const auto [key, value] : prices.pairs()) {
        const QString name = key.text();
        if (std::none_of(known.begin(), known.end(), [&name](const auto& pair) { return pair.first == name; }))
            return wrong(key, tr("Unknown boundary '%1'; there are zone, region, private-link, cloud and internet.").arg(name));
    }
    for (const auto& [name, price] : known) {
        const YamlNode node = prices[name.toStdString()];
        if (!node)
            return wrong(prices, tr("The price of '%1' is missing.").arg(name));
        const Value value = node.value();
        if (!value.isNumber() || !(value.toNumber() >= 0))
            return wrong(node, tr("The price of '%1' must be a number from 0.").arg(name));
        *price = value.toNumber();
    }
    return table;
}

} // namespace groundplan
