// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>

#include "model/catalog/kind_spec.h"

namespace groundplan {

/// Component and connection kinds, loaded from data. Immutable once loaded, so that all threads may read it.
class Catalog
{
public:
    /// All component kinds, by category and order.
    const QList<ComponentKind>& componentKinds() const { return m_componentKinds; }
    const QList<ConnectionKind>& connectionKinds() const { return m_connectionKinds; }
    /// The kind of that id, or null.
    const ComponentKind* componentKind(const QString& id) const;
    const ConnectionKind* connectionKind(const QString& id) const;

    /// True when the kind is known and has the trait.
    bool hasTrait(const QString& kind, const QString& trait) const;
    bool isContainer(const QString& kind) const;
    /// May a component of kind `child` stand directly in one of kind `container`?
    bool mayContain(const QString& container, const QString& child) const;
    /// May a connection of that kind run from one kind of component to the other?
    bool mayConnect(const QString& connection, const QString& from, const QString& to) const;
    /// Connection kinds that may run between the two, the most natural first.
    QList<const ConnectionKind*> connectionKindsBetween(const QString& from, const QString& to) const;

    /// Used by the loader. A kind of an id that is already there replaces it: a user's folder may refine ours.
    void add(ComponentKind kind);
    void add(ConnectionKind kind);
    /// Sorts by category and order; called once, after the last add.
    void finish();

    /// Category ids in the order of the palette.
    static const QStringList& categories();
    /// The category's name for the user.
    static QString categoryName(const QString& category);

private:
    QList<ComponentKind> m_componentKinds;
    QList<ConnectionKind> m_connectionKinds;
    QHash<QString, int> m_componentIndex;
    QHash<QString, int> m_connectionIndex;
};

} // namespace groundplan
