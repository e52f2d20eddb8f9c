// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>

#include "model/imports/importer.h"
#include "model/yaml/yaml_document.h"

namespace groundplan::backstage {

/// One entity of a Backstage catalog.
struct CatalogEntity {
    QString kind;  ///< "Component"
    QString space; ///< namespace
    QString name;
    YamlNode node;

    YamlNode metadata() const { return node["metadata"]; }
    YamlNode spec() const { return node["spec"]; }
    QString title() const;
};

/// The entities of a catalog, each once, by the references that name them.
class CatalogEntities
{
public:
    /// Reads all documents of the files; those that are no entities give a note, malformed ones are errors.
    static Result<CatalogEntities> read(const QList<ImportFile>& files);

    const QList<CatalogEntity>& all() const { return m_entities; }
    const QList<ImportNote>& notes() const { return m_notes; }

    /// The full form "kind:namespace/name", in lower case, of a reference as Backstage completes it: the kind of the
    /// field, the namespace of the entity that refers. Empty: no kind is named and the field has none.
    static QString fullReference(const QString& reference, const QString& defaultKind, const QString& defaultSpace);
    static QString referenceOf(const CatalogEntity& entity) { return fullReference(entity.kind + u':' + entity.space + u'/' + entity.name, {}, {}); }
    /// Index of that entity; -1: it is not in the files.
    int at(const QString& fullReference) const { return m_at.value(fullReference, -1); }

private:
    QList<CatalogEntity> m_entities;
    QHash<QString, int> m_at;
    QList<ImportNote> m_notes;
};

/// True for bytes that name the API version of Backstage.
bool isCatalogFile(const ImportFile& file);

} // namespace groundplan::backstage
