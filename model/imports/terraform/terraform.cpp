// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QCoreApplication>

#include "model/imports/kubernetes/mentions.h"
#include "model/imports/terraform/dependencies.h"
#include "model/imports/terraform/facts.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("TerraformImport", text);
}

struct Provider {
    const char* prefix;
    const char* cloud;
    const char* company;
};

constexpr Provider providers[] = {{"aws_", "AWS", "Amazon Web Services"}, {"azurerm_", "Azure", "Microsoft"}, {"google_", "Google Cloud", "Google"}};

/// One run of the importer.
class Import
{
public:
    Import(const Catalog& catalog, TerraformResources found, const QString& name) : m_found(std::move(found)), m_draft(catalog, name) {}

    Result<ImportResult> run(const QList<ImportNote>& before, const Where& file)
    {
        for (const ImportNote& note : before)
            m_draft.note(note.message, note.where);
        m_ids.resize(m_found.resources.size());
        m_types.resize(m_found.resources.size());
        QHash<QString, QSet<QString>> kinds; // by name, so that each gets an id that tells it from the others
        for (int at = 0; at < m_found.resources.size(); ++at) {
            m_types[at] = resourceType(resource(at).type);
            if (m_types.at(at))
                kinds[idText(at)].insert(QString::fromLatin1(m_types.at(at)->kind));
        }
        bool any = false;
        for (int at = 0; at < m_found.resources.size(); ++at) {
            if (!m_types.at(at))
                continue;
            any = true;
            addResource(at, kinds.value(idText(at)).size() > 1);
        }
        noteOthers();
        if (!any)
            return unexpected(ErrorCode::BadInput, tr("There is no resource of a type that is known: databases, queues, clusters and their like of AWS, Azure and Google Cloud."), file);
        indexNetworks();
        std::vector<bool> counts(size_t(m_found.resources.size()));
        for (int at = 0; at < m_found.resources.size(); ++at)
            counts[size_t(at)] = m_types.at(at) && !isNetwork(at);
        place();
        connect(counts, file);
        return m_draft.finish();
    }

private:
    const TerraformResource& resource(int at) const { return m_found.resources.at(at); }
    bool isNetwork(int at) const { return m_types.at(at) && qstrcmp(m_types.at(at)->kind, "network") == 0; }

    /// Modules tend to call what they make "this": then the module's own name says more.
    QString idText(int at) const
    {
        static const QStringList empty{QStringLiteral("this"), QStringLiteral("main"), QStringLiteral("default"), QStringLiteral("primary")};
        const TerraformResource& one = resource(at);
        QString text = one.name;
        if (empty.contains(text) && !one.module.isEmpty())
            text = one.module.section(u'.', -1);
        else if (empty.contains(text) && m_types.at(at))
            text = cloudName(one).isEmpty() ? QString::fromLatin1(m_types.at(at)->kind) : cloudName(one);
        return one.key.isEmpty() ? text : QString(text + u'-' + one.key);
    }

    void addResource(int at, bool withKind)
    {
        const TerraformResource& one = resource(at);
        const ResourceType& type = *m_types.at(at);
        Component added;
        added.kind = QString::fromLatin1(type.kind);
        const QString name = cloudName(one);
        added.name = name.isEmpty() ? idText(at) : name;
        m_ids[at] = m_draft.add(added, withKind ? QString(idText(at) + u'-' + added.kind) : idText(at), one.where);
        readFacts(one, type, m_draft, m_ids.at(at));
        if (added.kind == QLatin1String("cluster") && one.type == QLatin1String("aws_ecs_cluster"))
            m_draft.set(m_ids.at(at), "orchestrator", QStringLiteral("ecs"), one.where);
    }

    /// Each type that is not known is noted once.
    void noteOthers()
    {
        QHash<QString, int> counts;
        QList<int> firsts;
        for (int at = 0; at < m_found.resources.size(); ++at) {
            if (m_types.at(at) || isNetworkPart(resource(at).type))
                continue;
            if (counts[resource(at).type]++ == 0)
                firsts.append(at);
        }
        for (const int at : std::as_const(firsts))
            m_draft.note(tr("Resources of type %1 are not imported (%2).").arg(resource(at).type).arg(counts.value(resource(at).type)), resource(at).where);
    }

    /// By which texts networks, and what belongs to them, are named by others.
    void indexNetworks()
    {
        for (int at = 0; at < m_found.resources.size(); ++at) {
            if (!m_byAddress.contains(resource(at).address))
                m_byAddress.insert(resource(at).address, at);
        }
        // What belongs to a network may be known by what belongs to it in turn: subnet groups by their subnets.
        for (int round = 0; round < 3; ++round) {
            for (int at = 0; at < m_found.resources.size(); ++at) {
                const bool part = isNetworkPart(resource(at).type);
                if (!part && !isNetwork(at))
                    continue;
                const int network = part ? networkOf(at) : at;
                if (network < 0)
                    continue;
                for (const char* key : {"id", "arn", "self_link", "name"}) {
                    const QString text = resource(at).values[key].text();
                    // Names may be those of anything; those of subnet groups and of Google's networks are used as ids.
                    const bool usable = qstrcmp(key, "name") != 0 || resource(at).type.endsWith(QLatin1String("_subnet_group")) || resource(at).type.startsWith(QLatin1String("google_"));
                    if (!text.isEmpty() && usable && !m_networkOf.contains(text))
                        m_networkOf.insert(text, network);
                }
                if (part && !m_partsDone.contains(at)) {
                    m_partsDone.insert(at);
                    addSubnet(at, network);
                }
            }
        }
    }

    void addSubnet(int at, int network)
    {
        if (resource(at).type != QLatin1String("aws_subnet") && resource(at).type != QLatin1String("azurerm_subnet") && resource(at).type != QLatin1String("google_compute_subnetwork"))
            return;
        QString range;
        for (const char* key : {"cidr_block", "address_prefixes", "ip_cidr_range"}) {
            const YamlNode node = resource(at).values[key];
            const QString text = node.isSequence() && node.size() > 0 ? (*node.elements().begin()).text() : node.text();
            if (!text.isEmpty())
                range = text;
        }
        if (range.isEmpty())
            return;
        m_subnets[network].append(range);
        m_draft.set(m_ids.at(network), "subnets", m_subnets.value(network), resource(at).where);
    }

    /// The network that settings about networks name; -1: none.
    int namedNetwork(const YamlNode& values) const
    {
        int found = -1;
        for (const auto [key, value] : values.pairs()) {
            const QString name = key.text();
            if (name.contains(QLatin1String("vpc")) || name.contains(QLatin1String("subnet")) || name.contains(QLatin1String("security_group")) || name.contains(QLatin1String("network")) || name == QLatin1String("settings")
                || name == QLatin1String("broker_node_group_info") || name == QLatin1String("default_node_pool"))
                found = found < 0 ? networkIn(value) : found;
        }
        return found;
    }

    int networkIn(const YamlNode& node) const
    {
        if (node.isScalar())
            return m_networkOf.value(node.text(), -1);
        for (const YamlNode element : node.elements()) {
            if (const int found = networkIn(element); found >= 0)
                return found;
        }
        for (const auto [key, value] : node.pairs()) {
            if (const int found = networkIn(value); found >= 0)
                return found;
        }
        return -1;
    }

    /// The network in which a resource stands; -1: none.
    int networkOf(int at) const
    {
        const int named = namedNetwork(resource(at).values);
        return named < 0 && m_found.planned ? plannedNetwork(at) : named;
    }

    /// In a plan ids are not known yet: the network is what a resource needs, through parts of networks alone.
    int plannedNetwork(int at) const
    {
        QSet<int> seen{at};
        QList<int> open{at};
        while (!open.isEmpty()) {
            const int current = open.takeFirst();
            for (const QString& address : resource(current).dependencies) {
                const int target = m_byAddress.value(address, -1);
                if (target < 0 || seen.contains(target))
                    continue;
                seen.insert(target);
                if (isNetwork(target))
                    return target;
                if (isNetworkPart(resource(target).type))
                    open.append(target);
            }
        }
        return -1;
    }

    void place()
    {
        for (int at = 0; at < m_found.resources.size(); ++at) {
            if (!m_types.at(at))
                continue;
            const int network = isNetwork(at) ? -1 : networkOf(at);
            if (network >= 0 && m_draft.moveInto(m_ids.at(at), m_ids.at(network)))
                continue;
            const Id cloud = cloudOf(at);
            const Id region = regionIn(cloud, at);
            if (region.isEmpty() || !m_draft.moveInto(m_ids.at(at), region))
                m_draft.moveInto(m_ids.at(at), cloud);
        }
    }

    Id cloudOf(int at)
    {
        for (const Provider& provider : providers) {
            if (!resource(at).type.startsWith(QLatin1String(provider.prefix)))
                continue;
            Id& id = m_clouds[QString::fromLatin1(provider.prefix)];
            if (id.isEmpty()) {
                Component cloud;
                cloud.kind = QStringLiteral("cloud");
                cloud.name = QString::fromLatin1(provider.cloud);
                id = m_draft.add(cloud, cloud.name, resource(at).where);
                m_draft.set(id, "provider", QString::fromLatin1(provider.company), resource(at).where);
            }
            return id;
        }
        return {};
    }

    Id regionIn(const Id& cloud, int at)
    {
        const QString code = regionOf(resource(at), m_found.regions.value(resource(at).type.section(u'_', 0, 0)));
        if (code.isEmpty() || cloud.isEmpty())
            return {};
        Id& id = m_regions[cloud + u'|' + code];
        if (id.isEmpty()) {
            Component region;
            region.kind = QStringLiteral("region");
            region.name = code;
            id = m_draft.add(region, code, resource(at).where);
            m_draft.set(id, "location", code, resource(at).where);
            m_draft.moveInto(id, cloud);
        }
        return id;
    }

    void connect(const std::vector<bool>& counts, const Where& file)
    {
        const TerraformDependencies dependencies(m_found, counts);
        if (!dependencies.isComplete())
            m_draft.note(tr("There are too many dependencies to follow them all; some connections are missing."), file);
        for (int at = 0; at < m_found.resources.size(); ++at) {
            if (!counts[size_t(at)])
                continue;
            for (const int target : dependencies.of(at)) {
                if (m_ids.at(at) != m_ids.at(target))
                    m_draft.connect(m_ids.at(at), m_ids.at(target), QStringLiteral("depends-on"),
                                    tr("%1 needs %2 (%3)").arg(resource(at).address, resource(target).address, placeText(resource(at).where)), resource(at).where);
            }
        }
    }

    TerraformResources m_found;
    DesignDraft m_draft;
    QList<Id> m_ids;                      ///< by resource; empty: no component
    QList<const ResourceType*> m_types;   ///< by resource
    QHash<QString, int> m_networkOf;      ///< network by an id of it or of a part of it
    QHash<QString, int> m_byAddress;      ///< the first instance of each
    QHash<int, QStringList> m_subnets;
    QSet<int> m_partsDone;
    QHash<QString, Id> m_clouds;
    QHash<QString, Id> m_regions;
};

class TerraformImporter : public Importer
{
public:
    QString id() const override { return QStringLiteral("terraform"); }
    QString name() const override { return tr("Terraform state or plan"); }
    QString description() const override { return tr("Databases, queues, clusters, networks and more of AWS, Azure and Google Cloud, from a state or from 'terraform show -json'."); }
    QStringList filePatterns() const override { return {QStringLiteral("*.tfstate"), QStringLiteral("*.json")}; }
    bool accepts(const QList<ImportFile>& files) const override
    {
        return std::any_of(files.begin(), files.end(), [](const ImportFile& file) { return isTerraformFile(file.bytes, file.path); });
    }
    Result<ImportResult> read(const QList<ImportFile>& files, const QString& name, const Catalog& catalog) const override
    {
        TerraformResources all;
        QList<ImportNote> notes;
        Where first;
        for (const ImportFile& file : files) {
            if (!isTerraformFile(file.bytes, file.path) && files.size() > 1) {
                notes.append({tr("The file is skipped: it is neither a Terraform state nor the output of 'terraform show -json'."), Where{file.path, 0, 0, {}}});
                continue;
            }
            auto found = readTerraform(file);
            if (!found)
                return unexpected(found.error());
            if (first.file.isEmpty())
                first = Where{file.path, 1, 1, {}};
            all.resources += found->resources;
            all.regions.insert(found->regions);
            all.planned = all.planned || found->planned;
        }
        if (first.file.isEmpty())
            return unexpected(ErrorCode::BadInput, tr("There is no Terraform state or plan to import."), Where{files.isEmpty() ? QString() : files.first().path, 0, 0, {}});
        return Import(catalog, std::move(all), name).run(notes, first);
    }
};

} // namespace

std::unique_ptr<Importer> make_importer_terraform()
{
    return std::make_unique<TerraformImporter>();
}

} // namespace groundplan
