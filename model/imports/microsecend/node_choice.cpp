// SPDX-License-Identifier: Apache-2.0
#include "model/imports/microsecend/node_choice.h"

#include <array>

namespace groundplan {

namespace {

/// What a stereotype makes of a node; the first in the list that a node has decides.
struct KindRow {
    const char* stereotype;
    const char* kind;
    const char* tag;   ///< the tagged value that names the product
    const char* trait; ///< of the kinds among which the product may choose; null: none
};

constexpr std::array kindRows{
    KindRow{"database", "relational-database", "Database", "datastore"},
    KindRow{"gateway", "api-gateway", "Gateway", nullptr},
    KindRow{"service_discovery", "service-registry", "Service Discovery", nullptr},
    KindRow{"configuration_server", "configuration-server", "Configuration Server", nullptr},
    KindRow{"authorization_server", "identity-provider", "Authorization Server", nullptr},
    KindRow{"authentication_server", "identity-provider", "Authentication Server", nullptr},
    KindRow{"token_server", "identity-provider", "Token Server", nullptr},
    KindRow{"message_broker", "message-queue", "Message Broker", "broker"},
    KindRow{"logging_server", "logs", "Logging Server", nullptr},
    KindRow{"monitoring_dashboard", "dashboards", "Monitoring Dashboard", nullptr},
    KindRow{"visualization", "dashboards", "Visualization", nullptr},
    KindRow{"monitoring_server", "metrics", "Monitoring Server", nullptr},
    KindRow{"metrics_server", "metrics", "Metrics Server", nullptr},
    KindRow{"stream_aggregator", "metrics", "Stream Aggregator", nullptr},
    KindRow{"tracing_server", "traces", "Tracing Server", nullptr},
    KindRow{"search_engine", "search-index", "Search Engine", nullptr},
    KindRow{"administration_server", "developer-portal", "Administration Server", nullptr},
    KindRow{"deployment_server", "ci-pipeline", "Deployment Server", nullptr},
    KindRow{"web_application", "web-front-end", "Web Application", nullptr},
    KindRow{"web_server", "ingress", "Web Server", nullptr},
    KindRow{"proxy", "ingress", "Proxy", nullptr},
    KindRow{"internal", "service", "", nullptr},
    KindRow{"server_side_load_balancer", "load-balancer", "Load Balancer", nullptr},
    KindRow{"in_memory_data_store", "cache", "In-Memory Data Store", "datastore"},
};

constexpr std::array outsideRows{
    KindRow{"user_stereotype", "actor", "", nullptr},
    KindRow{"user", "actor", "", nullptr},
    KindRow{"external_database", "external-system", "Database", nullptr},
    KindRow{"github_repository", "external-system", "URL", nullptr},
    KindRow{"mail_server", "external-system", "Mail Server", nullptr},
    KindRow{"external_website", "external-system", "URL", nullptr},
};

/// The kind with that trait to which the catalog counts the product; empty: none.
QString kindOfProduct(const Catalog& catalog, const char* trait, const QString& product)
{
    if (!trait || product.isEmpty())
        return {};
    for (const ComponentKind& kind : catalog.componentKinds()) {
        if (!kind.has(QLatin1String(trait)))
            continue;
        for (const Recognition& recognition : kind.recognise) {
            if (recognition.technology.compare(product, Qt::CaseInsensitive) == 0
                || recognition.images.contains(product, Qt::CaseInsensitive))
                return kind.id;
        }
    }
    return {};
}

template<typename Rows>
const KindRow* rowOf(const Rows& rows, const DiagramNode& node)
{
    for (const KindRow& row : rows) {
        if (node.is(row.stereotype))
            return &row;
    }
    return nullptr;
}

/// Who asks for the caller's identity, by what the stereotypes say; empty: nobody.
QString authenticationOf(const DiagramNode& node)
{
    if (node.is("basic_authentication") || node.is("in_memory_authentication"))
        return QStringLiteral("basic");
    const bool asks = node.is("authentication") || node.is("authentication_scope_all_requests") || node.is("resource_server");
    return asks ? QStringLiteral("token") : QStringLiteral("none");
}

} // namespace

const QStringList& knownNodeStereotypes()
{
    static const QStringList known = [] {
        QStringList list{QStringLiteral("infrastructural"), QStringLiteral("entrypoint"), QStringLiteral("exitpoint"), QStringLiteral("local_logging"),
                         QStringLiteral("load_balancer"), QStringLiteral("circuit_breaker"), QStringLiteral("resource_server"),
                         QStringLiteral("authentication"), QStringLiteral("authorization"), QStringLiteral("authentication_scope_all_requests"),
                         QStringLiteral("authorization_scope_all_requests"), QStringLiteral("basic_authentication"),
                         QStringLiteral("in_memory_authentication"), QStringLiteral("plaintext_credentials")};
        for (const KindRow& row : kindRows)
            list.append(QLatin1String(row.stereotype));
        for (const KindRow& row : outsideRows)
            list.append(QLatin1String(row.stereotype));
        return list;
    }();
    return known;
}

void decideKind(const Catalog& catalog, const DiagramNode& node, Component& target)
{
    const KindRow* row = node.external ? rowOf(outsideRows, node) : rowOf(kindRows, node);
    if (!row) {
        target.kind = node.external ? QStringLiteral("external-system") : QStringLiteral("service");
        return;
    }
    const QString product = node.tags.value(QLatin1String(row->tag));
    const QString better = kindOfProduct(catalog, row->trait, product);
    target.kind = better.isEmpty() ? QString::fromLatin1(row->kind) : better;
    if (QLatin1String(row->tag) == QLatin1String("URL"))
        target.description = product;
    else if (!product.isEmpty())
        target.attributes.set(QStringLiteral("technology"), product);
}

void stateFacts(const DiagramNode& node, AttributeWriter& attributes, Component& target)
{
    const auto state = [&](const char* attribute, const Value& value) { attributes.set(target, attribute, value, node.where); };
    if (const QString port = node.tags.value(QStringLiteral("Port")); !port.isEmpty()) {
        bool whole = false;
        const int number = port.toInt(&whole);
        if (whole)
            state("port", number);
    }
    if (node.external) {
        state("exposure", "internet");
        return;
    }
    state("exposure", node.is("entrypoint") ? "internet" : "internal");
    state("authentication", authenticationOf(node));
    state("authorization", node.is("authorization") || node.is("authorization_scope_all_requests") || node.is("resource_server"));
    state("logging", node.is("local_logging"));
    state("sanitised-logs", false);
    state("login-limit", false);
    state("circuit-breaker", node.is("circuit_breaker"));
    state("load-balancing", node.is("load_balancer") || node.is("server_side_load_balancer"));
    state("inline-secrets", node.is("plaintext_credentials"));
    // An authorization server that guards resources of its own does more than vouch for others.
    if (target.kind == QLatin1String("identity-provider"))
        state("business-logic", node.is("resource_server") || node.is("internal"));
    if (node.endpoints > 0)
        state("operations", node.endpoints);
}

} // namespace groundplan
