// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/base/duration.h"
#include "model/exports/kubernetes/names.h"
#include "model/exports/observability/fields.h"
#include "model/exports/observability/telemetry.h"

namespace groundplan::observability {

using namespace kubernetes;

static Value matcher(const char* name, const QString& value)
{
    return fields({{"name", name}, {"matchType", "="}, {"value", value}});
}

/// Alerts go to the team that answers for the workload; who that is, a Secret says that nobody but the team writes.
void addAlertRoutes(const Telemetry& telemetry, QList<Object>& objects)
{
    const Component* alerting = telemetry.first("alerting");
    if (!alerting || telemetry.options().text(u"prometheus") == QLatin1String("files"))
        return;
    QStringList teams;
    for (const Id& id : telemetry.pods()) {
        if (const QString team = telemetry.teamOf(telemetry.component(id)); !teams.contains(team))
            teams.append(team);
    }
    if (teams.isEmpty())
        return;
    std::sort(teams.begin(), teams.end());
    Value::List routes, receivers;
    const auto addReceiver = [&](const QString& name) {
        receivers.append(fields({{"name", name},
                                 {"webhookConfigs", Value::List{fields({{"sendResolved", true}, {"urlSecret", fields({{"name", "alert-receivers"}, {"key", name}})}})}}}));
    };
    for (const QString& team : std::as_const(teams)) {
        for (const char* severity : {"page", "ticket"}) {
            // Receivers are keys of a Secret too; labels may hold capitals and underscores.
            const QString receiver = dnsLabel(team) + u'-' + QLatin1String(severity);
            routes.append(fields({{"receiver", receiver},
                                  {"matchers", Value::List{matcher("team", team), matcher("severity", QString::fromLatin1(severity))}},
                                  {"repeatInterval", severity == std::string_view("page") ? "1h" : "1d"}}));
            addReceiver(receiver);
        }
    }
    addReceiver(QStringLiteral("everybody-else"));
    const QString version = telemetry.options().text(u"alertmanager-api");
    YamlComments comments;
    comments.insert(QStringLiteral("/spec/inhibitRules"), QStringLiteral("Who is woken needs no ticket for the same thing."));
    comments.insert(QStringLiteral("/spec/receivers"), alerting->label().simplified() + QLatin1String(" (rule no-dashboard-or-alerts): the addresses are keys of the Secret alert-receivers."));
    const QString space = telemetry.spaceFor("alerting");
    objects.append({space, QStringLiteral("alert-routes.yaml"), QStringLiteral("AlertmanagerConfig"), QStringLiteral("teams"),
                    fields({{"apiVersion", QString(QLatin1String("monitoring.coreos.com/") + version)},
                            {"kind", "AlertmanagerConfig"},
                            {"metadata", operatorMetadata(telemetry, sharedMetadata(space, QStringLiteral("teams")))},
                            {"spec", fields({{"route", fields({{"receiver", "everybody-else"},
                                                               {"groupBy", QStringList{QStringLiteral("alertname"), QStringLiteral("system"), QStringLiteral("service")}},
                                                               {"groupWait", "30s"},
                                                               {"groupInterval", "5m"},
                                                               {"repeatInterval", "12h"},
                                                               {"routes", routes}})},
                                             {"inhibitRules", Value::List{fields({{"sourceMatch", Value::List{matcher("severity", QStringLiteral("page"))}},
                                                                                  {"targetMatch", Value::List{matcher("severity", QStringLiteral("ticket"))}},
                                                                                  {"equal", QStringList{QStringLiteral("namespace"), QStringLiteral("service"), QStringLiteral("slo")}}})}},
                                             {"receivers", receivers}})}}),
                    {alerting->id}, comments});
}

} // namespace groundplan::observability
