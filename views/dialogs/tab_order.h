// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QWidget;

namespace groundplan {

/// Lets Tab go through these parts of a window one after the other, within each in the order of its layouts. For windows
/// whose parts were not made in the order in which one reads them.
void tabThrough(const QList<QWidget*>& parts);

} // namespace groundplan
