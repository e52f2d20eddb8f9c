// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace groundplan {

/// A number as a finding tells it, to that many digits: with the decimal point of the language of its text, whatever the
/// machine's own language is.
QString shownNumber(double number, int digits = 6);

} // namespace groundplan
