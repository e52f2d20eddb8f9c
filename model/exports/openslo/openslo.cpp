// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QHash>

#include "model/base/duration.h"
#include "model/exports/export_options.h"
#include "model/exports/kubernetes/names.h"
#include "model/exports/kubernetes/rendering.h"
#include "model/exports/openslo/queries.h"
#include "model/exports/plan_builder.h"
#include "model/exports/text/facts.h"
#include "model/exports/text/plain.h"

namespace groundplan {

using namespace text;

namespace {

using namespace openslo;

QString tr(const char* text)
{
    return QCoreApplication::translate("OpenSloExport", text);
}

ValueMap object(const char* kind, const QString& name, const QString& title, const ValueMap& spec, const ValueMap& labels = {})
{
    ValueMap metadata{{QStringLiteral("name"), name}};
    if (!oneLine(title).isEmpty())
        metadata.append(QStringLiteral("displayName"), oneLine(title));
    if (!labels.isEmpty())
        metadata.append(QStringLiteral("labels"), labels);
    return {{QStringLiteral("apiVersion"), QStringLiteral("openslo/v1")}, {QStringLiteral("kind"), QString::fromLatin1(kind)}, {QStringLiteral("metadata"), metadata}, {QStringLiteral("spec"), spec}};
}

ValueMap source(const QString& query)
{
    return {{QStringLiteral("metricSource"), ValueMap{{QStringLiteral("type"), QStringLiteral("Prometheus")}, {QStringLiteral("spec"), ValueMap{{QStringLiteral("query"), query}}}}}};
}

class OpenSloExporter : public Exporter
{
public:
    QString id() const override { return QStringLiteral("openslo"); }
    QString name() const override { return tr("Service level objectives"); }
    QString description() const override { return tr("Objectives, indicators and alert policies in the form of OpenSLO, from the targets that components state."); }
    ExportGroup group() const override { return ExportGroup::Descriptions; }
    QList<AttributeSpec> options() const override
    {
        return {exportOption("metrics", AttributeType::Enum, tr("Metrics"), tr("Whose metrics the indicators read: those of the mesh where there is one, or always those of OpenTelemetry."), QStringLiteral("auto"),
                             {QStringLiteral("auto"), QStringLiteral("opentelemetry")}),
                exportOption("window", AttributeType::String, tr("Window"), tr("The time over which a target counts, such as 28d or 4w."), QStringLiteral("28d"))};
    }

    Result<ExportPlan> plan(const Design& design, const Catalog& catalog, const ExportProgress&) const override
    {
        auto options = optionsOf(design, *this);
        if (!options)
            return unexpected(options.error());
        if (!parseDuration(options->text(u"window")))
            return unexpected(ErrorCode::BadInput, tr("Option 'window' of target 'openslo' has to be a duration such as 28d."), {.file = {}, .subject = QStringLiteral("export/options/openslo/window")});
        Run run{design, catalog, *options, PlanBuilder(*this, design, catalog)};
        run.write(nullptr);
        for (const Environment& environment : design.environments())
            run.write(&environment);
        run.finish();
        return run.plan.finish();
    }

private:
    /// One export: what its parts share.
    struct Run {
        const Design& design;
        const Catalog& catalog;
        const ExportOptions& options;
        PlanBuilder plan;
        QStringList services = {}, serviceSubjects = {};
        QStringList alerted = {}; ///< teams
        QList<ExportDocument> serviceDocuments = {};

        void write(const Environment* environment)
        {
            plan.setEnvironment(environment ? environment->id : Id());
            for (const Id& cluster : kubernetes::clustersOf(design, catalog)) {
                const kubernetes::Rendering rendering(design, catalog, environment, cluster);
                for (const Id& id : rendering.workloads())
                    component(rendering, *design.component(id), environment);
            }
            plan.setEnvironment({});
        }

        void component(const kubernetes::Rendering& rendering, const Component& component, const Environment* environment)
        {
            if (environment) {
                const Value* own = environment->overrides.find(component.id);
                if (!own || (!own->toMap().contains(u"slo") && !own->toMap().contains(u"latency-budget")))
                    return;
            }
            const Value availability = rendering.attribute(component, "slo");
            const auto latency = parseDuration(rendering.attribute(component, "latency-budget").toText());
            if (!availability.isNumber() && !latency)
                return;
            const Queries queries = queriesFor(rendering, component, options.text(u"metrics"));
            if (queries.total.isEmpty()) {
                plan.informOf(component, tr("What answers no requests at a port has no share of good requests, so no indicator is written: %1."));
                return;
            }
            const QString name = dnsLabel(rendering.nameOf(component.id), 40);
            const QString team = teamOf(design, catalog, component);
            QList<ExportDocument> documents;
            const auto add = [&](const ValueMap& value, const YamlComments& comments = {}) { documents.append({value, {component.id}, comments}); };
            ValueMap labels;
            if (!team.isEmpty())
                labels.append(QStringLiteral("team"), labelValue(team));
            if (environment)
                labels.append(QStringLiteral("environment"), labelValue(environment->id));
            const QString suffix = environment ? u'-' + dnsLabel(environment->id, 16) : QString();
            const auto slo = [&](const char* what, const QString& title, const QString& text, const char* method, const ValueMap& objective) {
                ValueMap spec{{QStringLiteral("description"), openslo::shortened(text)},
                              {QStringLiteral("service"), name},
                              {QStringLiteral("indicatorRef"), QString(name + u'-' + QLatin1String(what))},
                              {QStringLiteral("timeWindow"), Value::List{ValueMap{{QStringLiteral("duration"), options.text(u"window")}, {QStringLiteral("isRolling"), true}}}},
                              {QStringLiteral("budgetingMethod"), QString::fromLatin1(method)},
                              {QStringLiteral("objectives"), Value::List{objective}}};
                if (rendering.attribute(component, "alerting").toBool()) {
                    const QString target = dnsLabel(team.isEmpty() ? QStringLiteral("nobody") : team, 40);
                    if (!alerted.contains(target))
                        alerted.append(target);
                    spec.append(QStringLiteral("alertPolicies"), Value::List{ValueMap{{QStringLiteral("alertPolicyRef"), QString(target + QLatin1String("-fast-burn"))}},
                                                                            ValueMap{{QStringLiteral("alertPolicyRef"), QString(target + QLatin1String("-slow-burn"))}}});
                }
                add(object("SLO", QString(name + u'-' + QLatin1String(what) + suffix), title, spec, labels));
            };
            if (availability.isNumber()) {
                if (availability.toNumber() >= 100) {
                    plan.warnOf(component, tr("A target of 100 % leaves no room for a single failure, so no objective is written; state a lower one: %1."));
                } else {
                    if (!environment)
                        add(object("SLI", QString(name + QLatin1String("-availability")), QStringLiteral("%1: answered requests").arg(component.label()),
                                   ValueMap{{QStringLiteral("description"), QStringLiteral("Share of the requests that did not fail on the side of the server.")},
                                            {QStringLiteral("ratioMetric"), ValueMap{{QStringLiteral("counter"), true}, {QStringLiteral("good"), source(queries.good)}, {QStringLiteral("total"), source(queries.total)}}}},
                                   labels));
                    slo("availability", QStringLiteral("%1: availability").arg(component.label()), QStringLiteral("%1 of 100 requests are answered without a failure.").arg(availability.toText()), "Occurrences",
                        ValueMap{{QStringLiteral("displayName"), QStringLiteral("Answered requests")}, {QStringLiteral("targetPercent"), availability}});
                }
            }
            if (latency && *latency > 0) {
                if (!environment)
                    add(object("SLI", QString(name + QLatin1String("-latency")), QStringLiteral("%1: latency").arg(component.label()),
                               ValueMap{{QStringLiteral("description"), QStringLiteral("Time in seconds within which 99 of 100 requests are answered.")}, {QStringLiteral("thresholdMetric"), source(queries.latency)}}, labels));
                slo("latency", QStringLiteral("%1: latency").arg(component.label()), QStringLiteral("99 of 100 requests are answered within %1, in 99 of 100 slices of five minutes.").arg(durationText(*latency)), "Timeslices",
                    ValueMap{{QStringLiteral("displayName"), QStringLiteral("Fast slices")},
                             {QStringLiteral("op"), QStringLiteral("lte")},
                             {QStringLiteral("value"), *latency},
                             {QStringLiteral("targetPercent"), 99},
                             {QStringLiteral("timeSliceTarget"), 0.99},
                             {QStringLiteral("timeSliceWindow"), QStringLiteral("5m")}});
            }
            if (documents.isEmpty())
                return;
            if (!services.contains(name)) {
                services.append(name);
                serviceSubjects.append(component.id);
                ValueMap spec;
                if (const QString text = openslo::shortened(component.description); !text.isEmpty())
                    spec.append(QStringLiteral("description"), text);
                serviceDocuments.append({object("Service", name, component.label(), spec, labels), {component.id}});
            }
            if (queries.isAssumed)
                plan.informOf(component, tr("Their metrics are assumed to be those that OpenTelemetry's instrumentation for servers records: %1."));
            plan.addYaml((environment ? QString(QLatin1String("environments/") + dnsLabel(environment->id) + u'/') : QString()) + QLatin1String("slos/") + rendering.spaceOf(component.id) + u'-' + name + QLatin1String(".yaml"), documents);
        }

        void finish()
        {
            if (!serviceDocuments.isEmpty())
                plan.addYaml(QStringLiteral("services.yaml"), serviceDocuments);
            else
                plan.inform(tr("No workload of a cluster states an availability target or a latency budget, so there are no objectives."));
            for (const Component& component : design.components()) {
                if (!serviceSubjects.contains(component.id) && !effectiveAttribute(catalog, component, QStringLiteral("slo")).isNull())
                    plan.informOf(component, tr("These have a target, but no metrics of their own in a cluster; their provider tells how well they do: %1."));
            }
            if (alerted.isEmpty())
                return;
            QString channel;
            for (const Component& component : design.components()) {
                if (channel.isEmpty() && catalog.hasTrait(component.kind, QStringLiteral("alerting")))
                    channel = oneLine(effectiveAttribute(catalog, component, QStringLiteral("technology")).toText());
            }
            QList<ExportDocument> documents;
            // The burn rates and windows of the workbook on site reliability: 2 % of the budget in an hour, 10 % in three days.
            for (const auto& [conditionName, severity, threshold, window, after] : {std::tuple("fast-burn", "page", 14.4, "1h", "5m"), std::tuple("slow-burn", "ticket", 1.0, "3d", "6h")})
                documents.append({object("AlertCondition", QString::fromLatin1(conditionName), {},
                                         ValueMap{{QStringLiteral("severity"), QString::fromLatin1(severity)},
                                                  {QStringLiteral("condition"), ValueMap{{QStringLiteral("kind"), QStringLiteral("burnrate")},
                                                                                         {QStringLiteral("op"), QStringLiteral("gte")},
                                                                                         {QStringLiteral("threshold"), threshold},
                                                                                         {QStringLiteral("lookbackWindow"), QString::fromLatin1(window)},
                                                                                         {QStringLiteral("alertAfter"), QString::fromLatin1(after)}}}}),
                                  {}});
            for (const QString& team : std::as_const(alerted)) {
                for (const char* condition : {"fast-burn", "slow-burn"})
                    documents.append({object("AlertPolicy", QString(team + u'-' + QLatin1String(condition)), {},
                                             ValueMap{{QStringLiteral("alertWhenBreaching"), true},
                                                      {QStringLiteral("alertWhenResolved"), false},
                                                      {QStringLiteral("alertWhenNoData"), false},
                                                      {QStringLiteral("conditions"), Value::List{ValueMap{{QStringLiteral("conditionRef"), QString::fromLatin1(condition)}}}},
                                                      {QStringLiteral("notificationTargets"), Value::List{ValueMap{{QStringLiteral("targetRef"), team}}}}}),
                                      {}});
                documents.append({object("AlertNotificationTarget", team, {}, ValueMap{{QStringLiteral("target"), channel.isEmpty() ? QStringLiteral("email") : channel}}), {}});
            }
            plan.addYaml(QStringLiteral("alert-policies.yaml"), documents);
            if (channel.isEmpty())
                plan.warn(tr("No component for alerting says how people are called, so 'email' stands in for it."));
            if (alerted.contains(QLatin1String("nobody")))
                plan.warn(tr("Some alerts have no team, so they go to a target 'nobody'; give their components a team."));
            plan.inform(tr("Connect these notification targets to real addresses where the objectives are evaluated: %1.").arg(alerted.join(QLatin1String(", "))));
        }
    };
};

} // namespace

std::unique_ptr<Exporter> make_exporter_openslo()
{
    return std::make_unique<OpenSloExporter>();
}

} // namespace groundplan
