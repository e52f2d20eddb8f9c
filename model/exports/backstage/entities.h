// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/exports/export_options.h"
#include "model/exports/plan_builder.h"

namespace groundplan::backstage {

/// What a component is in a Backstage catalog.
enum class Role { None, Component, Resource };

/// A design as entities of a Backstage catalog; names and references are those that its rules allow.
class Entities
{
public:
    Entities(const Design& design, const Catalog& catalog, const ExportOptions& options);

    Role roleOf(const Component& component) const;
    /// True when something calls it, so that it offers an API.
    bool hasApi(const Component& component) const;

    ExportDocument domain() const;
    ExportDocument system(const Id& system) const;
    ExportDocument team(const Id& team) const;
    ExportDocument component(const Component& component) const;
    ExportDocument api(const Component& component) const;
    /// The group that owns what no team does, and whether something needs it.
    ExportDocument nobody() const;
    bool needsNobody() const { return m_needsNobody; }

    /// Names of what only the first run of characters tells apart get a hash.
    static QString nameOf(const QString& id);

private:
    QString ownerOf(const Component& component) const;
    QString reference(const Component& component) const;
    Value::List dependencies(const Component& component) const;
    ValueMap metadata(const QString& name, const QString& title, const QString& description) const;
    void annotate(ValueMap& metadata, const Component& component) const;

    const Design& m_design;
    const Catalog& m_catalog;
    const ExportOptions& m_options;
    QHash<Id, ValueMap> m_annotations; ///< by workload: where it runs in Kubernetes
    bool m_needsNobody = false;
};

} // namespace groundplan::backstage
