// SPDX-License-Identifier: Apache-2.0
#include "model/imports/structurizr/element_kinds.h"

#include <QRegularExpression>

#include "model/imports/kubernetes/connection_choice.h"

namespace groundplan {

namespace {

/// Words of tags and technologies, in the order in which they count.
constexpr std::pair<const char*, const char*> kindWords[] = {
    {"browser", "web-front-end"}, {"single-page", "web-front-end"}, {"single page", "web-front-end"}, {"mobile", "web-front-end"}, {"web app", "web-front-end"}, {"webapp", "web-front-end"},
    {"frontend", "web-front-end"}, {"front-end", "web-front-end"}, {"api gateway", "api-gateway"}, {"gateway", "api-gateway"}, {"load balancer", "load-balancer"}, {"cdn", "cdn"},
    {"warehouse", "data-warehouse"}, {"bucket", "object-store"}, {"object store", "object-store"}, {"blob", "object-store"}, {"file system", "object-store"}, {"cache", "cache"},
    {"search index", "search-index"}, {"document database", "document-database"}, {"graph database", "graph-database"}, {"database", "relational-database"}, {"datastore", "relational-database"},
    {"data store", "relational-database"}, {"schema", "relational-database"}, {"event stream", "event-stream"}, {"topic", "event-stream"}, {"event bus", "event-stream"}, {"queue", "message-queue"},
    {"message bus", "message-queue"}, {"message broker", "message-queue"}, {"broker", "message-queue"}, {"lambda", "function"}, {"serverless", "function"}, {"scheduled", "scheduled-job"},
    {"cron", "scheduled-job"}, {"batch", "job"}, {"worker", "worker"}};

bool hasWord(const QString& text, const QString& word)
{
    const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    if (at < 0)
        return false;
    const auto isLetter = [&text](qsizetype position) { return position >= 0 && position < text.size() && text.at(position).isLetterOrNumber(); };
    return !isLetter(at - 1) && !isLetter(at + word.size());
}

} // namespace

ElementKind elementKind(const Catalog& catalog, const QStringList& tags, const QString& technology)
{
    ElementKind found;
    for (const ComponentKind& kind : catalog.componentKinds()) {
        for (const QString& tag : tags) {
            if (found.kind.isEmpty() && !kind.container && (tag.compare(kind.id, Qt::CaseInsensitive) == 0 || tag.compare(kind.sourceName, Qt::CaseInsensitive) == 0)) {
                found.kind = kind.id;
                found.tag = tag;
            }
        }
    }
    for (const ComponentKind& kind : catalog.componentKinds()) {
        if (!found.kind.isEmpty() && kind.id != found.kind)
            continue;
        for (const Recognition& recognition : kind.recognise) {
            const QString brief = recognition.technology.section(u' ', -1);
            if (found.technology.isEmpty() && (hasWord(technology, recognition.technology) || (recognition.technology.startsWith(QLatin1String("Apache ")) && hasWord(technology, brief)))) {
                found.kind = kind.id;
                found.technology = recognition.technology;
            }
        }
    }
    if (!found.kind.isEmpty())
        return found;
    for (const auto& [word, kind] : kindWords) {
        const QString text = QString::fromLatin1(word);
        for (const QString& tag : tags) {
            if (found.kind.isEmpty() && hasWord(tag, text)) {
                found.kind = QString::fromLatin1(kind);
                found.tag = tag;
            }
        }
    }
    for (const auto& [word, kind] : kindWords) {
        if (found.kind.isEmpty() && hasWord(technology, QString::fromLatin1(word)))
            found.kind = QString::fromLatin1(kind);
    }
    return found;
}

bool isOutsideTag(const QString& tag)
{
    static const QRegularExpression pattern(QStringLiteral("\\b(external|existing system|third[ -]?party|outside|saas)\\b"), QRegularExpression::CaseInsensitiveOption);
    return pattern.match(tag).hasMatch();
}

QString protocolOf(const QString& technology)
{
    static const QRegularExpression separator(QStringLiteral("[^a-z0-9+]+"));
    const QStringList words = technology.toLower().split(separator, Qt::SkipEmptyParts);
    static const std::pair<const char*, const char*> others[] = {{"graphql", "graphql"}, {"soap", "soap"}, {"websocket", "websocket"}, {"websockets", "websocket"}, {"jdbc", "sql"}, {"odbc", "sql"}, {"sql", "sql"},
                                                                 {"jms", "jms"}, {"webhook", "webhook"}, {"dns", "dns"}, {"rest", "http"}};
    // What is said of the transport tells less than what runs over it.
    for (const auto& [word, protocol] : others) {
        if (words.contains(QLatin1String(word)) && (qstrcmp(word, "rest") != 0 || !words.contains(QLatin1String("https"))))
            return QString::fromLatin1(protocol);
    }
    for (const QString& word : words) {
        if (const QString protocol = protocolOfScheme(word); !protocol.isEmpty())
            return protocol;
    }
    return {};
}

} // namespace groundplan
