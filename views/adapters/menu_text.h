// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace groundplan {

/// The text of a menu entry without the mark of its mnemonic: "&Open…" and "開く(&O)…" where letters are not those of the
/// keyboard. "&&" is a real ampersand.
QString withoutMnemonic(QString text);

} // namespace groundplan
