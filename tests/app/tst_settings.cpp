// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include "app/services/disk.h"
#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/main_window.h"
#include "app/studio/settings_commands.h"
#include "app/studio/shortcut_list.h"
#include "app/studio/workspace.h"
#include "tests/support/samples.h"
#include "views/adapters/menu_text.h"
#include "views/dialogs/key_field.h"
#include "views/dialogs/keyboard_page.h"
#include "views/dialogs/settings_dialog.h"

using namespace groundplan;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mnemonicsAreNoNames()
    {
        QCOMPARE(withoutMnemonic(QStringLiteral("&Open…")), QStringLiteral("Open…"));
        QCOMPARE(withoutMnemonic(QStringLiteral("開く(&O)…")), QStringLiteral("開く…"));
        QCOMPARE(withoutMnemonic(QStringLiteral("Cut && paste (all)")), QStringLiteral("Cut & paste (all)"));
    }
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init();
    void cleanup();
    void whatIsChosenCountsAtOnceAndIsKept();
    void defaultsOfOnePage();
    void pagesAreFound_data();
    void pagesAreFound();
    void newDesignsFollowTheProfile();
    void keysAreRecorded();
    void conflictsAreNamed();
    void fixedKeysStay();
    void twoStrokes();
    void keysTravelAsAFile();
    void badFilesOfKeys_data();
    void badFilesOfKeys();

private:
    QString file(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    SettingsDialog* open(const char* page);
    QKeySequence keysOf(MainWindow* window, const char* id) const { return window->actions().action(QString::fromLatin1(id))->shortcut(); }
    template<typename Dialog, typename Answer>
    void whenAsked(Answer answer)
    {
        auto* timer = new QTimer(this);
        timer->setInterval(20);
        connect(timer, &QTimer::timeout, this, [timer, answer] {
            auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            timer->deleteLater();
            timer->stop();
            answer(dialog);
        });
        timer->start();
    }
    void start();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    MainWindow* m_window = nullptr;
};

void TestSettings::start()
{
    m_workspace.reset();
    Workspace::Options options;
    options.settingsFile = file("settings.ini");
    options.recoveryFolder = file("recovery");
    m_workspace = std::make_unique<Workspace>(test::catalog(), options);
    m_workspace->settings().setFolder(m_folder->path());
    m_window = m_workspace->openWindow();
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
}

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    start();
}

void TestSettings::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

SettingsDialog* TestSettings::open(const char* page)
{
    m_window->findChild<SettingsCommands*>()->open(QString::fromLatin1(page));
    auto* dialog = m_window->findChild<SettingsDialog*>();
    if (!dialog || !QTest::qWaitForWindowExposed(dialog))
        return nullptr;
    return dialog;
}

void TestSettings::whatIsChosenCountsAtOnceAndIsKept()
{
    MainWindow* other = m_workspace->openWindow();
    QCOMPARE(other->session().journal().delay(), RecoveryJournal::writeDelay);
    m_window->actions().action(QStringLiteral("settings"))->trigger();
    auto* dialog = m_window->findChild<SettingsDialog*>();
    QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
    auto* recovery = dialog->findChild<QComboBox*>(QStringLiteral("recovery"));
    recovery->setCurrentIndex(recovery->findData(QStringLiteral("10000")));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("owner")), QStringLiteral("Team Buy"));
    dialog->showPage(QStringLiteral("appearance"));
    auto* theme = dialog->findChild<QComboBox*>(QStringLiteral("theme"));
    theme->setCurrentIndex(theme->findData(QStringLiteral("theme-dark")));
    QCOMPARE(m_workspace->theme().mode, Theme::Mode::Dark);
    QTest::keyClick(dialog->findChild<QCheckBox*>(QStringLiteral("motion")), Qt::Key_Space);
    for (MainWindow* window : {m_window, other}) {
        QCOMPARE(window->session().journal().delay(), 10'000);
        QVERIFY(!window->isAnimated());
    }
    const QImage withGrid = [this] {
        m_window->session().create({});
        QTest::qWait(50);
        return m_window->grab().toImage();
    }();
    dialog->findChild<QCheckBox*>(QStringLiteral("grid"))->setChecked(false);
    QTest::qWait(50);
    QVERIFY(m_window->grab().toImage() != withGrid);
    const Preferences chosen = dialog->preferences();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<SettingsDialog*>());
    start();
    QCOMPARE(m_workspace->settings().preferences(), chosen);
    QCOMPARE(m_workspace->settings().preferences().owner, QStringLiteral("Team Buy"));
    QCOMPARE(m_workspace->theme().mode, Theme::Mode::Dark);
    QCOMPARE(m_window->session().journal().delay(), 10'000);
    QVERIFY(open("appearance")->preferences() == chosen);
    m_workspace->setThemeChoice(StudioSettings::ThemeChoice::Light);
}

void TestSettings::defaultsOfOnePage()
{
    SettingsDialog* dialog = open("appearance");
    dialog->findChild<QCheckBox*>(QStringLiteral("grid"))->setChecked(false);
    dialog->findChild<QCheckBox*>(QStringLiteral("restore"))->setChecked(true);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("defaults")), Qt::LeftButton);
    QVERIFY(m_workspace->settings().preferences().grid);
    QVERIFY(m_workspace->settings().preferences().restoreSession);
    dialog->showPage(QStringLiteral("general"));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("defaults")), Qt::LeftButton);
    QCOMPARE(m_workspace->settings().preferences(), Preferences());
}

void TestSettings::pagesAreFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("pages");
    QTest::newRow("a label") << QStringLiteral("language") << QStringList{QStringLiteral("General")};
    QTest::newRow("a check box") << QStringLiteral("snap to") << QStringList{QStringLiteral("Appearance")};
    QTest::newRow("a choice") << QStringLiteral("curved") << QStringList{QStringLiteral("Appearance"), QStringLiteral("Keyboard")};
    QTest::newRow("an action") << QStringLiteral("save a copy") << QStringList{QStringLiteral("Keyboard")};
    QTest::newRow("nothing") << QStringLiteral("xyzzy") << QStringList();
}

void TestSettings::pagesAreFound()
{
    QFETCH(QString, words);
    QFETCH(QStringList, pages);
    SettingsDialog* dialog = open("general");
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("search-settings")), words);
    auto* list = dialog->findChild<QListWidget*>(QStringLiteral("pages"));
    QStringList shown;
    for (int row = 0; row < list->count(); ++row) {
        if (!list->item(row)->isHidden())
            shown.append(list->item(row)->text());
    }
    QCOMPARE(shown, pages);
    if (!pages.isEmpty())
        QVERIFY(pages.contains(list->currentItem()->text()));
}

void TestSettings::newDesignsFollowTheProfile()
{
    SettingsDialog* dialog = open("checking");
    auto* profile = dialog->findChild<QComboBox*>(QStringLiteral("profile"));
    QVERIFY(profile->count() > 1);
    profile->setCurrentIndex(1);
    dialog->close();
    m_window->actions().action(QStringLiteral("new"))->trigger();
    QCOMPARE(m_window->session().document().design().properties().rules.profile, profile->itemData(1).toString());
    QVERIFY(!m_window->isWindowModified());
}

void TestSettings::keysAreRecorded()
{
    MainWindow* other = m_workspace->openWindow();
    KeyboardPage& page = open("keyboard")->keyboard();
    QTest::keyClicks(page.search(), QStringLiteral("Fit everything"));
    page.choose(QStringLiteral("zoom-fit"));
    page.field()->setFocus();
    QTest::keyClick(page.field(), Qt::Key_J, Qt::ControlModifier);
    QTRY_COMPARE(keysOf(m_window, "zoom-fit"), QKeySequence(Qt::CTRL | Qt::Key_J));
    QCOMPARE(keysOf(other, "zoom-fit"), QKeySequence(Qt::CTRL | Qt::Key_J));
    QCOMPARE(m_workspace->settings().preferences().keys, (QHash<QString, QString>{{QStringLiteral("zoom-fit"), QStringLiteral("Ctrl+J")}}));
    // The overview and the tooltip tell the user's keys.
    bool told = false;
    for (const ShortcutRow& row : other->actions().shortcuts())
        told = told || (row.text == QLatin1String("Fit everything") && row.keys == QLatin1String("Ctrl+J"));
    QVERIFY(told);
    QVERIFY(other->actions().action(QStringLiteral("zoom-fit"))->toolTip().contains(QLatin1String("Ctrl+J")));
    // Another window that comes later has them too.
    QCOMPARE(keysOf(m_workspace->openWindow(), "zoom-fit"), QKeySequence(Qt::CTRL | Qt::Key_J));
    auto* remove = page.findChild<QPushButton*>(QStringLiteral("remove-keys"));
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(keysOf(m_window, "zoom-fit"), QKeySequence());
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("reset-keys")), Qt::LeftButton);
    QCOMPARE(keysOf(m_window, "zoom-fit"), QKeySequence(Qt::CTRL | Qt::Key_1));
    QVERIFY(m_workspace->settings().preferences().keys.isEmpty());
}

void TestSettings::conflictsAreNamed()
{
    SettingsDialog* dialog = open("keyboard");
    KeyboardPage& page = dialog->keyboard();
    page.choose(QStringLiteral("zoom-fit"));
    page.field()->setFocus();
    QTest::keyClick(page.field(), Qt::Key_S, Qt::ControlModifier);
    auto* takeOver = page.findChild<QPushButton*>(QStringLiteral("take-over"));
    QTRY_VERIFY(takeOver->isVisible());
    QCOMPARE(page.findChild<QLabel*>(QStringLiteral("keys-message"))->text(), QStringLiteral("Ctrl+S calls “Save” already."));
    QCOMPARE(keysOf(m_window, "save"), QKeySequence(Qt::CTRL | Qt::Key_S)); // nothing happened yet
    QTest::mouseClick(takeOver, Qt::LeftButton);
    QCOMPARE(keysOf(m_window, "save"), QKeySequence());
    QCOMPARE(keysOf(m_window, "zoom-fit"), QKeySequence(Qt::CTRL | Qt::Key_S));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("defaults")), Qt::LeftButton);
    QCOMPARE(keysOf(m_window, "save"), QKeySequence(Qt::CTRL | Qt::Key_S));
    QCOMPARE(keysOf(m_window, "zoom-fit"), QKeySequence(Qt::CTRL | Qt::Key_1));
}

void TestSettings::fixedKeysStay()
{
    KeyboardPage& page = open("keyboard")->keyboard();
    page.choose(QStringLiteral("zoom-fit"));
    page.field()->setFocus();
    QTest::keyClick(page.field(), Qt::Key_Left);
    const QString wanted = QStringLiteral("Left is taken on the canvas: Go to the next component that way");
    QTRY_COMPARE(page.findChild<QLabel*>(QStringLiteral("keys-message"))->text(), wanted);
    QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("take-over"))->isVisible());
    QCOMPARE(keysOf(m_window, "zoom-fit"), QKeySequence(Qt::CTRL | Qt::Key_1));
    QVERIFY(!page.tree()->findItems(QStringLiteral("Space"), Qt::MatchExactly | Qt::MatchRecursive, 1).isEmpty());
    // Escape gives up what was begun.
    QTest::keyClick(page.field(), Qt::Key_J, Qt::ControlModifier);
    QTest::keyClick(page.field(), Qt::Key_Escape);
    QTest::qWait(KeyField::secondStrokeMs + 100);
    QCOMPARE(keysOf(m_window, "zoom-fit"), QKeySequence(Qt::CTRL | Qt::Key_1));
}

void TestSettings::twoStrokes()
{
    KeyboardPage& page = open("keyboard")->keyboard();
    page.choose(QStringLiteral("save-copy"));
    page.field()->setFocus();
    QTest::keyClick(page.field(), Qt::Key_J, Qt::ControlModifier);
    QTest::keyClick(page.field(), Qt::Key_C);
    QCOMPARE(keysOf(m_window, "save-copy"), QKeySequence(Qt::CTRL | Qt::Key_J, Qt::Key_C));
    // The first stroke alone would never come to an end any more.
    page.choose(QStringLiteral("zoom-fit"));
    page.field()->setFocus();
    QTest::keyClick(page.field(), Qt::Key_J, Qt::ControlModifier);
    QTRY_COMPARE(page.findChild<QLabel*>(QStringLiteral("keys-message"))->text(), QStringLiteral("Ctrl+J collides with Ctrl+J, C of “Save a copy…”."));
}

void TestSettings::keysTravelAsAFile()
{
    SettingsDialog* dialog = open("keyboard");
    KeyboardPage& page = dialog->keyboard();
    page.choose(QStringLiteral("zoom-fit"));
    page.field()->setFocus();
    QTest::keyClick(page.field(), Qt::Key_J, Qt::ControlModifier);
    QTest::keyClick(page.field(), Qt::Key_F);
    const QString path = file("keys.json");
    const auto answer = [path](QFileDialog* files) {
        files->findChild<QLineEdit*>()->setText(path);
        QMetaObject::invokeMethod(files, "accept");
    };
    whenAsked<QFileDialog>(answer);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("export-keys")), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(path));
    QCOMPARE(*readFile(path), QByteArray("{\n    \"groundplan-shortcuts\": 1,\n    \"shortcuts\": {\n        \"zoom-fit\": \"Ctrl+J, F\"\n    }\n}\n"));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("defaults")), Qt::LeftButton);
    QCOMPARE(keysOf(m_window, "zoom-fit"), QKeySequence(Qt::CTRL | Qt::Key_1));
    whenAsked<QFileDialog>(answer);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("import-keys")), Qt::LeftButton);
    QTRY_COMPARE(keysOf(m_window, "zoom-fit"), QKeySequence(Qt::CTRL | Qt::Key_J, Qt::Key_F));
}

void TestSettings::badFilesOfKeys_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    QTest::newRow("no JSON") << QByteArray("shortcuts: no") << QStringLiteral("This is no JSON file: illegal value.");
    QTest::newRow("something else") << QByteArray("{\"version\": 1}")
                                    << QStringLiteral("This file holds no shortcuts that this version can read. Export some to see how it looks.");
    QTest::newRow("no key") << QByteArray("{\"groundplan-shortcuts\": 1, \"shortcuts\": {\"save\": \"Ctrl+Banana\"}}")
                            << QStringLiteral("“Ctrl+Banana” is no key. Write it like Ctrl+Shift+K, or with two strokes like Ctrl+K, Ctrl+S.");
    QTest::newRow("a number") << QByteArray("{\"groundplan-shortcuts\": 1, \"shortcuts\": {\"save\": 7}}")
                              << QStringLiteral("“” is no key. Write it like Ctrl+Shift+K, or with two strokes like Ctrl+K, Ctrl+S.");
}

void TestSettings::badFilesOfKeys()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const auto keys = shortcutsFromJson(bytes, QStringLiteral("keys.json"));
    QVERIFY(!keys);
    QCOMPARE(keys.error().message, message);
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
