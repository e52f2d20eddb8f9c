// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalog.h"
#include "model/imports/attribute_writer.h"
#include "model/imports/kubernetes/manifest_objects.h"
#include "model/imports/kubernetes/mentions.h"
#include "model/imports/kubernetes/service_index.h"

namespace groundplan {

/// The kind and technology of a workload: by what its main container shows, else by what it does.
void decideKind(const Catalog& catalog, const ManifestObject& workload, const QList<const ServiceEntry*>& services,
                const PodConfiguration& configuration, Component& target);

/// Takes over what the manifest says of the workload; the component's kind must be known.
void readWorkload(const ManifestObject& workload, const QList<const ServiceEntry*>& services, const PodConfiguration& configuration,
                  const QHash<QString, YamlNode>& claims, AttributeWriter& attributes, Component& target);

} // namespace groundplan
