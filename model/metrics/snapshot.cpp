// SPDX-License-Identifier: Apache-2.0
#include "model/metrics/snapshot.h"

#include <cmath>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "model/metrics/figures.h"

namespace groundplan {

namespace {

constexpr int formatVersion = 1;

QString tr(const char* text)
{
    return QCoreApplication::translate("Metrics", text);
}

MetricsSnapshot::Figures figuresOf(const CouplingRow& row)
{
    MetricsSnapshot::Figures figures;
    for (const FigureColumn& column : couplingColumns()) {
        if (const auto value = column.value(row))
            figures.insert(QLatin1String(column.key), *value);
    }
    return figures;
}

QMap<Id, MetricsSnapshot::Figures> figuresOf(const QList<CouplingRow>& rows)
{
    QMap<Id, MetricsSnapshot::Figures> map;
    for (const CouplingRow& row : rows)
        map.insert(row.id, figuresOf(row));
    return map;
}

MetricsSnapshot::Figures figuresOf(const EntryRow& entry)
{
    MetricsSnapshot::Figures figures{{QStringLiteral("availability"), entry.most}, {QStringLiteral("least"), entry.least},
                                     {QStringLiteral("attempts"), entry.attempts}, {QStringLiteral("latency"), entry.latency}};
    if (entry.objective)
        figures.insert(QStringLiteral("objective"), *entry.objective);
    return figures;
}

QJsonValue number(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject figuresJson(const MetricsSnapshot::Figures& figures)
{
    QJsonObject object;
    for (auto figure = figures.cbegin(); figure != figures.cend(); ++figure)
        object.insert(figure.key(), *figure);
    return object;
}

QJsonObject rowsJson(const QList<CouplingRow>& rows)
{
    QJsonObject object;
    for (const CouplingRow& row : rows) {
        QJsonObject figures = figuresJson(figuresOf(row));
        figures.insert(QStringLiteral("name"), row.name);
        object.insert(row.id, figures);
    }
    return object;
}

QJsonArray missingJson(const QList<MissingFact>& facts)
{
    QJsonArray array;
    for (const MissingFact& fact : facts)
        array.append(QJsonObject{{QStringLiteral("subject"), fact.subject}, {QStringLiteral("attribute"), fact.attribute}});
    return array;
}

QJsonObject entryJson(const EntryRow& entry)
{
    QJsonObject object = figuresJson(figuresOf(entry));
    object.insert(QStringLiteral("name"), entry.name);
    object.insert(QStringLiteral("dependencies"), entry.dependencies);
    object.insert(QStringLiteral("availability-exact"), entry.missing.isEmpty());
    object.insert(QStringLiteral("budget-minutes"), number(entry.budgetMinutes));
    object.insert(QStringLiteral("down-minutes"), number(entry.downMinutes));
    object.insert(QStringLiteral("attempts-path"), QJsonArray::fromStringList(entry.attemptsPath));
    object.insert(QStringLiteral("latency-objective"), number(entry.latencyObjective));
    object.insert(QStringLiteral("latency-exact"), entry.latencyMissing.isEmpty());
    object.insert(QStringLiteral("missing"), missingJson(entry.missing + entry.attemptsMissing + entry.latencyMissing));
    return object;
}

Result<MetricsSnapshot::Figures> readFigures(const QJsonObject& object, const QString& file, const QString& subject)
{
    MetricsSnapshot::Figures figures;
    for (auto at = object.begin(); at != object.end(); ++at) {
        if (at->isDouble())
            figures.insert(at.key(), at->toDouble());
        else if (at->isObject())
            return unexpected(ErrorCode::BadInput, tr("'%1' must be a number.").arg(at.key()), {.file = file, .subject = subject});
    }
    return figures;
}

} // namespace

MetricsSnapshot snapshotOf(const Metrics& metrics)
{
    MetricsSnapshot snapshot;
    snapshot.design = metrics.design;
    for (const Figure& figure : systemFigures(metrics)) {
        if (figure.value)
            snapshot.system.insert(figure.key, *figure.value);
    }
    snapshot.components = figuresOf(metrics.components);
    snapshot.teams = figuresOf(metrics.teams);
    snapshot.systems = figuresOf(metrics.systems);
    for (const EntryRow& entry : metrics.entries)
        snapshot.entries.insert(entry.id, figuresOf(entry));
    return snapshot;
}

QByteArray metricsJson(const Metrics& metrics, const PriceTable& prices)
{
    QJsonObject entries;
    for (const EntryRow& entry : metrics.entries)
        entries.insert(entry.id, entryJson(entry));
    QJsonObject egress;
    for (const EgressRow& row : metrics.egress)
        egress.insert(row.connection, QJsonObject{{QStringLiteral("boundary"), boundaryName(row.boundary)},
                                                  {QStringLiteral("gigabytes"), number(row.gigabytes)},
                                                  {QStringLiteral("cost"), number(egressCost(row, prices))}});
    QJsonObject system;
    for (const Figure& figure : systemFigures(metrics))
        system.insert(figure.key, number(figure.value));
    const QJsonObject root{
        {QStringLiteral("groundplan-metrics"), formatVersion},
        {QStringLiteral("design"), metrics.design},
        {QStringLiteral("whole"), system},
        {QStringLiteral("components"), rowsJson(metrics.components)},
        {QStringLiteral("teams"), rowsJson(metrics.teams)},
        {QStringLiteral("systems"), rowsJson(metrics.systems)},
        {QStringLiteral("entries"), entries},
        {QStringLiteral("egress"), egress},
        {QStringLiteral("egress-total"), egressTotal(metrics.egress, prices)},
        {QStringLiteral("currency"), prices.currency},
    };
    return QJsonDocument(root).toJson();
}

bool isSnapshot(const QByteArray& bytes)
{
    return bytes.left(4096).trimmed().startsWith('{') && bytes.contains("\"groundplan-metrics\"");
}

Result<MetricsSnapshot> readSnapshot(const QByteArray& bytes, const QString& file)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    const auto wrong = [&file](const QString& message) { return unexpected(ErrorCode::BadInput, message, {.file = file, .subject = {}}); };
    if (problem.error != QJsonParseError::NoError)
        return wrong(tr("Not valid JSON: %1.").arg(problem.errorString()));
    const QJsonObject root = document.object();
    if (root.value(QLatin1String("groundplan-metrics")).toInt() != formatVersion)
        return wrong(tr("This is not a snapshot of metrics that this version can read."));
    MetricsSnapshot snapshot;
    snapshot.design = root.value(QLatin1String("design")).toString();
    auto system = readFigures(root.value(QLatin1String("whole")).toObject(), file, QStringLiteral("whole"));
    if (!system)
        return unexpected(system.error());
    snapshot.system = *system;
    const QList<std::pair<const char*, QMap<Id, MetricsSnapshot::Figures>*>> parts{
        {"components", &snapshot.components}, {"teams", &snapshot.teams}, {"systems", &snapshot.systems}, {"entries", &snapshot.entries}};
    for (const auto& [name, rows] : parts) {
        const QJsonObject object = root.value(QLatin1String(name)).toObject();
        for (auto row = object.begin(); row != object.end(); ++row) {
            auto figures = readFigures(row->toObject(), file, row.key());
            if (!figures)
                return unexpected(figures.error());
            rows->insert(row.key(), *figures);
        }
    }
    return snapshot;
}

QString changeText(const std::optional<double>& before, const std::optional<double>& now, int decimals)
{
    if (!before || !now)
        return {};
    const double change = *now - *before;
    if (std::abs(change) < std::pow(10, -decimals) / 2)
        return {};
    return QString((change > 0 ? QStringLiteral("+") : QStringLiteral("-")) + QString::number(std::abs(change), 'f', decimals));
}

} // namespace groundplan
