// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>

#include "model/exports/export_plan.h"
#include "model/yaml/yaml_writer.h"

namespace groundplan {

/// One document of a YAML file and what it comes from.
struct ExportDocument {
    Value value;
    QStringList subjects;
    YamlComments comments = {};
};

/// Puts a plan together, and sees to it that nothing is dropped in silence: a component that is neither the subject of a
/// file nor of a note is left out with the reason that the catalog or its traits give.
class PlanBuilder
{
public:
    PlanBuilder(const Exporter& exporter, const Design& design, const Catalog& catalog);

    /// The file is for that environment only.
    void setEnvironment(const Id& environment) { m_environment = environment; }

    void addText(const QString& path, const QByteArray& content, const QStringList& subjects = {}, const QList<ExportOrigin>& origins = {});
    void addText(const QString& path, const QString& content, const QStringList& subjects = {}, const QList<ExportOrigin>& origins = {});
    void addYaml(const QString& path, const Value& value, const QStringList& subjects = {}, const YamlComments& comments = {});
    /// Several documents in one file; a click on a line finds the document's subjects.
    void addYaml(const QString& path, const QList<ExportDocument>& documents);

    void inform(const QString& message, const QStringList& subjects = {});
    void warn(const QString& message, const QStringList& subjects = {});
    /// One note for all components that share a reason; the reason holds %1 where their names go.
    void leaveOut(const Component& component, const QString& reason);
    /// Likewise; `detail` is put behind the component's name ("Cart: image").
    void warnOf(const Component& component, const QString& message, const QString& detail = {});
    void informOf(const Component& component, const QString& message, const QString& detail = {});
    /// Says that a component is dealt with although no file names it (a container that only gives a scope).
    void accountFor(const Id& component) { m_accounted.insert(component); }

    /// The plan: sorted, every component accounted for. Fails when two files have the same path.
    Result<ExportPlan> finish();

private:
    void gather(ExportNote::Level level, const Component& component, const QString& message, const QString& detail = {});

    const Design& m_design;
    const Catalog& m_catalog;
    ExportPlan m_plan;
    Id m_environment;
    QSet<Id> m_accounted;
    struct Gathered {
        ExportNote::Level level;
        QString message;
        QList<Id> components;
        QStringList names;
    };
    QList<Gathered> m_gathered; ///< in the order in which the first component came
};

/// Why a target cannot render a component: what the catalog says (`exports: { TARGET: { not: … } }`), else a reason that
/// follows from its traits.
QString reasonLeftOut(const Catalog& catalog, const Component& component, const QString& target);

/// What the catalog tells a target of a kind (`exports: { TARGET: { … } }`); empty: nothing.
ValueMap exportHints(const Catalog& catalog, const Component& component, const QString& target);

} // namespace groundplan
