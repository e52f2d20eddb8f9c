// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>

#include "model/catalog/catalog.h"
#include "model/catalog/effective.h"
#include "model/design/design.h"
#include "model/exports/terraform/module_library.h"

namespace groundplan::terraform {

enum class Cloud { None, Aws, Azure, Google };

QString cloudId(Cloud cloud);      ///< "aws"
QString cloudName(Cloud cloud);    ///< for people
QString providerName(Cloud cloud); ///< of the Terraform provider
/// The cloud that a text speaks of ("Amazon Web Services", "GKE"), or none.
Cloud cloudNamed(const QString& text);

/// A region of an account: what one configuration of a provider reaches.
struct Scope {
    Cloud cloud = Cloud::None;
    Id cloudComponent; ///< empty: the design has none
    Id region;         ///< empty: none is drawn
    QString location;  ///< region code
    bool assumed = false; ///< the design does not say the location
    QString name;      ///< identifier
};

/// One module call of an environment.
struct Call {
    Id component;      ///< empty: needed by others, but not drawn
    const Module* module = nullptr;
    ValueMap hints;    ///< the form that the catalog gives
    int scope = 0;
    QString name;      ///< identifier
    int network = -1;  ///< the call that makes its network
    int encryption = -1;
};

/// Which components of a design become which modules in which cloud, seen through an environment (null: the base).
class CloudView
{
public:
    CloudView(const Design& design, const Catalog& catalog, const Environment* environment);

    const Design& design() const { return m_design; }
    const Catalog& catalog() const { return m_catalog; }
    const Environment* environment() const { return m_environment; }
    QString environmentName() const;
    const QList<Scope>& scopes() const { return m_scopes; }
    const QList<Call>& calls() const { return m_calls; } ///< in the order in which they are written
    Value attribute(const Component& component, const char* name) const;
    /// Why a component that the catalog has a form for became no module: a note with %1 for names; empty: it became one.
    QString reason(const Id& component) const { return m_reasons.value(component); }
    /// Calls of a scope whose module has that variable.
    bool anyDeclares(int scope, const QString& variable) const;

private:
    bool isOwnSite(const Component& place) const;
    Cloud cloudOf(const Component& component) const;
    int scopeOf(const Component& component, Cloud cloud);
    int addScope(Cloud cloud, const Id& cloudComponent, const Id& region);
    /// The form that the catalog gives for a component in a cloud; its module is null when there is none.
    Call formOf(const Component& component, Cloud cloud) const;
    QString reasonAgainst(const Component& component) const;
    void connect();
    QString unusedName(const QString& wanted);

    const Design& m_design;
    const Catalog& m_catalog;
    const Environment* m_environment;
    QList<Scope> m_scopes;
    QList<Call> m_calls;
    QHash<Id, QString> m_reasons;
    QSet<QString> m_names;
};

/// True when a component gives a network that others stand in.
bool isNetwork(const Catalog& catalog, const Component& component);

} // namespace groundplan::terraform
