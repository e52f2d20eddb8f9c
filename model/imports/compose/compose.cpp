// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QCoreApplication>
#include <QRegularExpression>

#include "model/base/secret_text.h"
#include "model/imports/compose/service_parts.h"
#include "model/imports/kubernetes/address.h"
#include "model/imports/kubernetes/connection_choice.h"
#include "model/imports/kubernetes/mentions.h"
#include "model/imports/kubernetes/recognise.h"

namespace groundplan {

namespace {

/// Longest value that evidence shows.
constexpr qsizetype longestShown = 120;

QString tr(const char* text)
{
    return QCoreApplication::translate("ComposeImport", text);
}

struct Service {
    ComposeService source;
    QList<ComposePort> ports;
    QList<ComposeEntry> environment;
    QList<ComposeEntry> needed; ///< depends_on and links, the names of services alone
    QStringList networks;
    QHash<QString, QString> aliases; ///< by which it calls others: of `links`
    Id id;
};

/// A text of a service that may name others.
struct Mentioned {
    int service = -1;
    Address address;
    QString variable;
    QString evidence;
    Where where;
};

/// One run of the importer.
class Import
{
public:
    Import(const Catalog& catalog, ComposeProject project, const QString& name) : m_project(std::move(project)), m_draft(catalog, name)
    {
        for (const ImportNote& note : std::as_const(m_project.notes))
            m_draft.note(note.message, note.where);
    }

    Result<ImportResult> run()
    {
        for (const ComposeService& source : std::as_const(m_project.services))
            m_services.append(read(source));
        for (int at = 0; at < m_services.size(); ++at) {
            m_named.insert(m_services.at(at).source.name, at);
            m_hosts.insert(m_services.at(at).source.name.toLower(), at);
        }
        for (int at = 0; at < m_services.size(); ++at) {
            const ComposeMap& map = m_services.at(at).source.map;
            for (const char* key : {"container_name", "hostname"})
                addHost(interpolated(map[key].text()), at);
            for (const YamlNode& networks : map.all("networks")) {
                for (const auto [name, network] : networks.pairs()) {
                    for (const YamlNode alias : network["aliases"].elements())
                        addHost(alias.text(), at);
                }
            }
        }
        for (int at = 0; at < m_services.size(); ++at)
            findMentions(at);
        addNetworks();
        for (int at = 0; at < m_services.size(); ++at)
            addComponent(at);
        for (const auto& [from, mention] : std::as_const(m_mentions))
            connect(m_services.at(from), mention);
        for (const Service& service : std::as_const(m_services))
            addNeeded(service);
        return m_draft.finish();
    }

private:
    static Service read(const ComposeService& source)
    {
        Service service;
        service.source = source;
        service.ports = composePorts(source.map);
        service.environment = composeEntries(source.map, "environment");
        for (const YamlNode& list : source.map.all("depends_on")) {
            for (const YamlNode name : list.elements())
                service.needed.append({name.text(), QStringLiteral("depends_on"), true, name.where()});
            for (const auto [name, condition] : list.pairs())
                service.needed.append({name.text(), QStringLiteral("depends_on"), true, name.where()});
        }
        for (const YamlNode& list : source.map.all("links")) {
            for (const YamlNode link : list.elements()) {
                const QString name = link.text().section(u':', 0, 0);
                service.needed.append({name, QStringLiteral("links"), true, link.where()});
                if (link.text().contains(u':'))
                    service.aliases.insert(link.text().section(u':', 1).toLower(), name);
            }
        }
        for (const YamlNode& networks : source.map.all("networks")) {
            for (const YamlNode name : networks.elements())
                service.networks.append(name.text());
            for (const auto [name, network] : networks.pairs())
                service.networks.append(name.text());
        }
        service.networks.removeDuplicates();
        if (service.networks.isEmpty() && !source.map["network_mode"])
            service.networks.append(QStringLiteral("default"));
        return service;
    }

    void addHost(const QString& host, int service)
    {
        if (!host.isEmpty() && !m_hosts.contains(host.toLower()))
            m_hosts.insert(host.toLower(), service);
    }

    /// The service that a host means; -1: none.
    int serviceAt(const Service& from, const QString& host) const
    {
        const QString own = from.aliases.value(host);
        const int found = m_hosts.value(own.isEmpty() ? host : own.toLower(), -1);
        // Docker names containers project-service-1 and answers to service.network as well.
        return found < 0 && host.contains(u'.') ? m_hosts.value(host.section(u'.', 0, 0), -1) : found;
    }

    void findMentions(int at)
    {
        const Service& service = m_services.at(at);
        for (const ComposeEntry& entry : service.environment) {
            if (!namesSecret(entry.name))
                findIn(at, entry.name, entry.value, tr("environment %1=%2"), entry.where);
        }
        for (const char* key : {"entrypoint", "command"}) {
            const YamlNode node = service.source.map[key];
            QString option;
            const QStringList words = composeWords(node);
            for (const QString& word : words) {
                QString variable = option;
                QString value = word;
                option.clear();
                if (word.startsWith(u'-') && !word.contains(u' ')) {
                    variable = word.section(u'=', 0, 0);
                    value = word.section(u'=', 1);
                    if (!word.contains(u'=')) {
                        option = variable;
                        continue;
                    }
                }
                if (!namesSecret(variable))
                    findIn(at, variable, value, variable.isEmpty() ? tr("argument %1%2") : tr("argument %1 %2"), node.where());
            }
        }
    }

    void findIn(int at, const QString& variable, const QString& value, const QString& form, const Where& where)
    {
        // A reference that nothing resolves names nobody; digits keep what is around it readable.
        static const QRegularExpression reference(QStringLiteral("\\$\\{[^}]*\\}"));
        QString plain = value;
        plain.replace(reference, QStringLiteral("0"));
        for (const Address& address : addressesIn(plain)) {
            const int found = serviceAt(m_services.at(at), address.host);
            if (found < 0 || found == at || !isMeant(m_services.at(found), address, variable))
                continue;
            const QString shown = plainLine(value).left(longestShown);
            m_mentions.append({at, {found, address, variable, form.arg(variable, shown) + QLatin1String(" (") + placeText(where) + u')', where}});
            m_addressed.insert(found);
            m_clients.insert(at);
        }
    }

    /// Does the text mean the service, rather than use a word that happens to be its name?
    static bool isMeant(const Service& service, const Address& address, const QString& variable)
    {
        if (!address.scheme.isEmpty() || address.host.contains(u'.'))
            return true;
        if (!address.bare)
            return true;
        const bool served = std::any_of(service.ports.begin(), service.ports.end(), [&address](const ComposePort& port) { return address.port > 0 && port.target == address.port; });
        return served || namesHost(address.key.isEmpty() ? variable : address.key);
    }

    void addNetworks()
    {
        QStringList used;
        for (const Service& service : std::as_const(m_services))
            used += service.networks;
        used.removeDuplicates();
        if (used.size() < 2)
            return;
        for (const QString& name : std::as_const(used)) {
            const YamlNode node = m_project.networks.value(name);
            Component network;
            network.kind = QStringLiteral("network");
            network.name = name;
            const bool taken = m_hosts.contains(name.toLower());
            const Id id = m_draft.add(network, taken ? QString(name + QLatin1String("-network")) : name, node ? node.where() : m_services.first().source.where);
            if (node["internal"].value().toBool())
                m_draft.set(id, "trust", QStringLiteral("internal"), node["internal"].where());
            for (const YamlNode config : node["ipam"]["config"].elements())
                m_draft.set(id, "cidr", config["subnet"].text(), config.where());
            m_networks.insert(name, id);
        }
    }

    /// Labels of the service, of its containers and of its deployment.
    static QString labelOf(const ComposeMap& map, const QString& name)
    {
        QString found;
        for (const ComposeEntry& entry : composeEntries(map, "labels")) {
            if (entry.name == name)
                found = entry.value;
        }
        return found;
    }

    QString kindOf(int at, QString& technology) const
    {
        const Service& service = m_services.at(at);
        ContainerSigns signs;
        signs.image = interpolated(service.source.map["image"].text());
        for (const ComposePort& port : service.ports) {
            signs.ports.append(port.target);
            if (!port.name.isEmpty())
                signs.portNames.append(port.name);
        }
        for (const ComposeEntry& entry : service.environment)
            signs.environment.append(entry.name);
        signs.served = m_addressed.contains(at) || !volumesOf(service).isEmpty();
        signs.namesOthers = m_clients.contains(at);
        // What is built here is no product, whatever port it listens at.
        if (service.source.map["build"] && signs.image.isEmpty())
            signs.ports.clear();
        const Recognised known = recognise(m_draft.catalog(), signs);
        technology = known.technology;
        if (!known.kind.isEmpty())
            return known.kind;
        return !service.ports.isEmpty() || m_addressed.contains(at) ? QStringLiteral("service") : QStringLiteral("worker");
    }

    static QStringList volumesOf(const Service& service)
    {
        QStringList names;
        for (const YamlNode& list : service.source.map.all("volumes")) {
            for (const YamlNode volume : list.elements()) {
                const QString source = volume.isMap() ? volume["source"].text() : volume.text().section(u':', 0, 0);
                const bool named = volume.isMap() ? volume["type"].text() == QLatin1String("volume") : volume.text().contains(u':');
                if (named && !source.isEmpty() && !source.startsWith(u'.') && !source.startsWith(u'/') && !source.startsWith(u'~') && !source.startsWith(u'$'))
                    names.append(source);
            }
        }
        names.removeDuplicates();
        return names;
    }

    void addComponent(int at)
    {
        Service& service = m_services[at];
        const ComposeMap& map = service.source.map;
        const QString name = service.source.name;
        QString technology;
        Component added;
        added.kind = kindOf(at, technology);
        added.name = name;
        for (const YamlNode& profiles : map.all("profiles")) {
            for (const YamlNode profile : profiles.elements())
                added.tags.append(profile.text());
        }
        added.tags.removeDuplicates();
        service.id = m_draft.add(added, name, service.source.where);
        m_draft.set(service.id, "technology", technology, service.source.where);
        readComposeService(service.source, m_draft, service.id);
        readEnvironment(service);
        place(service);
        if (const YamlNode build = map["build"]; build && !map["image"]) {
            const QString context = build.isMap() ? build["context"].text() : build.text();
            m_draft.note(tr("'%1' is built from '%2'; the name of its image is not known.").arg(name, plainLine(context)), build.where());
        }
        if (const YamlNode files = map["env_file"])
            m_draft.note(tr("The variables that '%1' takes from 'env_file' are not read: such files hold secrets.").arg(name), files.where());
        if (const QStringList volumes = volumesOf(service); !volumes.isEmpty())
            m_draft.note(tr("'%1' keeps data in the volume %2; Compose does not say how large it is.").arg(name, volumes.join(QLatin1String(", "))), map["volumes"].where());
        if (const QString origin = labelOf(map, QStringLiteral("groundplan.component")); isSlug(origin))
            m_draft.setOrigin(service.id, origin);
    }

    void readEnvironment(const Service& service)
    {
        ValueMap plain;
        for (const ComposeEntry& entry : service.environment) {
            if (!entry.given)
                continue;
            if (isReadableSecret(entry.name, entry.value))
                m_draft.note(tr("The value of %1 of '%2' looks like a secret and is left out; reference it from a secrets store.").arg(entry.name, service.source.name), entry.where);
            else
                plain.set(entry.name, entry.value);
        }
        if (!plain.isEmpty())
            m_draft.set(service.id, "configuration", plain, service.source.map["environment"].where());
        QStringList secrets;
        for (const YamlNode& list : service.source.map.all("secrets")) {
            for (const YamlNode secret : list.elements())
                secrets.append(secret.isMap() ? secret["source"].text() : secret.text());
        }
        secrets.removeAll(QString());
        secrets.removeDuplicates();
        if (!secrets.isEmpty())
            m_draft.set(service.id, "secrets", secrets, service.source.map["secrets"].where());
    }

    void place(const Service& service)
    {
        QStringList known;
        for (const QString& name : service.networks) {
            if (m_networks.contains(name))
                known.append(name);
        }
        if (known.isEmpty())
            return;
        m_draft.moveInto(service.id, m_networks.value(known.first()));
        if (known.size() > 1)
            m_draft.note(tr("'%1' is in the networks %2; it stands in the first one.").arg(service.source.name, known.join(QLatin1String(", "))), service.source.map["networks"].where());
    }

    void connect(const Service& from, const Mentioned& mention)
    {
        const Service& to = m_services.at(mention.service);
        const int port = mention.address.port > 0 ? mention.address.port : to.ports.isEmpty() ? 0 : to.ports.first().target;
        QString protocol = protocolOfScheme(mention.address.scheme);
        if (protocol.isEmpty())
            protocol = usualProtocol(m_draft.catalog(), m_draft.component(to.id), port);
        const QString kind = connectionKindFor(m_draft.catalog(), m_draft.component(from.id), m_draft.component(to.id), mention.variable);
        Connection& connection = m_draft.connect(from.id, to.id, kind, mention.evidence, mention.where);
        m_draft.setWhenUnset(connection, "protocol", protocol, mention.where);
        if (mention.address.port > 0)
            m_draft.setWhenUnset(connection, "port", mention.address.port, mention.where);
    }

    /// What a service waits for, where nothing better is known of the two.
    void addNeeded(const Service& service)
    {
        for (const ComposeEntry& needed : service.needed) {
            const int found = m_named.value(needed.name, -1);
            if (found < 0) {
                m_draft.note(tr("'%1' needs '%2', which is not in the files.").arg(service.source.name, needed.name), needed.where);
                continue;
            }
            const Id& target = m_services.at(found).id;
            if (target != service.id && !m_draft.areConnected(service.id, target))
                m_draft.connect(service.id, target, QStringLiteral("depends-on"), needed.value + QLatin1String(" (") + placeText(needed.where) + u')', needed.where);
        }
    }

    ComposeProject m_project;
    DesignDraft m_draft;
    QList<Service> m_services;
    QHash<QString, int> m_named;
    QHash<QString, int> m_hosts; ///< by lower-case name
    QList<std::pair<int, Mentioned>> m_mentions;
    QSet<int> m_addressed;
    QSet<int> m_clients;
    QHash<QString, Id> m_networks;
};

class ComposeImporter : public Importer
{
public:
    QString id() const override { return QStringLiteral("compose"); }
    QString name() const override { return tr("Docker Compose"); }
    QString description() const override { return tr("Services of Compose files, several merged in one, with the connections that their settings name."); }
    QStringList filePatterns() const override { return {QStringLiteral("*.yaml"), QStringLiteral("*.yml")}; }
    bool accepts(const QList<ImportFile>& files) const override { return std::any_of(files.begin(), files.end(), isComposeFile); }
    Result<ImportResult> read(const QList<ImportFile>& files, const QString& name, const Catalog& catalog) const override
    {
        auto project = readCompose(files);
        if (!project)
            return unexpected(project.error());
        return Import(catalog, std::move(*project), name).run();
    }
};

} // namespace

std::unique_ptr<Importer> make_importer_compose()
{
    return std::make_unique<ComposeImporter>();
}

} // namespace groundplan
