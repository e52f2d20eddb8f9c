// SPDX-License-Identifier: Apache-2.0
#include "app/services/docker_credentials.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include "app/services/disk.h"

namespace groundplan {

using Found = std::optional<RegistryCredentials>;

static constexpr const char* identityUser = "<token>"; ///< how helpers mark a refresh token

static QString tr(const char* text)
{
    return QCoreApplication::translate("Publish", text);
}

static Result<Found> askHelper(const QString& name, const QString& host)
{
    static const QRegularExpression legal(QStringLiteral("^[A-Za-z0-9._-]+$"));
    const QString program = legal.match(name).hasMatch() ? QStandardPaths::findExecutable(QLatin1String("docker-credential-") + name) : QString();
    if (program.isEmpty())
        return unexpected(ErrorCode::External, tr("Docker's settings name the credential helper '%1', which is not installed.").arg(name), {});
    QProcess helper;
    helper.start(program, {QStringLiteral("get")});
    helper.write(host.toUtf8());
    helper.closeWriteChannel();
    if (!helper.waitForFinished(60000) || helper.exitStatus() != QProcess::NormalExit)
        return unexpected(ErrorCode::External, tr("The credential helper '%1' did not answer.").arg(name), {});
    if (helper.exitCode() != 0)
        return Found(); // it knows none for that host
    const QJsonObject answer = QJsonDocument::fromJson(helper.readAllStandardOutput()).object();
    const QString user = answer.value(QLatin1String("Username")).toString();
    const QString secret = answer.value(QLatin1String("Secret")).toString();
    if (secret.isEmpty())
        return Found();
    return Found(RegistryCredentials{user, secret, user == QLatin1String(identityUser)});
}

Result<std::optional<RegistryCredentials>> dockerCredentials(const QString& host)
{
    const QString folder = qEnvironmentVariableIsEmpty("DOCKER_CONFIG") ? QDir::home().filePath(QStringLiteral(".docker")) : qEnvironmentVariable("DOCKER_CONFIG");
    const QString path = QDir(folder).filePath(QStringLiteral("config.json"));
    if (!QFileInfo::exists(path))
        return Found();
    const auto bytes = readFile(path);
    if (!bytes)
        return unexpected(bytes.error());
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject())
        return unexpected(ErrorCode::BadInput, tr("This is no JSON object; 'docker login' writes one."), {.file = path, .subject = {}});
    const QJsonObject config = document.object();
    QStringList names{host, QString(QLatin1String("https://") + host)};
    if (host == QLatin1String("docker.io"))
        names = QStringList{QStringLiteral("https://index.docker.io/v1/"), QStringLiteral("index.docker.io"), host};
    for (const QString& name : std::as_const(names)) {
        if (const QString helper = config.value(QLatin1String("credHelpers")).toObject().value(name).toString(); !helper.isEmpty())
            return askHelper(helper, name);
    }
    for (const QString& name : std::as_const(names)) {
        const QJsonObject stored = config.value(QLatin1String("auths")).toObject().value(name).toObject();
        if (const QString token = stored.value(QLatin1String("identitytoken")).toString(); !token.isEmpty())
            return Found(RegistryCredentials{QString(), token, true});
        const QString pair = QString::fromUtf8(QByteArray::fromBase64(stored.value(QLatin1String("auth")).toString().toLatin1()));
        if (const qsizetype colon = pair.indexOf(u':'); colon > 0)
            return Found(RegistryCredentials{pair.left(colon), pair.mid(colon + 1), false});
    }
    if (const QString store = config.value(QLatin1String("credsStore")).toString(); !store.isEmpty())
        return askHelper(store, names.first());
    return Found();
}

} // namespace groundplan
