// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalog.h"
#include "model/imports/kubernetes/manifest_objects.h"
#include "model/imports/kubernetes/mentions.h"
#include "model/imports/kubernetes/service_index.h"

namespace groundplan {

/// Sets attributes of components as far as their kind has them.
class AttributeWriter
{
public:
    AttributeWriter(const Catalog& catalog, QList<ImportNote>& notes) : m_catalog(catalog), m_notes(notes) {}

    bool has(const Component& target, const char* attribute) const;
    /// Sets the attribute when the kind has it and the value fits; notes a value that does not fit. Empty values and
    /// those that the catalog assumes anyway are left out.
    void set(Component& target, const char* attribute, const Value& value, const Where& where);

private:
    const Catalog& m_catalog;
    QList<ImportNote>& m_notes;
};

/// The kind and technology of a workload: by what its main container shows, else by what it does.
void decideKind(const Catalog& catalog, const ManifestObject& workload, const QList<const ServiceEntry*>& services,
                const PodConfiguration& configuration, Component& target);

/// Takes over what the manifest says of the workload; the component's kind must be known.
void readWorkload(const ManifestObject& workload, const QList<const ServiceEntry*>& services, const PodConfiguration& configuration,
                  const QHash<QString, YamlNode>& claims, AttributeWriter& attributes, Component& target);

} // namespace groundplan
