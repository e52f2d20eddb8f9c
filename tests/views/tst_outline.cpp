// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "model/design/hierarchy.h"
#include "model/edit/edits.h"
#include "tests/support/samples.h"
#include "views/adapters/outline_model.h"
#include "views/adapters/palette_model.h"
#include "views/panels/outline_panel.h"

using namespace groundplan;

class TestOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsContainersWithTheirContents();
    void followsEdits();
    void followsRandomEdits();
    void renames();
    void refusesImpossibleMoves();
    void dropMovesIntoTheContainer();
    void selectionIsToldOnce();
    void searchKeepsContainers();
    void paletteModelIsSound();

private:
    static QStringList tree(const QAbstractItemModel& model, const QModelIndex& above = {}, const QString& indent = {});
    static QStringList tree(const Design& design, const Id& above = {}, const QString& indent = {});
    std::unique_ptr<Document> m_document;
};

void TestOutline::init()
{
    m_document = std::make_unique<Document>();
    m_document->reset(test::design("groundplan: 1\n"
                                   "components:\n"
                                   "  edge: { kind: cluster, name: Edge }\n"
                                   "  shop: { kind: namespace, name: Shop, in: edge }\n"
                                   "  cart: { kind: service, name: Cart, in: shop }\n"
                                   "  user: { kind: actor, name: User }\n"));
}

QStringList TestOutline::tree(const QAbstractItemModel& model, const QModelIndex& above, const QString& indent)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(above); ++row) {
        const QModelIndex index = model.index(row, 0, above);
        lines.append(indent + index.data(OutlineModel::IdRole).toString());
        lines += tree(model, index, indent + u' ');
    }
    return lines;
}

QStringList TestOutline::tree(const Design& design, const Id& above, const QString& indent)
{
    QStringList lines;
    for (const Id& id : orderedChildrenOf(design, above)) {
        lines.append(indent + id);
        lines += tree(design, id, indent + u' ');
    }
    return lines;
}

void TestOutline::showsContainersWithTheirContents()
{
    OutlineModel model(*m_document, test::catalog());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(tree(model), (QStringList{QStringLiteral("edge"), QStringLiteral(" shop"), QStringLiteral("  cart"), QStringLiteral("user")}));
}

void TestOutline::followsEdits()
{
    OutlineModel model(*m_document, test::catalog());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QVERIFY(m_document->apply(addComponent(m_document->design(), test::catalog(), QStringLiteral("service"), QStringLiteral("shop"), {}, QStringLiteral("Pay"))));
    QCOMPARE(tree(model), tree(m_document->design()));
    QVERIFY(m_document->apply(moveInto(m_document->design(), test::catalog(), {QStringLiteral("cart")}, QStringLiteral("edge"))));
    QCOMPARE(tree(model), tree(m_document->design()));
    QVERIFY(m_document->apply(removeEntities(m_document->design(), {QStringLiteral("edge")})));
    QCOMPARE(tree(model), tree(m_document->design()));
    while (m_document->undoStack()->canUndo()) {
        m_document->undoStack()->undo();
        QCOMPARE(tree(model), tree(m_document->design()));
    }
    QCOMPARE(resets.count(), 0);
}

void TestOutline::followsRandomEdits()
{
    OutlineModel model(*m_document, test::catalog());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(4711);
    for (int step = 0; step < 300; ++step) {
        const Design& design = m_document->design();
        QList<Id> ids;
        for (const Component& component : design.components())
            ids.append(component.id);
        const Id any = ids.value(ids.isEmpty() ? 0 : random.bounded(int(ids.size())));
        const Id other = ids.value(ids.isEmpty() ? 0 : random.bounded(int(ids.size())));
        Result<void> done;
        switch (random.bounded(6)) {
        case 0:
        case 1: {
            const char* kinds[] = {"service", "namespace", "cluster"};
            done = m_document->apply(addComponent(design, test::catalog(), QString::fromLatin1(kinds[random.bounded(3)]),
                                                  random.bounded(2) ? any : Id()));
            break;
        }
        case 2: done = m_document->apply(moveInto(design, test::catalog(), {any}, random.bounded(3) ? other : Id())); break;
        case 3: done = m_document->apply(removeEntities(design, {any})); break;
        case 4: m_document->undoStack()->undo(); break;
        default: m_document->undoStack()->redo(); break;
        }
        QCOMPARE(tree(model), tree(m_document->design()));
    }
}

void TestOutline::renames()
{
    OutlineModel model(*m_document, test::catalog());
    QVERIFY(model.setData(model.indexOf(QStringLiteral("cart")), QStringLiteral("Basket")));
    QCOMPARE(m_document->design().component(QStringLiteral("cart"))->name, QStringLiteral("Basket"));
    QCOMPARE(model.indexOf(QStringLiteral("cart")).data().toString(), QStringLiteral("Basket"));
}

void TestOutline::refusesImpossibleMoves()
{
    OutlineModel model(*m_document, test::catalog());
    QSignalSpy refused(&model, &OutlineModel::editFailed);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(QStringLiteral("edge"))}));
    QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, model.indexOf(QStringLiteral("shop"))));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused.first().first().toString(), QStringLiteral("'Edge' cannot stand in itself."));
}

void TestOutline::dropMovesIntoTheContainer()
{
    OutlineModel model(*m_document, test::catalog());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(QStringLiteral("cart"))}));
    QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, model.indexOf(QStringLiteral("edge"))));
    QCOMPARE(m_document->design().component(QStringLiteral("cart"))->in, QStringLiteral("edge"));
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void TestOutline::selectionIsToldOnce()
{
    OutlinePanel panel(*m_document, test::catalog());
    panel.show();
    QSignalSpy told(&panel, &OutlinePanel::selectionChanged);
    panel.setSelection({QStringLiteral("cart"), QStringLiteral("user")});
    QCOMPARE(told.count(), 0);
    QCOMPARE(panel.selection().size(), 2);
    panel.view()->selectAll();
    QCOMPARE(told.count(), 1);
}

void TestOutline::searchKeepsContainers()
{
    OutlinePanel panel(*m_document, test::catalog());
    panel.search()->setText(QStringLiteral("car"));
    QCOMPARE(tree(*panel.view()->model()), (QStringList{QStringLiteral("edge"), QStringLiteral(" shop"), QStringLiteral("  cart")}));
}

void TestOutline::paletteModelIsSound()
{
    PaletteModel model(test::catalog(), QStringLiteral("application/x-test"));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    int kinds = 0;
    for (int section = 0; section < model.rowCount(); ++section)
        kinds += model.rowCount(model.index(section, 0));
    QCOMPARE(kinds, int(test::catalog().componentKinds().size()));
}

QTEST_MAIN(TestOutline)
#include "tst_outline.moc"
