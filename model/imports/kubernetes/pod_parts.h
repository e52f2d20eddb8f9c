// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>

#include "model/imports/kubernetes/manifest_objects.h"

namespace groundplan {

/// True for the objects that run pods: Deployments, StatefulSets, jobs, bare pods …
bool isWorkloadKind(const ManifestObject& object);

/// True for an object of that kind in that API group ("" is the core; old extensions count for apps and networking).
bool isObject(const ManifestObject& object, const char* kind, const char* group);

YamlNode podSpecOf(const ManifestObject& object);
YamlNode podLabelsOf(const ManifestObject& object);
YamlNode podAnnotationsOf(const ManifestObject& object);

/// The container that a workload is about: the one that bears its name, else the first that is no mesh proxy.
YamlNode mainContainer(const ManifestObject& object);
/// True when a container is the proxy of a service mesh.
bool isMeshProxy(const YamlNode& container);

/// The text values of a map.
QHash<QString, QString> textMap(const YamlNode& node);

/// What the name or appProtocol of a port says of its protocol: "http", "grpc" …; empty: nothing.
QString protocolOfPort(const YamlNode& port);

/// True for a load balancer that the provider keeps to its private network: an annotation says so.
bool isInternalBalancer(const ManifestObject& service);

/// Id of the component that an object written by this program was made of; empty: somebody else's.
QString madeOf(const ManifestObject& object);

/// Kinds and targets (ids of components) of the connections that a network policy written by this program stands for.
QList<std::pair<QString, QString>> drawnConnections(const ManifestObject& policy);

} // namespace groundplan
