// SPDX-License-Identifier: Apache-2.0
#include "model/metrics/figures.h"

#include <QCoreApplication>

namespace groundplan {

static QString tr(const char* text)
{
    return QCoreApplication::translate("Metrics", text);
}

QList<Figure> systemFigures(const Metrics& metrics)
{
    const SystemMetrics& system = metrics.system;
    const std::optional<double> coreShare = system.services > 0 ? std::optional(double(system.core) / system.services) : std::nullopt;
    return {
        {QStringLiteral("services"), tr("Services"), tr("Workloads that depend on one another or stand alone."), double(system.services), false,
         Better::Neither, {}},
        {QStringLiteral("dependencies"), tr("Dependencies"), tr("Pairs of services of which one depends on the other."), double(system.dependencies), false,
         Better::Lower, {}},
        {QStringLiteral("propagation-cost"), tr("Propagation cost"), tr("Share of all services that a change of an average one can reach."),
         system.propagationCost, true, Better::Lower, QStringLiteral("MacCormack, Rusnak, Baldwin 2006")},
        {QStringLiteral("density"), tr("Density (SCF)"), tr("Share of all possible dependencies between services that exist."), system.density, true,
         Better::Lower, QStringLiteral("Hofmeister, Wirtz 2008")},
        {QStringLiteral("core-size"), tr("Core size"), tr("Services in the largest cycle: each of them can break every other."), double(system.core), false,
         Better::Lower, QStringLiteral("Baldwin, MacCormack, Rusnak 2014")},
        {QStringLiteral("core-share"), tr("Core share"), tr("Share of the services that are in the largest cycle."), coreShare, true, Better::Lower,
         QStringLiteral("Baldwin, MacCormack, Rusnak 2014")},
        {QStringLiteral("cyclicity"), tr("Cyclicity"), tr("Share of the services that are in some cycle."), system.cyclicity, true, Better::Lower,
         QStringLiteral("Baldwin, MacCormack, Rusnak 2014")},
        {QStringLiteral("chain-depth"), tr("Longest chain"), tr("Connections in a row, from the first component to the last that it depends on."),
         double(system.longestChain), false, Better::Lower, {}},
        {QStringLiteral("wait-depth"), tr("Longest wait"), tr("Synchronous calls in a row, all of which wait for the last."), double(system.longestWait), false,
         Better::Lower, {}},
        {QStringLiteral("widest-blast"), tr("Widest blast radius"), tr("Components that the failure of one of them can reach, at most."),
         system.widestBlast ? std::optional(double(*system.widestBlast)) : std::nullopt, false, Better::Lower,
         QStringLiteral("Baldwin, MacCormack, Rusnak 2014")},
    };
}

static std::optional<double> asNumber(const std::optional<int>& value)
{
    return value ? std::optional(double(*value)) : std::nullopt;
}

const QList<FigureColumn>& couplingColumns()
{
    static const QList<FigureColumn> columns{
        {"afferent", "Ca", QT_TRANSLATE_NOOP("Metrics", "Afferent coupling: components outside that depend on it."),
         [](const CouplingRow& row) { return std::optional(double(row.afferent)); }},
        {"efferent", "Ce", QT_TRANSLATE_NOOP("Metrics", "Efferent coupling: components outside that it depends on."),
         [](const CouplingRow& row) { return std::optional(double(row.efferent)); }},
        {"instability", "I", QT_TRANSLATE_NOOP("Metrics", "Instability, Ce / (Ca + Ce): 0 is stable, 1 is free to change."),
         [](const CouplingRow& row) { return row.instability; }, 2},
        {"importance", "AIS", QT_TRANSLATE_NOOP("Metrics", "Absolute importance: services that depend on it directly."),
         [](const CouplingRow& row) { return asNumber(row.importance); }},
        {"dependence", "ADS", QT_TRANSLATE_NOOP("Metrics", "Absolute dependence: services that it depends on directly."),
         [](const CouplingRow& row) { return asNumber(row.dependence); }},
        {"criticality", "ACS", QT_TRANSLATE_NOOP("Metrics", "Absolute criticality, AIS times ADS: many lean on what leans on many."),
         [](const CouplingRow& row) { return asNumber(row.criticality); }},
        {"blast-radius", QT_TRANSLATE_NOOP("Metrics", "Blast"), QT_TRANSLATE_NOOP("Metrics", "Blast radius: components that its failure can reach, however far away."),
         [](const CouplingRow& row) { return asNumber(row.blastRadius); }},
        {"reach", QT_TRANSLATE_NOOP("Metrics", "Reach"), QT_TRANSLATE_NOOP("Metrics", "Components that it depends on, however far away."),
         [](const CouplingRow& row) { return asNumber(row.reach); }},
        {"depth", QT_TRANSLATE_NOOP("Metrics", "Depth"), QT_TRANSLATE_NOOP("Metrics", "Connections of the longest chain that starts here."),
         [](const CouplingRow& row) { return std::optional(double(row.depth)); }},
        {"cycle", QT_TRANSLATE_NOOP("Metrics", "Cycle"), QT_TRANSLATE_NOOP("Metrics", "How many are in the cycle that it is part of; 0: none."),
         [](const CouplingRow& row) { return std::optional(double(row.cycle)); }},
    };
    return columns;
}

static QString trimmedNumber(double value, int decimals)
{
    QString text = QString::number(value, 'f', decimals);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

QString figureText(const std::optional<double>& value, int decimals)
{
    return value ? QString::number(*value, 'f', decimals) : QStringLiteral("–");
}

QString figureText(const Figure& figure)
{
    if (!figure.value)
        return QStringLiteral("–");
    return figure.share ? QString(QString::number(*figure.value * 100, 'f', 1) + QStringLiteral(" %")) : QString::number(*figure.value, 'f', 0);
}

QString availabilityText(double availability)
{
    // The digits that matter are those of what fails.
    int decimals = 2;
    for (double fails = 100 * (1 - availability); decimals < 6 && fails > 1e-9 && fails < 0.5; fails *= 10)
        ++decimals;
    return QString(trimmedNumber(availability * 100, decimals) + QStringLiteral(" %"));
}

QString minutesText(double minutes)
{
    return minutes < 90 ? QString(trimmedNumber(minutes, 1) + QStringLiteral(" min")) : QString(trimmedNumber(minutes / 60, 1) + QStringLiteral(" h"));
}

QString secondsText(double seconds)
{
    return seconds < 1 ? QString(trimmedNumber(seconds * 1000, 1) + QStringLiteral(" ms")) : QString(trimmedNumber(seconds, 2) + QStringLiteral(" s"));
}

} // namespace groundplan
