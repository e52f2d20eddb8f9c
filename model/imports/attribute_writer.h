// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/component.h"
#include "model/design/connection.h"
#include "model/imports/importer.h"

namespace groundplan {

/// Sets attributes of components and connections as far as their kind has them.
class AttributeWriter
{
public:
    AttributeWriter(const Catalog& catalog, QList<ImportNote>& notes) : m_catalog(catalog), m_notes(notes) {}

    bool has(const Component& target, const char* attribute) const;
    bool has(const Connection& target, const char* attribute) const;
    /// Sets the attribute when the kind has it and the value fits; notes a value that does not fit. Empty values and
    /// those that the catalog assumes anyway are left out.
    void set(Component& target, const char* attribute, const Value& value, const Where& where);
    void set(Connection& target, const char* attribute, const Value& value, const Where& where);

private:
    void set(const AttributeSpec* spec, ValueMap& attributes, const QString& label, const Value& value, const Where& where);

    const Catalog& m_catalog;
    QList<ImportNote>& m_notes;
};

} // namespace groundplan
