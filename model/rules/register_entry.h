// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/design/deviation.h"

namespace groundplan {

/// How a deviation stands; those that need somebody come first. The one set for rule, register, panel and ledger.
enum class DeviationState {
    Malformed, ///< never counted: without owner or reason, or about nothing that is there
    Expired,   ///< counted until its end
    Unmatched, ///< counts, but there is nothing to accept
    Ending,    ///< counts, and ends within `endingSoon` days
    Valid,
};
/// Whether a deviation in that state accepts findings.
constexpr bool counts(DeviationState state)
{
    return state > DeviationState::Expired;
}

/// Days before its end from which a deviation is named as ending: a month to renew it or to end what it accepts.
inline constexpr int endingSoon = 30;

/// Fewest characters of a justification that counts: less is not a reason.
inline constexpr int shortestJustification = 20;

/// "malformed", "expired", "unmatched", "ending", "valid": in files and reports.
QString deviationStateName(DeviationState state);
/// The same for readers, translated: "Malformed", "Expired", "Not needed", "Ends soon", "Valid".
QString deviationStateText(DeviationState state);

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
