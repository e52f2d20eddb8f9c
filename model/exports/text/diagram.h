// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QList>
#include <QStringList>

#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/exports/plan_builder.h"

namespace groundplan::text {

/// What a card stands for, as all languages of diagrams can show it.
enum class DiagramShape { Box, Person, Database, Queue, Gateway, Support, External, Place };

/// A component as a node; places hold others.
struct DiagramNode {
    Id component;
    QString key;        ///< unique identifier: letters, digits, underscores; no word that a language keeps for itself
    QString name;       ///< one line
    QString kind;
    QString technology;
    QString description;
    DiagramShape shape = DiagramShape::Box;
    int parent = -1;
    QList<int> children;
    bool isPlace() const { return !children.isEmpty(); }
};

struct DiagramEdge {
    Id connection;
    int from = -1;
    int to = -1;
    QString label;
    QString technology; ///< protocol; may be empty
    ConnectionStyle style = ConnectionStyle::Structural;
};

/// The part of a design that a picture in text shows, apart from any language.
struct Diagram {
    QString title;
    QList<DiagramNode> nodes; ///< parents before children, in the design's order
    QList<int> roots;
    QList<DiagramEdge> edges;

    QStringList subjects() const;
    /// Keys from the outermost place to the node.
    QStringList path(int node) const;
};

/// The whole design.
Diagram diagramOf(const Design& design, const Catalog& catalog);
/// The members of a system, what they are connected with directly, and the places that these stand in.
Diagram systemDiagram(const Design& design, const Catalog& catalog, const Id& system);

/// The word for a shape in class names: "database".
QString shapeWord(DiagramShape shape);
/// The word for a style of connection: "asynchronous".
QString styleWord(ConnectionStyle style);
/// Colours that keep apart and readable on white: "#rrggbb".
struct DiagramColours {
    const char* fill;
    const char* stroke;
    const char* text;
};
DiagramColours shapeColours(DiagramShape shape);

/// Adds "architecture.EXTENSION" and one "systems/SYSTEM.EXTENSION" for each system, as `write` renders them, and
/// accounts for all components.
void addDiagrams(PlanBuilder& plan, const Design& design, const Catalog& catalog, const QString& extension,
                 const std::function<QString(const Diagram&)>& write);

} // namespace groundplan::text
