// SPDX-License-Identifier: Apache-2.0
#include "model/base/link_text.h"

#include <QCoreApplication>
#include <QUrl>

#include "model/base/slug.h"

namespace groundplan {

/// Longer ones are no addresses that anybody wrote.
constexpr qsizetype longestLink = 2048;

static QString tr(const char* text)
{
    return QCoreApplication::translate("Link", text);
}

Result<Link> readLink(const QString& text)
{
    const QString trimmed = text.trimmed();
    const QString shown = trimmed.size() > 60 ? trimmed.left(59) + QChar(0x2026) : trimmed;
    const auto refused = [&shown] {
        return unexpected(ErrorCode::BadInput, tr("'%1' is no link: write https://…, http://…, mailto:… or groundplan:ID.").arg(shown));
    };
    if (trimmed.isEmpty() || trimmed.size() > longestLink)
        return refused();
    const QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid())
        return refused();
    const QString scheme = url.scheme().toLower();
    if (scheme == QLatin1String("http") || scheme == QLatin1String("https"))
        return url.host().isEmpty() ? Result<Link>(refused()) : Result<Link>(Link{Link::Kind::Web, url.toString(QUrl::FullyEncoded)});
    if (scheme == QLatin1String("mailto"))
        return url.path().contains(u'@') ? Result<Link>(Link{Link::Kind::Mail, url.toString(QUrl::FullyEncoded)}) : Result<Link>(refused());
    if (scheme == QLatin1String("groundplan") && isSlug(url.path()) && url.authority().isEmpty())
        return Link{Link::Kind::Component, url.path()};
    return refused();
}

} // namespace groundplan
