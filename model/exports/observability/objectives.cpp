// SPDX-License-Identifier: Apache-2.0
#include "model/exports/observability/objectives.h"

#include <cmath>

#include "model/base/duration.h"
#include "model/base/number_text.h"
#include "model/exports/observability/english.h"
#include "model/exports/observability/fields.h"

namespace groundplan::observability {

namespace {

/// Rounded so that 1 - 0.999 reads 0.001.
double tidy(double number) { return std::round(number * 1e9) / 1e9; }

/// The share of bad requests over a window. Without a bad one there is no such series, which must not read as no data.
QString badShare(const RequestMetrics& metrics, const Objective& objective, const QString& window)
{
    if (objective.name == QLatin1String("latency")) {
        const QString inTime = QLatin1String("sum(rate(") + metrics.bucket + u'{' + metrics.selector + u',' + metrics.bucketOf(objective.wanted) + QLatin1String("}[") + window + QLatin1String("]))");
        const QString all = QString(QString(metrics.bucket).replace(QLatin1String("_bucket"), QLatin1String("_count")));
        return QString(QLatin1String("1 - ") + inTime + QLatin1String("\n/ sum(rate(") + all + u'{' + metrics.selector + QLatin1String("}[") + window + QLatin1String("]))"));
    }
    return QString(QLatin1String("(") + metrics.rate(window, true) + QLatin1String(" or vector(0))\n/ ") + metrics.rate(window));
}

ValueMap recording(const QString& name, const QString& expression, const ValueMap& labels)
{
    return fields({{"record", name}, {"expr", expression}, {"labels", labels}});
}

} // namespace

const QList<BurnRate>& burnRates()
{
    static const QList<BurnRate> rates{{"1h", "5m", 1, 0.02, "page"}, {"6h", "30m", 6, 0.05, "page"}, {"1d", "2h", 24, 0.10, "ticket"}, {"3d", "6h", 72, 0.10, "ticket"}};
    return rates;
}

double burnFactor(const BurnRate& rate, int days)
{
    return tidy(rate.budgetShare * days * 24 / rate.hours);
}

ValueMap serviceLabels(const Telemetry& telemetry, const Component& component)
{
    return fields({{"namespace", telemetry.rendering().spaceOf(component.id)},
                   {"service", telemetry.rendering().nameOf(component.id)},
                   {"system", telemetry.systemOf(component)},
                   {"team", telemetry.teamOf(component)}});
}

QList<Objective> objectivesOf(const Telemetry& telemetry, const Component& component)
{
    QList<Objective> found;
    if (!telemetry.isMeasured(component))
        return found;
    const double share = telemetry.attribute(component, "slo").toNumber();
    if (share > 0 && share < 100)
        found.append({QStringLiteral("availability"), tidy((100 - share) / 100), QStringLiteral("slo"), QStringLiteral("objective-infeasible"), english("%1 % of the requests succeed").arg(numberText(share)), 0, 0});
    const auto seconds = parseDuration(telemetry.attribute(component, "latency-budget").toText());
    if (seconds && *seconds > 0) {
        // The attribute speaks of 99 of 100 requests.
        Objective latency{QStringLiteral("latency"), 0.01, QStringLiteral("latency-budget"), QStringLiteral("latency-over-budget"), english("99 % of the requests end within %1").arg(durationText(*seconds)), 0, *seconds};
        requestMetrics(telemetry, component).bucketOf(*seconds, &latency.bound);
        found.append(latency);
    }
    return found;
}

ValueMap objectiveGroup(const Telemetry& telemetry, const Component& component, const Objective& objective, const QString& place, YamlComments& comments)
{
    const RequestMetrics metrics = requestMetrics(telemetry, component);
    const QString service = telemetry.rendering().nameOf(component.id);
    const QString space = telemetry.rendering().spaceOf(component.id);
    const QString label = component.label().simplified();
    const int days = int(telemetry.options().integer(u"slo-days"));
    const bool late = objective.name == QLatin1String("latency");
    ValueMap labels = serviceLabels(telemetry, component);
    labels.append(QStringLiteral("slo"), objective.name);
    Value::List rules;
    for (const char* window : {"5m", "30m", "1h", "2h", "6h", "1d", "3d"}) {
        const QString text = QString::fromLatin1(window);
        rules.append(recording(QLatin1String("service:slo_errors:ratio_rate") + text, badShare(metrics, objective, text), labels));
    }
    if (!late) {
        // What the overview shows, and what the rest of the budget is weighted by.
        rules.append(recording(QStringLiteral("service:requests:rate5m"), metrics.rate(QStringLiteral("5m")), labels));
        rules.append(recording(QStringLiteral("service:request_failures:rate5m"), metrics.rate(QStringLiteral("5m"), true) + QLatin1String(" or vector(0)"), labels));
    }
    const QString budget = numberText(objective.budget);
    const QString matchers = QLatin1String("namespace=\"") + space + QLatin1String("\",service=\"") + service + QLatin1String("\",slo=\"") + objective.name + u'"';
    const QString period = QString::number(days) + u'd';
    const QString spent = late ? QString(QLatin1String("avg_over_time(service:slo_errors:ratio_rate5m{") + matchers + QLatin1String("}[") + period + QLatin1String("])"))
                               : QString(QLatin1String("(sum_over_time(service:request_failures:rate5m{") + matchers + QLatin1String("}[") + period + QLatin1String("])\n/ sum_over_time(service:requests:rate5m{")
                                         + matchers + QLatin1String("}[") + period + QLatin1String("]))"));
    rules.append(recording(QStringLiteral("service:slo_budget:remaining"), QLatin1String("1 - ") + spent + QLatin1String(" / ") + budget, labels));
    comments.insert(yamlPointer(place, QStringLiteral("rules")) + QLatin1String("/0"),
                    label + QLatin1String(": ") + objective.attribute + QLatin1String(" (rule ") + objective.rule + QLatin1String("): ") + objective.text + u'.');
    // Nobody is woken for what the design says nobody is called for.
    const bool silent = telemetry.attribute(component, "alerting").isBool() && !telemetry.says(component, "alerting");
    bool first = true;
    for (const BurnRate& rate : burnRates()) {
        const double factor = burnFactor(rate, days);
        if (factor * objective.budget >= 1)
            continue; // no share of bad requests is that large
        const QString limit = QLatin1String(" > (") + numberText(factor) + QLatin1String(" * ") + budget + u')';
        const auto series = [&](const char* window) { return QString(QLatin1String("service:slo_errors:ratio_rate") + QLatin1String(window) + u'{' + matchers + u'}'); };
        const QString share = numberText(tidy(rate.budgetShare * 100));
        ValueMap alertLabels = fields({{"severity", silent ? QStringLiteral("ticket") : QString::fromLatin1(rate.severity)}});
        for (const auto& [key, value] : labels)
            alertLabels.append(key, value);
        alertLabels.append(QStringLiteral("burn_window"), QString::fromLatin1(rate.longWindow));
        const QString summary = late ? english("%1 answers too slowly: its latency budget burns %2 times as fast as it may") : english("%1 fails too often: its error budget burns %2 times as fast as it may");
        ValueMap annotations = fields({{"summary", summary.arg(templateText(label), numberText(factor))},
                                       {"description", english("Objective: %1, over %2 days. In the last %4 %5 of the requests were bad; at this rate that time takes %3 % of the budget.")
                                                           .arg(objective.text, QString::number(days), share, QString::fromLatin1(rate.longWindow), QStringLiteral("{{ $value | humanizePercentage }}"))},
                                       {"runbook_url", telemetry.runbookUrl(space, service)}});
        if (const QString url = telemetry.dashboardUrl(telemetry.dashboardId(space, service)); !url.isEmpty())
            annotations.append(QStringLiteral("dashboard_url"), url);
        if (first) {
            comments.insert(yamlPointer(yamlPointer(place, QStringLiteral("rules")), rules.size()),
                            QStringLiteral("Burn rates: Google's SRE Workbook, chapter 5; share of the budget x period / window.") + (silent ? QString(QLatin1String("\n") + label + QLatin1String(": alerting is false (rule no-dashboard-or-alerts), so nobody is woken.")) : QString()));
            first = false;
        }
        rules.append(fields({{"alert", late ? "LatencyBudgetBurn" : "ErrorBudgetBurn"},
                             {"expr", QString(series(rate.longWindow) + limit + QLatin1String("\nand ") + series(rate.shortWindow) + limit)},
                             {"labels", alertLabels},
                             {"annotations", annotations}}));
    }
    return fields({{"name", QString(service + u'.' + space + u'.' + objective.name)}, {"rules", rules}});
}

} // namespace groundplan::observability
