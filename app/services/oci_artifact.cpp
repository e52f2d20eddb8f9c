// SPDX-License-Identifier: Apache-2.0
#include "app/services/oci_artifact.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include "app/services/export_paths.h"
#include "app/services/tar_archive.h"

namespace groundplan {

static QString tr(const char* text)
{
    return QCoreApplication::translate("Publish", text);
}

Result<OciReference> OciReference::parse(const QString& text)
{
    // As the distribution specification has them.
    static const QRegularExpression form(QStringLiteral(
        "^oci://([A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?|\\[[0-9A-Fa-f:.]+\\](?::[0-9]{1,5})?)"
        "/([a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*)"
        ":([A-Za-z0-9_][A-Za-z0-9._-]{0,127})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return unexpected(ErrorCode::BadInput, tr("'%1' is no address of an artifact; write oci://HOST/REPOSITORY:TAG, the repository in small letters.").arg(text), {});
    return OciReference{match.captured(1), match.captured(2), match.captured(3)};
}

bool OciReference::isLoopback() const
{
    const QString name = QUrl(QLatin1String("http://") + host).host();
    static const QRegularExpression ipv4(QStringLiteral("^127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}$"));
    return name == QLatin1String("localhost") || name == QLatin1String("::1") || ipv4.match(name).hasMatch();
}

QString OciArtifact::digestOf(const QByteArray& bytes)
{
    return QString(QLatin1String("sha256:") + exportHash(bytes));
}

OciArtifact ociArtifact(const QList<ExportFile>& files, OciConsumer consumer, const QMap<QString, QString>& annotations)
{
    const bool flux = consumer == OciConsumer::Flux;
    OciArtifact artifact;
    const QByteArray tar = tarOf(files);
    artifact.layer = gzipOf(tar);
    artifact.configType = flux ? "application/vnd.cncf.flux.config.v1+json" : "application/vnd.oci.image.config.v1+json";
    // Tools that take it for an image find a legal one.
    artifact.config = QJsonDocument(QJsonObject{{QStringLiteral("architecture"), QStringLiteral("unknown")},
                                                {QStringLiteral("os"), QStringLiteral("unknown")},
                                                {QStringLiteral("config"), QJsonObject()},
                                                {QStringLiteral("rootfs"), QJsonObject{{QStringLiteral("type"), QStringLiteral("layers")},
                                                                                       {QStringLiteral("diff_ids"), QJsonArray{OciArtifact::digestOf(tar)}}}}})
                          .toJson(QJsonDocument::Compact);
    const auto descriptor = [](const QByteArray& bytes, const QByteArray& type) {
        return QJsonObject{{QStringLiteral("mediaType"), QString::fromLatin1(type)},
                           {QStringLiteral("digest"), OciArtifact::digestOf(bytes)},
                           {QStringLiteral("size"), qint64(bytes.size())}};
    };
    QJsonObject notes;
    for (auto note = annotations.cbegin(); note != annotations.cend(); ++note)
        notes.insert(note.key(), *note);
    QJsonObject manifest{{QStringLiteral("schemaVersion"), 2},
                         {QStringLiteral("mediaType"), QLatin1String(ociManifestType)},
                         {QStringLiteral("config"), descriptor(artifact.config, artifact.configType)},
                         {QStringLiteral("layers"), QJsonArray{descriptor(artifact.layer, flux ? "application/vnd.cncf.flux.content.v1.tar+gzip"
                                                                                               : "application/vnd.oci.image.layer.v1.tar+gzip")}}};
    if (!notes.isEmpty())
        manifest.insert(QLatin1String("annotations"), notes);
    artifact.manifest = QJsonDocument(manifest).toJson(QJsonDocument::Compact);
    return artifact;
}

} // namespace groundplan
