// SPDX-License-Identifier: Apache-2.0
#include "model/imports/kubernetes/address.h"

#include <QRegularExpression>

namespace groundplan {

namespace {

const QRegularExpression& urlPattern()
{
    // scheme[:scheme]://[user[:password]@]host[:port][,host[:port]…]
    static const QRegularExpression pattern(
        QStringLiteral("(?<scheme>[A-Za-z][A-Za-z0-9+.:-]*)://(?:[^/@\\s]*@)?(?<hosts>[^/?#\\s\"'|<>]+)"));
    return pattern;
}

void addHost(QString text, const QString& scheme, bool inUrl, QList<Address>& addresses)
{
    static const QRegularExpression hostPort(
        QStringLiteral("^(?:tcp:|http:)?(?<host>[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?)\\.?(?::(?<port>[0-9]{1,5}|\\$[({]?\\w+[)}]?))?$"));
    text = text.trimmed();
    const auto match = hostPort.match(text);
    if (!match.hasMatch())
        return;
    Address address;
    address.scheme = scheme.toLower();
    address.host = match.captured(QStringLiteral("host")).toLower();
    address.port = match.captured(QStringLiteral("port")).toInt();
    address.bare = !inUrl && match.captured(QStringLiteral("port")).isEmpty() && !address.host.contains(u'.');
    static const QRegularExpression number(QStringLiteral("^[0-9.]+$"));
    if (number.match(address.host).hasMatch() || address.host == QLatin1String("localhost") || address.port > 65535)
        return;
    if (!addresses.contains(address))
        addresses.append(address);
}

} // namespace

QList<Address> addressesIn(const QString& text)
{
    QList<Address> addresses;
    QString rest = text;
    auto urls = urlPattern().globalMatch(text);
    while (urls.hasNext()) {
        const auto match = urls.next();
        const QString scheme = match.captured(QStringLiteral("scheme")).section(u':', -1);
        for (const QString& host : match.captured(QStringLiteral("hosts")).split(u',', Qt::SkipEmptyParts))
            addHost(host.section(u'@', -1), scheme, true, addresses);
        rest.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u' '));
    }
    // What is left: words, options, key=value pairs.
    static const QRegularExpression separators(QStringLiteral("[\\s,;|\"'`(){}\\[\\]<>]+"));
    for (QString word : rest.split(separators, Qt::SkipEmptyParts)) {
        if (word.startsWith(u'/'))
            continue;
        if (const qsizetype equals = word.lastIndexOf(u'='); equals >= 0)
            word = word.mid(equals + 1);
        if (word.contains(u'@'))
            word = word.section(u'@', -1);
        addHost(word.section(u'/', 0, 0), {}, false, addresses);
    }
    return addresses;
}

QString withoutCredentials(const QString& text)
{
    static const QRegularExpression credentials(QStringLiteral("://[^/@\\s]*@"));
    static const QRegularExpression parameter(QStringLiteral("(?i)((?:password|passwd|pwd|token|secret)=)[^&;\\s]*"));
    QString clean = text;
    clean.replace(credentials, QStringLiteral("://***@"));
    clean.replace(parameter, QStringLiteral("\\1***"));
    return clean;
}

bool namesSecret(const QString& variable)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?i)(pass(word|wd|phrase)?|pwd|secret|token|api[_-]?key|private[_-]?key|access[_-]?key|credential)s?(_|-|\\.|$)"));
    return pattern.match(variable).hasMatch();
}

bool namesHost(const QString& variable)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?i)(host(name)?s?|addr(ess(es)?)?|url|uri|endpoints?|servers?|brokers?|service|svc|upstream|backend|dsn|domain|datasource|connection|seeds?|nodes?)(_?(name|1|string|override))?$"));
    return pattern.match(variable).hasMatch();
}

} // namespace groundplan
