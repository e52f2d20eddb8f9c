// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include "model/rules/rule_set.h"
#include "model/storage/design_reader.h"

namespace groundplan {

/// A checked design file, as the reports need it.
struct CheckInput {
    QString file; ///< as the user named it; "<stdin>"
    const LoadedDesign& loaded;
    const CheckReport& report;
    const RuleSet& rules;
    QDate today;

    /// Where the subject stands in the file; the start of the file for the design as a whole.
    TextPlace placeOf(const Id& subject) const;
    int countOf(Severity severity) const;
};

} // namespace groundplan
