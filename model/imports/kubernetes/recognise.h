// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "model/catalog/catalog.h"

namespace groundplan {

/// What a container shows of itself.
struct ContainerSigns {
    QString image;
    QList<int> ports;
    QStringList environment; ///< names of variables
};

struct Recognised {
    QString kind;       ///< empty: nothing known
    QString technology;
};

/// The kind that the catalog's `recognise` data gives for the signs: by image name first, then by a variable, then by
/// a port together with an image whose name mentions no other kind.
Recognised recognise(const Catalog& catalog, const ContainerSigns& signs_);

/// "registry.example:5000/team/cart:1.2@sha256:…" without registry port confusion: its path ("registry.example:5000/team/cart").
QString imagePath(const QString& image);

} // namespace groundplan
