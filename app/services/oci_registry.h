// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QUrl>

#include "app/services/docker_credentials.h"
#include "app/services/oci_artifact.h"

namespace groundplan {

struct OciPushed {
    QString digest;       ///< of the manifest
    int uploaded = 0;     ///< blobs that the registry did not have yet
};

/// Pushes artifacts into a registry (OCI distribution specification 1.1). Speaks https, and http only to this very
/// machine or when told to. Signs in with what `docker login` left, when the registry asks; credentials go to no other
/// host than the registry and the one that it names for its tokens. Blocks; thread: the one it was made in.
class OciRegistry
{
public:
    OciRegistry(OciReference reference, bool insecure, ExportProgress progress = {}, const QSslConfiguration& tls = QSslConfiguration::defaultConfiguration());

    Result<OciPushed> push(const OciArtifact& artifact);

private:
    struct Answer {
        int status = 0;
        QByteArray body;
        QByteArray location;
        QByteArray challenge;
        QUrl url;
    };

    QUrl address(const QString& rest) const;
    Result<Answer> send(const QByteArray& verb, const QUrl& url, const QByteArray& body = {}, const QByteArray& type = {});
    Result<Answer> sendOnce(const QByteArray& verb, const QUrl& url, const QByteArray& body, const QByteArray& type, const QByteArray& authorization);
    Result<void> signIn(const QByteArray& challenge);
    Result<void> fetchToken(const QByteArray& challenge, const std::optional<RegistryCredentials>& credentials);
    Result<bool> pushBlob(const QByteArray& bytes);
    Unexpected failed(const Answer& answer, const QString& what) const;
    bool mayUse(const QUrl& url) const;

    QNetworkAccessManager m_network;
    OciReference m_reference;
    bool m_insecure;
    ExportProgress m_progress;
    QSslConfiguration m_tls;
    QByteArray m_authorization;
    bool m_signedIn = false;
    double m_done = 0;
};

} // namespace groundplan
