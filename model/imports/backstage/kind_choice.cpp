// SPDX-License-Identifier: Apache-2.0
#include "model/imports/backstage/kind_choice.h"

namespace groundplan::backstage {

namespace {

/// Words of types that people use, in the order in which they count.
constexpr std::pair<const char*, const char*> typeWords[] = {
    {"website", "web-front-end"},    {"frontend", "web-front-end"},  {"front-end", "web-front-end"}, {"mobile", "web-front-end"},     {"gateway", "api-gateway"},
    {"function", "function"},        {"lambda", "function"},         {"cron", "scheduled-job"},      {"pipeline", "ci-pipeline"},     {"worker", "worker"},
    {"bucket", "object-store"},      {"s3", "object-store"},         {"storage", "object-store"},    {"warehouse", "data-warehouse"}, {"cache", "cache"},
    {"redis", "cache"},              {"mongo", "document-database"}, {"search", "search-index"},     {"database", "relational-database"}, {"postgres", "relational-database"},
    {"mysql", "relational-database"}, {"sql", "relational-database"}, {"kafka", "event-stream"},     {"topic", "event-stream"},       {"stream", "event-stream"},
    {"queue", "message-queue"},      {"broker", "message-queue"},    {"cluster", "cluster"},         {"kubernetes", "cluster"},       {"secret", "secrets-store"},
    {"vault", "secrets-store"},      {"dns", "dns"},                 {"cdn", "cdn"},                 {"registry", "container-registry"}, {"external", "external-system"},
    {"saas", "saas"},                {"job", "job"},                 {"service", "service"}};

/// A technology as Backstage's tags spell it.
QString tagOf(const QString& technology)
{
    return makeSlug(technology);
}

} // namespace

KindChoice kindOf(const Catalog& catalog, const CatalogEntity& entity)
{
    KindChoice choice;
    const QString type = entity.spec()["type"].text().toLower();
    if (catalog.componentKind(type))
        choice.kind = type;
    for (const auto& [word, kind] : typeWords) {
        if (choice.kind.isEmpty() && type.contains(QLatin1String(word)))
            choice.kind = QString::fromLatin1(kind);
    }
    QStringList tags;
    for (const YamlNode tag : entity.metadata()["tags"].elements())
        tags.append(tag.text());
    for (const ComponentKind& kind : catalog.componentKinds()) {
        if (!choice.kind.isEmpty() && kind.id != choice.kind)
            continue;
        // A language in which a component is written says nothing of its kind: only products count.
        if (choice.kind.isEmpty() && entity.kind.compare(QLatin1String("Resource"), Qt::CaseInsensitive) != 0)
            continue;
        for (const Recognition& recognition : kind.recognise) {
            if (choice.technology.isEmpty() && tags.contains(tagOf(recognition.technology))) {
                choice.kind = kind.id;
                choice.technology = recognition.technology;
                choice.technologyTag = tagOf(recognition.technology);
            }
        }
    }
    if (choice.kind.isEmpty()) {
        choice.guessed = true;
        choice.kind = entity.kind.compare(QLatin1String("Resource"), Qt::CaseInsensitive) == 0 ? QStringLiteral("external-system") : QStringLiteral("service");
    }
    return choice;
}

QString protocolOfApi(const QString& type)
{
    const QString name = type.toLower();
    if (name == QLatin1String("openapi") || name == QLatin1String("trpc"))
        return QStringLiteral("http");
    if (name == QLatin1String("grpc") || name == QLatin1String("graphql"))
        return name;
    if (name == QLatin1String("wsdl") || name == QLatin1String("soap"))
        return QStringLiteral("soap");
    return {};
}

} // namespace groundplan::backstage
