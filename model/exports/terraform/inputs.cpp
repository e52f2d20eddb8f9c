// SPDX-License-Identifier: Apache-2.0
#include "model/exports/terraform/inputs.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QRegularExpression>

#include "model/base/duration.h"
#include "model/base/secret_text.h"
#include "model/base/size_text.h"
#include "model/exports/export_options.h"
#include "model/exports/kubernetes/names.h"
#include "model/exports/terraform/sizes.h"

namespace groundplan::terraform {

namespace {

using hcl::Expression;

QString tr(const char* text)
{
    return QCoreApplication::translate("TerraformExport", text);
}

/// Makes the arguments of one call.
class Inputs
{
public:
    Inputs(const CloudView& view, const Call& call, RootVariables& variables, PlanBuilder& plan)
        : m_view(view), m_call(call), m_scope(view.scopes().at(call.scope)), m_component(view.design().component(call.component)), m_variables(variables), m_plan(plan)
    {
    }

    QList<Input> make()
    {
        addPlace();
        if (m_component) {
            addVersionAndSize();
            addCluster();
            addReliability();
            addNames();
            addMessaging();
            addEdge();
            addFunction();
        }
        add("deletion_protection", [&] {
            return m_variables.use({QStringLiteral("deletion_protection"), QStringLiteral("bool"),
                                    QStringLiteral("Whether the clouds refuse to delete what holds data. Switch it off before taking an environment down."), Expression::boolean(true)});
        });
        add("tags", [&] { return tags(); });
        return m_inputs;
    }

private:
    template<typename Maker>
    void add(const char* name, Maker&& make, const char* rule = "")
    {
        const QString variable = QString::fromLatin1(name);
        if (m_call.module->declares(variable))
            m_inputs.append({variable, make(), QString::fromLatin1(rule)});
    }

    bool wants(const char* name) const { return m_call.module->declares(QString::fromLatin1(name)); }
    Value attribute(const char* name) const { return m_component ? m_view.attribute(*m_component, name) : Value(); }
    bool flag(const char* name, bool unsaid) const { return attribute(name).isNull() ? unsaid : attribute(name).toBool(unsaid); }
    Value hint(QStringView name) const
    {
        const Value* found = m_call.hints.find(name);
        return found ? *found : Value();
    }
    QString resourceName() const
    {
        // The tag of the environment at the end: environments may share an account.
        const QString wanted = (m_component ? m_component->id : QString(m_call.name).replace(u'_', u'-')) + u'-' + m_view.environmentName();
        return dnsLabel(wanted, m_call.module->longestName());
    }
    QStringList legalNames(const QStringList& stated, int longest)
    {
        QStringList names;
        for (const QString& name : stated) {
            const QString legal = dnsLabel(name, longest);
            if (legal != name)
                m_plan.warnOf(*m_component, tr("Names of queues, topics, buckets and the like that the clouds do not allow are changed: %1."), hcl::plainLine(name) + QStringLiteral(" → ") + legal);
            if (!names.contains(legal))
                names.append(legal);
        }
        if (names.isEmpty())
            names.append(dnsLabel(m_component->id, longest));
        return names;
    }
    double seconds(const char* name, double unsaid) const { return parseDuration(attribute(name).toText()).value_or(unsaid); }

    Expression tags() const
    {
        QList<std::pair<QString, Expression>> own;
        if (m_component) {
            own.append({QStringLiteral("component"), Expression::text(labelText(m_component->id))});
            if (const QStringList teams = m_component->groupsOf(u"team"); !teams.isEmpty())
                own.append({QStringLiteral("team"), Expression::text(labelText(teams.first()))});
        }
        const Expression common = Expression::raw(m_scope.cloud == Cloud::Google ? QStringLiteral("local.labels") : QStringLiteral("local.tags"));
        return own.isEmpty() ? common : Expression::call(QStringLiteral("merge"), {common, Expression::object(own)});
    }
    QString labelText(const QString& text) const { return m_scope.cloud == Cloud::Google ? dnsLabel(text, 63) : labelValue(text); }

    void addPlace()
    {
        add("name", [&] { return Expression::text(resourceName()); });
        add("project", [&] { return accountOf(m_view, m_scope, m_variables); });
        add("region", [&] { return locationOf(m_scope, m_variables); });
        add("location", [&] { return locationOf(m_scope, m_variables); });
        add("cidr", [&] { return Expression::text(cidr()); });
        add("network", [&] { return Expression::raw(QLatin1String("module.") + m_view.calls().at(m_call.network).name + QLatin1String(".network")); });
        add("kms_key_arn", [&] { return Expression::raw(QLatin1String("module.") + m_view.calls().at(m_call.encryption).name + QLatin1String(".key_arn")); }, "unencrypted-data");
        add("flow_logs", [&] { return Expression::boolean(flag("flow-logs", true)); });
        if (m_component && m_scope.cloud == Cloud::Azure && isNetwork(m_view.catalog(), *m_component) && attribute("flow-logs").toBool())
            m_plan.warnOf(*m_component, tr("Flow logs of Azure belong to the network watcher of the subscription and are left out: %1."));
        if (m_component && m_view.catalog().hasTrait(m_component->kind, QStringLiteral("datastore")) && !flag("encryption-at-rest", true))
            m_plan.warnOf(*m_component, tr("These say that what they store is not encrypted; the modules encrypt it all the same: %1."));
        add("services", [&] { return Expression::texts(services()); });
        add("private_dns_zones", [&] { return Expression::texts(privateZones()); });
    }

    QString cidr()
    {
        static const QRegularExpression form(QStringLiteral("^(10|172|192|100)\\.[0-9]{1,3}\\.[0-9]{1,3}\\.0/([0-9]{1,2})$"));
        const QString stated = attribute("cidr").toText();
        const QRegularExpressionMatch match = form.match(stated);
        const int widest = m_scope.cloud == Cloud::Google ? 18 : 20;
        if (match.hasMatch() && match.captured(2).toInt() >= 8 && match.captured(2).toInt() <= widest)
            return stated;
        int number = 0;
        for (const Call& call : m_view.calls()) {
            if (&call == &m_call)
                break;
            number += call.module->name == QLatin1String("network");
        }
        const QString assumed = QStringLiteral("10.%1.0.0/16").arg(64 + number % 64);
        if (m_component)
            m_plan.warnOf(*m_component, tr("These networks name no private address range that is wide enough for their subnets, so one is assumed: %1."), assumed);
        return assumed;
    }

    /// What the modules of this scope call.
    QStringList services() const
    {
        static const std::pair<const char*, const char*> byResource[] = {
            {"google_artifact_registry_repository", "artifactregistry.googleapis.com"}, {"google_bigquery_dataset", "bigquery.googleapis.com"},
            {"google_bigtable_instance", "bigtableadmin.googleapis.com"},              {"google_kms_key_ring", "cloudkms.googleapis.com"},
            {"google_container_cluster", "container.googleapis.com"},                  {"google_dns_managed_zone", "dns.googleapis.com"},
            {"google_firestore_database", "firestore.googleapis.com"},                 {"google_managed_kafka_cluster", "managedkafka.googleapis.com"},
            {"google_memorystore_instance", "memorystore.googleapis.com"},             {"google_memorystore_instance", "networkconnectivity.googleapis.com"},
            {"google_pubsub_topic", "pubsub.googleapis.com"},                          {"google_cloud_run_v2_service", "run.googleapis.com"},
            {"google_secret_manager_secret", "secretmanager.googleapis.com"},          {"google_sql_database_instance", "sqladmin.googleapis.com"},
        };
        QStringList names{QStringLiteral("compute.googleapis.com"), QStringLiteral("servicenetworking.googleapis.com")};
        for (const Call& call : m_view.calls()) {
            for (const auto& [resource, service] : byResource) {
                if (call.scope == m_call.scope && call.module->uses(resource))
                    names.append(QString::fromLatin1(service));
            }
        }
        std::sort(names.begin(), names.end());
        names.removeDuplicates();
        return names;
    }

    QStringList privateZones() const
    {
        static const QRegularExpression zone(QStringLiteral("private_dns_zones\\[\"([a-z.]+)\"\\]"));
        QStringList names;
        for (const Call& call : m_view.calls()) {
            if (call.network < 0 || &m_view.calls().at(call.network) != &m_call)
                continue;
            const QRegularExpressionMatch match = zone.match(QString::fromUtf8(call.module->main));
            if (match.hasMatch())
                names.append(match.captured(1));
        }
        std::sort(names.begin(), names.end());
        names.removeDuplicates();
        return names;
    }

    void addVersionAndSize()
    {
        add("engine", [&] { return Expression::text(hint(u"engine").toText()); });
        add("engine_version", [&] { return Expression::text(engineVersion()); });
        add("instance_type", [&] { return Expression::text(sizeOf(hint(u"sizes"), cores(), memory())); });
        add("storage_gb", [&] { return Expression::number(storage()); });
        add("database_name", [&] { return databaseName(); });
    }

    double cores() const { return std::max(parseCpu(attribute("cpu-limit").toText()).value_or(0), parseCpu(attribute("cpu-request").toText()).value_or(0)); }
    double memory() const { return std::max(parseSize(attribute("memory-limit").toText()).value_or(0), parseSize(attribute("memory-request").toText()).value_or(0)) / (1024.0 * 1024 * 1024); }

    QString engineVersion()
    {
        const QString assumed = hint(u"version").toText();
        static const QRegularExpression number(QStringLiteral("^(0|[1-9][0-9]*)(\\.(0|[1-9][0-9]*)){0,2}$"));
        const QString stated = attribute("version").toText();
        QString version = number.match(stated).hasMatch() ? stated : assumed;
        const int parts = int(hint(u"parts").toInteger(2));
        QStringList pieces = version.split(u'.').mid(0, parts);
        if (hint(u"known-versions").isMap()) {
            const ValueMap map = hint(u"known-versions").toMap();
            const Value* known = map.find(QStringList(version.split(u'.').mid(0, 2)).join(u'.'));
            version = known ? known->toText() : assumed;
            pieces = version.split(u'.');
            if (!known && !stated.isEmpty())
                m_plan.warnOf(*m_component, tr("The cloud does not offer the versions of these; what it offers stands in for them: %1."), hcl::plainLine(stated) + QStringLiteral(" → ") + version);
        } else if (!stated.isEmpty() && version != stated) {
            m_plan.warnOf(*m_component, tr("The versions of these are no numbers, so others are assumed: %1."), version);
        }
        if (stated.isEmpty())
            m_plan.informOf(*m_component, tr("These name no version, so one is assumed: %1."), version);
        // Those that want "8.4" get it, not "8".
        while (parts == 2 && pieces.size() < 2 && !hint(u"known-versions").isMap() && !assumed.isEmpty() && assumed.contains(u'.'))
            pieces.append(QStringLiteral("0"));
        const QString form = hint(u"version-form").toText();
        if (form.isEmpty())
            return pieces.join(u'.');
        const QString separator = hint(u"version-separator").isNull() ? QStringLiteral("_") : hint(u"version-separator").toText();
        return QString(form).replace(QLatin1String("%1"), pieces.join(separator));
    }

    qint64 storage()
    {
        const qint64 least = hint(u"storage").toInteger(20);
        const double stated = parseSize(attribute("storage").toText()).value_or(0) / (1024.0 * 1024 * 1024);
        if (stated <= 0)
            m_plan.informOf(*m_component, tr("These do not say how much they store; the least space is assumed: %1."), QString::number(least) + QLatin1String(" GB"));
        qint64 size = std::clamp<qint64>(qint64(std::ceil(stated)), least, 16384);
        if (hint(u"storage-doubles").toBool()) {
            qint64 power = 32;
            while (power < size)
                power *= 2;
            size = power;
        }
        return size;
    }

    Expression databaseName()
    {
        static const QRegularExpression legal(QStringLiteral("^[A-Za-z][A-Za-z0-9_]{0,62}$"));
        const QString stated = attribute("database").toText();
        if (legal.match(stated).hasMatch())
            return Expression::text(stated);
        if (!stated.isEmpty())
            m_plan.warnOf(*m_component, tr("The clouds do not allow the names of these databases, so nobody makes them: %1."), hcl::plainLine(stated));
        return Expression::raw(QStringLiteral("null"));
    }

    void addCluster()
    {
        add("kubernetes_version", [&] {
            static const QRegularExpression minor(QStringLiteral("^v?(1\\.[0-9]{2})(\\..*)?$"));
            const QRegularExpressionMatch match = minor.match(attribute("version").toText());
            return Expression::text(match.hasMatch() ? match.captured(1) : QStringLiteral("1.%1").arg(kubernetesMinor(m_view.design())));
        });
        const qint64 nodes = std::max<qint64>(1, attribute("nodes").toInteger(attribute("replicas").toInteger(flag("multi-zone", true) ? 3 : 2)));
        add("node_count", [&] { return Expression::number(nodes); });
        add("max_node_count", [&] { return Expression::number(std::max(nodes, attribute("max-nodes").toInteger(nodes))); });
        add("node_type", [&] {
            const QString stated = attribute("node-type").toText();
            if (stated.isEmpty())
                m_plan.informOf(*m_component, tr("These clusters do not say of what type their nodes are; 4 cores with 16 GiB are assumed: %1."));
            return Expression::text(machineNamed(hint(u"sizes"), stated));
        });
        add("public_endpoint", [&] { return Expression::boolean(attribute("exposure").toText() == QLatin1String("internet")); }, "open-datastore");
        add("audit_logging", [&] { return Expression::boolean(flag("audit-logging", true)); }, "no-audit-trail");
        add("network_policy", [&] { return Expression::boolean(flag("network-policy", true)); }, "no-network-policy");
        if (wants("kubernetes_version") && !flag("encryption-at-rest", true))
            m_plan.warnOf(*m_component, tr("These say that what they store is not encrypted; the modules encrypt it all the same: %1."));
    }

    void addReliability()
    {
        const bool isCluster = wants("kubernetes_version");
        const bool spread = flag("multi-zone", isCluster || wants("buckets"));
        const qint64 replicas = std::max<qint64>(1, attribute("replicas").toInteger(spread ? 2 : 1));
        add("multi_zone", [&] { return Expression::boolean(spread); }, "single-zone");
        add("high_availability", [&] { return Expression::boolean(spread || replicas > 1); }, "single-replica");
        add("replicas", [&] { return Expression::number(std::min(replicas, hint(u"most-replicas").toInteger(80))); }, "single-replica");
        add("read_replicas", [&] { return Expression::number(std::min<qint64>(5, attribute("read-replicas").toInteger())); });
        const Value backup = attribute("backup");
        const qint64 least = hint(u"least-backup").toInteger(0);
        add("backup_days", [&] { return Expression::number(backup.isNull() ? std::max<qint64>(7, least) : backup.toBool() ? 14 : least); }, "no-backup");
        add("point_in_time_recovery", [&] { return Expression::boolean(flag("backup", true)); }, "no-backup");
        add("retention_days", [&] { return Expression::number(std::max<qint64>(1, qint64(seconds("retention", 35 * 86400.0) / 86400))); });
        add("multi_region", [&] { return Expression::boolean(flag("multi-region", false)); }, "no-regional-failover");
        add("persistent", [&] { return Expression::boolean(flag("persistent", false)); });
        add("administrators", [&] {
            return m_variables.use({QStringLiteral("database_administrators"), QStringLiteral("object({ object_id = string, name = string })"),
                                    QStringLiteral("Group of Microsoft Entra that administers the databases."),
                                    Expression::object({{QStringLiteral("object_id"), Expression::text(QStringLiteral("00000000-0000-0000-0000-000000000000"))}, {QStringLiteral("name"), Expression::text(QStringLiteral("database-administrators"))}}),
                                    QStringLiteral("can(regex(\"^[0-9a-f-]{36}$\", var.database_administrators.object_id))"), QStringLiteral("The object id must be that of a group of Microsoft Entra."), true});
        });
    }

    void addNames()
    {
        add("buckets", [&] { return Expression::texts(legalNames(attribute("buckets").toStringList(), 24)); });
        add("versioning", [&] { return Expression::boolean(flag("versioning", true)); }, "no-backup");
        add("object_lock", [&] { return Expression::boolean(flag("object-lock", false)); });
        add("expire_days", [&] { return Expression::number(qint64(seconds("retention", 0) / 86400)); });
        add("tables", [&] {
            QList<std::pair<QString, Expression>> tables;
            const QString database = attribute("database").toText();
            for (const QString& name : legalNames(database.isEmpty() ? QStringList() : QStringList{database}, 60))
                tables.append({name, Expression::object({{QStringLiteral("partition_key"), Expression::text(QStringLiteral("id"))}})});
            m_plan.informOf(*m_component, tr("Designs say nothing of the keys of tables; a text named id is assumed: %1."));
            return Expression::object(tables);
        });
        add("secrets", [&] { return Expression::texts(secrets()); });
        add("repositories", [&] { return Expression::texts(repositories()); });
        add("immutable_tags", [&] { return Expression::boolean(flag("immutable-tags", true)); }, "mutable-image-tag");
        add("image_scanning", [&] { return Expression::boolean(flag("image-scanning", true)); });
    }

    /// Names of all secrets that workloads of the design are given.
    QStringList secrets() const
    {
        QStringList names;
        for (const Component& component : m_view.design().components()) {
            for (const QString& name : m_view.attribute(component, "secrets").toStringList())
                names.append(dnsLabel(name, 63));
        }
        std::sort(names.begin(), names.end());
        names.removeDuplicates();
        return names;
    }

    /// Repositories of the images that this registry, or none, is named for.
    QStringList repositories()
    {
        QStringList hosts{m_view.design().properties().exports.registry.section(u'/', 0, 0), attribute("host").toText()};
        hosts.removeAll(QString());
        QStringList names;
        for (const Component& component : m_view.design().components()) {
            QString image = m_view.attribute(component, "image").toText().section(u'@', 0, 0);
            const qsizetype tag = image.lastIndexOf(u':');
            if (tag > image.lastIndexOf(u'/'))
                image.truncate(tag);
            const QString host = image.section(u'/', 0, 0);
            static const QRegularExpression legal(QStringLiteral("^[a-z0-9]+([._/-][a-z0-9]+)*$"));
            const QString path = image.mid(host.size() + 1);
            if (hosts.contains(host) && legal.match(path).hasMatch())
                names.append(path);
        }
        std::sort(names.begin(), names.end());
        names.removeDuplicates();
        if (names.isEmpty()) {
            m_plan.informOf(*m_component, tr("No image of the design names these registries, so one repository named apps is made: %1."));
            names.append(QStringLiteral("apps"));
        }
        return names;
    }

    void addMessaging()
    {
        add("queues", [&] { return Expression::texts(legalNames(attribute("topics").toStringList(), 40)); });
        add("topics", [&] { return Expression::texts(legalNames(attribute("topics").toStringList(), 40)); });
        if (m_call.module->name == QLatin1String("stream") && !wants("topics") && !attribute("topics").isNull())
            m_plan.informOf(*m_component, tr("AWS makes no topics, so these clusters start empty; the applications or a pipeline make them: %1."));
        add("ordered", [&] { return Expression::boolean(flag("ordering", false)); });
        add("dead_letter", [&] { return Expression::boolean(flag("dead-letter", true)); }, "no-dead-letter-queue");
        const double kept = seconds("retention", 0);
        const bool aws = m_scope.cloud == Cloud::Aws;
        add("retention_seconds", [&] { return Expression::number(kept <= 0 ? (aws ? 345600 : 604800) : std::clamp<qint64>(qint64(kept), 600, aws ? 1209600 : 2678400)); });
        add("processing_seconds", [&] { return Expression::number(std::clamp<qint64>(qint64(seconds("visibility-timeout", 30)), 10, 300)); });
        const qint64 brokers = std::max<qint64>(1, (attribute("replicas").toInteger(3) + 2) / 3);
        add("brokers", [&] { return Expression::number(std::min<qint64>(5, brokers)); }, "single-replica");
        add("vcpus", [&] { return Expression::number(std::max<qint64>(3, qint64(std::ceil(cores() * double(attribute("replicas").toInteger(3)))))); });
        const qint64 most = m_scope.cloud == Cloud::Azure ? 32 : 1000;
        add("partitions", [&] { return Expression::number(std::clamp<qint64>(attribute("partitions").toInteger(6), 1, most)); });
        add("replication_factor", [&] { return Expression::number(std::clamp<qint64>(attribute("replication-factor").toInteger(3), 1, 3)); }, "single-replica");
        add("retention_hours", [&] { return Expression::number(kept <= 0 ? 168 : std::clamp<qint64>(qint64(kept / 3600), 1, m_scope.cloud == Cloud::Azure ? 168 : 87600)); });
    }

    void addEdge()
    {
        static const QRegularExpression legal(QStringLiteral("^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,}$"));
        const QString host = attribute("host").toText().toLower();
        const bool known = legal.match(host).hasMatch();
        const bool inside = attribute("exposure").toText() == QLatin1String("internal");
        add("zone", [&] {
            if (known)
                return Expression::text(host);
            return placeholder(QLatin1String("_zone"), QStringLiteral("Name of the zone of %1."), QStringLiteral("example.invalid"));
        });
        add("private", [&] { return Expression::boolean(inside); });
        for (const char* id : {"vpc_id", "network_id"}) {
            add(id, [&] { return Expression::raw(inside ? QLatin1String("module.") + m_view.calls().at(m_call.network).name + QLatin1String(".network.") + QLatin1String(id) : QStringLiteral("null")); });
        }
        add("signed", [&] { return Expression::boolean(flag("signed-zone", true)); });
        if (m_scope.cloud != Cloud::Google && wants("zone") && attribute("signed-zone").toBool())
            m_plan.warnOf(*m_component, tr("Signing a zone needs steps at the registrar, so the modules leave these unsigned: %1."));
        if (wants("zone") && m_scope.cloud == Cloud::Azure && inside)
            m_plan.warnOf(*m_component, tr("These zones answer inside alone; on Azure the module makes a public zone: %1."));
        add("origin", [&] { return placeholder(QLatin1String("_origin"), QStringLiteral("Host name that %1 fetches content from."), QStringLiteral("origin.example.invalid")); });
        add("host", [&] { return known ? Expression::text(host) : Expression::raw(QStringLiteral("null")); });
        add("certificate_arn", [&] { return optional(QLatin1String("_certificate_arn"), QStringLiteral("Certificate of the host name of %1, kept in us-east-1; null: that of the service.")); });
        add("web_acl_arn", [&] { return optional(QLatin1String("_web_acl_arn"), QStringLiteral("Web application firewall before %1, kept in us-east-1; null: none.")); }, "no-web-application-firewall");
        if (wants("web_acl_arn") && flag("web-application-firewall", false))
            m_plan.warnOf(*m_component, tr("These stand behind a web application firewall; name its ARN and that of the certificate in terraform.tfvars: %1."));
        add("cache_seconds", [&] { return Expression::number(qint64(seconds("cache-time", 86400))); });
        add("origin_shield_region", [&] { return flag("origin-shield", false) ? locationOf(m_scope, m_variables) : Expression::raw(QStringLiteral("null")); });
    }

    void addFunction()
    {
        add("image", [&] {
            const QString stated = attribute("image").toText();
            if (!stated.isEmpty())
                return Expression::text(stated);
            return placeholder(QLatin1String("_image"), QStringLiteral("Container image of %1, with a tag or digest."), QStringLiteral("example.invalid/") + dnsLabel(m_component->id) + QLatin1String(":0.0.0"));
        });
        add("runtime", [&] { return Expression::text(language().first); });
        add("runtime_version", [&] { return Expression::text(language().second); });
        add("timeout_seconds", [&] { return Expression::number(std::clamp<qint64>(qint64(std::ceil(seconds("timeout", 30))), 1, m_scope.cloud == Cloud::Aws ? 900 : 3600)); });
        add("memory_mb", [&] { return Expression::number(memory() <= 0 ? 512 : std::clamp<qint64>(qint64(std::ceil(memory() * 1024)), 128, 10240)); });
        add("concurrency", [&] {
            const qint64 stated = attribute("concurrency").toInteger(-1);
            return Expression::number(m_scope.cloud == Cloud::Azure ? std::clamp<qint64>(stated < 0 ? 100 : stated, 40, 1000) : stated);
        }, attribute("concurrency").isNull() ? "" : "function-exhausts-database");
        add("environment", [&] {
            QList<std::pair<QString, Expression>> settings;
            static const QRegularExpression legal(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
            for (const auto& [key, value] : attribute("configuration").toMap()) {
                if (isReadableSecret(key, value.toText()))
                    m_plan.warnOf(*m_component, tr("These are secrets in the clear and are not written; let the functions read them from the secrets store: %1."), hcl::plainLine(key));
                else if (!legal.match(key).hasMatch())
                    m_plan.warnOf(*m_component, tr("These settings cannot be variables and are left out: %1."), hcl::plainLine(key));
                else
                    settings.append({key, Expression::text(value.toText())});
            }
            return Expression::object(settings);
        });
    }

    std::pair<QString, QString> language()
    {
        static const std::pair<QRegularExpression, std::pair<QString, QString>> known[] = {
            {QRegularExpression(QStringLiteral("python"), QRegularExpression::CaseInsensitiveOption), {QStringLiteral("python"), QStringLiteral("3.12")}},
            {QRegularExpression(QStringLiteral("node|javascript|typescript"), QRegularExpression::CaseInsensitiveOption), {QStringLiteral("node"), QStringLiteral("22")}},
            {QRegularExpression(QStringLiteral("java|kotlin"), QRegularExpression::CaseInsensitiveOption), {QStringLiteral("java"), QStringLiteral("21")}},
            {QRegularExpression(QStringLiteral("\\.net|c#|dotnet"), QRegularExpression::CaseInsensitiveOption), {QStringLiteral("dotnet-isolated"), QStringLiteral("8.0")}},
            {QRegularExpression(QStringLiteral("powershell"), QRegularExpression::CaseInsensitiveOption), {QStringLiteral("powershell"), QStringLiteral("7.4")}},
        };
        const QString technology = attribute("technology").toText();
        for (const auto& [word, runtime] : known) {
            if (word.match(technology).hasMatch())
                return runtime;
        }
        m_plan.warnOf(*m_component, tr("The technologies of these functions name no language that Azure knows; a program of their own is assumed: %1."));
        return {QStringLiteral("custom"), QStringLiteral("1.0")};
    }

    Expression placeholder(QLatin1String suffix, const QString& description, const QString& value)
    {
        m_plan.warnOf(*m_component, tr("Placeholders in terraform.tfvars stand in for what the design does not say of these; fill them in: %1."), m_call.name + suffix);
        return m_variables.use({m_call.name + suffix, QStringLiteral("string"), QString(description).replace(QLatin1String("%1"), hcl::plainLine(m_component->label())), Expression::text(value), {}, {}, true});
    }
    Expression optional(QLatin1String suffix, const QString& description)
    {
        return m_variables.use({m_call.name + suffix, QStringLiteral("string"), QString(description).replace(QLatin1String("%1"), hcl::plainLine(m_component->label())), Expression::raw(QStringLiteral("null")), {}, {}, false, true});
    }

    const CloudView& m_view;
    const Call& m_call;
    const Scope& m_scope;
    const Component* m_component;
    RootVariables& m_variables;
    PlanBuilder& m_plan;
    QList<Input> m_inputs;
};

} // namespace

Expression RootVariables::use(const RootVariable& variable)
{
    const bool known = std::any_of(m_all.begin(), m_all.end(), [&variable](const RootVariable& each) { return each.name == variable.name; });
    if (!known)
        m_all.insert(std::lower_bound(m_all.begin(), m_all.end(), variable, [](const RootVariable& left, const RootVariable& right) { return left.name < right.name; }), variable);
    return Expression::raw(QLatin1String("var.") + variable.name);
}

QList<Input> inputsOf(const CloudView& view, const Call& call, RootVariables& variables, PlanBuilder& plan)
{
    return Inputs(view, call, variables, plan).make();
}

Expression locationOf(const Scope& scope, RootVariables& variables)
{
    return variables.use({scope.name + QLatin1String("_region"), QStringLiteral("string"), QStringLiteral("Code of the region %1 of %2.").arg(scope.name, cloudName(scope.cloud)), Expression::text(scope.location),
                          QStringLiteral("can(regex(\"^[a-z][a-z0-9-]+$\", var.%1_region))").arg(scope.name), QStringLiteral("The region must be the code that the cloud gives it.")});
}

Expression accountOf(const CloudView& view, const Scope& scope, RootVariables& variables)
{
    static const QRegularExpression uuid(QStringLiteral("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"));
    static const QRegularExpression project(QStringLiteral("^[a-z][a-z0-9-]{4,28}[a-z0-9]$"));
    const Component* place = view.design().component(scope.cloudComponent);
    const QString stated = place ? view.attribute(*place, "account").toText() : QString();
    const bool google = scope.cloud == Cloud::Google;
    const bool known = (google ? project : uuid).match(stated).hasMatch();
    const QString name = (place ? hcl::identifier(scope.cloudComponent) : cloudId(scope.cloud)) + (google ? QLatin1String("_project") : QLatin1String("_subscription_id"));
    const QString value = known ? stated : google ? QStringLiteral("example-project") : QStringLiteral("00000000-0000-0000-0000-000000000000");
    return variables.use({name, QStringLiteral("string"), google ? QStringLiteral("Id of the project of Google Cloud.") : QStringLiteral("Id of the subscription of Azure."), Expression::text(value),
                          google ? QStringLiteral("can(regex(\"^[a-z][a-z0-9-]{4,28}[a-z0-9]$\", var.%1))").arg(name) : QStringLiteral("can(regex(\"^[0-9a-fA-F-]{36}$\", var.%1))").arg(name),
                          google ? QStringLiteral("This is not the id of a project.") : QStringLiteral("This is not the id of a subscription."), !known});
}

} // namespace groundplan::terraform
