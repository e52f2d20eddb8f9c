// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>

#include "model/imports/microtosca/topology.h"

namespace groundplan {

/// What the types of nodes mean: those of the language, in all its versions, and those that a file derives from them.
class TypeNames
{
public:
    struct Meaning {
        std::optional<TopologyType> type; ///< nothing: not of this language
        QString variantOf;                ///< the type of the language that it is taken for, where it is another
    };

    /// `types` is the section node_types of the file.
    explicit TypeNames(const YamlNode& types);

    /// Error: a type that the language does not have, or one that is derived from itself.
    Result<Meaning> meaningOf(const QString& name, const Where& where) const;

private:
    QHash<QString, QString> m_derivedFrom;
};

} // namespace groundplan
