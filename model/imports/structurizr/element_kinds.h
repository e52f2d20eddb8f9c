// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalog.h"

namespace groundplan {

struct ElementKind {
    QString kind;       ///< empty: tags and technology say nothing
    QString technology; ///< a product of the catalog that the technology names
    QString tag;        ///< the tag that decided; empty: none did
};

/// The kind of component that a container of a C4 model is: by a tag that names a kind, by the products that its
/// technology names, else by the words of tags and technology (Database, Queue, Browser …).
ElementKind elementKind(const Catalog& catalog, const QStringList& tags, const QString& technology);

/// True for tags that people give to what is not theirs.
bool isOutsideTag(const QString& tag);

/// The protocol, as the catalog names it, that the technology of a relationship names: "JSON/HTTPS" is https.
QString protocolOf(const QString& technology);

} // namespace groundplan
