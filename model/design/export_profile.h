// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include "model/base/value.h"

namespace groundplan {

/// How the files of an export are laid out over repositories.
enum class ExportLayout {
    MonoRepo,           ///< one folder holds all environments
    RepoPerEnvironment, ///< a folder for each environment, with all that it needs: each is a repository of its own
};

/// "mono-repo", "repo-per-environment".
QString exportLayoutName(ExportLayout layout);
bool exportLayoutNamed(QStringView name, ExportLayout& layout);
const QStringList& exportLayoutNames();

/// How the team exports, kept in the design so that everybody gets the same files. Names of targets and their options
/// are not checked here: only the exporters know them.
struct ExportProfile {
    QStringList targets;      ///< exported together; empty: whoever exports says which
    ExportLayout layout = ExportLayout::MonoRepo;
    QString repository;       ///< where the files will live: https://…, git@…, oci://…; empty: not said
    QString path;             ///< folder of the export within that repository; empty: its top
    QString registry;         ///< container registry of images that name none
    QString kubernetes;       ///< version of the clusters, "1.31"; empty: the newest that the targets know
    QString namePrefix;       ///< put before the names of workloads
    ValueMap labels;          ///< put on every object beside our own
    ValueMap folders;         ///< target -> folder within the export
    ValueMap options;         ///< target -> option -> value
    ValueMap extra;           ///< unknown keys

    bool isEmpty() const { return *this == ExportProfile(); }
    bool operator==(const ExportProfile&) const = default;
};

} // namespace groundplan
