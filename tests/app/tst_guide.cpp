// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

#include "app/services/background_check.h"
#include "app/services/disk.h"
#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/guide_commands.h"
#include "app/studio/main_window.h"
#include "app/studio/workspace.h"
#include "model/edit/edits.h"
#include "tests/support/samples.h"
#include "views/adapters/palette_model.h"
#include "views/canvas/canvas.h"
#include "views/panels/guide_panel.h"
#include "views/panels/inspector_panel.h"
#include "views/panels/palette_panel.h"
#include "views/panels/problems_panel.h"

using namespace groundplan;

/// The Guide in a real window: found by typing, read by keyboard and mouse, opened from problems, inspector and help; the
/// coverage of the standard model follows the design.
class GuidePanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void followsTheLanguage();
    void startsWithContents();
    void searchesAsYouType();
    void readsByKeyboard();
    void goesBackAndForward();
    void linksLeadToKinds();
    void helpKnowsTheSelection();
    void helpWorksWithoutADesign();
    void inspectorOpensTheKind();
    void problemsOpenTheRule();
    void everyPageShows();
    void coverageFollowsTheDesign();
    void coverageIsIdleUnseen();
    void rulesOfADesignAreExplained();

private:
    GuidePanel& guide() { return m_window->findChild<GuideCommands*>()->panel(); }
    void openSample(const char* name);
    void openYaml(const QByteArray& yaml);
    void waitForCheck() { QTRY_VERIFY_WITH_TIMEOUT(!m_window->check().isBusy(), 20'000); }
    void trigger(const char* id) { m_window->actions().action(QString::fromLatin1(id))->trigger(); }
    /// Clicks the first link of that text in a text browser, where it is painted.
    void clickLink(QTextBrowser* browser, const QString& text);
    QTreeWidgetItem* coverageItem(const QString& text, const QString& below = {});

    QString m_language = QStringLiteral("en");
    QString m_asked;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    MainWindow* m_window = nullptr;
};

void GuidePanelTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Workspace::Options options;
    options.settingsFile = m_folder->filePath(QStringLiteral("settings.ini"));
    options.recoveryFolder = m_folder->filePath(QStringLiteral("recovery"));
    options.language = m_asked;
    m_workspace = std::make_unique<Workspace>(test::catalog(), options);
    Preferences preferences = m_workspace->settings().preferences();
    preferences.language = m_language; // not the machine's
    m_workspace->settings().setPreferences(preferences);
    m_window = m_workspace->openWindow();
    m_window->resize(1400, 900);
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    QApplication::setActiveWindow(m_window); // there may be no window manager that does
}

void GuidePanelTest::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

void GuidePanelTest::openYaml(const QByteArray& yaml)
{
    QSignalSpy opened(&m_window->session(), &DesignSession::opened);
    m_window->session().openBytes(yaml, m_folder->filePath(QStringLiteral("d.groundplan.yaml")), false);
    QVERIFY(!opened.isEmpty() || opened.wait());
    QTest::qWait(50);
    waitForCheck();
}

void GuidePanelTest::openSample(const char* name)
{
    openYaml(test::fileBytes(QStringLiteral(GROUNDPLAN_SOURCE_DIR "/resources/samples/%1.groundplan.yaml").arg(QLatin1String(name))));
}

void GuidePanelTest::clickLink(QTextBrowser* browser, const QString& text)
{
    QTextCursor found = browser->document()->find(text);
    while (!found.isNull() && !found.charFormat().isAnchor())
        found = browser->document()->find(text, found);
    QVERIFY2(!found.isNull(), qPrintable(text));
    QTextCursor middle = found;
    middle.setPosition(found.selectionStart() + 1);
    browser->setTextCursor(middle);
    browser->ensureCursorVisible();
    QTest::mouseClick(browser->viewport(), Qt::LeftButton, Qt::NoModifier, browser->cursorRect(middle).center());
}

QTreeWidgetItem* GuidePanelTest::coverageItem(const QString& text, const QString& below)
{
    for (QTreeWidgetItem* item : guide().coverage().tree()->findItems(text, Qt::MatchStartsWith | Qt::MatchRecursive)) {
        const QTreeWidgetItem* top = item;
        while (top->parent())
            top = top->parent();
        if (below.isEmpty() || top->text(0).startsWith(below))
            return item;
    }
    return nullptr;
}

/// The language that somebody chose counts, whatever the system speaks.
void GuidePanelTest::followsTheLanguage()
{
    cleanup();
    m_language = QStringLiteral("fr");
    init();
    m_language = QStringLiteral("en");
    openSample("web-shop");
    m_window->showDock(QStringLiteral("guide-dock"));
    QTRY_VERIFY(guide().list()->topLevelItemCount() > 1);
    QCOMPARE(guide().list()->topLevelItem(1)->child(0)->text(0), QStringLiteral("Le modèle standard"));
    // What the program was started in goes before that.
    cleanup();
    m_asked = QStringLiteral("de");
    init();
    m_asked.clear();
    openSample("web-shop");
    m_window->showDock(QStringLiteral("guide-dock"));
    QTRY_VERIFY(guide().list()->topLevelItemCount() > 1);
    QCOMPARE(guide().list()->topLevelItem(1)->child(0)->text(0), QStringLiteral("Das Standardmodell"));
}

void GuidePanelTest::startsWithContents()
{
    trigger("guide");
    QVERIFY(guide().isVisible());
    QTreeWidget* list = guide().list();
    QVERIFY(list->isVisible());
    QCOMPARE(list->topLevelItemCount(), guideSections().size());
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("The platform"));
    QCOMPARE(list->topLevelItem(1)->child(0)->text(0), QStringLiteral("The standard model"));
    QCOMPARE(QApplication::focusWidget(), guide().search());
    QVERIFY(!guide().findChild<QToolButton*>(QStringLiteral("guide-back"))->isEnabled());
    // A click on a section folds it, one on a topic opens it.
    QTreeWidgetItem* section = list->topLevelItem(0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, list->visualItemRect(section).center());
    QVERIFY(!section->isExpanded());
    QTreeWidgetItem* topic = list->topLevelItem(1)->child(1);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, list->visualItemRect(topic).center());
    QCOMPARE(guide().page(), QStringLiteral("topic:infrastructure-as-code"));
    QVERIFY(guide().reader()->isVisible());
    QVERIFY(guide().reader()->toPlainText().startsWith(QLatin1String("Infrastructure as code\n")));
}

void GuidePanelTest::searchesAsYouType()
{
    trigger("guide");
    QTest::keyClicks(guide().search(), QStringLiteral("error bud"));
    QCOMPARE(guide().list()->topLevelItem(0)->text(0), QStringLiteral("Objectives and error budgets"));
    QTest::keyClicks(guide().search(), QStringLiteral("gie"));
    QCOMPARE(guide().list()->topLevelItem(0)->text(0), QStringLiteral("Nothing found."));
    QTest::keyClick(guide().search(), Qt::Key_Return); // opens nothing
    QVERIFY(guide().list()->isVisible());
    QTest::keyClick(guide().search(), Qt::Key_Escape);
    QCOMPARE(guide().search()->text(), QString());
    QCOMPARE(guide().list()->topLevelItemCount(), guideSections().size());
    QTest::keyClicks(guide().search(), QStringLiteral("rel01"));
    QVERIFY(guide().list()->topLevelItem(0)->text(0).startsWith(QLatin1String("Rule: ")));
}

void GuidePanelTest::readsByKeyboard()
{
    trigger("guide");
    QTest::keyClicks(guide().search(), QStringLiteral("mesh"));
    QTest::keyClick(guide().search(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), guide().list());
    QCOMPARE(guide().list()->currentItem()->text(0), QStringLiteral("Service mesh"));
    QTest::keyClick(guide().list(), Qt::Key_Return);
    QCOMPARE(guide().page(), QStringLiteral("topic:service-mesh"));
    // The first link is reached by Tab and followed by Enter.
    guide().reader()->setFocus();
    QTest::keyClick(guide().reader(), Qt::Key_Tab);
    QTest::keyClick(guide().reader(), Qt::Key_Return);
    QCOMPARE(guide().page(), QStringLiteral("rule:mesh-missing"));
    QTest::keyClick(guide().reader(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(guide().page(), QStringLiteral("topic:service-mesh"));
    QTest::keyClick(guide().reader(), Qt::Key_Escape);
    QCOMPARE(guide().page(), QStringLiteral("contents"));
    QCOMPARE(QApplication::focusWidget(), guide().search());
}

void GuidePanelTest::goesBackAndForward()
{
    m_window->resize(900, 480); // a page is longer than that
    trigger("guide");
    guide().open(QStringLiteral("topic:standard-model"));
    const auto button = [this](const char* name) { return guide().findChild<QToolButton*>(QString::fromLatin1(name)); };
    clickLink(guide().reader(), QStringLiteral("Service mesh"));
    QCOMPARE(guide().page(), QStringLiteral("topic:service-mesh"));
    QVERIFY(!button("guide-forward")->isEnabled());
    QScrollBar* bar = guide().reader()->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    const int place = bar->value();
    clickLink(guide().reader(), QStringLiteral("Mesh member without a proxy"));
    QCOMPARE(guide().page(), QStringLiteral("rule:mesh-proxy-missing"));
    QVERIFY(guide().reader()->toPlainText().contains(QLatin1String("MSH")));
    QTest::mouseClick(button("guide-back"), Qt::LeftButton);
    QCOMPARE(guide().page(), QStringLiteral("topic:service-mesh"));
    QCOMPARE(bar->value(), place); // where it was left
    QTest::mouseClick(button("guide-back"), Qt::LeftButton);
    QCOMPARE(guide().page(), QStringLiteral("topic:standard-model"));
    QTest::mouseClick(button("guide-forward"), Qt::LeftButton);
    QCOMPARE(guide().page(), QStringLiteral("topic:service-mesh"));
    // A search covers the page; Back uncovers it.
    QTest::keyClicks(guide().search(), QStringLiteral("dns"));
    QVERIFY(guide().list()->isVisible());
    QTest::mouseClick(button("guide-back"), Qt::LeftButton);
    QVERIFY(guide().reader()->isVisible());
    QCOMPARE(guide().page(), QStringLiteral("topic:service-mesh"));
    // Another page from here: what was ahead is gone.
    guide().back();
    guide().open(QStringLiteral("topic:gitops"));
    QVERIFY(!button("guide-forward")->isEnabled());
    guide().open(QStringLiteral("topic:no-such-topic"));
    QCOMPARE(guide().page(), QStringLiteral("contents"));
}

void GuidePanelTest::linksLeadToKinds()
{
    openSample("web-shop");
    m_window->dock(QStringLiteral("palette-dock"))->hide();
    m_window->palettePanel().search()->setText(QStringLiteral("queue"));
    trigger("guide");
    guide().open(QStringLiteral("topic:service-mesh"));
    clickLink(guide().reader(), QStringLiteral("Egress gateway"));
    PalettePanel& palette = m_window->palettePanel();
    QVERIFY(m_window->dock(QStringLiteral("palette-dock"))->isVisible());
    QCOMPARE(palette.search()->text(), QString());
    QCOMPARE(palette.view()->currentIndex().data(PaletteModel::KindRole).toString(), QStringLiteral("egress-gateway"));
    QVERIFY(palette.view()->viewport()->rect().intersects(palette.view()->visualRect(palette.view()->currentIndex())));
    QCOMPARE(guide().page(), QStringLiteral("topic:service-mesh")); // the page stays
    QVERIFY(!m_window->session().document().isModified());
}

void GuidePanelTest::helpKnowsTheSelection()
{
    openSample("web-shop");
    m_window->canvas().setFocus();
    m_window->canvas().setSelection({QStringLiteral("shop-events")});
    QTest::keyClick(&m_window->canvas(), Qt::Key_F1);
    QCOMPARE(guide().page(), QStringLiteral("topic:asynchronous-messaging"));
    QVERIFY(guide().isVisible());
    const Id connection = m_window->session().document().design().connections().begin()->id;
    m_window->canvas().setSelection({connection});
    trigger("guide");
    QCOMPARE(guide().page(), QStringLiteral("topic:connection"));
    m_window->canvas().setSelection({QStringLiteral("cart"), QStringLiteral("orders")});
    trigger("guide");
    QCOMPARE(guide().page(), QStringLiteral("contents"));
    QTRY_VERIFY(m_window->dock(QStringLiteral("guide-dock"))->width() >= 350); // wide enough to read
}

void GuidePanelTest::helpWorksWithoutADesign()
{
    QVERIFY(m_window->showsStartPage());
    trigger("guide");
    QVERIFY(guide().isVisible());
    QCOMPARE(guide().page(), QStringLiteral("contents"));
    QVERIFY(!m_window->actions().action(QStringLiteral("standard-model"))->isEnabled());
    guide().showCoverage();
    QCOMPARE(guide().coverage().tree()->topLevelItemCount(), 0);
}

void GuidePanelTest::inspectorOpensTheKind()
{
    openSample("web-shop");
    auto* button = m_window->inspector().findChild<QToolButton*>(QStringLiteral("kind-guide"));
    QVERIFY(!button->isVisible()); // nothing is selected
    m_window->canvas().setSelection({QStringLiteral("orders-db")});
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(guide().page(), QStringLiteral("topic:data-ownership"));
    QVERIFY(guide().isVisible());
    m_window->showDock(QStringLiteral("inspector-dock"));
    m_window->canvas().setSelection({m_window->session().document().design().connections().begin()->id});
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(guide().page(), QStringLiteral("topic:connection"));
}

void GuidePanelTest::problemsOpenTheRule()
{
    openSample("web-shop");
    QTreeView* view = m_window->problems().view();
    const QModelIndex group = view->model()->index(0, 0);
    const QModelIndex first = view->model()->index(0, 0, group);
    QVERIFY(first.isValid());
    view->scrollTo(first);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, view->visualRect(first).center());
    auto* detail = m_window->problems().findChild<QTextBrowser*>();
    clickLink(detail, QStringLiteral("Read more"));
    QVERIFY(guide().isVisible());
    QCOMPARE(guide().page(), QStringLiteral("rule:chatty-connection"));
    const QString text = guide().reader()->toPlainText();
    for (const char* part : {"What.", "Why.", "What to do.", "Thresholds.", "Sources.", "Read more"})
        QVERIFY2(text.contains(QLatin1String(part)), part);
    clickLink(guide().reader(), QStringLiteral("Tight coupling"));
    QCOMPARE(guide().page(), QStringLiteral("topic:tight-coupling"));
}

void GuidePanelTest::everyPageShows()
{
    trigger("guide");
    for (const GuideTopic& topic : guide().content().topics) {
        guide().open(QLatin1String("topic:") + topic.id);
        const QString text = guide().reader()->toPlainText();
        QVERIFY2(text.startsWith(topic.title), qPrintable(topic.id));
        // No mark of Markdown is left over.
        QVERIFY2(!text.contains(QLatin1String("](")) && !text.contains(QLatin1String("**")), qPrintable(topic.id));
    }
    for (const GuideRule& rule : guide().content().rules) {
        guide().open(QLatin1String("rule:") + rule.id);
        const QString text = guide().reader()->toPlainText();
        QVERIFY2(text.startsWith(rule.name) && text.contains(rule.what) && text.contains(rule.fix), qPrintable(rule.id + u'\n' + text));
    }
}

void GuidePanelTest::coverageFollowsTheDesign()
{
    openSample("media-platform");
    trigger("standard-model");
    QVERIFY(guide().showsCoverage());
    QTreeWidget* tree = guide().coverage().tree();
    QTRY_COMPARE_WITH_TIMEOUT(tree->topLevelItemCount(), 4, 20'000);
    QCOMPARE(tree->topLevelItem(0)->text(0), QStringLiteral("Infrastructure as code: Partly"));
    QCOMPARE(tree->topLevelItem(1)->text(0), QStringLiteral("Containers and orchestration: Met"));
    QCOMPARE(tree->topLevelItem(2)->text(0), QStringLiteral("Service mesh: Partly"));
    QVERIFY(!coverageItem(QStringLiteral("Met (10)"))->isExpanded());

    // One click leads to the canvas and tells why.
    QTreeWidgetItem* bridge = coverageItem(QStringLiteral("Event bridge"), QStringLiteral("Service mesh"));
    QVERIFY(bridge && bridge->parent()->text(0) == QLatin1String("Left out (2)"));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, Qt::NoModifier, tree->visualItemRect(bridge).center());
    QCOMPARE(m_window->selection(), QList<Id>{QStringLiteral("event-bridge")});
    QVERIFY(guide().coverage().detail()->toPlainText().contains(QLatin1String("'Event bridge' is not in the service mesh.")));

    // An edit is followed, what is chosen and unfolded stays.
    coverageItem(QStringLiteral("Met (55)"))->setExpanded(true);
    Document& document = m_window->session().document();
    const auto edit = setAttribute(document.design(), test::catalog(), QStringLiteral("learning-cluster"), QStringLiteral("managed-by"), QStringLiteral("infrastructure-as-code"));
    QVERIFY(edit.has_value());
    QVERIFY(document.apply(*edit).has_value());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<GuideCommands*>()->isBusy() && !m_window->check().isBusy(), 20'000);
    QTreeWidgetItem* learning = coverageItem(QStringLiteral("Learning cluster"), QStringLiteral("Infrastructure"));
    QCOMPARE(learning->parent()->text(0), QStringLiteral("Partly (1)")); // still without GitOps
    QVERIFY(coverageItem(QStringLiteral("Met (55)"))->isExpanded());
    QCOMPARE(tree->currentItem()->text(0), QStringLiteral("Event bridge"));
    document.undoStack()->undo();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<GuideCommands*>()->isBusy() && !m_window->check().isBusy(), 20'000);
    QCOMPARE(coverageItem(QStringLiteral("Learning cluster"), QStringLiteral("Infrastructure"))->parent()->text(0), QStringLiteral("Not met (2)"));

    // From the reason to the rule.
    QTreeWidgetItem* again = coverageItem(QStringLiteral("Learning cluster"), QStringLiteral("Infrastructure"));
    tree->scrollToItem(again);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, Qt::NoModifier, tree->visualItemRect(again).center());
    clickLink(guide().coverage().detail(), QStringLiteral("not-from-code"));
    QCOMPARE(guide().page(), QStringLiteral("rule:not-from-code"));
    QVERIFY(!guide().showsCoverage());
}

void GuidePanelTest::coverageIsIdleUnseen()
{
    openSample("bank");
    GuideCommands* commands = m_window->findChild<GuideCommands*>();
    QVERIFY(!commands->isBusy()); // nobody looks
    QCOMPARE(guide().coverage().tree()->topLevelItemCount(), 0);
    trigger("standard-model");
    QTRY_COMPARE_WITH_TIMEOUT(guide().coverage().tree()->topLevelItemCount(), 4, 20'000);
    QTreeWidgetItem* batch = coverageItem(QStringLiteral("Nightly batch"), QStringLiteral("Containers"));
    QVERIFY(batch && batch->parent()->text(0) == QLatin1String("Deviates (5)"));
    guide().coverage().tree()->setCurrentItem(batch);
    const QString why = guide().coverage().detail()->toPlainText();
    QVERIFY2(why.contains(QLatin1String("Head of core banking, until 2027-12-31.")), qPrintable(why));
    // Another design while nobody looks: its coverage comes with the next look.
    guide().tabs()->setCurrentIndex(0);
    openYaml("groundplan: 1\nname: Empty\n");
    guide().showCoverage();
    QTRY_VERIFY_WITH_TIMEOUT(!commands->isBusy(), 20'000);
    QCOMPARE(guide().coverage().tree()->topLevelItem(0)->text(0), QStringLiteral("Infrastructure as code: Does not apply"));
}

void GuidePanelTest::rulesOfADesignAreExplained()
{
    openYaml("groundplan: 1\nname: Off\nrules: { set: { no-probes: off } }\n");
    trigger("guide");
    guide().open(QStringLiteral("rule:no-probes"));
    QVERIFY2(guide().reader()->toPlainText().contains(QLatin1String("switched off by the profile")), qPrintable(guide().reader()->toPlainText()));
}

QTEST_MAIN(GuidePanelTest)
#include "tst_guide.moc"
