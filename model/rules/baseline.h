// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "model/base/result.h"
#include "model/rules/finding.h"

namespace groundplan {

/// One finding that was there when the baseline was written.
struct BaselineEntry {
    QString fingerprint;
    QString rule;
    Id subject;
    int count = 1; ///< findings of that fingerprint
    bool operator==(const BaselineEntry&) const = default;
};

/// What was found in a design on the day it was first checked: only what came since counts. It is to shrink.
struct Baseline {
    QList<BaselineEntry> entries; ///< by rule, subject, fingerprint
    bool operator==(const Baseline&) const = default;
};

/// Findings held against a baseline.
struct BaselineComparison {
    QList<Finding> fresh;        ///< not in the baseline
    QList<Finding> known;
    QList<BaselineEntry> stale;  ///< in the baseline, but no longer found
};

/// Reads a baseline file (YAML or JSON); errors name line and column.
Result<Baseline> readBaseline(const QByteArray& bytes, const QString& file);
/// One line an entry, sorted, so that a diff shows what went. The same baseline gives the same bytes.
QByteArray writeBaseline(const Baseline& baseline);

Baseline baselineOf(const QList<Finding>& findings);
BaselineComparison compareWith(const Baseline& baseline, const QList<Finding>& findings);
/// The baseline without what is no longer found.
Baseline shrunk(const Baseline& baseline, const QList<Finding>& findings);

} // namespace groundplan
