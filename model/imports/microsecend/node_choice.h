// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/imports/attribute_writer.h"

namespace groundplan {

/// A process or an outside entity of a dataflow diagram, as the file says it.
struct DiagramNode {
    QString name;
    QStringList stereotypes;
    QHash<QString, QString> tags; ///< tagged values that are scalars
    int endpoints = 0;            ///< how many are listed
    bool external = false;
    Where where;

    bool is(const char* stereotype) const { return stereotypes.contains(QLatin1String(stereotype)); }
};

/// The stereotypes that say something of a node, of all kinds of nodes.
const QStringList& knownNodeStereotypes();

/// The kind that the stereotypes stand for, and the product that the tagged values name.
void decideKind(const Catalog& catalog, const DiagramNode& node, Component& target);

/// States what the stereotypes say. A diagram of this kind shows all that was found in the code: what it does not show
/// is stated as not there.
void stateFacts(const DiagramNode& node, AttributeWriter& attributes, Component& target);

} // namespace groundplan
