// SPDX-License-Identifier: Apache-2.0
#include "app/services/oci_registry.h"

#include <memory>

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QTimer>
#include <QUrlQuery>

namespace groundplan {

namespace {

constexpr int timeoutMs = 60'000; ///< without any data
constexpr qint64 largestAnswer = 4 << 20;

QString tr(const char* text)
{
    return QCoreApplication::translate("Publish", text);
}

/// `name="value"` of a header WWW-Authenticate.
QString parameter(const QByteArray& challenge, const char* name)
{
    const QRegularExpression form(QStringLiteral("(?:^|[\\s,])%1=(?:\"([^\"]*)\"|([^\\s,\"]+))").arg(QLatin1String(name)), QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(QString::fromLatin1(challenge));
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

QByteArray basic(const RegistryCredentials& credentials)
{
    return "Basic " + QString(credentials.user + u':' + credentials.secret).toUtf8().toBase64();
}

} // namespace

OciRegistry::OciRegistry(OciReference reference, bool insecure, ExportProgress progress, const QSslConfiguration& tls)
    : m_reference(std::move(reference)), m_insecure(insecure), m_progress(std::move(progress)), m_tls(tls)
{
}

QUrl OciRegistry::address(const QString& rest) const
{
    const bool hub = m_reference.host == QLatin1String("docker.io");
    const QString scheme = m_insecure || m_reference.isLoopback() ? QStringLiteral("http") : QStringLiteral("https");
    const QString repository = hub && !m_reference.repository.contains(u'/') ? QString(QLatin1String("library/") + m_reference.repository) : m_reference.repository;
    return QUrl(scheme + QLatin1String("://") + (hub ? QStringLiteral("registry-1.docker.io") : m_reference.host) + QLatin1String("/v2/") + repository + u'/' + rest);
}

bool OciRegistry::mayUse(const QUrl& url) const
{
    if (url.scheme() == QLatin1String("https"))
        return true;
    OciReference other{QString(url.host().contains(u':') ? QString(u'[' + url.host() + u']') : url.host()), {}, {}};
    return url.scheme() == QLatin1String("http") && (m_insecure || other.isLoopback());
}

Result<OciRegistry::Answer> OciRegistry::sendOnce(const QByteArray& verb, const QUrl& url, const QByteArray& body, const QByteArray& type, const QByteArray& authorization)
{
    if (!mayUse(url))
        return unexpected(ErrorCode::External, tr("The registry sends on to %1, which is not encrypted.").arg(url.host()), {.file = m_reference.text(), .subject = {}});
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(timeoutMs);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Groundplan/" GROUNDPLAN_VERSION));
    if (!type.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, type);
    if (verb == "POST" || verb == "PUT")
        request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    if (!authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
    const std::unique_ptr<QNetworkReply> reply(verb == "HEAD"   ? m_network.head(request)
                                               : verb == "GET"  ? m_network.get(request)
                                               : verb == "POST" ? m_network.post(request, body)
                                                                : m_network.put(request, body));
    QEventLoop loop;
    QTimer watch;
    bool cancelled = false;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(&watch, &QTimer::timeout, reply.get(), [&] {
        if (m_progress && !m_progress(m_done)) {
            cancelled = true;
            reply->abort();
        } else if (reply->bytesAvailable() > largestAnswer) {
            reply->abort();
        }
    });
    watch.start(100);
    if (!reply->isFinished())
        loop.exec();
    if (cancelled)
        return unexpected(ErrorCode::Cancelled, tr("Publishing was stopped."), {});
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (answer.status == 0)
        return unexpected(ErrorCode::External, tr("The registry does not answer: %1.").arg(reply->errorString()), {.file = m_reference.text(), .subject = {}});
    answer.body = reply->isOpen() ? reply->read(largestAnswer) : QByteArray();
    answer.location = reply->rawHeader("Location");
    answer.challenge = reply->rawHeader("WWW-Authenticate");
    answer.url = url;
    return answer;
}

Result<OciRegistry::Answer> OciRegistry::send(const QByteArray& verb, const QUrl& url, const QByteArray& body, const QByteArray& type)
{
    const QUrl home = address({});
    const bool toRegistry = url.host() == home.host() && url.port() == home.port() && url.scheme() == home.scheme();
    auto answer = sendOnce(verb, url, body, type, toRegistry ? m_authorization : QByteArray());
    if (!answer || answer->status != 401 || !toRegistry || m_signedIn)
        return answer;
    if (auto signedIn = signIn(answer->challenge); !signedIn)
        return unexpected(signedIn.error());
    m_signedIn = true;
    return sendOnce(verb, url, body, type, m_authorization);
}

Result<void> OciRegistry::signIn(const QByteArray& challenge)
{
    const auto credentials = dockerCredentials(m_reference.host);
    if (!credentials)
        return unexpected(credentials.error());
    if (challenge.left(6).toLower() == "bearer")
        return fetchToken(challenge, *credentials);
    if (challenge.left(5).toLower() != "basic")
        return unexpected(ErrorCode::External, tr("The registry asks for a way to sign in that is not known here."), {.file = m_reference.text(), .subject = {}});
    if (!*credentials)
        return unexpected(ErrorCode::External, tr("The registry wants to know who pushes; sign in with 'docker login %1' first.").arg(m_reference.host), {.file = m_reference.text(), .subject = {}});
    m_authorization = basic(**credentials);
    return {};
}

Result<void> OciRegistry::fetchToken(const QByteArray& challenge, const std::optional<RegistryCredentials>& credentials)
{
    QUrl realm(parameter(challenge, "realm"));
    const QString service = parameter(challenge, "service");
    QString scope = parameter(challenge, "scope");
    const QString path = address({}).path();
    const QString all = QStringLiteral("repository:%1:pull,push").arg(path.mid(4, path.size() - 5));
    if (!scope.contains(QLatin1String("push")))
        scope = all; // of a question whether a blob is there
    Result<Answer> answer = unexpected(ErrorCode::External, {}, {});
    if (credentials && credentials->isToken) {
        QUrlQuery form;
        for (const auto& [name, value] : {std::pair(QStringLiteral("grant_type"), QStringLiteral("refresh_token")), {QStringLiteral("service"), service},
                                          {QStringLiteral("scope"), scope}, {QStringLiteral("client_id"), QStringLiteral("groundplan")}, {QStringLiteral("refresh_token"), credentials->secret}})
            form.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        answer = sendOnce("POST", realm, form.toString(QUrl::FullyEncoded).toLatin1(), "application/x-www-form-urlencoded", {});
    } else {
        QUrlQuery query(realm);
        if (!service.isEmpty())
            query.addQueryItem(QStringLiteral("service"), QString::fromLatin1(QUrl::toPercentEncoding(service)));
        query.addQueryItem(QStringLiteral("scope"), QString::fromLatin1(QUrl::toPercentEncoding(scope)));
        realm.setQuery(query);
        answer = sendOnce("GET", realm, {}, {}, credentials ? basic(*credentials) : QByteArray());
    }
    if (!answer)
        return unexpected(answer.error());
    const QJsonObject token = QJsonDocument::fromJson(answer->body).object();
    QString text = token.value(QLatin1String("token")).toString();
    if (text.isEmpty())
        text = token.value(QLatin1String("access_token")).toString();
    if (answer->status != 200 || text.isEmpty())
        return failed(*answer, tr("to sign in"));
    m_authorization = "Bearer " + text.toUtf8();
    return {};
}

Unexpected OciRegistry::failed(const Answer& answer, const QString& what) const
{
    QString why;
    for (const QJsonValue& error : QJsonDocument::fromJson(answer.body).object().value(QLatin1String("errors")).toArray())
        why += u' ' + error.toObject().value(QLatin1String("message")).toString().left(200) + u'.';
    if (answer.status == 401 || answer.status == 403)
        why += u' ' + tr("Check 'docker login %1'.").arg(m_reference.host);
    return unexpected(ErrorCode::External, tr("The registry refuses %1 (status %2).").arg(what).arg(answer.status) + why, {.file = m_reference.text(), .subject = {}});
}

Result<bool> OciRegistry::pushBlob(const QByteArray& bytes)
{
    const QString digest = OciArtifact::digestOf(bytes);
    const auto there = send("HEAD", address(QLatin1String("blobs/") + digest));
    if (!there)
        return unexpected(there.error());
    if (there->status == 200)
        return false;
    if (there->status != 404)
        return failed(*there, tr("to say what it holds"));
    const auto begun = send("POST", address(QStringLiteral("blobs/uploads/")));
    if (!begun)
        return unexpected(begun.error());
    if (begun->status != 202 || begun->location.isEmpty())
        return failed(*begun, tr("an upload"));
    QUrl place = begun->url.resolved(QUrl::fromEncoded(begun->location));
    QUrlQuery query(place);
    query.addQueryItem(QStringLiteral("digest"), digest);
    place.setQuery(query);
    const auto done = send("PUT", place, bytes, "application/octet-stream");
    if (!done)
        return unexpected(done.error());
    return done->status == 201 ? Result<bool>(true) : failed(*done, tr("an upload"));
}

Result<OciPushed> OciRegistry::push(const OciArtifact& artifact)
{
    OciPushed pushed;
    for (const QByteArray* blob : {&artifact.config, &artifact.layer}) {
        const auto uploaded = pushBlob(*blob);
        if (!uploaded)
            return unexpected(uploaded.error());
        pushed.uploaded += *uploaded ? 1 : 0;
        m_done += 0.4;
    }
    const auto tagged = send("PUT", address(QLatin1String("manifests/") + m_reference.tag), artifact.manifest, ociManifestType);
    if (!tagged)
        return unexpected(tagged.error());
    if (tagged->status != 201)
        return failed(*tagged, tr("the artifact"));
    pushed.digest = OciArtifact::digestOf(artifact.manifest);
    return pushed;
}

} // namespace groundplan
