// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include "app/services/export_writer.h"
#include "app/studio/export_turn.h"
#include "views/adapters/export_files_model.h"

namespace groundplan {

class Catalog;

/// What to plan and to compare.
struct ExportQuestion {
    Design design;              ///< with the export profile that is shown
    QStringList targets;
    std::shared_ptr<const ExportSet> set; ///< planned already; null: plan
    QString folder;             ///< empty: compare with nothing
    QHash<QString, ConflictChoice> choices;
    QHash<QString, QString> names; ///< target -> its name
};

/// What came of it: files as far as they could be planned, states as far as they could be compared.
struct ExportAnswer {
    std::shared_ptr<const ExportSet> set;
    std::shared_ptr<const ExportTree> tree;
    bool compared = false;
    std::optional<Error> error;
    QString mended; ///< what was done about an interrupted export
};

/// Plans, compares, and lays out for the window. Thread: any.
ExportAnswer answerExport(const ExportQuestion& question, const Catalog& catalog, const std::shared_ptr<ExportTurn>& turn);

/// The choices of the window in the words of the writer.
QHash<QString, ConflictChoice> conflictChoices(const QHash<QString, ExportChoice>& choices);

/// "Wrote 3 files to /folder. Merged edits by hand in 1 file. …"
QString exportOutcomeText(const ExportOutcome& outcome, const QString& folder);

} // namespace groundplan
