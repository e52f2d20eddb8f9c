// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QDirIterator>
#include <QTest>

#include "model/base/secret_text.h"
#include "model/imports/importer.h"
#include "model/imports/kubernetes/address.h"
#include "model/storage/design_reader.h"
#include "model/storage/design_writer.h"
#include "tests/support/import_cases.h"
#include "tests/support/samples.h"

using namespace groundplan;
using test::filesOf;
using test::linesOf;
using test::notesText;

namespace {

Result<ImportResult> import(const QList<ImportFile>& files, const QString& name = QStringLiteral("Case"))
{
    return importerById(QStringLiteral("kubernetes"))->read(files, name, test::catalog());
}

Result<ImportResult> import(const QByteArray& manifest)
{
    return import({{QStringLiteral("m.yaml"), manifest}});
}

/// A Deployment "app" with those environment lines and Services redis (6379), cart (80 to 7070) and db (5432).
QByteArray appWith(const QByteArray& environment)
{
    QByteArray text = "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: app }\nspec:\n  template:\n    metadata: { labels: { app: app } }\n"
                      "    spec:\n      containers:\n        - name: main\n          image: example/app:1\n          env:\n" + environment;
    for (const auto& [name, port, target] : {std::tuple("redis", "6379", "6379"), std::tuple("cart", "80", "7070"), std::tuple("db", "5432", "5432")}) {
        text += QByteArray("---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ") + name + "-workload }\nspec: { template: { metadata: { labels: { app: "
                + name + " } }, spec: { containers: [{ name: main, image: example/thing, ports: [{ containerPort: " + target
                + " }] }] } } }\n---\napiVersion: v1\nkind: Service\nmetadata: { name: " + name + " }\nspec: { selector: { app: " + name
                + " }, ports: [{ port: " + port + ", targetPort: " + target + " }] }\n";
    }
    return text;
}

} // namespace

class TestImportKubernetes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folders_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir cases(QStringLiteral(GROUNDPLAN_TEST_DATA "/imports/kubernetes"));
        for (const QString& name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            QTest::newRow(qPrintable(name)) << cases.filePath(name);
        QVERIFY(cases.exists());
    }

    void folders()
    {
        QFETCH(QString, folder);
        const QString problem = test::brokenImportCase(*importerById(QStringLiteral("kubernetes")), folder, QStringLiteral("manifests"));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void mentions_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const char* variable, const char* value, const QStringList& expected) {
            QTest::newRow(name) << QByteArray(variable) << QByteArray(value) << expected;
        };
        const QStringList none;
        const QStringList cart{QStringLiteral("app calls cart-workload")};
        const QStringList redis{QStringLiteral("app writes redis-workload")};
        const QStringList db{QStringLiteral("app writes db-workload")};
        row("host and port", "X", "cart:80", cart);
        row("host and port of the container", "X", "cart:7070", cart);
        row("host and a port nobody serves", "X", "cart:9", none);
        row("host and a port nobody serves where a host stands", "CART_ADDR", "cart:9", cart);
        row("image with a tag", "IMAGE", "redis:7", none);
        row("URL", "X", "http://cart/path", cart);
        row("upper case", "X", "HTTP://CART/", cart);
        row("trailing dot", "X", "http://cart.default.svc.cluster.local./x", cart);
        row("short name", "REDIS_HOST", "redis", redis);
        row("camel case", "redisHost", "redis", redis);
        row("dotted key", "spring.redis.host", "redis", redis);
        row("service suffix", "CART_SERVICE", "cart", cart);
        row("broker", "TASK_BROKER", "redis", redis);
        row("mode", "CACHE_TYPE", "redis", none);
        row("back end is a mode", "CACHE_BACKEND", "redis", none);
        row("driver", "SESSION_DRIVER", "redis", none);
        row("connection name", "DB_CONNECTION", "db", none);
        row("own name", "OTEL_SERVICE_NAME", "cart", none);
        row("name.namespace", "X", "cart.default", cart);
        row("other namespace", "X", "cart.other:80", none);
        row("other namespace, full name", "X", "cart.other.svc.cluster.local", none);
        row("list", "X", "cart:80, redis:6379", cart + redis);
        row("list of URLs", "X", "http://cart:80,redis://redis:6379", cart + redis);
        row("credentials", "X", "redis://:p%40ss@redis:6379/1", redis);
        row("password with a slash", "X", "redis://u:a/b@redis:6379/1", redis);
        row("JDBC", "X", "jdbc:postgresql://db:5432/x?user=a&password=b", db);
        row("JDBC of Oracle", "X", "jdbc:oracle:thin:@//db:5432/XE", db);
        row("key and value", "X", "host=db port=5432 dbname=x", db);
        row("semicolons", "X", "Data Source=db;Initial Catalog=x", db);
        row("Go driver", "X", "u:p@tcp(db:5432)/x", db);
        row("JSON", "X", "{\\\"host\\\": \\\"db\\\"}", db);
        row("bucket", "X", "s3://redis/x", none);
        row("mail address", "X", "redis@example.com", none);
        row("sentence", "X", "uses redis and db", none);
        row("foreign domain", "X", "http://redis.example.com", none);
        row("path in a URL", "X", "http://example.com/cart", none);
        row("default of a reference", "X", "http://${CART:-cart}:80", cart);
        row("number", "X", "6379", none);
        row("local", "X", "http://localhost:80", none);
        row("service environment", "X", "http://$(CART_SERVICE_HOST):$(CART_SERVICE_PORT)", cart);
        row("secret name, host value", "DB_PASSWORD", "db", none);
    }

    void mentions()
    {
        QFETCH(QByteArray, variable);
        QFETCH(QByteArray, value);
        QFETCH(QStringList, expected);
        const auto imported = import(appWith("            - { name: " + variable + ", value: \"" + value + "\" }\n"));
        QVERIFY2(imported.has_value(), imported ? "" : qPrintable(imported.error().text()));
        expected.sort();
        QCOMPARE(linesOf(imported->design), expected);
    }

    void evidenceNamesThePlaces()
    {
        const auto imported = import(appWith("            - { name: CART_ADDR, value: \"cart:80\" }\n            - { name: CART_URL, value: \"http://cart/x\" }\n"));
        const Connection& connection = *imported->design.connections().begin();
        QCOMPARE(connection.attributes.find(u"evidence")->toString(),
                 QStringLiteral("env CART_ADDR=cart:80 in container main (m.yaml:12)\nenv CART_URL=http://cart/x in container main (m.yaml:13)"));
        QCOMPARE(connection.attributes.find(u"port")->toInteger(), 7070);
    }

    void missingServiceIsNoted()
    {
        const auto imported = import(appWith("            - { name: QUOTES_ADDR, value: \"quotes:9000\" }\n"));
        QCOMPARE(imported->notes.size(), 1);
        QCOMPARE(imported->notes.first().message, QStringLiteral("QUOTES_ADDR of 'app' names 'quotes', which is not in the manifests (quotes:9000)."));
        QCOMPARE(imported->notes.first().where.text(), QStringLiteral("m.yaml:12:43"));
    }

    void brokersByDirection()
    {
        const QByteArray broker = "---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: mq }\nspec: { template: { metadata: { labels: { app: mq } }, spec: { containers: [{ name: m, image: rabbitmq }] } } }\n"
                                  "---\napiVersion: v1\nkind: Service\nmetadata: { name: mq }\nspec: { selector: { app: mq }, ports: [{ port: 5672 }] }\n";
        const auto workload = [](const char* name, const char* variable) -> QByteArray {
            return QByteArray("---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ") + name
                   + " }\nspec: { template: { spec: { containers: [{ name: m, image: x, ports: [{ containerPort: 1 }], env: [{ name: " + variable
                   + ", value: \"amqp://mq\" }] }] } } }\n";
        };
        const auto imported = import(broker + workload("orders", "MQ") + workload("orders-consumer", "MQ") + workload("both", "PRODUCER_URL")
                                     + workload("sub", "SUBSCRIBER_URL"));
        QCOMPARE(linesOf(imported->design), (QStringList{QStringLiteral("both publishes mq"), QStringLiteral("orders publishes mq"),
                                                         QStringLiteral("orders-consumer consumes mq"), QStringLiteral("sub consumes mq")}));
        QCOMPARE(imported->design.connections().begin()->attributes.find(u"protocol")->toString(), QStringLiteral("amqp"));
    }

    void credentials_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        const auto row = [](const char* text, const char* clean) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(clean); };
        row("redis://:pw@redis:6379", "redis://***@redis:6379");
        row("amqp://u:a/b@mq", "amqp://***@mq");
        row("http://host/path?mail=a@b", "http://host/path?mail=a@b");
        row("Server=db;Password=pw;X=1", "Server=db;Password=***;X=1");
        row("u:p@tcp(db:3306)/x", "***@tcp(db:3306)/x");
        row("--db-password pw --verbose", "--db-password *** --verbose");
        row("Authorization: Bearer abcdefghijkl", "Authorization: Bearer ***");
        row("cart:80", "cart:80");
        row("example/web@sha256:0123", "example/web@sha256:0123");
        row("nginx:1.25@sha256:0123", "nginx:1.25@sha256:0123");
        row("jdbc:oracle:thin:scott/tiger@db:1521:XE", "jdbc:oracle:thin:***@db:1521:XE");
    }

    void credentials()
    {
        QFETCH(QString, text);
        QTEST(withoutCredentials(text), "clean");
    }

    void readableSecrets_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("secret");
        const std::tuple<const char*, const char*, bool> rows[] = {
            {"DB_PASSWORD", "hunter2", true}, {"DB_PASSWORD", "$(FROM_ELSEWHERE)", false}, {"DB_PASSWORD", "${PW}", false},
            {"DB_PASSWORD", "{{ .pw }}", false}, {"DB_PASSWORD", "/run/secrets/pw", false}, {"DB_PASSWORD", "vault:kv/pw", false},
            {"DB_PASSWORD", "", false}, {"DB_PASSWORD_FILE", "/run/pw", false}, {"TOKEN_TTL", "3600", false},
            {"DB_URL", "postgres://shop:hunter2@db:5432/x", true}, {"DB_URL", "postgres://shop:$(PW)@db:5432/x", false},
            {"DB_URL", "postgres://shop@db/x", false}, {"DB_URL", "postgres://db/x", false}, {"LOG_LEVEL", "info", false},
            {"KEY", "-----BEGIN PRIVATE KEY-----", true}, {"GREETING", "Grüße", false}};
        for (const auto& [variable, value, secret] : rows)
            QTest::newRow(QByteArray(QByteArray(variable) + '=' + value).constData()) << QString::fromUtf8(variable) << QString::fromUtf8(value) << secret;
    }
    void readableSecrets()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QTEST(isReadableSecret(variable, value), "secret");
    }

    void noWorkloadIsAnError()
    {
        const auto imported = import("apiVersion: v1\nkind: Namespace\nmetadata: { name: a }\n");
        QVERIFY(!imported);
        QCOMPARE(imported.error().text(), QStringLiteral("m.yaml:1:1: There is no workload in the manifests."));
    }

    void corpus_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("workloads");
        QTest::addColumn<int>("connections");
        QTest::addColumn<QString>("noted");
        QTest::newRow("online-boutique") << QStringLiteral("online-boutique") << 12 << 16 << QStringLiteral("shoppingassistantservice");
        QTest::newRow("sock-shop") << QStringLiteral("sock-shop/complete-demo.yaml") << 14 << 1 << QStringLiteral("zipkin.jaeger.svc.cluster.local");
        QTest::newRow("voting-app") << QStringLiteral("voting-app") << 5 << 0 << QStringLiteral("Compose file");
    }

    /// Manifests that others wrote; they are not part of the project.
    void corpus()
    {
        QFETCH(QString, path);
        const QString corpus = qEnvironmentVariable("GROUNDPLAN_CORPUS");
        if (corpus.isEmpty() || !QFileInfo::exists(corpus + u'/' + path))
            QSKIP("GROUNDPLAN_CORPUS does not name a folder with this sample: real manifests are NOT tried.");
        const QString full = corpus + u'/' + path;
        const QList<ImportFile> files = QFileInfo(full).isDir() ? filesOf(full) : QList<ImportFile>{{path, test::fileBytes(full)}};
        const auto imported = import(files);
        QVERIFY(imported.has_value());
        int workloads = 0;
        for (const Component& component : imported->design.components())
            workloads += test::catalog().isContainer(component.kind) ? 0 : 1;
        QTEST(workloads, "workloads");
        QTEST(imported->design.connections().size(), "connections");
        QFETCH(QString, noted);
        QCOMPARE(notesText(imported->notes).count(noted), noted.contains(u' ') ? 1 : 2); // host and value
    }
};

QTEST_GUILESS_MAIN(TestImportKubernetes)
#include "tst_import_kubernetes.moc"
