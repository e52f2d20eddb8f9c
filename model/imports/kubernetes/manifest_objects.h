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
    QString group; ///< of its apiVersion: "apps", "" for the core
    QString name;
    QString space; ///< namespace; "default" when the manifest names none
    YamlNode node;

    QString file() const { return node.where().file; }
};

/// An entry of a ConfigMap that Kustomize would generate.
struct GeneratedEntry {
    QString key;
    QString value;
    Where where;
};

/// All objects of the files, lists unfolded, each once; what Kustomize files say of them is applied where that is
/// safe. Files and documents that are no manifests give a note.
struct ManifestSet {
    QList<ManifestObject> objects;
    QHash<QString, QList<GeneratedEntry>> generatedMaps; ///< "namespace/name" of generated ConfigMaps
    QList<ImportNote> notes;
};

/// True for a file that names the API version of an object, and of one that is for Kubernetes: catalogs of Backstage and
/// states of Terraform name some too.
bool isManifestFile(const ImportFile& file);

/// Reads manifests. A file that cannot be read is a note while another one can; when nothing usable is found, it is an
/// error with its place.
Result<ManifestSet> readManifests(const QList<ImportFile>& files);

} // namespace groundplan
