// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "model/catalog/catalog.h"
#include "model/design/design.h"

namespace groundplan {

/// A decision of the design as a file of a repository.
struct DecisionRecord {
    Id decision;
    QString file; ///< "0003-events-for-side-work.md"
    QString text; ///< Markdown, laid out as MADR has it
    QStringList subjects; ///< those that are in the design
};

/// One record for each decision, numbered in the order of the design, which is the order in which they were made.
QList<DecisionRecord> decisionRecords(const Design& design);

/// The page that lists them.
QString decisionIndex(const Design& design, const QList<DecisionRecord>& records);

} // namespace groundplan
