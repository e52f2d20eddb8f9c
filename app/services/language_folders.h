// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace groundplan {

/// Folders of texts to look into for a user who reads these languages, best first: "pt-BR" gives pt_BR and pt. Ends with
/// English, which has no folder of its own here: who prefers it gets no translation.
QStringList languageFolders(const QStringList& languages);

} // namespace groundplan
