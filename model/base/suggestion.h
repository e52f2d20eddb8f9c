// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace groundplan {

/// The name that somebody probably meant by `text`: the one that fewest insertions, deletions, replacements and
/// swaps of letters lead to, if that is at most a third of its letters; the first of equals. Empty: none is near.
QString nearestName(const QString& text, const QStringList& names);

} // namespace groundplan
