// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/design/deviation.h"

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

} // namespace groundplan
