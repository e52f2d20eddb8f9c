// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QDate>
#include <QString>

#include "model/rules/baseline.h"
#include "model/rules/outcomes.h"
#include "model/storage/design_reader.h"

namespace groundplan {

/// A checked design file, as the reports need it.
struct CheckInput {
    QString file; ///< as the user named it; "<stdin>"
    const LoadedDesign& loaded;
    const CheckReport& report; ///< its findings are those that count: with a baseline, the new ones
    const RuleSet& rules;
    QDate today;
    bool hasBaseline = false;
    QList<Finding> known = {};       ///< findings that the baseline holds
    QList<BaselineEntry> stale = {}; ///< of the baseline, no longer found
    QList<RuleOutcome> outcomes = {}; ///< of each rule; empty: not asked for
    std::optional<Severity> failOn = Severity::Error; ///< least severity that fails the check; none: nothing fails

    /// Where the subject stands in the file; the start of the file for the design as a whole.
    TextPlace placeOf(const Id& subject) const;
    int countOf(Severity severity) const;
    bool fails(const Finding& finding) const { return failOn && finding.severity >= *failOn; }
    /// True when a finding counts that is at least as grave as `failOn`.
    bool failed() const;
};

} // namespace groundplan
