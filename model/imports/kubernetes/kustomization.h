// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/imports/kubernetes/manifest_objects.h"

namespace groundplan {

/// One kustomization file of the folder that is imported.
struct Kustomization {
    QString folder; ///< "" for the top
    YamlNode node;
};

/// True when the name of the file says that it is one for Kustomize.
bool isKustomizationFile(const QString& path);

/// Applies what Kustomize files say where it is safe: patches are no objects of their own, a namespace that all
/// kustomizations of a file agree on is its namespace, literals of configMapGenerator are ConfigMaps. What is left
/// (patches, images, prefixes) is noted once for each file: `kustomize build` renders it.
void applyKustomizations(const QList<Kustomization>& kustomizations, ManifestSet& set);

} // namespace groundplan
