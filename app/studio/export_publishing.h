// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "app/services/export_merge.h"
#include "model/exports/export_set.h"

class QWidget;

namespace groundplan {

/// What is known of an export that is to be published.
struct ExportToPublish {
    QString folder;
    QString design; ///< its name
    QHash<QString, ConflictChoice> choices;
};

/// Asks for a git working tree and commits the export to it, in a worker.
void publishExport(const std::shared_ptr<const ExportSet>& set, const ExportToPublish& about, QWidget* parent);

} // namespace groundplan
