// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>

#include "model/base/result.h"
#include "model/exports/export_plan.h"

namespace groundplan {

/// Where an artifact lives: oci://HOST[:PORT]/REPOSITORY:TAG.
struct OciReference {
    QString host; ///< with the port
    QString repository;
    QString tag;

    static Result<OciReference> parse(const QString& text);
    QString text() const { return QStringLiteral("oci://%1/%2:%3").arg(host, repository, tag); }
    bool isLoopback() const;
};

/// Who pulls an artifact: they look for different media types.
enum class OciConsumer { Flux, ArgoCd };

/// Files as an OCI artifact: one layer, a configuration, the manifest that names both.
struct OciArtifact {
    QByteArray layer;
    QByteArray config;
    QByteArray configType;
    QByteArray manifest;

    static QString digestOf(const QByteArray& bytes);
};

inline constexpr const char* ociManifestType = "application/vnd.oci.image.manifest.v1+json";

/// The same files and annotations give the same bytes.
OciArtifact ociArtifact(const QList<ExportFile>& files, OciConsumer consumer, const QMap<QString, QString>& annotations);

} // namespace groundplan
