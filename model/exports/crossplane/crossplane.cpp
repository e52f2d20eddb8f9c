// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QCoreApplication>
#include <QRegularExpression>

#include "model/exports/crossplane/packages.h"
#include "model/exports/export_options.h"
#include "model/exports/kubernetes/kustomize_tree.h"
#include "model/exports/kubernetes/names.h"
#include "model/exports/terraform/inputs.h"

namespace groundplan {

namespace {

using namespace kubernetes;
using terraform::Call;
using terraform::Cloud;
using terraform::CloudView;

QString tr(const char* text)
{
    return QCoreApplication::translate("CrossplaneExport", text);
}

/// Which kind of the platform stands for which module of the Terraform target: both see a cloud alike.
struct Offer {
    const char* module;
    const char* plural;
    const char* kind;
};
constexpr Offer offers[] = {
    {"database", "sqldatabases", "SQLDatabase"},
    {"object-store", "objectbuckets", "ObjectBucket"},
    {"queue", "queues", "Queue"},
};

const Offer* offerFor(const Call& call)
{
    for (const Offer& offer : offers) {
        const QString composition = QLatin1String("composition-") + QLatin1String(offer.plural) + u'-' + call.module->cloud;
        if (call.module->name == QLatin1String(offer.module) && !crossplane::package(composition).isNull())
            return &offer;
    }
    return nullptr;
}

/// The values that the Terraform target would pass, by name: numbers, truths and plain texts.
class Facts
{
public:
    Facts(const CloudView& view, const Call& call, PlanBuilder& plan)
    {
        terraform::RootVariables variables;
        for (const terraform::Input& input : terraform::inputsOf(view, call, variables, plan))
            m_sources.insert(input.name, input.value.source());
    }

    Value value(const char* name) const
    {
        const QString source = m_sources.value(QString::fromLatin1(name));
        if (source == QLatin1String("true") || source == QLatin1String("false"))
            return source == QLatin1String("true");
        bool number = false;
        const qint64 integer = source.toLongLong(&number);
        if (number)
            return integer;
        if (source.startsWith(u'"'))
            return source.mid(1, source.size() - 2);
        return {};
    }
    QStringList list(const char* name) const
    {
        static const QRegularExpression element(QStringLiteral("\"([a-z0-9-]+)\""));
        QStringList elements;
        auto matches = element.globalMatch(m_sources.value(QString::fromLatin1(name)));
        while (matches.hasNext())
            elements.append(matches.next().captured(1));
        return elements;
    }

private:
    QHash<QString, QString> m_sources;
};

/// Renders what one cluster asks of the clouds around it.
class Renderer
{
public:
    Renderer(const Rendering& rendering, const ExportOptions& options, PlanBuilder& plan)
        : m_rendering(rendering), m_options(options), m_plan(plan), m_view(rendering.design(), rendering.catalog(), rendering.environment())
    {
    }

    QList<Object> objects()
    {
        for (const Call& call : m_view.calls()) {
            const Component* component = m_rendering.design().component(call.component);
            const Offer* offer = component ? offerFor(call) : nullptr;
            if (offer && clusterOf(*component) == m_rendering.cluster())
                addRequests(call, *component, *offer);
        }
        if (!m_objects.isEmpty())
            addPackages();
        return m_objects;
    }

private:
    /// The cluster that asks for it: the first whose workloads use it, else the first that runs any.
    Id clusterOf(const Component& component) const
    {
        const QList<Id> clusters = runningClusters(m_rendering.design(), m_rendering.catalog());
        for (const Id& cluster : clusters) {
            if (!userIn(component, Rendering(m_rendering.design(), m_rendering.catalog(), nullptr, cluster)).isEmpty())
                return cluster;
        }
        return clusters.isEmpty() ? Id() : clusters.first();
    }

    static Id userIn(const Component& component, const Rendering& rendering)
    {
        const Design& design = rendering.design();
        QList<Id> connections = design.connectionsOf(component.id);
        std::sort(connections.begin(), connections.end(), [&design](const Id& left, const Id& right) { return design.connections().slotOf(left) < design.connections().slotOf(right); });
        for (const Id& id : std::as_const(connections)) {
            const Connection& connection = *design.connection(id);
            const Id other = connection.from == component.id ? connection.to : connection.from;
            if (rendering.formOf(other) != Form::None)
                return other;
        }
        return {};
    }

    void addRequests(const Call& call, const Component& component, const Offer& offer)
    {
        const Facts facts(m_view, call, m_plan);
        const Rendering base(m_rendering.design(), m_rendering.catalog(), nullptr, m_rendering.cluster());
        const Id user = userIn(component, base);
        const QString space = user.isEmpty() ? base.spaces().value(0) : base.spaceOf(user);
        const QString region = m_view.scopes().at(call.scope).location;
        const QString name = dnsLabel(component.id, 40);
        ValueMap spec{{QStringLiteral("crossplane"), ValueMap{{QStringLiteral("compositionRef"), ValueMap{{QStringLiteral("name"), QString(QLatin1String(offer.plural) + u'-' + call.module->cloud)}}}}},
                      {QStringLiteral("region"), region}};
        const QString module = QString::fromLatin1(offer.module);
        if (module == QLatin1String("database")) {
            for (const auto& [field, fact] : std::initializer_list<std::pair<const char*, const char*>>{{"engine", "engine"}, {"version", "engine_version"}, {"size", "instance_type"}, {"storageGB", "storage_gb"},
                                                                                                          {"databaseName", "database_name"}, {"multiZone", "multi_zone"}, {"backupDays", "backup_days"}}) {
                if (const Value value = facts.value(fact); !value.isNull())
                    spec.append(QString::fromLatin1(field), value);
            }
            spec.append(QStringLiteral("deletionProtection"), true);
            addNetwork(call, component, spec);
            if (facts.value("read_replicas").toInteger() > 0)
                m_plan.warnOf(component, tr("Read replicas are not part of the composition and are left out: %1."));
            addRequest(offer, component, space, name, spec, {{QStringLiteral("/spec/multiZone"), QStringLiteral("single-zone")}, {QStringLiteral("/spec/backupDays"), QStringLiteral("no-backup")}});
            return;
        }
        const bool buckets = module == QLatin1String("object-store");
        const QStringList names = facts.list(buckets ? "buckets" : "queues");
        for (const QString& each : names) {
            ValueMap own = spec;
            const QString full = buckets ? dnsLabel(each + u'-' + m_view.environmentName() + u'-' + makeSlug(m_rendering.design().name()), 63) : dnsLabel(each + u'-' + m_view.environmentName(), 70);
            if (buckets) {
                own.append(QStringLiteral("bucketName"), full);
                own.append(QStringLiteral("versioning"), facts.value("versioning"));
            } else {
                own.append(QStringLiteral("queueName"), full);
                own.append(QStringLiteral("retentionSeconds"), facts.value("retention_seconds"));
                own.append(QStringLiteral("processingSeconds"), facts.value("processing_seconds"));
            }
            YamlComments comments;
            if (buckets)
                comments.insert(QStringLiteral("/spec/versioning"), QStringLiteral("no-backup"));
            addRequest(offer, component, space, names.size() == 1 ? name : dnsLabel(QString(component.id + u'-' + each), 60), own, comments);
        }
        if (!buckets && facts.value("ordered").toBool())
            m_plan.warnOf(component, tr("Order is not part of the composition, so these queues do not keep it: %1."));
    }

    void addNetwork(const Call& call, const Component& component, ValueMap& spec)
    {
        if (call.module->cloud == QLatin1String("google")) {
            const QString network = m_options.text(u"network");
            if (network.isEmpty())
                m_plan.warnOf(component, tr("Placeholders stand in for the networks of these databases; name them in the options of this target: %1."));
            spec.append(QStringLiteral("network"), network.isEmpty() ? QStringLiteral("projects/example-project/global/networks/placeholder") : network);
            return;
        }
        QStringList subnets = m_options.list(u"subnets"), groups = m_options.list(u"security-groups");
        if (subnets.isEmpty() || groups.isEmpty())
            m_plan.warnOf(component, tr("Placeholders stand in for the networks of these databases; name them in the options of this target: %1."));
        if (subnets.isEmpty())
            subnets = QStringList{QStringLiteral("subnet-00000000000000000"), QStringLiteral("subnet-00000000000000001")};
        if (groups.isEmpty())
            groups = QStringList{QStringLiteral("sg-00000000000000000")};
        spec.append(QStringLiteral("subnetIds"), subnets);
        spec.append(QStringLiteral("securityGroupIds"), groups);
    }

    void addRequest(const Offer& offer, const Component& component, const QString& space, const QString& name, const ValueMap& spec, const YamlComments& rules)
    {
        ValueMap labels{{QStringLiteral("app.kubernetes.io/name"), dnsLabel(component.id, 63)},
                        {QStringLiteral("app.kubernetes.io/component"), labelValue(component.kind)},
                        {QStringLiteral("app.kubernetes.io/managed-by"), QStringLiteral("groundplan")}};
        if (const QStringList teams = component.groupsOf(u"team"); !teams.isEmpty())
            labels.append(QStringLiteral("groundplan.io/team"), labelValue(teams.first()));
        YamlComments comments;
        for (auto rule = rules.cbegin(); rule != rules.cend(); ++rule)
            comments.insert(rule.key(), hcl::plainLine(component.label()) + QLatin1String(": rule ") + rule.value());
        m_objects.append({space, dnsLabel(component.id) + QLatin1String(".yaml"), QString::fromLatin1(offer.kind), name,
                          ValueMap{{QStringLiteral("apiVersion"), QStringLiteral("platform.groundplan.io/v1alpha1")},
                                   {QStringLiteral("kind"), QString::fromLatin1(offer.kind)},
                                   {QStringLiteral("metadata"),
                                    ValueMap{{QStringLiteral("name"), name},
                                             {QStringLiteral("namespace"), space},
                                             {QStringLiteral("labels"), labels},
                                             {QStringLiteral("annotations"), ValueMap{{QStringLiteral("argocd.argoproj.io/sync-options"), QStringLiteral("SkipDryRunOnMissingResource=true")},
                                                                                      {QStringLiteral("groundplan.io/component"), component.id}}}}},
                                   {QStringLiteral("spec"), spec}},
                          {component.id}, comments});
        m_compositions.append(spec.find(u"crossplane")->toMap().find(u"compositionRef")->toMap().find(u"name")->toText());
        m_definitions.append(QString::fromLatin1(offer.plural));
    }

    void addPackages()
    {
        QStringList names;
        for (const QString& composition : std::as_const(m_compositions))
            names << QLatin1String("composition-") + composition << QLatin1String("provider-") + composition;
        for (const QString& definition : std::as_const(m_definitions))
            names << QLatin1String("definition-") + definition;
        names << QStringLiteral("function-patch-and-transform") << QStringLiteral("function-auto-ready");
        names.removeDuplicates();
        names.sort();
        for (const QString& name : std::as_const(names)) {
            const Value value = crossplane::package(name);
            const ValueMap map = value.toMap();
            m_objects.append({QStringLiteral("platform"), name + QLatin1String(".yaml"), map.find(u"kind")->toText(), map.find(u"metadata")->toMap().find(u"name")->toText(), value, {}, {}});
        }
    }

    const Rendering& m_rendering;
    const ExportOptions& m_options;
    PlanBuilder& m_plan;
    CloudView m_view;
    QList<Object> m_objects;
    QStringList m_compositions;
    QStringList m_definitions;
};

class CrossplaneExporter : public Exporter
{
public:
    QString id() const override { return QStringLiteral("crossplane"); }
    QString name() const override { return tr("Crossplane"); }
    QString description() const override { return tr("Databases, buckets and queues of AWS and Google Cloud as objects of Kubernetes, for Crossplane 2."); }
    ExportGroup group() const override { return ExportGroup::Infrastructure; }
    bool isApplied() const override { return true; }
    QList<AttributeSpec> options() const override
    {
        return {exportOption("subnets", AttributeType::List, tr("Subnets"), tr("Ids of the subnets of AWS that databases stand in."), Value::List()),
                exportOption("security-groups", AttributeType::List, tr("Security groups"), tr("Ids of the security groups of AWS that let clients reach databases."), Value::List()),
                exportOption("network", AttributeType::String, tr("Network"), tr("Network of Google Cloud that databases answer in, as projects/PROJECT/global/networks/NAME."), QString())};
    }

    Result<ExportPlan> plan(const Design& design, const Catalog& catalog, const ExportProgress& progress) const override
    {
        const auto options = optionsOf(design, *this);
        if (!options)
            return unexpected(options.error());
        PlanBuilder plan(*this, design, catalog);
        if (auto written = addKustomizeTree(plan, design, catalog, [&](const Rendering& rendering) { return Renderer(rendering, *options, plan).objects(); }, progress); !written)
            return unexpected(written.error());
        if (runningClusters(design, catalog).isEmpty())
            plan.warn(tr("No cluster of the design runs a workload, so nobody asks for databases, buckets or queues."));
        const CloudView base(design, catalog, nullptr);
        bool any = false;
        for (const Component& component : design.components()) {
            const auto call = std::find_if(base.calls().begin(), base.calls().end(), [&component](const Call& each) { return each.component == component.id; });
            if (call == base.calls().end()) {
                if (const QString reason = base.reason(component.id); !reason.isEmpty())
                    plan.leaveOut(component, reason);
            } else if (!offerFor(*call)) {
                plan.leaveOut(component, tr("There are compositions for relational databases and buckets of AWS and Google Cloud and for queues of AWS; these have none: %1."));
            } else if (runningClusters(design, catalog).isEmpty()) {
                plan.leaveOut(component, tr("No cluster of the design runs a workload that could ask for these: %1."));
            } else {
                any = true;
            }
        }
        QStringList assumed;
        for (const Call& call : base.calls()) {
            const terraform::Scope& scope = base.scopes().at(call.scope);
            const QString region = terraform::cloudName(scope.cloud) + QLatin1String(": ") + scope.location;
            if (scope.assumed && offerFor(call) && !assumed.contains(region))
                assumed.append(region);
        }
        if (any && !assumed.isEmpty())
            plan.warn(tr("No region of the design gives its code, so these are assumed: %1.").arg(assumed.join(QLatin1String(", "))));
        if (any)
            plan.inform(tr("Crossplane 2 and a ClusterProviderConfig named default, with the credentials of each cloud, have to be in the cluster first."));
        return plan.finish();
    }
};

} // namespace

std::unique_ptr<Exporter> make_exporter_crossplane()
{
    return std::make_unique<CrossplaneExporter>();
}

} // namespace groundplan
