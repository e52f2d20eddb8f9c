// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "model/exports/export_options.h"
#include "model/exports/kubernetes/rendering.h"

namespace groundplan::knative {

/// How messages of a broker reach a function: by a broker or channel of Knative, or by a source that reads from Kafka.
enum class Delivery { Broker, Channel, Kafka };
Delivery deliveryOf(const kubernetes::Rendering& rendering, const Component& broker);

/// A rendering in which the functions of a cluster have names too, and what the team chose.
struct Scene {
    kubernetes::Rendering rendering;
    QList<Id> functions;    ///< what runs as a Knative Service here, in the design's order
    QStringList madeSpaces; ///< namespaces that stand here only for them
    QString gatewaySpace;   ///< namespace of the gateway that leads requests to them
    int runsPerInstance = 1;
    bool eventing = true;
    std::shared_ptr<const Design> direct = {}; ///< the design with only those connections that functions make themselves
    std::shared_ptr<const kubernetes::Rendering> directRendering = {};

    bool isFunction(const Id& id) const { return functions.contains(id); }
};

/// What a cluster runs as Knative Services. Those outside of any cluster belong to `adopting`, when that is one.
Scene sceneOf(const kubernetes::Rendering& rendering, const ExportOptions& options, const Id& adopting);

/// The Knative Service of a function with its account, its settings and who may reach it.
void addFunction(const Scene& scene, const Component& component, QList<kubernetes::Object>& objects);

/// Adds an object that belongs to a component, to its file.
void addObject(const Scene& scene, const Component& component, const char* apiVersion, const char* kind, const QString& name,
               std::initializer_list<ValueMap::Entry> rest, QList<kubernetes::Object>& objects, const QStringList& subjects = {}, const YamlComments& comments = {});

} // namespace groundplan::knative
