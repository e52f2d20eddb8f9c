// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "model/exports/environment_design.h"
#include "model/exports/export_plan.h"
#include "model/exports/kubernetes/rendering.h"
#include "model/imports/importer.h"
#include "model/review/design_drift.h"
#include "tests/support/judges.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

QList<ImportFile> exported(const Design& design)
{
    const auto alone = withoutEnvironments(design, Environment());
    if (!alone)
        qFatal("%s", qPrintable(alone.error().text()));
    const auto plan = exporterById(QStringLiteral("kubernetes"))->plan(*alone, test::catalog());
    if (!plan)
        qFatal("%s", qPrintable(plan.error().text()));
    QList<ImportFile> files;
    for (const ExportFile& file : plan->files) {
        if (file.path.contains(QLatin1String("base/")))
            files.append({file.path, file.content});
    }
    return files;
}

ReadPlatform imported(const QList<ImportFile>& files)
{
    auto read = importerById(QStringLiteral("kubernetes"))->read(files, QStringLiteral("Platform"), test::catalog());
    if (!read)
        qFatal("%s", qPrintable(read.error().text()));
    return {read->design, read->origins, read->places};
}

Design shop()
{
    return test::design("groundplan: 1\nname: Shop\ncomponents:\n  main: { kind: cluster }\n  ordering: { kind: namespace, in: main }\n"
                        "  cart: { kind: service, name: Cart, in: ordering, image: \"example/cart:1\", port: 8080, replicas: 2 }\n"
                        "  orders: { kind: service, name: Orders, in: ordering, image: \"example/orders:1\", port: 8080, replicas: 2 }\n"
                        "  store: { kind: relational-database, name: Store, in: ordering, technology: PostgreSQL, image: \"postgres:16\", port: 5432, storage: 10Gi }\n"
                        "connections:\n  cart-orders: { from: cart, to: orders, kind: calls, protocol: http }\n  orders-store: { from: orders, to: store, kind: writes, protocol: sql }\n");
}

/// The first file that holds the text, with every occurrence replaced.
void replace(QList<ImportFile>& files, const QByteArray& text, const QByteArray& by)
{
    for (ImportFile& file : files) {
        if (file.bytes.contains(text)) {
            file.bytes.replace(text, by);
            return;
        }
    }
    qFatal("%s is in no file", text.constData());
}

QStringList texts(const QList<DriftEntry>& entries)
{
    QStringList lines;
    for (const DriftEntry& entry : entries)
        lines.append(driftText(entry));
    return lines;
}

QMap<QString, Design> designs()
{
    QMap<QString, Design> all = test::sampleDesigns();
    all.insert(QStringLiteral("shop"), shop());
    return all;
}

} // namespace

/// A design against the files of a running platform, and the way from a design to manifests and back.
class TestDrift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void designs_data()
    {
        QTest::addColumn<Design>("design");
        const QMap<QString, Design> all = designs();
        for (auto design = all.cbegin(); design != all.cend(); ++design)
            QTest::newRow(qPrintable(design.key())) << *design;
    }

    void ownExportHasNone_data() { designs_data(); }
    void ownExportHasNone()
    {
        QFETCH(Design, design);
        const ReadPlatform platform = imported(exported(design));
        QCOMPARE(texts(driftBetween(platform, imported(exported(design)))), QStringList());
    }

    /// Design -> Kubernetes -> import: the same workloads and the same connections between them.
    void roundTrip_data() { designs_data(); }
    void roundTrip()
    {
        QFETCH(Design, design);
        const ReadPlatform back = imported(exported(design));
        QStringList wanted, found, wantedLines, foundLines;
        QHash<Id, Id> clusterOf;
        for (const Id& cluster : kubernetes::clustersOf(design, test::catalog())) {
            const kubernetes::Rendering rendering(design, test::catalog(), nullptr, cluster);
            for (const Id& id : rendering.workloads()) {
                if (rendering.isPod(id))
                    clusterOf.insert(id, cluster);
            }
        }
        for (auto pod = clusterOf.cbegin(); pod != clusterOf.cend(); ++pod)
            wanted.append(pod.key() + QLatin1String(": ") + design.component(pod.key())->kind);
        for (auto made = back.origins.cbegin(); made != back.origins.cend(); ++made)
            found.append(made.value() + QLatin1String(": ") + back.design.component(made.key())->kind);
        wanted.sort();
        found.sort();
        QCOMPARE(found, wanted);
        for (const Connection& connection : design.connections()) {
            const ConnectionKind* kind = test::catalog().connectionKind(connection.kind);
            const bool flows = kind && (kind->style == ConnectionStyle::Synchronous || kind->style == ConnectionStyle::Asynchronous || kind->style == ConnectionStyle::Data);
            if (flows && clusterOf.contains(connection.from) && connection.from != connection.to && clusterOf.value(connection.from) == clusterOf.value(connection.to))
                wantedLines.append(connection.from + u' ' + connection.kind + u' ' + connection.to);
        }
        for (const Connection& connection : back.design.connections()) {
            if (back.origins.contains(connection.from) && back.origins.contains(connection.to))
                foundLines.append(back.origins.value(connection.from) + u' ' + connection.kind + u' ' + back.origins.value(connection.to));
        }
        for (QStringList* lines : {&wantedLines, &foundLines}) {
            lines->sort();
            lines->removeDuplicates();
        }
        for (const QString& line : std::as_const(wantedLines))
            QVERIFY2(foundLines.contains(line), qPrintable(QString(line + QLatin1String(" got lost"))));
        for (const QString& line : std::as_const(foundLines)) {
            const QStringList words = line.split(u' ');
            const bool drawn = std::any_of(design.connections().begin(), design.connections().end(), [&](const Connection& connection) {
                return connection.from == words.at(0) && connection.kind == words.at(1) && connection.to == words.at(2);
            });
            QVERIFY2(drawn, qPrintable(QString(line + QLatin1String(" was made up"))));
        }
    }

    void tellsWhatDiffers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("by");
        QTest::addColumn<QStringList>("drift");
        QTest::newRow("replicas") << QByteArray("replicas: 2") << QByteArray("replicas: 3")
                                  << QStringList{QStringLiteral("ordering/cart: 'replicas' is 2 in the design, 3 in the files.")};
        QTest::newRow("image") << QByteArray("example/orders:1") << QByteArray("example/orders:2")
                               << QStringList{QStringLiteral("ordering/orders: 'image' is example/orders:1 in the design, example/orders:2 in the files.")};
    }
    void tellsWhatDiffers()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, by);
        QFETCH(QStringList, drift);
        QList<ImportFile> files = exported(shop());
        replace(files, text, by);
        const QList<DriftEntry> entries = driftBetween(imported(exported(shop())), imported(files));
        QCOMPARE(texts(entries), drift);
        QVERIFY(shop().hasId(entries.first().subject));
        QVERIFY(entries.first().where.line > 0);
    }

    void tellsWhatIsMissing()
    {
        QList<ImportFile> files = exported(shop());
        files.removeIf([](const ImportFile& file) { return file.path.endsWith(QLatin1String("/orders.yaml")); });
        const QList<DriftEntry> entries = driftBetween(imported(exported(shop())), imported(files));
        QVERIFY(texts(entries).contains(QLatin1String("ordering/orders is in the design, but not in the files.")));
        QCOMPARE(entries.first().subject, QStringLiteral("orders"));
        const QList<DriftEntry> other = driftBetween(imported(files), imported(exported(shop())));
        QVERIFY(texts(other).contains(QLatin1String("ordering/orders is in the files, but not in the design.")));
    }
};

QTEST_GUILESS_MAIN(TestDrift)
#include "tst_drift.moc"
