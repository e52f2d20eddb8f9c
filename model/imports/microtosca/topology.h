// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QList>

#include "model/imports/importer.h"
#include "model/yaml/yaml_document.h"

namespace groundplan {

/// What microTOSCA tells apart; its other types are variants of these.
enum class TopologyType { Service, Datastore, Broker, Router, ClusterIngress, ClusterService, Compute };

inline bool isRouter(TopologyType type)
{
    return type == TopologyType::Router || type == TopologyType::ClusterIngress || type == TopologyType::ClusterService;
}

/// One property of an interaction. Not stated means false: that is how the language defines it.
struct TopologyFact {
    std::optional<bool> value = false; ///< nothing: stated in a way that says neither
    bool stated = false;
    Where where;
};

/// A requirement "interaction" of a node.
struct TopologyInteraction {
    int target = -1; ///< index of a node
    TopologyFact timeout;
    TopologyFact circuitBreaker;
    TopologyFact dynamicDiscovery;
    Where where;
};

/// A requirement "deployed_on" of a node.
struct TopologyHost {
    int target = -1; ///< index of a node
    Where where;
};

struct TopologyNode {
    QString name;
    TopologyType type = TopologyType::Service;
    QString description;
    QList<TopologyInteraction> interactions;
    QList<TopologyHost> hosts;
    Where where;
};

struct TopologyMember {
    int node = -1;
    Where where;
};

struct TopologyGroup {
    QString name;
    bool edge = false; ///< else a team
    QString description;
    QList<TopologyMember> members; ///< each node once
    Where where;
};

/// A topology as its file says it, with all names resolved, before anything is made of it.
struct Topology {
    QString description;
    QList<TopologyNode> nodes;
    QList<TopologyGroup> groups;
    QList<ImportNote> notes;
};

/// True for the bytes of a file that is meant to be a microTOSCA topology.
bool isTopologyFile(const QByteArray& bytes);

/// Reads a topology. What is malformed or contradicts itself (a name that leads nowhere, a type that the language does not
/// have, a list in place of a map) is an error with its place; what is only foreign to the language is a note.
Result<Topology> readTopology(const ImportFile& file);

} // namespace groundplan
