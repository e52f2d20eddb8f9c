// SPDX-License-Identifier: Apache-2.0
#include "model/base/secret_text.h"

#include <QRegularExpression>

namespace groundplan {

namespace {

/// Well-known shapes: PEM keys, AWS, GitHub, GitLab, Slack, Stripe and JSON web tokens.
const QRegularExpression& tokenPattern()
{
    static const QRegularExpression pattern(QStringLiteral(
        "-----BEGIN [A-Z ]*PRIVATE KEY-----|\\b(AKIA|ASIA)[0-9A-Z]{16}\\b|\\bgh[pousr]_[A-Za-z0-9]{20,}|\\bglpat-[A-Za-z0-9_-]{16,}"
        "|\\bxox[abprs]-[A-Za-z0-9-]{10,}|\\b[sr]k_(live|test)_[A-Za-z0-9]{10,}|\\beyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]*"));
    return pattern;
}

/// Everything between :// and the last @ of the word, when it can be a login.
const QRegularExpression& urlLogin()
{
    static const QRegularExpression pattern(QStringLiteral("://[^/@\\s\"'`<>]*@|://[^/:@\\s\"'`<>]*:[^\\s\"'`<>]*@"));
    return pattern;
}

const QRegularExpression& plainLogin()
{
    static const QRegularExpression pattern(QStringLiteral("(?<![\\w/])[A-Za-z0-9_.%+-]+:[^\\s:@/\"'`]+@(?=[A-Za-z0-9(])(?!sha(256|512):)|(?<=thin:)[^\\s:@/\"'`]+/[^\\s@\"'`]+@"));
    return pattern;
}

const QRegularExpression& assignment()
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?i)([A-Za-z0-9_.-]*(?:password|passwd|passphrase|pwd|secret|token|api[_-]?key|apikey|access[_-]?key|accountkey|sharedaccesskey"
        "|private[_-]?key|requirepass|masterauth|credentials?)[A-Za-z0-9_-]*\"?\\s*[=:]\\s*)(\"[^\"]*\"|'[^']*'|[^&;,\\s\"'}]+)"));
    return pattern;
}

const QRegularExpression& option()
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?i)((?:^|\\s)--?[A-Za-z0-9_.-]*(?:password|passwd|passphrase|pwd|secret|token|api-?key|requirepass|masterauth)\\s+)(\"[^\"]*\"|'[^']*'|[^\\s-]\\S*)"));
    return pattern;
}

const QRegularExpression& bearer()
{
    static const QRegularExpression pattern(QStringLiteral("(?i)(\\b(?:bearer|basic)\\s+)[A-Za-z0-9+/._=-]{8,}"));
    return pattern;
}

} // namespace

QString withoutCredentials(const QString& text)
{
    QString clean = text;
    clean.replace(urlLogin(), QStringLiteral("://***@"));
    clean.replace(plainLogin(), QStringLiteral("***@"));
    clean.replace(assignment(), QStringLiteral("\\1***"));
    clean.replace(option(), QStringLiteral("\\1***"));
    clean.replace(bearer(), QStringLiteral("\\1***"));
    clean.replace(tokenPattern(), QStringLiteral("***"));
    return clean;
}

bool namesSecret(const QString& variable)
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?i)(pass(word|wd|phrase)?|pwd|secret|token|api[_.-]?key|private[_.-]?key|access[_.-]?key|account[_.-]?key|signing[_.-]?key"
        "|encryption[_.-]?key|license[_.-]?key|secret[_.-]?key(_base)?|requirepass|masterauth|credential|erlang[_.-]?cookie|salt)s?"
        "([_.-]?(hash|base64|value|[0-9]+))?$"));
    static const QRegularExpression place(QStringLiteral("(?i)(file|path|name|url|uri|ttl|expiry|enabled?|required)$"));
    return !place.match(variable).hasMatch() && pattern.match(variable).hasMatch();
}

bool holdsSecret(const QString& value)
{
    return withoutCredentials(value) != value;
}

bool isReadableSecret(const QString& variable, const QString& value)
{
    static const QRegularExpression reference(QStringLiteral("\\$\\([^)]*\\)|\\$\\{[^}]*\\}|\\{\\{.*?\\}\\}"));
    static const QRegularExpression elsewhere(QStringLiteral("^(/|vault:|ref\\+|secret://|arn:|op://)"));
    static const QRegularExpression loginWithoutPassword(QStringLiteral("://[^/@:\\s]*:?@"));
    QString own = value;
    own.remove(reference);
    if (own.trimmed().isEmpty() || elsewhere.match(own).hasMatch())
        return false;
    own.replace(loginWithoutPassword, QStringLiteral("://"));
    // What is left of "password=$(PW)" is an empty value.
    return (namesSecret(variable) && own.size() == value.size()) || holdsSecret(own);
}

} // namespace groundplan
