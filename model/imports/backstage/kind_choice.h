// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalog.h"
#include "model/imports/backstage/entities.h"

namespace groundplan::backstage {

struct KindChoice {
    QString kind;
    bool guessed = false; ///< the type of the entity says nothing that is known
    QString technology;   ///< a tag names it
    QString technologyTag;
};

/// The kind of component that a Component or Resource is: by its type, else by a tag that names a technology.
KindChoice kindOf(const Catalog& catalog, const CatalogEntity& entity);

/// The protocol, as the catalog names it, that the type of an API stands for; empty: none.
QString protocolOfApi(const QString& type);

} // namespace groundplan::backstage
