// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/fields.h"
#include "model/exports/mesh/mesh_view.h"

namespace groundplan::linkerd {

/// What the team chose for this target.
struct Choices {
    QString serverVersion = QStringLiteral("v1beta3");
    QStringList entryAccounts; ///< "namespace/account"
};

/// Namespaces and accounts under which the controller behind an entry may come.
QList<std::pair<QString, QString>> entryAccounts(const mesh::MeshView& view, const Choices& choices, const Component& entry, bool* guessed = nullptr);

/// A Server for each port of a member, which refuses all, and who may come all the same.
void addPolicies(const mesh::MeshView& view, const Choices& choices, const Component& member, QList<kubernetes::Object>& objects);

/// Timeouts and retries of the calls to a member, one route a namespace of callers where they differ.
void addRoutes(const mesh::MeshView& view, const Component& member, QList<kubernetes::Object>& objects);
/// Callers of the same namespace want different things, which one route cannot give them.
bool hasDifferingCallers(const mesh::MeshView& view, const Component& member);

/// An object that goes to a workload's file.
kubernetes::Object objectOf(const mesh::MeshView& view, const Component& component, const QString& apiVersion, const char* kind, const QString& name,
                            const Value& spec, const QStringList& subjects, const YamlComments& comments = {});

} // namespace groundplan::linkerd
