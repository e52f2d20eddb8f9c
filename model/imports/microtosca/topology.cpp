// SPDX-License-Identifier: Apache-2.0
#include "model/imports/microtosca/topology.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include "model/base/suggestion.h"
#include "model/imports/microtosca/type_names.h"
#include "model/yaml/yaml_reader.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("MicroToscaImport", text);
}

/// Reads one document; stops at the first error.
class Reader
{
public:
    Result<Topology> read(const YamlNode& root)
    {
        if (!expectMap(root, tr("A topology")))
            return unexpected(*m_error);
        m_root = root;
        noteOthers(root, {"tosca_definitions_version", "description", "metadata", "imports", "topology_template", "node_types",
                          "relationship_types", "group_types", "capability_types"});
        m_topology.description = oneLine(root["description"]);
        const YamlNode topology = root["topology_template"];
        if (!topology)
            fail(tr("There is no 'topology_template'."), root.where());
        else if (expectMap(topology, tr("'topology_template'"))) {
            noteOthers(topology, {"description", "node_templates", "relationship_templates", "groups"});
            const YamlNode relationships = topology["relationship_templates"];
            for (const auto [key, value] : relationships.pairs())
                m_relationships.insert(key.text(), value);
            if (expectMapOrNothing(root["node_types"], tr("'node_types'")) && expectMapOrNothing(relationships, tr("'relationship_templates'")))
                readNodes(topology["node_templates"]);
            if (!m_error)
                readGroups(topology["groups"]);
        }
        if (m_error)
            return unexpected(*m_error);
        return std::move(m_topology);
    }

private:
    void fail(const QString& message, const Where& where)
    {
        if (!m_error)
            m_error = Error{ErrorCode::BadInput, message, where};
    }

    void note(const QString& message, const Where& where) { m_topology.notes.append({message, where}); }

    bool expectMap(const YamlNode& node, const QString& what)
    {
        if (!node.isMap())
            fail(tr("%1 must be a map, not %2.").arg(what, node.typeName()), node.where());
        return node.isMap();
    }

    bool expectMapOrNothing(const YamlNode& node, const QString& what) { return node.isNull() || expectMap(node, what); }

    bool expectListOrNothing(const YamlNode& node, const QString& what)
    {
        if (!node.isNull() && !node.isSequence())
            fail(tr("%1 must be a list, not %2.").arg(what, node.typeName()), node.where());
        return node.isNull() || node.isSequence();
    }

    /// The text of a node that must be one and not empty.
    QString expectName(const YamlNode& node, const QString& what, const Where& otherwise)
    {
        if (!node.isScalar() || node.text().isEmpty())
            fail(tr("%1 must be a name, not %2.").arg(what, node ? node.typeName() : tr("nothing")), node ? node.where() : otherwise);
        return node.text();
    }

    static QString oneLine(const YamlNode& node) { return node.text().simplified(); }

    /// Notes the keys that are not taken over.
    void noteOthers(const YamlNode& map, const QList<std::string_view>& known)
    {
        for (const auto [key, value] : map.pairs()) {
            if (!known.contains(key.rawText()))
                note(tr("'%1' is not taken over.").arg(key.text()), key.where());
        }
    }

    /// Index of the node of that name; -1 and an error when there is none.
    int nodeNamed(const QString& name, const Where& where)
    {
        const int found = m_nodeAt.value(name, -1);
        if (found < 0 && !m_foreign.contains(name)) {
            QStringList names;
            for (const TopologyNode& node : std::as_const(m_topology.nodes))
                names.append(node.name);
            const QString near = nearestName(name, names);
            fail(tr("There is no node '%1'%2.").arg(name, near.isEmpty() ? QString() : tr("; '%1' is near").arg(near)), where);
        }
        return found;
    }

    void readNodes(const YamlNode& templates)
    {
        if (!templates)
            fail(tr("There is no 'node_templates'."), m_root["topology_template"].where());
        if (m_error || !expectMap(templates, tr("'node_templates'")))
            return;
        const TypeNames types(m_root["node_types"]);
        QList<YamlNode> bodies;
        for (const auto [key, body] : templates.pairs()) {
            const QString name = expectName(key, tr("The key of a node"), key.where());
            if (m_error || !expectMap(body, tr("The node '%1'").arg(name)))
                return;
            const QString typeName = expectName(body["type"], tr("The type of '%1'").arg(name), body.where());
            if (m_error)
                return;
            const auto meaning = types.meaningOf(typeName, body["type"].where());
            if (!meaning) {
                m_error = meaning.error();
                return;
            }
            if (!meaning->type) {
                note(tr("'%1' is left out: its type '%2' is not of microTOSCA.").arg(name, typeName), key.where());
                m_foreign.insert(name);
                continue;
            }
            if (!meaning->variantOf.isEmpty())
                note(tr("The type '%1' is taken for its base '%2'.").arg(typeName, meaning->variantOf), body["type"].where());
            noteOthers(body, {"type", "description", "requirements"});
            TopologyNode node;
            node.name = name;
            node.type = *meaning->type;
            node.description = oneLine(body["description"]);
            node.where = key.where();
            m_nodeAt.insert(name, int(m_topology.nodes.size()));
            m_topology.nodes.append(node);
            bodies.append(body);
        }
        for (int at = 0; at < m_topology.nodes.size() && !m_error; ++at)
            readRequirements(m_topology.nodes[at], bodies.at(at)["requirements"]);
    }

    void readRequirements(TopologyNode& node, const YamlNode& requirements)
    {
        if (!expectListOrNothing(requirements, tr("The requirements of '%1'").arg(node.name)))
            return;
        for (const YamlNode requirement : requirements.elements()) {
            if (!expectMap(requirement, tr("A requirement of '%1'").arg(node.name)))
                return;
            for (const auto [key, value] : requirement.pairs()) {
                // The first version of the language called it "run_time".
                if (key.rawText() == "interaction" || key.rawText() == "run_time")
                    readInteraction(node, key, value);
                else if (key.rawText() == "deployed_on")
                    readHost(node, key, value);
                else
                    note(tr("The requirement '%1' of '%2' is not taken over.").arg(key.text(), node.name), key.where());
                if (m_error)
                    return;
            }
        }
    }

    /// The node that a requirement names, in its short or its long form; -1: none of this language, or an error.
    int targetOf(const TopologyNode& node, const YamlNode& key, const YamlNode& value)
    {
        const YamlNode name = value.isMap() ? value["node"] : value;
        const QString text = expectName(name, tr("The target of '%1' in '%2'").arg(key.text(), node.name), value ? value.where() : key.where());
        if (m_error)
            return -1;
        const int target = nodeNamed(text, name.where());
        if (target < 0 && !m_error)
            note(tr("'%1' of '%2' is left out: '%3' is not of microTOSCA.").arg(key.text(), node.name, text), key.where());
        return target;
    }

    void readInteraction(TopologyNode& node, const YamlNode& key, const YamlNode& value)
    {
        TopologyInteraction interaction;
        interaction.target = targetOf(node, key, value);
        interaction.where = key.where();
        if (interaction.target < 0)
            return;
        noteOthers(value, {"node", "relationship", "properties"});
        const YamlNode relationship = value["relationship"];
        if (relationship.isMap()) {
            readRelationship(interaction, relationship);
        } else if (!relationship.isNull()) {
            const QString name = expectName(relationship, tr("The relationship of '%1'").arg(node.name), value.where());
            if (m_error)
                return;
            if (const YamlNode found = m_relationships.value(name); found) {
                if (expectMapOrNothing(found, tr("The relationship template '%1'").arg(name)))
                    readRelationship(interaction, found);
            } else if (!isInteractsWith(name)) {
                fail(tr("There is no relationship template '%1'.").arg(name), relationship.where());
            }
        }
        if (!m_error)
            readProperties(interaction, value["properties"]);
        if (!m_error)
            node.interactions.append(interaction);
    }

    static bool isInteractsWith(const QString& type) { return type == QLatin1String("micro.relationships.InteractsWith"); }

    void readRelationship(TopologyInteraction& interaction, const YamlNode& relationship)
    {
        const YamlNode type = relationship["type"];
        if (type && !isInteractsWith(type.text()) && !m_noted.contains(type.where().text())) {
            m_noted.insert(type.where().text());
            note(tr("The relationship type '%1' is taken for 'micro.relationships.InteractsWith'.").arg(type.text()), type.where());
        }
        readProperties(interaction, relationship["properties"]);
    }

    void readProperties(TopologyInteraction& interaction, const YamlNode& properties)
    {
        if (!expectMapOrNothing(properties, tr("The properties of an interaction")))
            return;
        for (const auto [key, value] : properties.pairs()) {
            TopologyFact* fact = key.rawText() == "timeout"             ? &interaction.timeout
                                 : key.rawText() == "circuit_breaker"   ? &interaction.circuitBreaker
                                 : key.rawText() == "dynamic_discovery" ? &interaction.dynamicDiscovery
                                                                        : nullptr;
            if (fact) {
                fact->stated = true;
                fact->where = value.where();
                fact->value = value.isBool() ? std::optional<bool>(value.value().toBool()) : std::nullopt;
            }
            if ((!fact || !fact->value) && !m_noted.contains(key.where().text())) {
                m_noted.insert(key.where().text());
                note(fact ? tr("'%1' is neither true nor false; it is not taken over.").arg(key.text()) : tr("'%1' is not taken over.").arg(key.text()),
                     key.where());
            }
        }
    }

    void readHost(TopologyNode& node, const YamlNode& key, const YamlNode& value)
    {
        const TopologyHost host{targetOf(node, key, value), key.where()};
        if (host.target < 0)
            return;
        noteOthers(value, {"node", "relationship"});
        const TopologyNode& target = m_topology.nodes.at(host.target);
        if (target.type == TopologyType::Compute)
            node.hosts.append(host);
        else
            note(tr("'%1' cannot be deployed on '%2', which is no compute; this is left out.").arg(node.name, target.name), key.where());
    }

    void readGroups(const YamlNode& groups)
    {
        if (!expectMapOrNothing(groups, tr("'groups'")))
            return;
        for (const auto [key, body] : groups.pairs()) {
            TopologyGroup group;
            group.name = expectName(key, tr("The key of a group"), key.where());
            group.where = key.where();
            if (m_error || !expectMap(body, tr("The group '%1'").arg(group.name)))
                return;
            const QString type = expectName(body["type"], tr("The type of '%1'").arg(group.name), body.where());
            if (m_error || !expectListOrNothing(body["members"], tr("The members of '%1'").arg(group.name)))
                return;
            group.edge = type == QLatin1String("micro.groups.Edge");
            if (!group.edge && type != QLatin1String("micro.groups.Team")) {
                if (type.startsWith(QLatin1String("micro.")))
                    return fail(tr("microTOSCA has no type of group '%1'.").arg(type), body["type"].where());
                note(tr("The group '%1' is left out: its type '%2' is not of microTOSCA.").arg(group.name, type), key.where());
                continue;
            }
            noteOthers(body, {"type", "description", "members"});
            group.description = oneLine(body["description"]);
            readMembers(group, body["members"], groups);
            if (m_error)
                return;
            m_topology.groups.append(group);
        }
    }

    void readMembers(TopologyGroup& group, const YamlNode& members, const YamlNode& groups)
    {
        QSet<int> seen;
        for (const YamlNode member : members.elements()) {
            const QString name = expectName(member, tr("A member of '%1'").arg(group.name), members.where());
            if (m_error)
                return;
            if (!m_nodeAt.contains(name) && groups[name.toStdString()])
                return fail(tr("'%1' is a group; the members of a group are nodes.").arg(name), member.where());
            const int node = nodeNamed(name, member.where());
            if (m_error)
                return;
            if (node >= 0 && !seen.contains(node))
                group.members.append({node, member.where()});
            else if (node >= 0)
                note(tr("'%1' is named twice as a member of '%2'.").arg(name, group.name), member.where());
            else
                note(tr("The member '%1' of '%2' is left out: it is not of microTOSCA.").arg(name, group.name), member.where());
            seen.insert(node);
        }
    }

    YamlNode m_root;
    QHash<QString, YamlNode> m_relationships; ///< templates by name
    Topology m_topology;
    QHash<QString, int> m_nodeAt;
    QSet<QString> m_foreign; ///< names of the nodes that are left out
    QSet<QString> m_noted;   ///< places of relationship templates that have their note
    std::optional<Error> m_error;
};

} // namespace

bool isTopologyFile(const QByteArray& bytes)
{
    return bytes.contains("tosca_definitions_version") && (bytes.contains("micro.nodes.") || bytes.contains("micro_tosca"));
}

Result<Topology> readTopology(const ImportFile& file)
{
    const auto root = readYaml(file.bytes, file.path);
    if (!root)
        return unexpected(root.error());
    if (root->isNull())
        return unexpected(ErrorCode::BadInput, tr("The file is empty."), Where{file.path, 1, 1, {}});
    return Reader().read(*root);
}

} // namespace groundplan
