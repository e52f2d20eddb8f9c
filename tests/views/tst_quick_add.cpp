// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include "tests/support/samples.h"
#include "views/canvas/canvas.h"
#include "views/canvas/quick_add_field.h"
#include "views/drawing/diagram.h"
#include "views/theme/theme.h"

using namespace groundplan;

/// Adding to the canvas by typing, with real events.
class TestQuickAdd : public QObject
{
    Q_OBJECT

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Canvas> m_canvas;

    const Design& design() const { return m_document->design(); }
    QuickAddField* field() const
    {
        auto* found = m_canvas->viewport()->findChild<QuickAddField*>();
        return found && found->isVisible() ? found : nullptr;
    }
    QLineEdit* line() const { return field()->findChild<QLineEdit*>(); }
    QListWidget* list() const { return field()->findChild<QListWidget*>(); }
    void doubleClick(QPointF scene)
    {
        const QPoint at = m_canvas->viewportPositionFor(scene);
        QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(m_canvas->viewport(), Qt::LeftButton, {}, at);
    }

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_document->reset(test::design(R"(groundplan: 1
components:
  shop: { kind: namespace, name: Shop }
  cart: { kind: service, in: shop, name: Cart }
  web: { kind: service, name: Web }
layout:
  shop: [0, 0, 640, 300]
  cart: [24, 56]
  web: [0, 400]
)"));
        m_canvas = std::make_unique<Canvas>(m_document.get(), &test::catalog());
        m_canvas->setTheme(Theme::light());
        m_canvas->resize(1000, 700);
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
        m_canvas->activateWindow();
        m_canvas->setFocus();
        m_canvas->fitAll();
    }
    void cleanup()
    {
        m_canvas.reset();
        m_document.reset();
    }

    void doubleClickAdds()
    {
        doubleClick({500, 450});
        QVERIFY(field());
        QCOMPARE(m_canvas->window()->focusWidget(), line());
        QTest::keyClicks(line(), QStringLiteral("prices: worker"));
        QTest::keyClick(line(), Qt::Key_Return);
        QVERIFY(!field());
        const Component* prices = design().component(QStringLiteral("prices"));
        QVERIFY(prices);
        QCOMPARE(prices->kind, QStringLiteral("worker"));
        QCOMPARE(m_canvas->selection(), QList<Id>{QStringLiteral("prices")});
        QVERIFY(QRectF(design().placement(QStringLiteral("prices"))->at, QSizeF(geometry::cardWidth, geometry::cardHeight)).contains(QPointF(500, 450)));
        QCOMPARE(m_document->undoStack()->count(), 1);
        QCOMPARE(m_canvas->window()->focusWidget(), m_canvas.get());
    }
    void insideAPlace()
    {
        doubleClick({450, 200});
        QTest::keyClicks(line(), QStringLiteral("stock"));
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(design().component(QStringLiteral("stock"))->in, QStringLiteral("shop"));
    }
    /// The double click on empty canvas clears the selection, and still the arrow starts from it.
    void arrowStartsFromTheSelection()
    {
        m_canvas->setSelection({QStringLiteral("web")});
        doubleClick({500, 450});
        QTest::keyClicks(line(), QStringLiteral("-> db: postgres"));
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(design().connections().size(), 1);
        QVERIFY(design().connection(QStringLiteral("web-db")));
        m_document->undoStack()->undo();
        QCOMPARE(design().components().size(), 3);
        QCOMPARE(design().connections().size(), 0);
    }
    void tabGoesOn()
    {
        m_canvas->beginQuickAdd({500, 450}, {});
        QTest::keyClicks(line(), QStringLiteral("orders"));
        QTest::keyClick(line(), Qt::Key_Tab);
        QVERIFY(field());
        QCOMPARE(line()->text(), QStringLiteral("-> "));
        QCOMPARE(m_canvas->window()->focusWidget(), line());
        QTest::keyClicks(line(), QStringLiteral("orders-db"));
        QTest::keyClick(line(), Qt::Key_Tab);
        QVERIFY(design().connection(QStringLiteral("orders-orders-db")));
        QVERIFY(design().placement(QStringLiteral("orders-db"))->at.x() > design().placement(QStringLiteral("orders"))->at.x() + geometry::cardWidth);
        QTest::keyClick(line(), Qt::Key_Escape);
        QVERIFY(!field());
        QCOMPARE(m_document->undoStack()->count(), 2);
    }
    void besideTheSelection()
    {
        m_canvas->setSelection({QStringLiteral("cart")});
        m_canvas->beginQuickAdd();
        QTest::keyClicks(line(), QStringLiteral("-> stock"));
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(design().component(QStringLiteral("stock"))->in, QStringLiteral("shop"));
        QCOMPARE(design().placement(QStringLiteral("stock"))->at, QPointF(24 + 184 + 96, 56));
        QVERIFY(design().connection(QStringLiteral("cart-stock")));
    }
    void kindsAreOffered()
    {
        m_canvas->beginQuickAdd({500, 450}, {});
        QVERIFY(list()->isHidden());
        QTest::keyClicks(line(), QStringLiteral("orders-db"));
        QCOMPARE(list()->item(0)->text(), QStringLiteral("Relational database"));
        QTest::keyClicks(line(), QStringLiteral(": kaf"));
        QCOMPARE(list()->item(0)->text(), QStringLiteral("Event stream · Apache Kafka"));
        line()->setText(QStringLiteral("x: data"));
        QVERIFY(list()->count() > 1);
        const QString second = list()->item(1)->text();
        QTest::keyClick(line(), Qt::Key_Down);
        QCOMPARE(list()->currentRow(), 1);
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(test::catalog().componentKind(design().component(QStringLiteral("x"))->kind)->name, second.section(QStringLiteral(" · "), 0, 0));
    }
    void mistakesStay()
    {
        m_canvas->beginQuickAdd({500, 450}, {});
        QTest::keyClicks(line(), QStringLiteral("-> db"));
        QTest::keyClick(line(), Qt::Key_Return);
        QVERIFY(field());
        QCOMPARE(field()->findChildren<QLabel*>().last()->text(), QStringLiteral("Select the component that the arrow starts from."));
        QCOMPARE(design().components().size(), 3);
        QTest::keyClick(line(), Qt::Key_Backspace);
        QVERIFY(!field()->findChildren<QLabel*>().last()->text().startsWith(QLatin1String("Select")));
    }
    /// A click elsewhere is not an answer.
    void clickElsewhereCancels()
    {
        m_canvas->beginQuickAdd({500, 450}, {});
        QTest::keyClicks(line(), QStringLiteral("orders"));
        QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, {}, m_canvas->viewportPositionFor({20, 600}));
        QVERIFY(!field());
        QCOMPARE(design().components().size(), 3);
    }
    void cardsAreStillRenamed()
    {
        doubleClick({90, 430});
        QVERIFY(!field());
        QVERIFY(m_canvas->findChild<QLineEdit*>(QStringLiteral("renameEdit")));
    }
    void readOnly()
    {
        m_document->setReadOnly(true);
        QSignalSpy failed(m_canvas.get(), &Canvas::editFailed);
        doubleClick({500, 450});
        QVERIFY(!field());
        QCOMPARE(failed.count(), 1);
    }
};

QTEST_MAIN(TestQuickAdd)
#include "tst_quick_add.moc"
