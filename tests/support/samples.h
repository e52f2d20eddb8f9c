// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "model/catalog/catalog.h"
#include "model/design/design.h"

namespace groundplan::test {

/// The embedded catalog, loaded once.
const Catalog& catalog();

/// The design in that YAML; fails loudly (qFatal) when it cannot be read.
Design design(const QByteArray& yaml);

/// The bytes of a file under tests/data, of an absolute path, or of "rules/…" among the shipped examples.
QByteArray fileBytes(const QString& path);

/// A design of that many services in clusters, each calling the next ones: for speed and scale tests.
Design generatedDesign(int components, int connectionsPerComponent = 2);

/// Services that stand here and there, without overlaps, and call each other near and far; always the same for a seed.
Design scatteredDesign(int components, quint32 seed, int connectionsPerComponent = 2);

} // namespace groundplan::test
