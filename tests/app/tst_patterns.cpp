// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QCheckBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>
#include <QUndoStack>

#include "app/services/background_check.h"
#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/guide_commands.h"
#include "app/studio/main_window.h"
#include "app/studio/workspace.h"
#include "model/patterns/instantiate.h"
#include "tests/support/samples.h"
#include "views/adapters/palette_model.h"
#include "views/canvas/canvas.h"
#include "views/dialogs/command_palette.h"
#include "views/dialogs/pattern_dialog.h"
#include "views/dialogs/pattern_picture.h"
#include "views/panels/guide_panel.h"
#include "views/panels/palette_panel.h"

using namespace groundplan;

/// Inserting patterns by menu, palette, drag and command palette, through the real dialog.
class StudioPatternsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void dialogInsertsOneStep();
    void dialogTellsMistakes();
    void dialogSearches();
    void joinsTheSelection();
    void paletteShowsPatterns();
    void dropGoesIntoTheContainer();
    void commandPaletteInserts();
    void readOnlyDesignsStay();
    void topicsLeadToTheGuide_data();
    void topicsLeadToTheGuide();
    void everyTopicIsThere();
    void speaksTheLanguage();

private:
    void start(const QString& language);
    const Design& design() const { return m_window->session().document().design(); }
    PatternDialog* dialog() const { return m_window->findChild<PatternDialog*>(); }
    QString effect() const { return dialog()->findChild<QLabel*>(QStringLiteral("effect"))->text(); }
    void open(const QString& pattern)
    {
        m_window->actions().action(QStringLiteral("insert-pattern"))->trigger();
        dialog()->choose(pattern);
    }
    void insert()
    {
        const QPointer<PatternDialog> opened = dialog();
        for (QPushButton* button : opened->findChildren<QPushButton*>()) {
            if (button->isDefault())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(!opened);
    }
    void type(const char* field, const QString& text)
    {
        auto* line = dialog()->findChild<QLineEdit*>(QString::fromLatin1(field));
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    MainWindow* m_window = nullptr;
};

void StudioPatternsTest::init()
{
    start(QStringLiteral("en")); // not the machine's
}

void StudioPatternsTest::start(const QString& language)
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    Workspace::Options options;
    options.settingsFile = m_folder->filePath(QStringLiteral("settings.ini"));
    options.recoveryFolder = m_folder->filePath(QStringLiteral("recovery"));
    options.language = language;
    m_workspace = std::make_unique<Workspace>(test::catalog(), options);
    m_window = m_workspace->openWindow();
    m_window->resize(1400, 900);
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    m_window->session().take(test::design(R"(groundplan: 1
components:
  cluster: { kind: cluster }
  shop: { kind: namespace, in: cluster, name: Shop }
  cart: { kind: service, in: shop, name: Cart }
  ledger: { kind: legacy-system, name: Ledger }
connections:
  cart-ledger: { from: cart, to: ledger, kind: calls, protocol: https, timeout: 2s }
layout:
  cluster: [0, 0, 400, 300]
  shop: [24, 56, 300, 200]
  cart: [24, 56]
  ledger: [600, 100]
)"), {});
    QTest::qWait(50);
    QTRY_VERIFY(!m_window->check().isBusy());
}

void StudioPatternsTest::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

void StudioPatternsTest::dialogInsertsOneStep()
{
    const Design before = design();
    open(QStringLiteral("cqrs"));
    QTRY_VERIFY(effect().startsWith(QLatin1String("No finding")) || effect().contains(QLatin1String("aises")));
    const auto* picture = dialog()->findChild<PatternPicture*>();
    QVERIFY(picture->diagram().nodeOf(QStringLiteral("orders-commands")) >= 0);
    type("answer-name", QStringLiteral("Bookings"));
    QVERIFY(picture->diagram().nodeOf(QStringLiteral("bookings-commands")) >= 0);
    dialog()->findChild<QCheckBox*>(QStringLiteral("answer-delivery"))->click();
    QVERIFY(picture->diagram().nodeOf(QStringLiteral("desired-state")) < 0);
    QVERIFY(!dialog()->findChild<QCheckBox*>(QStringLiteral("useSelection"))->isVisible());
    insert();
    QVERIFY(design().component(QStringLiteral("bookings-commands")));
    QVERIFY(!design().component(QStringLiteral("desired-state")));
    QCOMPARE(m_window->session().document().undoStack()->count(), 1);
    QVERIFY(m_window->selection().contains(QStringLiteral("network")));
    m_window->actions().action(QStringLiteral("undo"))->trigger();
    QCOMPARE(design(), before);
}

void StudioPatternsTest::dialogTellsMistakes()
{
    open(QStringLiteral("saga"));
    type("answer-steps", QStringLiteral("Payment"));
    QCOMPARE(effect(), QStringLiteral("'Participants' needs 2 to 6 different entries, parted by commas."));
    QPushButton* button = nullptr;
    for (QPushButton* at : dialog()->findChildren<QPushButton*>()) {
        if (at->text().contains(QLatin1String("Insert")))
            button = at;
    }
    QVERIFY(!button->isEnabled());
    type("answer-steps", QStringLiteral("Payment, Stock"));
    QVERIFY(button->isEnabled());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_window->session().document().undoStack()->count(), 0);
}

void StudioPatternsTest::dialogSearches()
{
    open({});
    auto* search = dialog()->findChildren<QLineEdit*>().first();
    QTest::keyClicks(search, QStringLiteral("strangl"));
    QCOMPARE(dialog()->pattern(), QStringLiteral("strangler"));
    QTest::keyClicks(search, QStringLiteral("zzz"));
    QCOMPARE(dialog()->pattern(), QString());
    QCOMPARE(effect(), QStringLiteral("No pattern has that in its name or description."));
    search->clear();
    QVERIFY(!dialog()->pattern().isEmpty());
}

/// The selected legacy system gets the facade in front, and the dialog says beforehand that findings go.
void StudioPatternsTest::joinsTheSelection()
{
    m_window->canvas().setSelection({QStringLiteral("ledger")});
    open(QStringLiteral("strangler"));
    QTRY_VERIFY2(effect().startsWith(QLatin1String("Resolves")), qPrintable(effect()));
    auto* use = dialog()->findChild<QCheckBox*>(QStringLiteral("useSelection"));
    QVERIFY(use->isVisible());
    QCOMPARE(use->text(), QStringLiteral("Join it to what is selected: Ledger"));
    const QString joined = effect();
    use->click();
    QTRY_VERIFY2(effect().contains(QLatin1String("findings")) && effect() != joined, qPrintable(effect()));
    use->click();
    QTRY_COMPARE(effect(), joined);
    insert();
    QCOMPARE(design().connection(QStringLiteral("cart-ledger"))->to, QStringLiteral("facade"));
}

void StudioPatternsTest::paletteShowsPatterns()
{
    PalettePanel& palette = m_window->palettePanel();
    QTest::keyClicks(palette.search(), QStringLiteral("saga"));
    const QAbstractItemModel* model = palette.view()->model();
    const QModelIndex section = model->index(model->rowCount() - 1, 0);
    QCOMPARE(section.data().toString(), QStringLiteral("Patterns"));
    const QModelIndex saga = model->index(0, 0, section);
    QCOMPARE(saga.data(PaletteModel::PatternRole).toString(), QStringLiteral("saga"));
    const std::unique_ptr<QMimeData> data(model->mimeData({saga}));
    QCOMPARE(data->data(Canvas::patternMimeType()), QByteArray("saga\nSaga"));
    palette.view()->scrollTo(saga);
    QTest::mouseClick(palette.view()->viewport(), Qt::LeftButton, {}, palette.view()->visualRect(saga).center());
    QVERIFY(dialog());
    QCOMPARE(dialog()->pattern(), QStringLiteral("saga"));
}

void StudioPatternsTest::dropGoesIntoTheContainer()
{
    Canvas& canvas = m_window->canvas();
    const QPointF at = canvas.viewportPositionFor(absolutePosition(design(), QStringLiteral("shop")) + QPointF(280, 180));
    QMimeData data;
    data.setData(Canvas::patternMimeType(), "microservice\nMicroservice with its database");
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(canvas.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(canvas.viewport(), &drop);
    QTRY_VERIFY(dialog());
    QCOMPARE(dialog()->pattern(), QStringLiteral("microservice"));
    insert();
    QCOMPARE(design().component(QStringLiteral("orders"))->in, QStringLiteral("shop"));
}

void StudioPatternsTest::commandPaletteInserts()
{
    m_window->actions().action(QStringLiteral("command-palette"))->trigger();
    auto* palette = m_window->findChild<CommandPalette*>();
    auto* line = palette->findChild<QLineEdit*>();
    QTest::keyClicks(line, QStringLiteral("insert pattern cqrs"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(dialog());
    QCOMPARE(dialog()->pattern(), QStringLiteral("cqrs"));
}

void StudioPatternsTest::readOnlyDesignsStay()
{
    m_window->session().document().setReadOnly(true);
    QVERIFY(!m_window->actions().action(QStringLiteral("insert-pattern"))->isEnabled());
    Q_EMIT m_window->palettePanel().patternRequested(QStringLiteral("cqrs"));
    QVERIFY(!dialog());
}

void StudioPatternsTest::topicsLeadToTheGuide_data()
{
    QTest::addColumn<bool>("byKeyboard");
    QTest::newRow("mouse") << false;
    QTest::newRow("keyboard") << true;
}

/// A link closes the dialog and opens the Guide at the topic; the answers are still there afterwards.
void StudioPatternsTest::topicsLeadToTheGuide()
{
    QFETCH(bool, byKeyboard);
    open(QStringLiteral("saga"));
    type("answer-name", QStringLiteral("Return"));
    type("answer-steps", QStringLiteral("Refund, Stock"));
    dialog()->findChild<QCheckBox*>(QStringLiteral("answer-delivery"))->click();
    auto* text = dialog()->findChild<QLabel*>(QStringLiteral("topics"));
    QVERIFY2(text->text().contains(QLatin1String("<a href='saga-and-outbox'>")), qPrintable(text->text()));
    const QPointer<PatternDialog> opened = dialog();
    if (byKeyboard) {
        QApplication::setActiveWindow(dialog()); // there may be no window manager that does
        dialog()->findChild<QLineEdit*>(QStringLiteral("answer-name"))->setFocus();
        for (int step = 0; step < 20 && !text->hasFocus(); ++step)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(text->hasFocus());
        QTest::keyClick(text, Qt::Key_Return);
    } else {
        // The first link stands in the second of three lines.
        QTest::mouseClick(text, Qt::LeftButton, Qt::NoModifier, {24, text->height() / 2 + 4});
    }
    QTRY_VERIFY(!opened);
    GuidePanel& guide = m_window->findChild<GuideCommands*>()->panel();
    QVERIFY(guide.isVisible());
    QVERIFY2(guide.page() == QLatin1String("topic:saga-and-outbox"), qPrintable(guide.page()));
    QCOMPARE(m_window->session().document().undoStack()->count(), 0);

    open({});
    QCOMPARE(dialog()->pattern(), QStringLiteral("saga"));
    QCOMPARE(dialog()->findChild<QLineEdit*>(QStringLiteral("answer-name"))->text(), QStringLiteral("Return"));
    QCOMPARE(dialog()->findChild<QLineEdit*>(QStringLiteral("answer-steps"))->text(), QStringLiteral("Refund, Stock"));
    QVERIFY(!dialog()->findChild<QCheckBox*>(QStringLiteral("answer-delivery"))->isChecked());
    insert();
    QVERIFY(design().component(QStringLiteral("refund")));
    // Once: what is opened later is fresh.
    open(QStringLiteral("saga"));
    QCOMPARE(dialog()->findChild<QLineEdit*>(QStringLiteral("answer-name"))->text(), QStringLiteral("Checkout"));
}

void StudioPatternsTest::everyTopicIsThere()
{
    const GuideContent& guide = m_window->findChild<GuideCommands*>()->panel().content();
    for (const Pattern& pattern : m_workspace->patterns()) {
        QVERIFY2(!pattern.guide.isEmpty(), qPrintable(pattern.id));
        for (const QString& topic : pattern.guide)
            QVERIFY2(guide.topic(topic), qPrintable(QString(pattern.id + QLatin1String(" -> ") + topic)));
    }
}

/// Names, questions and what comes out of them.
void StudioPatternsTest::speaksTheLanguage()
{
    start(QStringLiteral("de"));
    open(QStringLiteral("microservice"));
    auto* name = dialog()->findChild<QLineEdit*>(QStringLiteral("answer-name"));
    QCOMPARE(name->text(), QStringLiteral("Bestellungen"));
    QVERIFY(dialog()->findChild<QLabel*>(QStringLiteral("topics"))->text().contains(QLatin1String("<a href='microservices'>")));
    insert();
    QCOMPARE(design().component(QStringLiteral("datenbank-bestellungen"))->name, QStringLiteral("Datenbank Bestellungen"));
}

QTEST_MAIN(StudioPatternsTest)
#include "tst_patterns.moc"
