// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>

#include "model/design/design.h"
#include "model/rules/finding.h"
#include "model/rules/rule_set.h"

namespace groundplan {

enum class DeviationState {
    Invalid, ///< does not count: expired, without owner or reason, about nothing that is there
    Idle,    ///< counts, but there is nothing to accept
    Ending,  ///< counts, and ends within `endingSoon` days
    Valid,
};

/// Days before its end from which a deviation is named as ending: a month to renew it or to end what it accepts.
inline constexpr int endingSoon = 30;

/// "invalid", "idle", "ending", "valid".
QString deviationStateName(DeviationState state);

/// One line of the register of deviations.
struct RegisterEntry {
    Deviation deviation;
    DeviationState state = DeviationState::Valid;
    QString problem;      ///< why it does not count; empty: it does
    QString ruleName;     ///< translated
    QString subjectLabel; ///< empty: the whole design
    int accepted = 0;     ///< findings that it accepts
};

/// All deviations of a design, those that need somebody first, then by their end.
QList<RegisterEntry> deviationRegister(const Design& design, const CheckReport& report, QDate today, const RuleSet& rules);

} // namespace groundplan
