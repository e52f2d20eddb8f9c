// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QSet>

#include "model/imports/attribute_writer.h"
#include "model/imports/importer.h"

namespace groundplan {

/// A design in the making: what importers need that find components and connections one by one.
class DesignDraft
{
public:
    DesignDraft(const Catalog& catalog, const QString& name);
    DesignDraft(const DesignDraft&) = delete;
    DesignDraft& operator=(const DesignDraft&) = delete;

    const Catalog& catalog() const { return m_catalog; }
    void note(const QString& message, const Where& where) { m_notes.append({message, where}); }
    void describe(const QString& description) { m_content.properties.description = description; }

    /// Adds it under an id made of `text` that nothing else has; the place is where it stands in the files.
    Id add(Component added, const QString& text, const Where& where);
    /// A component that was added; the reference holds until the next one is added.
    Component& component(const Id& id) { return m_content.components[m_componentAt.value(id)]; }
    const Component& component(const Id& id) const { return m_content.components.at(m_componentAt.value(id)); }
    const QList<Component>& components() const { return m_content.components; }
    void set(const Id& target, const char* attribute, const Value& value, const Where& where) { m_attributes.set(component(target), attribute, value, where); }
    /// Puts it into that container when the catalog allows it.
    bool moveInto(const Id& target, const Id& container);
    /// The files say that it was made of that component of a design.
    void setOrigin(const Id& target, const Id& origin) { m_origins.insert(target, origin); }

    /// The group of that kind and key, made at its first mention.
    Group& group(const QString& kind, const QString& key, const QString& idText);
    bool hasGroup(const QString& kind, const QString& key) const { return m_groupAt.contains(QString(kind + u'|' + key)); }
    /// Each membership once.
    void join(const Id& member, const Group& group);

    bool areConnected(const Id& from, const Id& to) const { return m_pairs.contains(QString(from + u'|' + to)); }
    /// The connection of that kind; made at its first mention, with one line more of evidence at each.
    Connection& connect(const Id& from, const Id& to, const QString& kind, const QString& evidence, const Where& where);
    /// Sets an attribute that nothing said before.
    void setWhenUnset(Connection& connection, const char* attribute, const Value& value, const Where& where);
    /// The kind of connection that a dependency stands for, by what it leads to.
    QString dependencyKind(const Id& from, const Id& to, const QString& hint = {}) const;

    Result<ImportResult> finish();

private:
    const Catalog& m_catalog;
    QList<ImportNote> m_notes;
    AttributeWriter m_attributes;
    DesignContent m_content;
    QSet<Id> m_ids;
    QSet<Id> m_groupIds;
    QSet<QString> m_pairs;
    QHash<Id, qsizetype> m_componentAt;
    QHash<QString, qsizetype> m_connectionAt; ///< by "from|to|kind"
    QHash<QString, qsizetype> m_groupAt;      ///< by "kind|key"
    QHash<Id, Id> m_origins;
    QHash<Id, Where> m_places;
};

/// One line of free text without anything that looks like a credential.
QString plainLine(const QString& text);

} // namespace groundplan
