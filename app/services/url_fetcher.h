// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QUrl>

#include "app/services/disk.h"
#include "model/base/result.h"

class QNetworkReply;

namespace groundplan {

/// Bounds of a download.
struct FetchLimits {
    qint64 bytes = largestInputFile;
    int timeoutMs = 20'000; ///< without any data
    int redirects = 5;
};

/// Downloads one file over https: nothing but https, redirects included; certificates that do not check out are
/// refused and there is no way around it. Thread: its own.
class UrlFetcher : public QObject
{
    Q_OBJECT

public:
    explicit UrlFetcher(const QSslConfiguration& tls = QSslConfiguration::defaultConfiguration(),
                        const FetchLimits& limits = {}, QObject* parent = nullptr);

    /// Starts; ends with exactly one of succeeded() and failed(). A download that still runs is cancelled first.
    void fetch(const QUrl& url);
    void cancel();

Q_SIGNALS:
    /// `total` is -1 while the server has not said it.
    void progressed(qint64 received, qint64 total);
    void succeeded(const QByteArray& bytes);
    void failed(const groundplan::Error& error);

private:
    void take();
    void finish();
    void fail(ErrorCode code, const QString& message);

    QNetworkAccessManager m_network;
    QSslConfiguration m_tls;
    FetchLimits m_limits;
    QPointer<QNetworkReply> m_reply;
    QUrl m_url;
    QByteArray m_bytes;
};

} // namespace groundplan
