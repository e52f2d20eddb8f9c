// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>

#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/storage/format.h"

namespace groundplan {

class YamlNode;

struct TextPlace {
    int line = 0;
    int column = 0;
};

/// A design and what is worth knowing about the file that it came from.
struct LoadedDesign {
    Design design;
    QList<Error> warnings;        ///< e.g. unknown keys, which are kept; the first thousand
    QHash<Id, TextPlace> places;  ///< where each component, connection and deviation stands in the file
    /// Where the settings of rules stand: "profile", "packs/0", "set/<name>", "environments/<id>/set/<name>".
    QHash<QString, TextPlace> settingPlaces;
    bool newerVersion = false;    ///< written by a newer program: show, but do not write over it
};

struct ReadOptions {
    /// Read a file of a newer format version as well as possible instead of refusing it.
    bool acceptNewer = false;
    DesignLimits limits;
};

/// Reads a design file. Errors name file, line and column: syntax, wrong types, duplicate keys, unknown kinds,
/// dangling references, containers that stand in themselves. Thread: any.
Result<LoadedDesign> readDesign(const QByteArray& bytes, const QString& file, const Catalog& catalog,
                                const ReadOptions& options = {});

/// Reads a design that stands inside of another file; it need not name a format version.
Result<LoadedDesign> readDesignFragment(const YamlNode& node, const Catalog& catalog);

} // namespace groundplan
