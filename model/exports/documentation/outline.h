// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/exports/text/facts.h"

namespace groundplan::documentation {

/// A connection as seen from one of its ends.
struct Link {
    const Connection* connection;
    const Component* other;
};

/// Components that are told of together: those of a system, those of none, people and outside systems, places.
struct Chapter {
    QString key;         ///< "system-ordering", "platform", "outside", "places"
    QString title;
    QString description;
    Id system;           ///< empty: of none
    QList<const Component*> components;
};

/// What the documentation tells, in the order in which it is told. Refers to the design: it has to stay.
class Outline
{
public:
    Outline(const Design& design, const Catalog& catalog);

    const Design& design() const { return m_design; }
    const Catalog& catalog() const { return m_catalog; }
    const QList<Chapter>& chapters() const { return m_chapters; }
    QList<Link> uses(const Component& component) const;
    QList<Link> usedBy(const Component& component) const;
    /// The chapter that tells of a component.
    QString chapterOf(const Id& component) const { return m_chapterOf.value(component); }

private:
    const Design& m_design;
    const Catalog& m_catalog;
    QList<Chapter> m_chapters;
    QHash<Id, QString> m_chapterOf;
};

/// One line of the counts at the start: "61" "components".
struct Count {
    qsizetype number;
    QString what;
};
QList<Count> countsOf(const Design& design);

} // namespace groundplan::documentation
