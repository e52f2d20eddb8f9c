// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include "model/rules/organisation/pack_tests.h"

namespace groundplan {

/// Packs that come with the program; a design or a command line asks for them by name.
QStringList ourPackNames();

/// The path of a pack: one of ours by its name, else a file or folder seen from `folder`.
QString packPath(const QString& nameOrPath, const QString& folder = {});

/// Reads rule packs: each path is a file, or a folder whose *.yaml and *.yml files are packs (profiles in it are passed
/// over). Two packs of one name are an error.
Result<QList<RulePack>> loadPacks(const QStringList& paths, const Catalog& catalog);

/// The designs in the tests of packs, read as design files are.
FragmentReader fragmentReader(const Catalog& catalog);

/// The pack that comes with the program as an example of all that packs can do.
QByteArray examplePack();

} // namespace groundplan
