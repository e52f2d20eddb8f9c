// SPDX-License-Identifier: Apache-2.0
#include <vector>

#include <unistd.h>

#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>

#include "model/edit/edits.h"
#include "tests/support/samples.h"
#include "views/canvas/canvas.h"
#include "views/canvas/canvas_accessible.h"
#include "views/canvas/lens_legend.h"
#include "views/canvas/minimap.h"
#include "views/drawing/diagram.h"
#include "views/theme/theme.h"

using namespace groundplan;

static const char* const shop = "groundplan: 1\ncomponents:\n"
                                "  eu: { kind: cluster, name: EU cluster }\n"
                                "  cart: { kind: service, name: Cart, in: eu, team: buy, replicas: 2, technology: Go }\n"
                                "  pay: { kind: service, name: Pay, in: eu }\n"
                                "  ledger: { kind: legacy-system, name: Ledger }\n"
                                "connections:\n"
                                "  cart-ledger: { from: cart, to: ledger, kind: calls, protocol: https }\n"
                                "  cart-pay: { from: cart, to: pay, kind: calls, name: Checkout, protocol: grpc }\n"
                                "layout:\n  eu: [0, 0]\n  cart: [40, 60]\n  pay: [320, 60]\n  ledger: [40, 400]\n";

static Id id(const char* text) { return QString::fromLatin1(text); }

/// What a screen reader hears, in order.
struct Heard {
    QAccessible::Event what = QAccessible::InvalidEvent;
    QString name;
    bool operator==(const Heard&) const = default;
};
static QList<Heard> heard;

static void listen(QAccessibleEvent* event)
{
    QAccessibleInterface* about = event->accessibleInterface();
    heard.append({event->type(), about ? about->text(QAccessible::Name) : QString()});
}

/// The canvas through Qt's interface to assistive technology, as its bridges (AT-SPI, UI Automation) use it.
class TestAccessible : public QObject
{
    Q_OBJECT

    CanvasAccessible* list() const { return dynamic_cast<CanvasAccessible*>(QAccessible::queryAccessibleInterface(m_canvas.get())); }
    QAccessibleInterface* item(const char* component) const { return list()->item(id(component)); }
    QString name(const char* component) const { return item(component)->text(QAccessible::Name); }
    void key(int code, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_canvas.get(), Qt::Key(code), modifiers); }
    int count(QAccessible::Event what, const QString& name = {}) const
    {
        int count = 0;
        for (const Heard& one : std::as_const(heard))
            count += one.what == what && (name.isNull() || one.name == name);
        return count;
    }

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_document->reset(test::design(shop));
        m_canvas = std::make_unique<Canvas>(m_document.get(), &test::catalog());
        m_canvas->setTheme(Theme::light());
        m_canvas->resize(1000, 700);
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
        m_canvas->activateWindow();
        m_canvas->setFocus();
        m_canvas->fitAll();
        QTRY_VERIFY(m_canvas->hasFocus());
        if (!QAccessible::isActive() && !QTest::qWaitFor([] { return QAccessible::isActive(); }, 3000))
            QSKIP("There is no AT-SPI bus (dbus-run-session, at-spi2-core): what screen readers hear is NOT tested.");
        QVERIFY(list()); // as assistive technology does, which asks for what has the focus
        QAccessible::installUpdateHandler(&listen);
        heard.clear();
    }
    void cleanup()
    {
        QAccessible::installUpdateHandler(nullptr);
        m_canvas.reset();
        m_document.reset();
    }

    void listsEverything()
    {
        QVERIFY(list());
        QCOMPARE(list()->role(), QAccessible::List);
        QCOMPARE(list()->text(QAccessible::Name), QStringLiteral("Design canvas"));
        QCOMPARE(list()->itemCount(), 6);
        for (int index = 0; index < list()->childCount(); ++index) {
            QAccessibleInterface* child = list()->child(index);
            QVERIFY(child && child->isValid());
            QCOMPARE(list()->indexOfChild(child), index);
            if (index < list()->itemCount()) {
                QCOMPARE(child->parent(), static_cast<QAccessibleInterface*>(list()));
                QCOMPARE(child->role(), QAccessible::ListItem);
                QCOMPARE(child->childCount(), 0);
                QVERIFY(!child->text(QAccessible::Name).isEmpty());
            }
        }
        QVERIFY(!list()->child(-1));
        QVERIFY(!list()->child(list()->childCount()));
        QVERIFY(!list()->item(id("nobody")));
    }

    void namesSayWhatIsSeen()
    {
        QCOMPARE(name("cart"), QStringLiteral("Cart, service, in EU cluster"));
        QCOMPARE(name("eu"), QStringLiteral("EU cluster, cluster"));
        QCOMPARE(name("cart-ledger"), QStringLiteral("Cart calls Ledger over https"));
        QCOMPARE(name("cart-pay"), QStringLiteral("Cart calls Pay over grpc, Checkout"));
        m_canvas->setFindings({{id("cart"), {.errors = 0, .warnings = 2, .infos = 0}}, {id("cart-ledger"), {.errors = 1, .warnings = 0, .infos = 0}}});
        QVERIFY2(name("cart").startsWith(QLatin1String("Cart, service, in EU cluster, 2 warning")), qPrintable(name("cart")));
        QVERIFY2(name("cart-ledger").startsWith(QLatin1String("Cart calls Ledger over https, 1 error")), qPrintable(name("cart-ledger")));
        const QString more = item("cart")->text(QAccessible::Description);
        QVERIFY2(more.contains(QLatin1String("Go")) && more.contains(QLatin1String("team buy")) && more.contains(u'2'), qPrintable(more));
    }

    void statesFollow()
    {
        QAccessible::State state = item("cart")->state();
        QVERIFY(state.focusable && state.selectable && !state.selected && !state.focused && !state.invalid && !state.offscreen);
        m_canvas->setSelection({id("pay"), id("cart")});
        QVERIFY(item("pay")->state().selected && !item("pay")->state().focused);
        QVERIFY(item("cart")->state().selected && item("cart")->state().focused);
        QCOMPARE(list()->focusChild(), item("cart"));
        QVERIFY(!item("cart")->state().readOnly);
        m_document->setReadOnly(true);
        QVERIFY(item("cart")->state().readOnly);
        m_canvas->setZoom(4);
        m_canvas->centerOn(id("ledger"));
        QVERIFY(item("pay")->state().offscreen && !item("ledger")->state().offscreen);
    }

    void whereThingsAre()
    {
        for (const char* component : {"cart", "pay", "ledger"}) {
            const QRect rect = item(component)->rect();
            QVERIFY(!rect.isEmpty());
            QCOMPARE(list()->childAt(rect.center().x(), rect.center().y()), item(component));
        }
        const QRect container = item("eu")->rect();
        QCOMPARE(list()->childAt(container.left() + 20, container.top() + 8), item("eu"));
        QVERIFY(container.contains(item("cart")->rect()));
        const QPoint empty = m_canvas->viewport()->mapToGlobal(m_canvas->viewport()->rect().bottomRight() - QPoint(4, 4));
        QVERIFY(!m_canvas->minimap()->isVisible());
        QVERIFY(!list()->childAt(empty.x(), empty.y()));
        QVERIFY(!list()->childAt(-5000, -5000));
        // What lies over the canvas is reached, too.
        m_canvas->setZoom(4);
        QVERIFY(m_canvas->minimap()->isVisible());
        const QPoint over = m_canvas->minimap()->mapToGlobal(m_canvas->minimap()->rect().center());
        QCOMPARE(list()->childAt(over.x(), over.y()), QAccessible::queryAccessibleInterface(m_canvas->minimap()));
    }

    void actionsWork()
    {
        QAccessibleActionInterface* actions = item("ledger")->actionInterface();
        QVERIFY(actions);
        QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
        actions->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(m_canvas->selection(), QList<Id>{id("ledger")});
        actions->doAction(CanvasItemAccessible::renameAction());
        auto* edit = m_canvas->findChild<QLineEdit*>(QStringLiteral("renameEdit"));
        QVERIFY(edit);
        QTest::keyClicks(edit, QStringLiteral("Books"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_document->design().component(id("ledger"))->name, QStringLiteral("Books"));
        QCOMPARE(count(QAccessible::NameChanged, name("ledger")), 1);
        item("cart-ledger")->actionInterface()->doAction(CanvasItemAccessible::followAction());
        QCOMPARE(m_canvas->selection(), QList<Id>{id("ledger")});
        for (const QString& action : actions->actionNames())
            QVERIFY(!actions->localizedActionName(action).isEmpty());
        m_document->setReadOnly(true);
        QVERIFY(!actions->actionNames().contains(CanvasItemAccessible::renameAction()));
    }

    void selectionIsHeard()
    {
        m_canvas->setSelection({id("cart")});
        QCOMPARE(count(QAccessible::SelectionAdd, name("cart")), 1);
        QCOMPARE(count(QAccessible::StateChanged, name("cart")), 1);
        QCOMPARE(heard.value(heard.size() - 1), (Heard{QAccessible::Focus, name("cart")}));
        heard.clear();
        key(Qt::Key_Right);
        QCOMPARE(count(QAccessible::SelectionRemove, name("cart")), 1);
        QCOMPARE(heard.value(heard.size() - 1), (Heard{QAccessible::Focus, name("pay")}));
        // The same again is not told again.
        heard.clear();
        m_canvas->setSelection({id("pay")});
        QVERIFY(heard.isEmpty());
    }

    void edits()
    {
        QAccessibleInterface* cart = item("cart");
        QVERIFY(cart->isValid());
        const auto added = addComponent(m_document->design(), test::catalog(), id("service"), {});
        QVERIFY(m_document->apply(added));
        QCOMPARE(list()->itemCount(), 7);
        QCOMPARE(count(QAccessible::ObjectCreated), 1);
        m_canvas->setSelection({id("cart")});
        heard.clear();
        QVERIFY(m_document->apply(removeEntities(m_document->design(), {id("cart")})));
        QCOMPARE(count(QAccessible::ObjectDestroyed, QStringLiteral("Cart, service, in EU cluster")), 1);
        QVERIFY(!list()->item(id("cart")));
        QVERIFY(!list()->item(id("cart-ledger"))); // its connections went with it
        QCOMPARE(list()->itemCount(), 4);
        m_document->undoStack()->undo();
        QCOMPARE(name("cart"), QStringLiteral("Cart, service, in EU cluster"));
        QCOMPARE(list()->itemCount(), 7);
        m_document->reset(test::design("groundplan: 1\ncomponents:\n  a: { kind: service }\n"));
        QCOMPARE(list()->itemCount(), 1);
        QCOMPARE(list()->kept(), 0);
    }

    void largeDesignsCostNothingUntilAsked()
    {
        QByteArray text = "groundplan: 1\ncomponents:\n";
        for (int i = 0; i < 20000; ++i)
            text += "  c" + QByteArray::number(i) + ": { kind: service }\n";
        m_document->reset(test::design(text));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(list()->itemCount(), 20000);
        QCOMPARE(list()->kept(), 0);
        QVERIFY(list()->child(19999));
        QCOMPARE(list()->indexOfChild(list()->child(12345)), 12345);
        QCOMPARE(list()->kept(), 2);
        QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
        // Selecting all is one thing to tell, not 20 000.
        heard.clear();
        m_canvas->selectAll();
        QVERIFY(heard.size() < 5);
        QCOMPARE(count(QAccessible::SelectionWithin), 1);
        QVERIFY(list()->kept() < 5);
    }

    void connectionsByKeyboard()
    {
        m_canvas->setSelection({id("cart")});
        key(Qt::Key_BracketRight); // clockwise from the top: to the right first, then below
        QCOMPARE(m_canvas->selection(), QList<Id>{id("cart-pay")});
        QCOMPARE(heard.value(heard.size() - 1), (Heard{QAccessible::Focus, name("cart-pay")}));
        key(Qt::Key_BracketRight);
        QCOMPARE(m_canvas->selection(), QList<Id>{id("cart-ledger")});
        key(Qt::Key_BracketRight);
        QCOMPARE(m_canvas->selection(), QList<Id>{id("cart-pay")});
        key(Qt::Key_BracketLeft);
        QCOMPARE(m_canvas->selection(), QList<Id>{id("cart-ledger")});
        key(Qt::Key_Return);
        QCOMPARE(m_canvas->selection(), QList<Id>{id("ledger")});
        // Back the way one came.
        key(Qt::Key_BracketLeft);
        QCOMPARE(m_canvas->selection(), QList<Id>{id("cart-ledger")});
        key(Qt::Key_Return);
        QCOMPARE(m_canvas->selection(), QList<Id>{id("cart")});
        // F2 still renames a connection.
        m_canvas->setSelection({id("cart-pay")});
        key(Qt::Key_F2);
        QVERIFY(m_canvas->findChild<QLineEdit*>(QStringLiteral("renameEdit")));
        QTest::keyClick(m_canvas->findChild<QLineEdit*>(QStringLiteral("renameEdit")), Qt::Key_Escape);
        m_canvas->setSelection({id("eu")});
        QVERIFY(!m_canvas->stepConnection(true));
        QVERIFY(!m_canvas->followConnection());
    }

private:
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Canvas> m_canvas;
};

/// Qt tells nobody anything until a bus of assistive technology is there: the test brings one of its own along.
int main(int argc, char** argv)
{
    const QString bus = QStandardPaths::findExecutable(QStringLiteral("dbus-run-session"));
    if (!bus.isEmpty() && !qEnvironmentVariableIsSet("GROUNDPLAN_OWN_BUS")) {
        qputenv("GROUNDPLAN_OWN_BUS", "1");
        qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
        const QByteArray start = "dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress >/dev/null; exec \"$0\" \"$@\"";
        std::vector<QByteArray> words{bus.toLocal8Bit(), "--", "sh", "-c", start};
        for (int i = 0; i < argc; ++i)
            words.push_back(argv[i]);
        std::vector<char*> arguments;
        for (QByteArray& word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        execv(arguments.front(), arguments.data());
    }
    QApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    TestAccessible test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accessible.moc"
