// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/imports/attribute_writer.h"

namespace groundplan {

/// A dataflow as the file says it.
struct DiagramFlow {
    QString sender, receiver;
    QStringList stereotypes;
    QHash<QString, QString> tags;
    Where where;

    bool is(const char* stereotype) const { return stereotypes.contains(QLatin1String(stereotype)); }
};

/// The stereotypes that say something of a flow.
const QStringList& knownFlowStereotypes();

/// The connection that a flow stands for. Data flows towards whoever asked as often as towards whoever is asked, so
/// the kinds of both ends tell who opens the connection; the ids of both ends are set.
Connection connectionFor(const Catalog& catalog, const DiagramFlow& flow, const Component& sender, const Component& receiver);

/// States what the stereotypes say of the connection, and what the diagram does not show as not there.
void stateFacts(const DiagramFlow& flow, AttributeWriter& attributes, Connection& target);

} // namespace groundplan
