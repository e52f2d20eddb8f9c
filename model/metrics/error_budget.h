// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace groundplan {

/// The window of an error budget: 30 days, in minutes.
inline constexpr double budgetWindowMinutes = 30 * 24 * 60;

/// Minutes in 30 days in which a service of that availability (0 to 1) may fail, or does: 99.9 % leaves 43.2. Beyer,
/// Jones, Petoff, Murphy: Site Reliability Engineering, 2016, chapter 3 and appendix A.
constexpr double downMinutes(double availability)
{
    return (1 - availability) * budgetWindowMinutes;
}

} // namespace groundplan
