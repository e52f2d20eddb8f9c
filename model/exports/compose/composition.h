// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "model/exports/compose/products.h"
#include "model/exports/compose/variables.h"
#include "model/exports/export_options.h"
#include "model/exports/plan_builder.h"

namespace groundplan::compose {

/// How a component runs on the laptop.
enum class Role { Workload, Job, Product, StandIn };

/// One service of the composition.
struct Service {
    Id component;
    QString name;
    Role role = Role::Workload;
    Product product;           ///< of a product or stand-in
    int port = 0;              ///< in the container; 0: none
    int hostPort = 0;          ///< on 127.0.0.1; 0: not published
    QString network;           ///< the one that it stands in
    QStringList joined;        ///< those of the services that it calls
    QStringList aliases;       ///< further names, those of its cluster
    QStringList profiles;
    QStringList needs;         ///< names of the services that it waits for
    bool checked = false;      ///< has a health check
};

/// What the team chose.
struct Choices {
    const Environment* environment = nullptr;
    bool systems = false;      ///< profiles by system
    bool publishesAll = true;
    bool checksWorkloads = true;
    bool standIns = true;
};

/// All services of a design, with names, networks, ports and what waits for what; components that do not run are left out
/// with a reason.
class Composition
{
public:
    Composition(const Design& design, const Catalog& catalog, const Choices& choices, PlanBuilder& plan);

    const QList<Service>& services() const { return m_services; }
    const Service* serviceOf(const Id& component) const;
    const kubernetes::Rendering& rendering() const { return *m_rendering; }
    const Design& design() const { return m_design; }
    const Catalog& catalog() const { return m_catalog; }
    const Choices& choices() const { return m_choices; }
    QStringList networks() const;

private:
    void choose(const Component& component);
    bool runsAsContainer(const Component& component) const;
    bool isCalled(const Component& component) const;
    void nameInClusters();
    void connect();
    void assignPorts();
    void assignProfiles();
    void waitForOthers();
    bool reaches(const QString& from, const QString& to) const;
    Service* service(const Id& component);
    Service* named(const QString& name);

    const Design& m_design;
    const Catalog& m_catalog;
    const Choices& m_choices;
    PlanBuilder& m_plan;
    std::unique_ptr<kubernetes::Rendering> m_rendering;
    QList<Service> m_services;
};

/// The services of a composition as Compose reads them, in order.
ValueMap servicesOf(const Composition& composition, Variables& variables, YamlComments& comments, ValueMap& configs);

} // namespace groundplan::compose
