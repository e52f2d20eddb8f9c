// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>

#include "model/imports/importer.h"
#include "model/yaml/yaml_document.h"

namespace groundplan {

/// One Kubernetes object of a manifest.
struct ManifestObject {
    QString kind;
    QString name;
    QString space; ///< namespace; "default" when the manifest names none
    YamlNode node;
};

/// All objects of the files, lists unfolded. Files and documents that are no manifests give a note.
struct ManifestSet {
    QList<ManifestObject> objects;
    QList<ImportNote> notes;
};

/// Reads manifests; an error of one file among several is a note, of the only one an error.
Result<ManifestSet> readManifests(const QList<ImportFile>& files);

} // namespace groundplan
