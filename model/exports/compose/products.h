// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "model/catalog/catalog.h"
#include "model/design/design.h"

namespace groundplan::compose {

/// What the usual image of a product needs to run on a laptop, as the catalog tells it (`exports: { compose: … }`).
struct Product {
    QString name;
    QString image;
    int port = 0;
    int publish = 0;          ///< port for callers outside of the containers, where it is another one
    QString data;             ///< folder that is kept
    QString user;             ///< "70:70"; empty: the image's own way, which may start as root
    bool readOnly = false;
    QStringList scratch;      ///< folders that need not survive
    QString memory;
    ValueMap environment;     ///< with {name}, {database}, {published} and {secret}
    QStringList command;
    QStringList check;        ///< health check, as Compose writes it
    QString scrapes;          ///< file in which it wants to read whom to measure
    ValueMap files;           ///< path in the container -> content
    bool isGuess = false;     ///< taken because the design names no technology
};

/// The product that runs locally for a component of that technology; nothing: none fits.
std::optional<Product> productOf(const Catalog& catalog, const Component& component, const QString& technology);

/// The product that stands in for a system of somebody else.
std::optional<Product> standInOf(const Catalog& catalog, const Component& component);

} // namespace groundplan::compose
