// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include "app/services/background_check.h"
#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/lens_commands.h"
#include "app/studio/main_window.h"
#include "app/studio/saved_view_commands.h"
#include "app/studio/workspace.h"
#include "model/edit/edits.h"
#include "tests/support/samples.h"
#include "views/canvas/canvas.h"
#include "views/dialogs/views_dialog.h"
#include "views/drawing/diagram.h"
#include "views/panels/view_bar.h"

using namespace groundplan;

/// What a window shows of the design: collapsing, looking into containers, leaving out, saved views, presenting.
class StudioViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void collapsing();
    void findingsAddUp();
    void editsWhileCollapsed();
    void lookingInto();
    void draggingInside();
    void leavingOut();
    void goingToWhatIsNotShown();
    void saving();
    void movingInAView();
    void layingOutAView();
    void undoing();
    void managing();
    void outlines();
    void presenting();
    void readOnly();

private:
    Canvas& canvas() { return m_window->canvas(); }
    Document& document() { return m_window->session().document(); }
    ViewBar& bar() { return *m_window->findChild<ViewBar*>(); }
    void trigger(const char* id) { m_window->actions().action(QString::fromLatin1(id))->trigger(); }
    bool isShown(const char* id) { return canvas().diagram().nodeOf(QLatin1String(id)) >= 0; }
    const DiagramNode& node(const char* id) { return canvas().diagram().node(canvas().diagram().nodeOf(QLatin1String(id))); }
    void select(const char* id) { canvas().setSelection({QLatin1String(id)}); }
    QPoint middle(const char* id) { return canvas().viewportPositionFor(node(id).rect.center()); }
    void press(const char* button)
    {
        auto* found = bar().findChild<QToolButton*>(QString::fromLatin1(button));
        QVERIFY2(found && found->isVisible(), button);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(canvas().viewport(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step)
            QTest::mouseMove(canvas().viewport(), from + (to - from) * step / 4);
        QTest::mouseRelease(canvas().viewport(), Qt::LeftButton, {}, to);
    }
    void saveView(const QString& name)
    {
        QTimer::singleShot(50, this, [name] {
            auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QTest::keyClicks(dialog->findChild<QLineEdit*>(), name);
            QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
        });
        trigger("save-view");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    MainWindow* m_window = nullptr;
};

void StudioViewsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Workspace::Options options;
    options.settingsFile = m_folder->filePath(QStringLiteral("settings.ini"));
    options.recoveryFolder = m_folder->filePath(QStringLiteral("recovery"));
    m_workspace = std::make_unique<Workspace>(test::catalog(), options);
    m_window = m_workspace->openWindow();
    m_window->resize(1500, 1000);
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    m_window->session().openBytes(test::fileBytes(QStringLiteral(":/groundplan/samples/web-shop.groundplan.yaml")), QStringLiteral("shop.groundplan.yaml"), false);
    QTRY_VERIFY(m_window->session().isOpen());
    QTRY_VERIFY(canvas().isVisible());
}

void StudioViewsTest::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

void StudioViewsTest::collapsing()
{
    const int count = int(document().design().components().size());
    select("ordering-space");
    trigger("collapse");
    QVERIFY(node("ordering-space").isCollapsed());
    QVERIFY(!node("ordering-space").container);
    QCOMPARE(node("ordering-space").rect.size(), QSizeF(geometry::cardWidth, geometry::cardHeight));
    QVERIFY(!isShown("cart"));
    // Nothing of this is an edit.
    QCOMPARE(int(document().design().components().size()), count);
    QVERIFY(!document().isModified());
    QCOMPARE(m_window->selection(), QList<Id>{QStringLiteral("ordering-space")});
    // Its lines end at the card, several of one kind as one; choosing that chooses all of them.
    const int edge = canvas().diagram().edgeOf(QStringLiteral("orders-events"));
    QVERIFY(edge >= 0);
    QVERIFY2(canvas().diagram().edge(edge).label.startsWith(QLatin1String("2 ")) || canvas().diagram().edge(edge).label.contains(u'\u00d7'),
             qPrintable(canvas().diagram().edge(edge).label));
    // A double click on the card opens it again.
    QTest::mouseDClick(canvas().viewport(), Qt::LeftButton, {}, middle("ordering-space"));
    QVERIFY(isShown("cart"));
    QVERIFY(node("ordering-space").container);

    trigger("collapse-all");
    QVERIFY(!isShown("cart") && !isShown("collector"));
    QVERIFY(isShown("shop-cluster"));
    press("expand-all");
    QVERIFY(isShown("cart") && isShown("collector"));
    QVERIFY(canvas().view().isWhole());
}

void StudioViewsTest::findingsAddUp()
{
    QTRY_VERIFY(!m_window->check().isBusy() && !node("recommendations").findings.isEmpty() + !node("checkout").findings.isEmpty() > 0);
    FindingCounts inside;
    for (int child : canvas().diagram().descendants(canvas().diagram().nodeOf(QStringLiteral("ordering-space")))) {
        inside.errors += canvas().diagram().node(child).findings.errors;
        inside.warnings += canvas().diagram().node(child).findings.warnings;
        inside.infos += canvas().diagram().node(child).findings.infos;
    }
    QVERIFY(!inside.isEmpty());
    select("ordering-space");
    trigger("collapse");
    QCOMPARE(node("ordering-space").findings, inside);
    // Through a lens, the card wears what is in it.
    trigger("lens-security");
    QTRY_VERIFY(!m_window->findChild<LensCommands*>()->isBusy());
    QVERIFY(node("ordering-space").lens != LensState::Off);
}

void StudioViewsTest::editsWhileCollapsed()
{
    select("ordering-space");
    trigger("collapse");
    QVERIFY(document().apply(rename(document().design(), QStringLiteral("ordering-space"), QStringLiteral("Money"))));
    QCOMPARE(node("ordering-space").title, QStringLiteral("Money"));
    QVERIFY(document().apply(addComponent(document().design(), test::catalog(), QStringLiteral("service"), QStringLiteral("ordering-space"), {}, QStringLiteral("Gifts"))));
    QVERIFY(!isShown("gifts"));
    QCOMPARE(node("ordering-space").inside, 8);
    QVERIFY(document().apply(removeEntities(document().design(), {QStringLiteral("ordering-space")})));
    QVERIFY(!isShown("ordering-space"));
    document().undoStack()->undo();
    QVERIFY(node("ordering-space").isCollapsed());
    trigger("expand-all");
    QVERIFY(isShown("gifts"));
}

void StudioViewsTest::lookingInto()
{
    select("cart"); // the place that it stands in is meant
    trigger("look-into");
    QCOMPARE(canvas().view().in, QStringLiteral("ordering-space"));
    QVERIFY(isShown("cart") && isShown("ordering-space") && !isShown("shop-cluster") && !isShown("browse"));
    QVERIFY(node("pricing").context && !node("cart").context);
    QStringList path;
    for (QToolButton* button : bar().findChildren<QToolButton*>(QStringLiteral("place"))) {
        if (button->isVisible())
            path.append(button->text());
    }
    QCOMPARE(path, (QStringList{QStringLiteral("Top"), QStringLiteral("Public cloud"), QStringLiteral("Frankfurt"), QStringLiteral("Shop network"),
                                QStringLiteral("Shop cluster"), QStringLiteral("ordering")}));
    // Everything is in view.
    QVERIFY(canvas().viewport()->rect().contains(middle("cart")) && canvas().viewport()->rect().contains(middle("pricing")));
    trigger("look-out");
    QCOMPARE(canvas().view().in, QStringLiteral("shop-cluster"));
    QVERIFY(isShown("browse"));
    press("place"); // the first one: out of everything
    QVERIFY(canvas().view().isWhole());
}

void StudioViewsTest::draggingInside()
{
    trigger("whole-design");
    canvas().lookInto(QStringLiteral("ordering-space"));
    canvas().setZoom(1);
    canvas().centerOn(QStringLiteral("accounts"));
    const QPointF before = document().design().placement(QStringLiteral("accounts"))->at;
    drag(middle("accounts"), middle("accounts") + QPoint(0, 160));
    QCOMPARE(document().design().placement(QStringLiteral("accounts"))->at.x(), before.x());
    QVERIFY(document().design().placement(QStringLiteral("accounts"))->at.y() >= before.y() + 100);
    QCOMPARE(document().design().component(QStringLiteral("accounts"))->in, QStringLiteral("ordering-space"));
    // What surrounds it stands where the view puts it.
    canvas().centerOn(QStringLiteral("pricing"));
    const Placement pricing = *document().design().placement(QStringLiteral("pricing"));
    const int steps = document().undoStack()->count();
    drag(middle("pricing"), middle("pricing") + QPoint(40, 40));
    QCOMPARE(*document().design().placement(QStringLiteral("pricing")), pricing);
    QCOMPARE(document().undoStack()->count(), steps);
}

void StudioViewsTest::leavingOut()
{
    select("ordering-space");
    trigger("hide-selection");
    QVERIFY(!isShown("ordering-space") && !isShown("cart") && isShown("browse"));
    QVERIFY(m_window->selection().isEmpty());
    QVERIFY(bar().state().left == 8);
    press("show-all");
    QVERIFY(isShown("cart"));
    canvas().setSelection({QStringLiteral("cart"), QStringLiteral("pricing")});
    trigger("show-only");
    QVERIFY(isShown("cart") && isShown("pricing") && isShown("shop-cluster") && !isShown("orders"));
    QVERIFY(canvas().diagram().edgeOf(QStringLiteral("cart-pricing")) >= 0);
    trigger("show-all");
    QVERIFY(isShown("orders"));
}

void StudioViewsTest::goingToWhatIsNotShown()
{
    trigger("collapse-all");
    m_window->goTo(QStringLiteral("cart"));
    QVERIFY(isShown("cart") && !isShown("browse"));
    QCOMPARE(m_window->selection(), QList<Id>{QStringLiteral("cart")});
    canvas().lookInto(QStringLiteral("discovery-space"));
    m_window->goTo(QStringLiteral("tracing"));
    QVERIFY(isShown("tracing"));
    select("cart");
    trigger("show-only");
    m_window->goTo(QStringLiteral("browse"));
    QVERIFY(isShown("browse"));
}

void StudioViewsTest::saving()
{
    select("ordering-space");
    trigger("collapse");
    trigger("lens-ownership");
    QTRY_VERIFY(!m_window->findChild<LensCommands*>()->isBusy());
    saveView(QStringLiteral("For the board"));
    const View* saved = document().design().views().find(QStringLiteral("for-the-board"));
    QVERIFY(saved);
    QCOMPARE(saved->collapse, QStringList{QStringLiteral("ordering-space")});
    QCOMPARE(saved->lens, QStringLiteral("ownership"));
    QCOMPARE(bar().state().view, QStringLiteral("for-the-board"));
    QVERIFY(document().isModified());

    // Shown otherwise, it says so, and lets one keep or give up that.
    canvas().setCollapsed({QStringLiteral("discovery-space")}, true);
    QVERIFY(bar().state().changed);
    press("revert-view");
    QVERIFY(isShown("browse") && !bar().state().changed);
    canvas().setCollapsed({QStringLiteral("discovery-space")}, true);
    press("update-view");
    QVERIFY(!bar().state().changed);
    QCOMPARE(document().design().views().find(QStringLiteral("for-the-board"))->collapse.size(), 2);

    trigger("whole-design");
    QVERIFY(isShown("cart") && isShown("browse"));
    QVERIFY(m_window->findChild<LensCommands*>()->lens().isEmpty());
    // Out of the menu of the bar, as a user does.
    QMenu* menu = bar().findChild<QToolButton*>(QStringLiteral("views"))->menu();
    QAction* entry = nullptr;
    for (QAction* action : menu->actions()) {
        if (action->text() == QLatin1String("For the board"))
            entry = action;
    }
    QVERIFY(entry);
    entry->trigger();
    QVERIFY(!isShown("cart") && !isShown("browse"));
    QCOMPARE(m_window->findChild<LensCommands*>()->lens(), QStringLiteral("ownership"));
}

void StudioViewsTest::movingInAView()
{
    m_window->findChild<SavedViewCommands*>()->show(QStringLiteral("landscape"));
    const Placement customer = *document().design().placement(QStringLiteral("customer"));
    const QPointF here = node("customer").at; // the view has a layout of its own
    QVERIFY(here != customer.at);
    canvas().setZoom(1);
    canvas().centerOn(QStringLiteral("customer"));
    drag(middle("customer"), middle("customer") + QPoint(0, 120));
    QCOMPARE(*document().design().placement(QStringLiteral("customer")), customer);
    const auto own = document().design().views().find(QStringLiteral("landscape"))->placements;
    QCOMPARE(own.value(QStringLiteral("customer")).at, here + QPointF(0, 120));
    QCOMPARE(node("customer").at, here + QPointF(0, 120));
    QVERIFY(!bar().state().changed);
    trigger("whole-design");
    QCOMPARE(node("customer").at, customer.at);
}

/// The layout is worked out for what is shown, and kept in the view.
void StudioViewsTest::layingOutAView()
{
    qputenv("PATH", QFileInfo(QStringLiteral(GROUNDPLAN_PROGRAM)).absolutePath().toLocal8Bit() + ':' + qgetenv("PATH"));
    m_window->findChild<SavedViewCommands*>()->show(QStringLiteral("exposure"));
    const auto before = document().design().placements();
    const int steps = document().undoStack()->count();
    trigger("layout-all");
    QTRY_COMPARE_WITH_TIMEOUT(document().undoStack()->count(), steps + 1, 20000);
    QVERIFY(document().design().placements() == before);
    const auto own = document().design().views().find(QStringLiteral("exposure"))->placements;
    QVERIFY(own.size() > 3); // only what stands elsewhere than in the design
    QVERIFY(!own.contains(QStringLiteral("tracing"))); // within a collapsed container
}

void StudioViewsTest::undoing()
{
    m_window->findChild<SavedViewCommands*>()->show(QStringLiteral("by-team")); // leaves nothing out
    canvas().setZoom(1);
    canvas().centerOn(QStringLiteral("customer"));
    const QPointF before = node("customer").at;
    drag(middle("customer"), middle("customer") + QPoint(0, 80));
    QCOMPARE(node("customer").at, before + QPointF(0, 80));
    document().undoStack()->undo();
    QCOMPARE(node("customer").at, before);
    document().undoStack()->redo();
    QCOMPARE(node("customer").at, before + QPointF(0, 80));
    document().undoStack()->undo();
    // A view that goes while it is shown leaves the whole design.
    QVERIFY(document().apply(removeView(document().design(), QStringLiteral("by-team"))));
    QCOMPARE(bar().state().view, QString());
    QVERIFY(isShown("cart"));
}

void StudioViewsTest::managing()
{
    QTimer::singleShot(100, this, [] {
        auto* dialog = qobject_cast<ViewsDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto* list = dialog->findChild<QListWidget*>(QStringLiteral("views-list"));
        QCOMPARE(list->count(), 4);
        list->setCurrentRow(2);
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("name"));
        QCOMPARE(name->text(), QStringLiteral("Who answers for what"));
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Teams"));
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("team")), QStringLiteral("buy, find"));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("up")), Qt::LeftButton);
        list->setCurrentRow(3);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("delete")), Qt::LeftButton);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("duplicate")), Qt::LeftButton);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    });
    trigger("manage-views");
    QStringList names;
    for (const View& view : document().design().views())
        names.append(view.name);
    QCOMPARE(names.mid(0, 3), (QStringList{QStringLiteral("Landscape"), QStringLiteral("Teams"), QStringLiteral("Ordering")}));
    QCOMPARE(names.size(), 4);
    QCOMPARE(document().design().views().find(QStringLiteral("by-team"))->show.groups.size(), 2);
    m_window->findChild<SavedViewCommands*>()->show(QStringLiteral("by-team"));
    QVERIFY(isShown("cart") && isShown("browse") && !isShown("shipping"));
    document().undoStack()->undo();
    QCOMPARE(document().design().views().begin()->name, QStringLiteral("Landscape"));
    QCOMPARE(document().design().views().size(), 4);
}

void StudioViewsTest::outlines()
{
    trigger("outline-team");
    QVERIFY(m_window->actions().action(QStringLiteral("outline-team"))->isChecked());
    QVERIFY(canvas().diagram().hulls().size() >= 4);
    for (const Hull& hull : canvas().diagram().hulls()) {
        for (const Component& component : document().design().components()) {
            const int at = canvas().diagram().nodeOf(component.id);
            const DiagramNode& card = canvas().diagram().node(at);
            if (card.container)
                continue;
            const bool member = component.groupsOf(u"team").contains(hull.group);
            QVERIFY2(member ? hull.path.contains(card.rect.center()) : !hull.path.contains(card.rect.adjusted(16, 16, -16, -16)),
                     qPrintable(QString(hull.group + u' ' + component.id)));
        }
    }
    trigger("outline-none");
    QVERIFY(canvas().diagram().hulls().empty());
}

void StudioViewsTest::presenting()
{
    trigger("collapse-all");
    const View before = canvas().view();
    trigger("present");
    auto* caption = canvas().findChild<QWidget*>(QStringLiteral("presentation"));
    QVERIFY(caption && caption->isVisible());
    QVERIFY(!m_window->menuBar()->isVisible() && !m_window->dock(QStringLiteral("palette-dock"))->isVisible() && !bar().isVisible());
    const auto title = [caption] { return caption->findChild<QLabel*>()->text(); };
    QCOMPARE(title(), QStringLiteral("Landscape"));
    QVERIFY(!isShown("cart"));
    QTest::keyClick(&canvas(), Qt::Key_Right);
    QCOMPARE(title(), QStringLiteral("Ordering"));
    QCOMPARE(canvas().view().in, QStringLiteral("ordering-space"));
    QTest::keyClick(&canvas(), Qt::Key_End);
    QCOMPARE(title(), QStringLiteral("Exposure"));
    QTest::keyClick(&canvas(), Qt::Key_Space);
    QCOMPARE(title(), QStringLiteral("Exposure"));
    QTest::keyClick(&canvas(), Qt::Key_Left);
    QCOMPARE(title(), QStringLiteral("Who answers for what"));
    QVERIFY(canvas().rect().contains(caption->geometry()));
    const QSignalSpy changes(&canvas(), &Canvas::viewChanged);
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    QCOMPARE(canvas().view(), before);
    QCOMPARE(changes.size(), 1);
    QTRY_VERIFY(!canvas().findChild<QWidget*>(QStringLiteral("presentation")));
    QTRY_VERIFY(m_window->menuBar()->isVisible() && m_window->dock(QStringLiteral("palette-dock"))->isVisible());
    QVERIFY(m_window->findChild<LensCommands*>()->lens().isEmpty());
    QVERIFY(!document().isModified());
}

void StudioViewsTest::readOnly()
{
    document().setReadOnly(true);
    trigger("collapse-all");
    QVERIFY(!isShown("cart"));
    m_window->findChild<SavedViewCommands*>()->show(QStringLiteral("ordering"));
    QVERIFY(isShown("cart") && !isShown("browse"));
    QVERIFY(!m_window->actions().action(QStringLiteral("save-view"))->isEnabled());
    trigger("present");
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    QCOMPARE(canvas().view().id, QStringLiteral("ordering"));
}

QTEST_MAIN(StudioViewsTest)

#include "tst_views.moc"
