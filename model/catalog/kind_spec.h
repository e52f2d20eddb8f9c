// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>

#include "model/catalog/attribute_spec.h"

namespace groundplan {

/// Signs by which an importer recognises a kind: names of container images, ports, environment variables.
struct Recognition {
    QString technology;
    QStringList images;
    QList<int> ports;
    QStringList environment;
    bool operator==(const Recognition&) const = default;
};

/// What all kinds share: names, traits and typed attributes.
struct KindBase {
    QString id;
    QString name;
    QString description;
    QString sourceName; ///< the name as the catalog's file has it, whatever the language: for files that must not depend on it
    int order = 0;
    QList<AttributeSpec> attributes; ///< in the order of the inspector and of the file

    /// The spec of that attribute, or null.
    const AttributeSpec* attribute(QStringView attributeId) const
    {
        for (const AttributeSpec& spec : attributes) {
            if (spec.id == attributeId)
                return &spec;
        }
        return nullptr;
    }
};

/// A kind of component.
struct ComponentKind : KindBase {
    QString category;
    bool container = false;
    QSet<QString> traits;      ///< vendor-neutral facts that rules and exporters go by: "workload", "datastore" …
    QStringList contains;      ///< traits or categories that may stand in it; empty: anything
    QList<Recognition> recognise;
    ValueMap exports;          ///< export target -> map of what that target needs to know, or of "not": the reason why it cannot render the kind

    bool has(const QString& trait) const { return traits.contains(trait); }
};

/// How a connection is drawn and read.
enum class ConnectionStyle { Synchronous, Asynchronous, Data, Telemetry, Delivery, Structural };

/// A kind of connection.
struct ConnectionKind : KindBase {
    ConnectionStyle style = ConnectionStyle::Structural;
    bool business = true;      ///< false: telemetry, delivery, identity …, left out of coupling rules
    QStringList from;          ///< traits or categories allowed at the start; empty: anything
    QStringList to;
};

} // namespace groundplan
