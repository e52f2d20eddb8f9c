// SPDX-License-Identifier: Apache-2.0
#include <yaml-cpp/yaml.h>

#include <QDir>
#include <QRegularExpression>
#include <QtTest>

#include "model/exports/export_plan.h"
#include "model/imports/importer.h"
#include "model/rules/rule_set.h"
#include "tests/support/judges.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

QDir casesOf(const QString& target) { return QDir(QStringLiteral(GROUNDPLAN_TEST_DATA "/exports/") + target); }

ExportPlan planOf(const Design& design, const QString& target)
{
    auto plan = exporterById(target)->plan(design, test::catalog());
    if (!plan)
        qFatal("%s", qPrintable(plan.error().text()));
    return *plan;
}

Design caseDesign(const QString& name) { return test::design(test::fileBytes(QLatin1String("exports/kubernetes/") + name + QLatin1String("/design.groundplan.yaml"))); }

/// All objects of a plan's manifests, read by yaml-cpp itself.
std::vector<YAML::Node> objectsOf(const ExportPlan& plan)
{
    std::vector<YAML::Node> objects;
    for (const ExportFile& file : plan.files) {
        if (!file.path.endsWith(QLatin1String(".yaml")) || file.path.contains(QLatin1String("kustomization")) || file.path.contains(QLatin1String("overlays")))
            continue;
        if (file.path.contains(QLatin1String("/templates/"))) // of Helm: no YAML before it is rendered
            continue;
        for (const YAML::Node& node : YAML::LoadAll(file.content.toStdString())) {
            if (node.IsMap())
                objects.push_back(node);
        }
    }
    return objects;
}

QString text(const YAML::Node& node) { return QString::fromStdString(node.as<std::string>("")); }

YAML::Node object(const ExportPlan& plan, const QString& kind, const QString& name)
{
    for (const YAML::Node& node : objectsOf(plan)) {
        if (text(node["kind"]) == kind && text(node["metadata"]["name"]) == name)
            return node;
    }
    return YAML::Node(YAML::NodeType::Undefined);
}

} // namespace

/// What the objects say; their bytes are golden files, see tst_exports.
class TestExportKubernetes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samples_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString& name : {QStringLiteral("web-shop"), QStringLiteral("bank"), QStringLiteral("media-platform")})
            QTest::newRow(qPrintable(name)) << QStringLiteral(GROUNDPLAN_SOURCE_DIR "/resources/samples/") + name + QStringLiteral(".groundplan.yaml");
        for (const QString& name : casesOf(QStringLiteral("kubernetes")).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            QTest::newRow(qPrintable(QString(QLatin1String("case ") + name))) << casesOf(QStringLiteral("kubernetes")).filePath(name + QLatin1String("/design.groundplan.yaml"));
    }

    /// Rules that the API server has for all names, RFC 1123; labels of at most 63 characters.
    void namesAreLegal_data() { samples_data(); }
    void namesAreLegal()
    {
        QFETCH(QString, path);
        static const QRegularExpression label(QStringLiteral("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"));
        static const QRegularExpression value(QStringLiteral("^(([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9])?$"));
        const ExportPlan plan = planOf(test::design(test::fileBytes(path)), QStringLiteral("kubernetes"));
        QSet<QString> seen;
        for (const YAML::Node& node : objectsOf(plan)) {
            const QString name = text(node["metadata"]["name"]);
            QVERIFY2(label.match(name).hasMatch(), qPrintable(name));
            // Their pods and jobs bear the name with a suffix in a label.
            if (text(node["kind"]) == QLatin1String("StatefulSet") || text(node["kind"]) == QLatin1String("CronJob"))
                QVERIFY2(name.size() <= 52, qPrintable(name));
            for (const auto& pair : node["metadata"]["labels"])
                QVERIFY2(value.match(text(pair.second)).hasMatch(), qPrintable(text(pair.second)));
            const QString key = text(node["kind"]) + u'/' + text(node["metadata"]["namespace"]) + u'/' + name;
            if (!path.contains(QLatin1String("bank")) && !path.contains(QLatin1String("media")) && !path.contains(QLatin1String("clusters"))) { // one cluster
                QVERIFY2(!seen.contains(key), qPrintable(key));
                seen.insert(key);
            }
        }
        for (const ExportFile& file : plan.files) {
            QVERIFY2(!file.path.startsWith(u'/') && !file.path.contains(QLatin1String("..")), qPrintable(file.path));
            QVERIFY2(QRegularExpression(QStringLiteral("^[A-Za-z0-9._/-]+$")).match(file.path).hasMatch(), qPrintable(file.path));
        }
    }

    /// https://kubernetes.io/docs/concepts/security/pod-security-standards/, profile "restricted".
    void podsAreRestricted_data() { samples_data(); }
    void podsAreRestricted()
    {
        QFETCH(QString, path);
        int pods = 0;
        for (const YAML::Node& node : objectsOf(planOf(test::design(test::fileBytes(path)), QStringLiteral("kubernetes")))) {
            YAML::Node spec = node["spec"];
            if (text(node["kind"]) == QLatin1String("CronJob"))
                spec = node["spec"]["jobTemplate"]["spec"];
            if (!spec || !spec.IsMap() || !spec["template"])
                continue;
            ++pods;
            const YAML::Node pod = spec["template"]["spec"];
            QVERIFY(pod["securityContext"]["runAsNonRoot"].as<bool>());
            QCOMPARE(text(pod["securityContext"]["seccompProfile"]["type"]), QStringLiteral("RuntimeDefault"));
            QVERIFY(!pod["hostNetwork"] && !pod["hostPID"] && !pod["hostIPC"]);
            for (const YAML::Node& container : pod["containers"]) {
                QVERIFY(!container["securityContext"]["allowPrivilegeEscalation"].as<bool>());
                QCOMPARE(text(container["securityContext"]["capabilities"]["drop"][0]), QStringLiteral("ALL"));
                QVERIFY(container["resources"]["requests"]["cpu"] && container["resources"]["limits"]["memory"]);
            }
            for (const YAML::Node& volume : pod["volumes"])
                QVERIFY(!volume["hostPath"]);
        }
        QVERIFY(pods > 0);
    }

    void trafficIsDeniedUnlessDrawn()
    {
        const ExportPlan plan = planOf(caseDesign(QStringLiteral("service")), QStringLiteral("kubernetes"));
        bool denied = false;
        for (const YAML::Node& node : objectsOf(plan)) {
            if (text(node["kind"]) == QLatin1String("NetworkPolicy") && node["spec"]["podSelector"].size() == 0)
                denied = node["spec"]["policyTypes"].size() == 2 && !node["spec"]["ingress"] && !node["spec"]["egress"];
        }
        QVERIFY(denied);
        const YAML::Node payments = object(plan, QStringLiteral("NetworkPolicy"), QStringLiteral("payments"));
        QCOMPARE(int(payments["spec"]["ingress"].size()), 1);
        QCOMPARE(text(payments["spec"]["ingress"][0]["from"][0]["podSelector"]["matchLabels"]["app.kubernetes.io/name"]), QStringLiteral("orders"));
        QCOMPARE(text(payments["spec"]["ingress"][0]["ports"][0]["port"]), QStringLiteral("8080"));
    }

    void valuesSurviveAnyParser()
    {
        const Design design = caseDesign(QStringLiteral("names"));
        const Value configuration = *design.component(QStringLiteral("greeter"))->attributes.find(u"configuration");
        const ExportPlan plan = planOf(design, QStringLiteral("kubernetes"));
        const YAML::Node data = object(plan, QStringLiteral("ConfigMap"), QStringLiteral("greeter-config"))["data"];
        QVERIFY(configuration.toMap().size() > 20);
        for (const auto& [key, value] : configuration.toMap()) {
            const YAML::Node written = data[key.toStdString()];
            QVERIFY2(written && written.IsScalar(), qPrintable(key));
            QCOMPARE(text(written), value.toText());
            // "!" is the tag of what stands in quotes: no reader takes it for a number, a truth value, a date or null.
            static const QStringList ambiguous{QStringLiteral("no"), QStringLiteral("null"), QStringLiteral("~"), QStringLiteral("1e3"),
                                               QStringLiteral("08"), QStringLiteral("0x1F"), QStringLiteral("2026-01-01"), QString()};
            if (ambiguous.contains(value.toText()))
                QCOMPARE(QString::fromStdString(written.Tag()), QStringLiteral("!"));
        }
        const YAML::Node arguments = object(plan, QStringLiteral("Deployment"), QStringLiteral("greeter"))["spec"]["template"]["spec"]["containers"][0]["args"];
        QStringList read;
        for (const YAML::Node& argument : arguments)
            read.append(text(argument));
        QCOMPARE(read, design.component(QStringLiteral("greeter"))->attributes.find(u"arguments")->toStringList());
    }

    /// A comment that names a rule helps only when there is such a rule.
    void commentsNameRules_data() { samples_data(); }
    void commentsNameRules()
    {
        QFETCH(QString, path);
        static const QRegularExpression mention(QStringLiteral("^ *# .*\\(rule ([a-z-]+)\\)\\.$"), QRegularExpression::MultilineOption);
        const auto rules = RuleSet::standard();
        int mentions = 0;
        for (const ExportFile& file : planOf(test::design(test::fileBytes(path)), QStringLiteral("kubernetes")).files) {
            if (!file.path.endsWith(QLatin1String(".yaml")))
                continue;
            QRegularExpressionMatchIterator found = mention.globalMatch(QString::fromUtf8(file.content));
            while (found.hasNext()) {
                const QString id = found.next().captured(1);
                QVERIFY2(rules->find(id), qPrintable(QString(file.path + QLatin1String(": ") + id)));
                ++mentions;
            }
        }
        QVERIFY(mentions > 0);
    }

    void profileIsFollowed()
    {
        const Design design = caseDesign(QStringLiteral("choices"));
        const ExportPlan plan = planOf(design, QStringLiteral("kubernetes"));
        for (const YAML::Node& node : objectsOf(plan)) {
            QCOMPARE(text(node["metadata"]["labels"]["cost-centre"]), QStringLiteral("4711"));
            QVERIFY(text(node["metadata"]["labels"]["app.kubernetes.io/name"]) != QLatin1String("ours-stays"));
        }
        const auto imageOf = [&](const char* kind, const char* name) { return text(object(plan, QString::fromLatin1(kind), QString::fromLatin1(name))["spec"]["template"]["spec"]["containers"][0]["image"]); };
        QCOMPARE(imageOf("Deployment", "acme-cart"), QStringLiteral("registry.example.com/shop/cart:3.7.2"));
        QCOMPARE(imageOf("Deployment", "acme-chat"), QStringLiteral("docker.io/library/chat:1.0.0"));
        QCOMPARE(imageOf("Deployment", "acme-smtp"), QStringLiteral("localhost:5000/smtp:1"));
        QCOMPARE(imageOf("StatefulSet", "acme-db"), QStringLiteral("registry.example.com/postgres:16.4"));
        QCOMPARE(text(object(plan, QStringLiteral("StatefulSet"), QStringLiteral("acme-db"))["spec"]["volumeClaimTemplates"][0]["spec"]["storageClassName"]), QStringLiteral("fast"));
        // What a newer Kubernetes knows is not written for an older one.
        QVERIFY(!object(plan, QStringLiteral("Deployment"), QStringLiteral("acme-cart"))["spec"]["template"]["spec"]["containers"][0]["lifecycle"]);
        // Only the images differ in that environment: no patch.
        for (const ExportFile& file : plan.files)
            QVERIFY2(!file.path.contains(QLatin1String("patches")), qPrintable(file.path));
    }

    /// Kustomize's image transformer knows images, not workloads: it must not change one that keeps its image.
    void imagesOfEnvironments_data()
    {
        QTest::addColumn<QByteArray>("overrides");
        QTest::addColumn<QString>("images");
        QTest::addColumn<int>("patches");
        QTest::newRow("both of the same") << QByteArray("{ a: { image: 'x/app:2' }, b: { image: 'x/app:2' } }") << QStringLiteral("x/app newTag 2") << 0;
        QTest::newRow("one of two") << QByteArray("{ a: { image: 'x/app:2' } }") << QString() << 1;
        QTest::newRow("each its own") << QByteArray("{ a: { image: 'x/app:2' }, b: { image: 'x/app:3' } }") << QString() << 2;
        QTest::newRow("onto another's name") << QByteArray("{ a: { image: 'x/other:9' }, b: { image: 'x/other:9' } }") << QStringLiteral("x/app newName x/other newTag 9") << 0;
        QTest::newRow("more than the image") << QByteArray("{ c: { image: 'x/other:2', replicas: 3 } }") << QString() << 1;
        QTest::newRow("without a tag") << QByteArray("{ c: { image: 'x/other' } }") << QString() << 1;
    }
    void imagesOfEnvironments()
    {
        QFETCH(QByteArray, overrides);
        QFETCH(QString, images);
        QFETCH(int, patches);
        const ExportPlan plan = planOf(test::design("groundplan: 1\nname: A\nenvironments:\n  dev: { overrides: " + overrides + " }\ncomponents:\n  k: { kind: cluster }\n"
                                                    "  a: { kind: worker, in: k, image: 'x/app:1' }\n  b: { kind: worker, in: k, image: 'x/app:1' }\n  c: { kind: worker, in: k, image: 'x/other:1' }\n"),
                                       QStringLiteral("kubernetes"));
        int found = 0;
        QStringList said;
        for (const ExportFile& file : plan.files) {
            found += file.path.contains(QLatin1String("/patches/"));
            if (file.path != QLatin1String("overlays/dev/kustomization.yaml"))
                continue;
            for (const YAML::Node& image : YAML::Load(file.content.toStdString())["images"]) {
                QStringList words;
                for (const auto& pair : image)
                    words.append(pair.first.as<std::string>() == "name" ? text(pair.second) : QString(text(pair.first) + u' ' + text(pair.second)));
                said.append(words.join(u' '));
            }
        }
        QCOMPARE(said.join(u'\n'), images);
        QCOMPARE(found, patches);
    }

    void entriesByTheGatewayApi()
    {
        const ExportPlan plan = planOf(caseDesign(QStringLiteral("choices")), QStringLiteral("kubernetes"));
        for (const YAML::Node& node : objectsOf(plan))
            QVERIFY(text(node["kind"]) != QLatin1String("Ingress"));
        const YAML::Node entry = object(plan, QStringLiteral("Gateway"), QStringLiteral("acme-entry"));
        QCOMPARE(text(entry["spec"]["listeners"][1]["tls"]["certificateRefs"][0]["name"]), QStringLiteral("shop-certificate"));
        const YAML::Node redirect = object(plan, QStringLiteral("HTTPRoute"), QStringLiteral("acme-entry-redirect"));
        QCOMPARE(text(redirect["spec"]["rules"][0]["filters"][0]["requestRedirect"]["scheme"]), QStringLiteral("https"));
        bool routed = false;
        for (const YAML::Node& node : objectsOf(plan)) {
            if (text(node["kind"]) != QLatin1String("HTTPRoute") || text(node["metadata"]["namespace"]) != QLatin1String("apps"))
                continue;
            routed = true;
            QCOMPARE(text(node["spec"]["parentRefs"][0]["namespace"]), QStringLiteral("edge"));
            QCOMPARE(text(node["spec"]["rules"][0]["backendRefs"][0]["name"]), QStringLiteral("acme-cart"));
            QCOMPARE(text(node["spec"]["rules"][0]["timeouts"]["request"]), QStringLiteral("15s"));
        }
        QVERIFY(routed);
        QCOMPARE(text(object(plan, QStringLiteral("GRPCRoute"), QStringLiteral("acme-rpc"))["spec"]["rules"][0]["matches"][0]["method"]["service"]), QStringLiteral("shop.chat.v1.Chat"));
        QCOMPARE(text(object(plan, QStringLiteral("Gateway"), QStringLiteral("acme-mail"))["spec"]["listeners"][0]["tls"]["mode"]), QStringLiteral("Passthrough"));
        QCOMPARE(text(object(plan, QStringLiteral("TLSRoute"), QStringLiteral("acme-mail"))["spec"]["hostnames"][0]), QStringLiteral("mail.example.com"));
    }

    void secretsComeFromTheStore()
    {
        const ExportPlan plan = planOf(caseDesign(QStringLiteral("choices")), QStringLiteral("kubernetes"));
        const YAML::Node settings = object(plan, QStringLiteral("ExternalSecret"), QStringLiteral("acme-chat-settings"))["spec"];
        QCOMPARE(text(settings["secretStoreRef"]["name"]), QStringLiteral("vault"));
        QCOMPARE(text(settings["data"][0]["remoteRef"]["key"]), QStringLiteral("shop/apps/acme-chat-settings"));
        QCOMPARE(text(settings["data"][0]["remoteRef"]["property"]), QStringLiteral("API_KEY"));
        QCOMPARE(text(object(plan, QStringLiteral("ExternalSecret"), QStringLiteral("shop-certificate"))["spec"]["target"]["template"]["type"]), QStringLiteral("kubernetes.io/tls"));
    }

    void hellComesBack()
    {
        const Design design = test::designFromHell();
        const ExportPlan plan = planOf(design, QStringLiteral("kubernetes"));
        int compared = 0;
        for (const YAML::Node& node : objectsOf(plan)) {
            const YAML::Node annotations = node["metadata"]["annotations"];
            const Component* component = annotations ? design.component(text(annotations["groundplan.io/component"])) : nullptr;
            if (!component)
                continue;
            if (text(node["kind"]) == QLatin1String("ConfigMap")) {
                for (const auto& [key, value] : component->attributes.find(u"configuration")->toMap()) {
                    QCOMPARE(text(node["data"][key.toStdString()]), value.toText());
                    ++compared;
                }
            }
            const Value* arguments = component->attributes.find(u"arguments");
            if (arguments && text(node["kind"]) == QLatin1String("Deployment")) {
                QStringList read;
                for (const YAML::Node& word : node["spec"]["template"]["spec"]["containers"][0]["args"])
                    read.append(text(word));
                QCOMPARE(read, arguments->toStringList());
                ++compared;
            }
        }
        QVERIFY(compared > 40);
        // No name or text made an object of its own.
        for (const YAML::Node& node : objectsOf(plan))
            QVERIFY(text(node["kind"]) != QLatin1String("Secret"));
    }

    void deviationsGoAlong()
    {
        const ExportPlan plan = planOf(caseDesign(QStringLiteral("clusters")), QStringLiteral("kubernetes"));
        for (const ExportFile& file : plan.files) {
            if (file.path != QLatin1String("docs/deviations.md"))
                continue;
            for (const char* part : {"The licence is bound to the serial number of a host.", "platform", "2027-06-30", "Host is backed up daily."})
                QVERIFY2(file.content.contains(part), part);
            return;
        }
        QFAIL("no docs/deviations.md");
    }

    void secretsAreOnlyNamed_data() { samples_data(); }
    void secretsAreOnlyNamed()
    {
        QFETCH(QString, path);
        const Design design = test::design(test::fileBytes(path));
        for (const auto& exporter : allExporters()) {
            const ExportPlan plan = planOf(design, exporter->id());
            for (const ExportFile& file : plan.files)
                QVERIFY2(!file.content.contains("TOPSECRET"), qPrintable(QString(exporter->id() + QLatin1String(": ") + file.path)));
            for (const ExportNote& note : plan.notes)
                QVERIFY(!note.message.contains(QLatin1String("TOPSECRET")));
            for (const YAML::Node& node : objectsOf(plan))
                QVERIFY(text(node["kind"]) != QLatin1String("Secret"));
        }
    }

    void readableSecretsBecomeReferences()
    {
        const ExportPlan plan = planOf(caseDesign(QStringLiteral("secrets")), QStringLiteral("kubernetes"));
        const YAML::Node container = object(plan, QStringLiteral("Deployment"), QStringLiteral("orders"))["spec"]["template"]["spec"]["containers"][0];
        QStringList variables;
        for (const YAML::Node& variable : container["env"])
            variables.append(text(variable["name"]) + u' ' + (variable["value"] ? text(variable["value"]) : text(variable["valueFrom"]["secretKeyRef"]["name"])));
        const QStringList wanted{QStringLiteral("DB_PASSWORD orders-settings"), QStringLiteral("DB_URL orders-settings"),
                                 QStringLiteral("DB_SAFE_URL postgres://orders:$(DB_PASSWORD)@db:5432/orders")};
        QCOMPARE(variables, wanted);
        QStringList words;
        for (const YAML::Node& word : container["command"])
            words.append(text(word));
        QCOMPARE(words.join(u' '), QStringLiteral("/bin/orders --db-password *** --token=*** --verbose"));
    }

    /// What was drawn in the cluster comes back: the same workloads, the same calls between them.
    void roundTrip_data() { samples_data(); }
    void roundTrip()
    {
        QFETCH(QString, path);
        const Design design = test::design(test::fileBytes(path));
        const ExportPlan plan = planOf(design, QStringLiteral("kubernetes"));
        // The base of each cluster by itself.
        QHash<QString, QList<ImportFile>> clusters;
        for (const ExportFile& file : plan.files) {
            if (const qsizetype at = file.path.indexOf(QLatin1String("base/")); at >= 0 && !file.path.contains(QLatin1String("overlays/")))
                clusters[file.path.left(at)].append({file.path, file.content});
        }
        QVERIFY(!clusters.isEmpty());
        for (const QList<ImportFile>& files : std::as_const(clusters)) {
            static const QSet<QString> workloads{QStringLiteral("Deployment"), QStringLiteral("StatefulSet"), QStringLiteral("DaemonSet"),
                                                 QStringLiteral("Job"), QStringLiteral("CronJob")};
            QHash<QString, Id> drawn; // by "namespace/name"
            for (const ImportFile& file : files) {
                for (const YAML::Node& node : YAML::LoadAll(file.bytes.toStdString())) {
                    if (node.IsMap() && workloads.contains(text(node["kind"])))
                        drawn.insert(text(node["metadata"]["namespace"]) + u'/' + text(node["metadata"]["name"]), text(node["metadata"]["annotations"]["groundplan.io/component"]));
                }
            }
            const auto imported = importerById(QStringLiteral("kubernetes"))->read(files, QStringLiteral("Again"), test::catalog());
            QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text()));
            QHash<Id, Id> known; // imported to drawn
            QStringList found, wanted = drawn.values();
            for (const Component& component : imported->design.components()) {
                const Component* space = imported->design.component(component.in);
                const Id id = space ? drawn.value(space->name + u'/' + component.name) : Id();
                if (id.isEmpty())
                    continue;
                QCOMPARE(component.kind, design.component(id)->kind);
                known.insert(component.id, id);
                found.append(id);
            }
            found.sort();
            wanted.sort();
            QCOMPARE(found, wanted);
            const auto lines = [](const Design& of, const QHash<Id, Id>& among) {
                QStringList list;
                for (const Connection& connection : of.connections()) {
                    const ConnectionStyle style = test::catalog().connectionKind(connection.kind)->style;
                    if (style == ConnectionStyle::Structural || style == ConnectionStyle::Delivery || connection.from == connection.to)
                        continue;
                    if (among.contains(connection.from) && among.contains(connection.to))
                        list.append(among.value(connection.from) + u' ' + connection.kind + u' ' + among.value(connection.to));
                }
                list.removeDuplicates();
                list.sort();
                return list;
            };
            QHash<Id, Id> same;
            for (const Id& id : std::as_const(wanted))
                same.insert(id, id);
            QCOMPARE(lines(imported->design, known), lines(design, same));
        }
    }
};

QTEST_GUILESS_MAIN(TestExportKubernetes)
#include "tst_export_kubernetes.moc"
