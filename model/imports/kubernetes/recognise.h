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
    QList<int> ports;        ///< at which it listens, the main one first
    QStringList portNames;
    QStringList environment; ///< names of variables
    bool served = false;     ///< a Service leads to it, or it keeps its identity as databases do
    bool namesOthers = false; ///< its configuration names another host: it is a client
};

struct Recognised {
    QString kind;       ///< empty: nothing known
    QString technology; ///< empty: several come into question
};

/// The kind that the catalog's `recognise` data gives for the signs: by the name of the image; else, for stores and
/// brokers alone, by the name or number of the main port; else by a variable, when no port and no named host tells
/// that the workload is a client of such a store (POSTGRES_PASSWORD stands on both sides).
Recognised recognise(const Catalog& catalog, const ContainerSigns& container);

/// The path of an image reference, without tag and digest: "registry.example:5000/team/cart".
QString imagePath(const QString& image);

} // namespace groundplan
