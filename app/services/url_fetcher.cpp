// SPDX-License-Identifier: Apache-2.0
#include "app/services/url_fetcher.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>

namespace groundplan {

UrlFetcher::UrlFetcher(const QSslConfiguration& tls, const FetchLimits& limits, QObject* parent)
    : QObject(parent), m_tls(tls), m_limits(limits)
{
}

void UrlFetcher::fetch(const QUrl& url)
{
    cancel();
    m_url = url;
    m_bytes.clear();
    if (!url.isValid() || url.scheme() != QLatin1String("https") || url.host().isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { fail(ErrorCode::BadInput, tr("Only addresses that start with https:// can be opened.")); },
            Qt::QueuedConnection);
        return;
    }
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(m_limits.redirects);
    request.setTransferTimeout(m_limits.timeoutMs);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Groundplan/" GROUNDPLAN_VERSION));
    request.setRawHeader("Accept", "application/yaml, text/yaml, text/plain, */*");
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(1 << 20);
    connect(m_reply, &QNetworkReply::readyRead, this, &UrlFetcher::take);
    connect(m_reply, &QNetworkReply::finished, this, &UrlFetcher::finish);
    connect(m_reply, &QNetworkReply::downloadProgress, this, &UrlFetcher::progressed);
}

void UrlFetcher::cancel()
{
    if (m_reply)
        fail(ErrorCode::Cancelled, tr("The download was cancelled."));
}

void UrlFetcher::take()
{
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (m_reply->isOpen())
        m_bytes += m_reply->readAll();
    if (announced > m_limits.bytes || m_bytes.size() > m_limits.bytes)
        fail(ErrorCode::TooLarge, tr("The file is larger than %1 MiB.").arg(double(m_limits.bytes) / (1024 * 1024)));
}

void UrlFetcher::finish()
{
    take();
    if (!m_reply)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    switch (m_reply->error()) {
    case QNetworkReply::NoError:
        break;
    case QNetworkReply::SslHandshakeFailedError:
        return fail(ErrorCode::External, tr("The server cannot prove that it is %1: %2.").arg(m_url.host(), m_reply->errorString()));
    case QNetworkReply::InsecureRedirectError:
        return fail(ErrorCode::External, tr("The server redirects to an address without encryption."));
    case QNetworkReply::TooManyRedirectsError:
        return fail(ErrorCode::External, tr("The server redirects more than %1 times.").arg(m_limits.redirects));
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return fail(ErrorCode::External, tr("The server did not answer for %1 seconds.").arg(m_limits.timeoutMs / 1000.0));
    case QNetworkReply::HostNotFoundError:
        return fail(ErrorCode::NotFound, tr("There is no server named %1.").arg(m_url.host()));
    case QNetworkReply::ConnectionRefusedError:
        return fail(ErrorCode::External, tr("The server %1 refuses the connection.").arg(m_url.host()));
    case QNetworkReply::ContentNotFoundError:
        return fail(ErrorCode::NotFound, tr("The server has no such file (404)."));
    default:
        return fail(ErrorCode::External, status > 0 ? tr("The server answered with status %1.").arg(status)
                                                    : tr("The file cannot be fetched: %1.").arg(m_reply->errorString()));
    }
    QNetworkReply* reply = m_reply;
    m_reply.clear();
    reply->deleteLater();
    Q_EMIT succeeded(m_bytes);
}

void UrlFetcher::fail(ErrorCode code, const QString& message)
{
    if (QNetworkReply* reply = m_reply) {
        m_reply.clear();
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
    m_bytes.clear();
    Q_EMIT failed({code, message, {.file = m_url.toString(), .subject = {}}});
}

} // namespace groundplan
