// SPDX-License-Identifier: Apache-2.0
#include "model/imports/kubernetes/manifest_objects.h"

#include <QCoreApplication>

#include "model/yaml/yaml_reader.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("KubernetesImport", text);
}

void collect(const YamlNode& node, ManifestSet& set)
{
    const QString kind = node["kind"].text();
    if (!node.isMap() || kind.isEmpty() || node["apiVersion"].text().isEmpty()) {
        set.notes.append({tr("This document is not a Kubernetes object (no apiVersion and kind); it is skipped."), node.where()});
        return;
    }
    if (kind.endsWith(QLatin1String("List")) && node["items"].isSequence()) {
        for (const YamlNode item : node["items"].elements())
            collect(item, set);
        return;
    }
    const YamlNode metadata = node["metadata"];
    ManifestObject object;
    object.kind = kind;
    object.name = metadata["name"].text();
    object.space = metadata["namespace"].text();
    if (object.space.isEmpty())
        object.space = QStringLiteral("default");
    object.node = node;
    if (object.name.isEmpty() && metadata["generateName"])
        object.name = metadata["generateName"].text();
    if (object.name.isEmpty() && kind != QLatin1String("Kustomization")) {
        set.notes.append({tr("The %1 has no name; it is skipped.").arg(kind), node.where()});
        return;
    }
    set.objects.append(object);
}

} // namespace

Result<ManifestSet> readManifests(const QList<ImportFile>& files)
{
    ManifestSet set;
    for (const ImportFile& file : files) {
        auto documents = readYamlStream(file.bytes, file.path);
        if (!documents) {
            if (files.size() == 1)
                return unexpected(documents.error());
            set.notes.append({tr("The file is skipped: %1").arg(documents.error().message), documents.error().where});
            continue;
        }
        for (const YamlNode& document : *documents)
            collect(document, set);
    }
    if (set.objects.isEmpty()) {
        Where where;
        where.file = files.isEmpty() ? QString() : files.first().path;
        return unexpected(ErrorCode::BadInput, tr("There is no Kubernetes object to import."), where);
    }
    return set;
}

} // namespace groundplan
