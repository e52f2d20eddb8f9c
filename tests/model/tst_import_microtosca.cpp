// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSet>
#include <QTest>

#include "model/imports/importer.h"
#include "model/rules/checker.h"
#include "model/storage/design_reader.h"
#include "model/storage/design_writer.h"
#include "tests/support/import_cases.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

const Importer& importer()
{
    return *importerById(QStringLiteral("microtosca"));
}

Result<ImportResult> import(const QByteArray& topology)
{
    return importer().read({{QStringLiteral("t.yml"), topology}}, QStringLiteral("Case"), test::catalog());
}

/// A topology with those lines under node_templates and further ones under topology_template.
QByteArray topology(const QByteArray& nodes, const QByteArray& rest = {})
{
    return "tosca_definitions_version: micro_tosca_yaml_1.4\ntopology_template:\n  node_templates:\n" + nodes + rest;
}

/// What our rules find, counted as microFreshener counts: by node, with the number of links that show it where the smell
/// is one of links. Everything but the names comes from the findings, so that a report has it too.
QStringList smellsOf(const Design& design)
{
    QMap<QString, int> links;
    QStringList lines;
    const auto name = [&design](const Id& id) { return design.component(id)->label(); };
    for (const Finding& finding : checkDesign(design, test::catalog(), QDate(2026, 1, 1)).findings) {
        if (finding.rule == QLatin1String("unguarded-call"))
            ++links[QLatin1String("wobbly interaction: ") + name(finding.evidence.at(0))];
        else if (finding.rule == QLatin1String("fixed-address"))
            ++links[QLatin1String("endpoint-based interaction: ") + name(finding.evidence.at(1))];
        else if (finding.rule == QLatin1String("shared-database"))
            links[QLatin1String("shared persistence: ") + name(finding.subject)] = int(std::count_if(
                design.connections().begin(), design.connections().end(), [&](const Connection& connection) { return connection.to == finding.subject; }));
        else if (finding.rule == QLatin1String("shared-deployment-unit"))
            links[QLatin1String("several services in one container: ")
                  + design.component(finding.subject)->attributes.find(u"deployment-unit")->toText()] = int(finding.evidence.size());
        else if (finding.rule == QLatin1String("no-api-gateway"))
            lines.append(QLatin1String("no API gateway: ") + name(finding.subject));
        else if (finding.rule == QLatin1String("foreign-team-coupling"))
            lines.append(QLatin1String("tightly coupled teams: ") + name(finding.subject)
                         + (QSet<QString>(finding.evidence.begin(), finding.evidence.end()).size() < finding.evidence.size() ? " (evidence named twice)" : ""));
    }
    for (auto at = links.cbegin(); at != links.cend(); ++at)
        lines.append(at.key() + QStringLiteral(", %1 link%2").arg(at.value()).arg(at.value() == 1 ? QString() : QStringLiteral("s")));
    lines.sort();
    return lines;
}

} // namespace

class TestImportMicroTosca : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir root(QStringLiteral(GROUNDPLAN_TEST_DATA "/imports/microtosca"));
        for (const QString& folder : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(folder)) << root.filePath(folder);
    }

    void cases()
    {
        QFETCH(QString, folder);
        const ImportFile file{QStringLiteral("topology.yml"), test::fileBytes(folder + QLatin1String("/topology.yml"))};
        QVERIFY(importer().accepts({file}));
        const auto imported = importer().read({file}, QStringLiteral("Case"), test::catalog());
        QVERIFY2(imported.has_value(), imported ? "" : qPrintable(imported.error().text()));
        const QByteArray written = writeDesign(imported->design, test::catalog());
        QCOMPARE(test::differsFromGolden(folder + QLatin1String("/expected.groundplan.yaml"), written), QString());
        QCOMPARE(test::differsFromGolden(folder + QLatin1String("/expected-notes.txt"), test::notesText(imported->notes).toUtf8()), QString());
        const auto back = readDesign(written, QStringLiteral("written"), test::catalog());
        QVERIFY(back.has_value());
        QVERIFY(back->warnings.isEmpty());
        QVERIFY(back->design == imported->design);
        // Written by hand: microFreshener's own answer for these topologies.
        QCOMPARE(smellsOf(imported->design).join(u'\n'), QString::fromUtf8(test::fileBytes(folder + QLatin1String("/expected-smells.txt"))).trimmed());
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const QByteArray& bytes, const char* message) { QTest::newRow(name) << bytes << QString::fromUtf8(message); };
        const QByteArray s = "    s: { type: micro.nodes.Service }\n";
        row("empty", "", "t.yml:1:1: The file is empty.");
        row("a list", "- a\n", "t.yml:1:1: A topology must be a map, not a list.");
        row("no topology", "tosca_definitions_version: micro_tosca_yaml_1.1\n", "t.yml:1:1: There is no 'topology_template'.");
        row("list for a map", "topology_template: [a]\n", "t.yml:1:20: 'topology_template' must be a map, not a list.");
        row("no nodes", "topology_template: { groups: {} }\n", "t.yml:1:20: There is no 'node_templates'.");
        row("list of nodes", topology("    - s\n"), "t.yml:4:5: 'node_templates' must be a map, not a list.");
        row("node that is a text", topology("    s: text\n"), "t.yml:4:8: The node 's' must be a map, not text.");
        row("node without a type", topology("    s: { description: x }\n"), "t.yml:4:8: The type of 's' must be a name, not nothing.");
        row("list for a type", topology("    s: { type: [a] }\n"), "t.yml:4:16: The type of 's' must be a name, not a list.");
        row("unknown type", topology("    s: { type: micro.nodes.Servise }\n"), "t.yml:4:16: microTOSCA has no type 'micro.nodes.Servise'; 'micro.nodes.Service' is near.");
        row("type of no node", topology("    s: { type: micro.nodes.CommunicationPattern }\n"), "t.yml:4:16: microTOSCA has no type 'micro.nodes.CommunicationPattern'.");
        row("type derived from itself", "node_types: { a: { derived_from: b }, b: { derived_from: a } }\n" + topology("    s: { type: a }\n"),
            "t.yml:5:16: The type 'a' is derived from itself, or too often.");
        row("list of types", "node_types: [a]\n" + topology(s), "t.yml:1:13: 'node_types' must be a map, not a list.");
        row("duplicate node", topology(s + s), "t.yml:5:5: The key 's' is there twice in the same map; remove or rename one.");
        row("requirements that are a map", topology("    s: { type: micro.nodes.Service, requirements: { interaction: s } }\n"),
            "t.yml:4:51: The requirements of 's' must be a list, not a map.");
        row("requirement that is a text", topology("    s: { type: micro.nodes.Service, requirements: [interaction] }\n"),
            "t.yml:4:52: A requirement of 's' must be a map, not text.");
        row("dangling interaction", topology("    service: { type: micro.nodes.Service, requirements: [{ interaction: servise }] }\n"),
            "t.yml:4:73: There is no node 'servise'; 'service' is near.");
        row("dangling host", topology("    s: { type: micro.nodes.Service, requirements: [{ deployed_on: { node: machine } }] }\n"), "t.yml:4:75: There is no node 'machine'.");
        row("target that is a list", topology("    s: { type: micro.nodes.Service, requirements: [{ interaction: [s] }] }\n"),
            "t.yml:4:67: The target of 'interaction' in 's' must be a name, not a list.");
        row("long form without a node", topology("    s: { type: micro.nodes.Service, requirements: [{ interaction: { relationship: t } }] }\n"),
            "t.yml:4:67: The target of 'interaction' in 's' must be a name, not nothing.");
        row("no target", topology("    s: { type: micro.nodes.Service, requirements: [{ interaction: }] }\n"),
            "t.yml:4:67: The target of 'interaction' in 's' must be a name, not nothing.");
        row("dangling relationship", topology("    s: { type: micro.nodes.Service, requirements: [{ interaction: { node: s, relationship: t } }] }\n"),
            "t.yml:4:92: There is no relationship template 't'.");
        row("relationship that is a list", topology("    s: { type: micro.nodes.Service, requirements: [{ interaction: { node: s, relationship: [t] } }] }\n"),
            "t.yml:4:92: The relationship of 's' must be a name, not a list.");
        row("template that is a list", topology("    s: { type: micro.nodes.Service, requirements: [{ interaction: { node: s, relationship: t } }] }\n", "  relationship_templates: { t: [a] }\n"),
            "t.yml:5:32: The relationship template 't' must be a map, not a list.");
        row("templates that are a list", topology(s, "  relationship_templates: [t]\n"), "t.yml:5:27: 'relationship_templates' must be a map, not a list.");
        row("properties that are a list", topology("    s: { type: micro.nodes.Service, requirements: [{ interaction: { node: s, properties: [t] } }] }\n"),
            "t.yml:4:90: The properties of an interaction must be a map, not a list.");
        row("groups that are a list", topology(s, "  groups: [s]\n"), "t.yml:5:11: 'groups' must be a map, not a list.");
        row("group that is a list", topology(s, "  groups: { g: [s] }\n"), "t.yml:5:16: The group 'g' must be a map, not a list.");
        row("group without a type", topology(s, "  groups: { g: { members: [s] } }\n"), "t.yml:5:16: The type of 'g' must be a name, not nothing.");
        row("unknown type of group", topology(s, "  groups: { g: { type: micro.groups.Ring } }\n"), "t.yml:5:24: microTOSCA has no type of group 'micro.groups.Ring'.");
        row("members that are a map", topology(s, "  groups: { g: { type: micro.groups.Team, members: { s: 1 } } }\n"), "t.yml:5:52: The members of 'g' must be a list, not a map.");
        row("member that is a map", topology(s, "  groups: { g: { type: micro.groups.Team, members: [{ s: 1 }] } }\n"), "t.yml:5:53: A member of 'g' must be a name, not a map.");
        row("dangling member", topology(s, "  groups: { g: { type: micro.groups.Edge, members: [x] } }\n"), "t.yml:5:53: There is no node 'x'.");
        row("groups in a circle", topology(s, "  groups: { g: { type: micro.groups.Team, members: [h] }, h: { type: micro.groups.Team, members: [g] } }\n"),
            "t.yml:5:53: 'h' is a group; the members of a group are nodes.");
        row("duplicate group", topology(s, "  groups: { g: { type: micro.groups.Team }, g: { type: micro.groups.Team } }\n"), "t.yml:5:45: The key 'g' is there twice in the same map; remove or rename one.");
    }

    void errors()
    {
        QFETCH(QByteArray, bytes);
        const auto imported = import(bytes);
        QVERIFY(!imported);
        QTEST(imported.error().text(), "message");
    }

    void recognised()
    {
        const auto accepts = [](const QByteArray& bytes) { return importer().accepts({{QStringLiteral("f"), bytes}}); };
        QVERIFY(accepts("tosca_definitions_version: tosca_simple_yaml_1_0\ntopology_template: { node_templates: { a: { type: micro.nodes.Service } } }"));
        QVERIFY(accepts("tosca_definitions_version: micro_tosca_yaml_1.1\n"));
        QVERIFY(!accepts("tosca_definitions_version: tosca_simple_yaml_1_0\ntopology_template: {}"));
        QVERIFY(!accepts("apiVersion: v1\nkind: Service\nmetadata: { name: micro.nodes.Service }"));
        const QByteArray one = topology("    s: { type: micro.nodes.Service }\n");
        for (const auto& other : allImporters())
            QCOMPARE(other->accepts({{QStringLiteral("f"), one}}), other->id() == QLatin1String("microtosca"));
    }

    /// A design has one topology; what lies beside it is named.
    void severalFiles()
    {
        const QByteArray one = topology("    s: { type: micro.nodes.Service }\n");
        const auto imported = importer().read({{QStringLiteral("a.yml"), "x: 1\n"}, {QStringLiteral("b.yml"), one}, {QStringLiteral("c.yml"), one}},
                                              QStringLiteral("Case"), test::catalog());
        QVERIFY(imported.has_value());
        QCOMPARE(imported->design.components().size(), 1);
        QCOMPARE(test::notesText(imported->notes), QStringLiteral("a.yml: The file is skipped: it is no microTOSCA topology.\n"
                                                            "c.yml: The file is skipped: a design has one topology, here that of 'b.yml'. Import this one by itself.\n"));
        const auto none = importer().read({{QStringLiteral("a.yml"), "x: 1\n"}, {QStringLiteral("b.yml"), "y: 1\n"}}, QStringLiteral("Case"), test::catalog());
        QVERIFY(!none);
        QCOMPARE(none.error().text(), QStringLiteral("a.yml: There is no microTOSCA topology to import."));
    }

    void corpus_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("links");
        QTest::addColumn<QStringList>("smells");
        const QStringList sockShop{QStringLiteral("endpoint-based interaction: carts, 2 links"), QStringLiteral("endpoint-based interaction: catalogue, 1 link"),
                                   QStringLiteral("endpoint-based interaction: orders, 1 link"), QStringLiteral("endpoint-based interaction: payment, 1 link"),
                                   QStringLiteral("endpoint-based interaction: shipping, 1 link"), QStringLiteral("endpoint-based interaction: user, 2 links"),
                                   QStringLiteral("wobbly interaction: front-end, 4 links"), QStringLiteral("wobbly interaction: orders, 4 links")};
        QTest::newRow("hello world") << QStringLiteral("helloworld.yml") << 5 << 7
                                     << QStringList{QStringLiteral("endpoint-based interaction: shipping, 2 links"), QStringLiteral("no API gateway: order"),
                                                    QStringLiteral("no API gateway: shipping"),
                                                    QStringLiteral("several services in one container: order-shipping-compute, 2 links"),
                                                    QStringLiteral("shared persistence: order_db, 2 links"), QStringLiteral("tightly coupled teams: order"),
                                                    QStringLiteral("tightly coupled teams: shipping"), QStringLiteral("wobbly interaction: order, 1 link")};
        QTest::newRow("sock shop, core") << QStringLiteral("sockshop-core.yml") << 14 << 15 << sockShop;
        QTest::newRow("sock shop with an edge") << QStringLiteral("sockshop.yml") << 14 << 15 << sockShop;
    }

    /// Topologies that others wrote; they are not part of the project.
    void corpus()
    {
        QFETCH(QString, file);
        const QString path = qEnvironmentVariable("GROUNDPLAN_CORPUS") + QLatin1String("/microtosca/") + file;
        if (qEnvironmentVariableIsEmpty("GROUNDPLAN_CORPUS") || !QFileInfo::exists(path))
            QSKIP("GROUNDPLAN_CORPUS does not name a folder with this topology: real topologies are NOT tried.");
        const auto imported = importer().read({{file, test::fileBytes(path)}}, QStringLiteral("Case"), test::catalog());
        QVERIFY(imported.has_value());
        // The clients that stand for the edge are ours.
        int nodes = 0;
        int links = 0;
        for (const Component& component : imported->design.components())
            nodes += component.kind != QLatin1String("actor");
        for (const Connection& connection : imported->design.connections())
            links += imported->design.component(connection.from)->kind != QLatin1String("actor");
        QTEST(nodes, "nodes");
        QTEST(links, "links");
        QTEST(smellsOf(imported->design), "smells");
    }
};

QTEST_GUILESS_MAIN(TestImportMicroTosca)
#include "tst_import_microtosca.moc"
