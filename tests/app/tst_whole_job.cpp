// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>
#include <QTreeWidget>

#include "app/services/background_check.h"
#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/lens_commands.h"
#include "app/studio/main_window.h"
#include "app/studio/workspace.h"
#include "tests/support/samples.h"
#include "views/adapters/palette_model.h"
#include "views/canvas/canvas.h"
#include "views/canvas/lens_legend.h"
#include "views/dialogs/command_palette.h"
#include "views/dialogs/pattern_dialog.h"
#include "views/dialogs/picture_dialog.h"
#include "views/drawing/diagram.h"
#include "views/panels/banner.h"
#include "views/panels/palette_panel.h"
#include "views/panels/problems_panel.h"

using namespace groundplan;

/// A whole working day through the real window: nothing but mouse and keyboard, from the start page to a picture.
class WholeJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fromStartPageToPicture();

private:
    Canvas& canvas() { return m_window->canvas(); }
    QWidget* view() { return canvas().viewport(); }
    const Design& design() { return m_window->session().document().design(); }
    QPoint middle(const Id& id)
    {
        const DiagramNode& node = canvas().diagram().node(canvas().diagram().nodeOf(id));
        // A container is taken by its header.
        return canvas().viewportPositionFor(node.container ? node.rect.topLeft() + QPointF(60, 16) : node.rect.center());
    }
    void keys(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window, key, modifiers); }
    /// What a user types into whatever has the focus.
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void drag(QPoint from, QPoint to)
    {
        QTest::mouseMove(view(), from);
        QTest::mousePress(view(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 6; ++step)
            QTest::mouseMove(view(), from + (to - from) * step / 6);
        QTest::mouseRelease(view(), Qt::LeftButton, {}, to);
    }
    void command(const QString& words)
    {
        keys(Qt::Key_K, Qt::ControlModifier);
        CommandPalette* palette = nullptr;
        QTRY_VERIFY((palette = m_window->findChild<CommandPalette*>()) && palette->isVisible());
        type(words);
        keys(Qt::Key_Return);
    }
    /// Types into the file dialog that comes up next.
    void answerFileDialog(const QString& name)
    {
        auto* timer = new QTimer(this);
        timer->setInterval(30);
        connect(timer, &QTimer::timeout, this, [timer, name] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            timer->stop();
            timer->deleteLater();
            auto* line = dialog->findChild<QLineEdit*>();
            line->setFocus();
            line->selectAll();
            QTest::keyClicks(line, name);
            auto* buttons = dialog->findChild<QDialogButtonBox*>();
            for (QAbstractButton* button : buttons->buttons()) {
                if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
                    QTest::mouseClick(button, Qt::LeftButton);
            }
        });
        timer->start();
    }
    /// Out of the palette: search, Return, a click where it is to stand.
    void place(const QString& words, QPoint at)
    {
        const int before = design().components().size();
        keys(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_window->palettePanel().search()->hasFocus());
        type(words);
        keys(Qt::Key_Return);
        QTest::mouseMove(view(), at);
        QTest::mouseClick(view(), Qt::LeftButton, {}, at);
        QCOMPARE(design().components().size(), before + 1);
    }
    Id last()
    {
        Id id;
        for (const Component& component : design().components())
            id = component.id;
        return id;
    }

    QTemporaryDir m_folder;
    MainWindow* m_window = nullptr;
};

void WholeJobTest::initTestCase()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    qputenv("PATH", QFileInfo(QStringLiteral(GROUNDPLAN_PROGRAM)).absolutePath().toLocal8Bit() + ':' + qgetenv("PATH"));
}

void WholeJobTest::fromStartPageToPicture()
{
    Workspace::Options options;
    options.language = QStringLiteral("en"); // not the machine's
    options.settingsFile = m_folder.filePath(QStringLiteral("settings.ini"));
    options.recoveryFolder = m_folder.filePath(QStringLiteral("recovery"));
    Workspace workspace(test::catalog(), options);
    workspace.settings().setFolder(m_folder.path());
    m_window = workspace.openWindow();
    m_window->resize(1560, 1080);
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    QVERIFY(m_window->showsStartPage());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));

    // A new design.
    keys(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_window->session().isOpen() && canvas().isVisible());
    QTest::qWait(50);

    // Two places and a service out of the palette, one of them straight into another.
    const QPoint centre = view()->rect().center();
    place(QStringLiteral("cluster"), centre + QPoint(-60, -120));
    const Id cluster = last();
    place(QStringLiteral("namespace"), middle(cluster) + QPoint(40, 60));
    const Id space = last();
    QCOMPARE(design().component(space)->in, cluster);
    place(QStringLiteral("web front end"), centre + QPoint(-240, 160));
    const Id front = last();

    // More by typing, connected as they come.
    QTest::mouseClick(view(), Qt::LeftButton, {}, centre + QPoint(60, 160));
    canvas().setFocus();
    keys(Qt::Key_Q);
    type(QStringLiteral("Orders: service"));
    keys(Qt::Key_Tab);
    type(QStringLiteral("Orders DB: postgres"));
    keys(Qt::Key_Return);
    QTRY_VERIFY(design().component(QStringLiteral("orders")) && design().component(QStringLiteral("orders-db")));
    QCOMPARE(design().connections().size(), 1);
    keys(Qt::Key_Escape);

    // A pattern.
    const int before = design().components().size();
    keys(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(qobject_cast<PatternDialog*>(QApplication::activeModalWidget()));
    auto* dialog = qobject_cast<PatternDialog*>(QApplication::activeModalWidget());
    auto* search = dialog->findChild<QLineEdit*>();
    QTest::mouseClick(search, Qt::LeftButton);
    type(QStringLiteral("Observability"));
    auto* list = dialog->findChild<QTreeWidget*>(QStringLiteral("patterns"));
    const auto found = list->findItems(QStringLiteral("Observability stack"), Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(found.first()).center());
    QCOMPARE(dialog->pattern(), QStringLiteral("observability"));
    for (QAbstractButton* button : dialog->findChild<QDialogButtonBox*>()->buttons()) {
        if (dialog->findChild<QDialogButtonBox*>()->buttonRole(button) == QDialogButtonBox::AcceptRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(design().components().size() >= before + 3);
    QVERIFY(design().components().size() >= 8);

    // Connect two cards: from the handle beside the one to the other.
    keys(Qt::Key_1, Qt::ControlModifier);
    canvas().setFocus();
    keys(Qt::Key_0, Qt::ControlModifier);
    canvas().centerOn(front);
    QTest::mouseMove(view(), middle(front));
    const int lines = design().connections().size();
    const DiagramNode& card = canvas().diagram().node(canvas().diagram().nodeOf(front));
    const QPoint handle = canvas().viewportPositionFor(QPointF(card.rect.right(), card.rect.center().y())) + QPoint(11, 0);
    drag(handle, middle(QStringLiteral("orders")));
    QCOMPARE(design().connections().size(), lines + 1);

    // Nest: drag a card into the namespace.
    const DiagramNode& home = canvas().diagram().node(canvas().diagram().nodeOf(space));
    drag(middle(QStringLiteral("orders")), canvas().viewportPositionFor(home.rect.center() + QPointF(0, 16)));
    QCOMPARE(design().component(QStringLiteral("orders"))->in, space);

    // Fix a finding that a machine can fix.
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->check().isBusy() && m_window->problems().view()->model()->rowCount() > 0, 10000);
    QTreeView* problems = m_window->problems().view();
    problems->setFocus();
    keys(Qt::Key_Home);
    QPushButton* fix = nullptr;
    for (int row = 0; row < 60 && !fix; ++row) {
        QTest::keyClick(problems, Qt::Key_Down);
        QTest::qWait(120);
        fix = m_window->problems().findChild<QPushButton*>(QStringLiteral("fix"));
    }
    QVERIFY(fix);
    const int steps = m_window->session().document().undoStack()->count();
    QTest::mouseClick(fix, Qt::LeftButton);
    QCOMPARE(m_window->session().document().undoStack()->count(), steps + 1);

    // Lay out: what was put by hand is kept unless one insists.
    canvas().setFocus();
    keys(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(m_window->actions().action(QStringLiteral("keep-positions"))->isChecked());
    QPushButton* everything = nullptr;
    for (QPushButton* button : m_window->banners().findChildren<QPushButton*>()) {
        if (button->text() == QLatin1String("Lay out everything"))
            everything = button;
    }
    QVERIFY(everything);
    QTest::mouseClick(everything, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session().document().undoStack()->count(), steps + 2, 20000);

    // Look through a lens.
    keys(Qt::Key_4, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_window->findChild<LensCommands*>()->lens(), QStringLiteral("security"));
    QTRY_VERIFY(canvas().lensLegend()->isVisible());

    // Save.
    const QString path = m_folder.filePath(QStringLiteral("job.groundplan.yaml"));
    answerFileDialog(QStringLiteral("job.groundplan.yaml"));
    keys(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(QFileInfo::exists(path));
    QTRY_VERIFY(!m_window->isWindowModified());
    const Design saved = design();

    // Open it again, in a window of its own: it is the very same.
    m_window->close();
    QTRY_VERIFY(!m_window->isVisible());
    m_window = workspace.openWindow();
    m_window->resize(1560, 1080);
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    answerFileDialog(QStringLiteral("job.groundplan.yaml"));
    keys(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(m_window->session().isOpen());
    QVERIFY(design() == saved);

    // A picture of it.
    const QString picture = m_folder.filePath(QStringLiteral("job.svg"));
    auto* asked = new QTimer(this);
    asked->setInterval(30);
    connect(asked, &QTimer::timeout, this, [this, asked] {
        auto* pictures = qobject_cast<PictureDialog*>(QApplication::activeModalWidget());
        if (!pictures)
            return;
        asked->stop();
        answerFileDialog(QStringLiteral("job.svg"));
        QTest::mouseClick(pictures->findChild<QPushButton*>(QStringLiteral("export")), Qt::LeftButton);
    });
    asked->start();
    QTest::qWait(50);
    canvas().setFocus();
    command(QStringLiteral("Export picture"));
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(picture).size() > 1000, 10000);
}

QTEST_MAIN(WholeJobTest)

#include "tst_whole_job.moc"
