// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include "model/catalog/catalog.h"

namespace groundplan {

/// `groundplan rules test PACK…`: runs the tests in rule packs; 1 when one fails.
int testPacks(const QStringList& paths, const Catalog& catalog);

/// `groundplan rules new-pack FILE`: writes the example pack; a folder gets a file rules.yaml.
int newPack(const QString& path, bool force);

/// `groundplan rules profiles`: the profiles that come with the program.
int listProfiles(const QString& format);

} // namespace groundplan
