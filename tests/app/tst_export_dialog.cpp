// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

#include "app/services/disk.h"
#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/export_commands.h"
#include "app/studio/main_window.h"
#include "app/studio/workspace.h"
#include "model/edit/edits.h"
#include "tests/support/samples.h"
#include "views/adapters/export_files_filter.h"
#include "views/adapters/export_files_model.h"
#include "views/canvas/canvas.h"
#include "views/dialogs/export/code_view.h"
#include "views/dialogs/export/difference_view.h"
#include "views/dialogs/export_dialog.h"

using namespace groundplan;

/// Nothing of a test makes sense without the dialog.
#define OPEN(...)                                  \
    open(__VA_ARGS__);                             \
    if (!m_dialog || QTest::currentTestFailed())   \
        return;

/// Planning, looking at and writing an export in the studio, beside the canvas.
class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init();
    void cleanup();
    void targetsAreChosenAndRemembered();
    void filesAreNarrowedDown();
    void linesLeadToTheCanvas();
    void selectionLeadsToItsFiles();
    void profileIsKeptAsOneEdit();
    void profileShapesTheFiles();
    void editsByHandStay();
    void conflictsAreDecided();
    void foreignFilesAreAskedAbout();
    void followsTheDesign();
    void notesLeadToTheCanvas();
    void differencesAreWalked();
    void errorsAreTold();
    void publishesToGit();
    void largeExportsStayQuick();

private:
    QString file(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    Document& document() { return m_window->session().document(); }
    /// Opens the dialog with these targets; the folder need not exist.
    void open(const QStringList& targets = {QStringLiteral("kubernetes")}, const QString& folder = {});
    template<typename Widget>
    Widget* part(const char* name) const
    {
        return m_dialog->findChild<Widget*>(QString::fromLatin1(name));
    }
    QTreeWidgetItem* targetItem(const QString& id) const;
    void clickTarget(const QString& id);
    const ExportLine* line(const QString& ending) const;
    ExportLine::State state(const QString& ending) const { return line(ending) ? line(ending)->state : ExportLine::State::Unknown; }
    QStringList shownFiles() const;
    void choose(const QString& ending);
    bool isIdle() const { return !m_window->findChild<ExportCommands*>()->isBusy() && m_dialog->work() == ExportDialog::Work::None; }
    void write();
    void edit(const Id& component, const QString& attribute, const Value& value);
    void replaceInFile(const QString& path, const QByteArray& from, const QByteArray& to);
    void replan();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    MainWindow* m_window = nullptr;
    ExportDialog* m_dialog = nullptr;
};

void TestExportDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Workspace::Options options;
    options.settingsFile = file("settings.ini");
    options.recoveryFolder = file("recovery");
    m_workspace = std::make_unique<Workspace>(test::catalog(), options);
    m_window = m_workspace->openWindow();
    m_window->resize(1400, 900);
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    m_window->session().take(test::design("groundplan: 1\n"
                                          "name: Web shop\n"
                                          "components:\n"
                                          "  edge: { kind: cluster, name: Edge }\n"
                                          "  shop: { kind: namespace, name: Shop, in: edge }\n"
                                          "  cart: { kind: service, name: Cart, in: shop, image: example/cart, port: 7070, replicas: 2 }\n"
                                          "  pay: { kind: service, name: Pay, in: shop, image: example/pay, port: 7071, replicas: 2 }\n"
                                          "connections:\n"
                                          "  c: { from: cart, to: pay, kind: calls, protocol: http, timeout: 2s }\n"), {});
}

void TestExportDialog::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
    m_dialog = nullptr;
}

void TestExportDialog::open(const QStringList& targets, const QString& folder)
{
    m_workspace->settings().setExportTargets(targets);
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    QTest::keyClick(m_window, Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY((m_dialog = m_window->findChild<ExportDialog*>()) && m_dialog->isVisible());
    QVERIFY(!m_dialog->isModal()); // the canvas stays usable
    if (!folder.isEmpty()) {
        part<QLineEdit>("folder")->setText(folder);
        Q_EMIT part<QLineEdit>("folder")->editingFinished();
    }
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 6000);
    QVERIFY(targets.isEmpty() || !m_dialog->files().tree().lines.isEmpty());
}

QTreeWidgetItem* TestExportDialog::targetItem(const QString& id) const
{
    auto* tree = part<QTreeWidget>("targets");
    for (int group = 0; group < tree->topLevelItemCount(); ++group) {
        for (int at = 0; at < tree->topLevelItem(group)->childCount(); ++at) {
            if (tree->topLevelItem(group)->child(at)->data(0, Qt::UserRole) == id)
                return tree->topLevelItem(group)->child(at);
        }
    }
    return nullptr;
}

void TestExportDialog::clickTarget(const QString& id)
{
    auto* tree = part<QTreeWidget>("targets");
    QTreeWidgetItem* item = targetItem(id);
    QVERIFY(item);
    tree->scrollToItem(item);
    tree->setCurrentItem(item);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Space);
}

const ExportLine* TestExportDialog::line(const QString& ending) const
{
    for (const ExportLine& at : m_dialog->files().tree().lines) {
        if (at.file.path.endsWith(ending))
            return &at;
    }
    return nullptr;
}

QStringList TestExportDialog::shownFiles() const
{
    QStringList paths;
    QTreeView* view = m_dialog->files().view();
    for (QModelIndex at = view->model()->index(0, 0); at.isValid(); at = view->indexBelow(at)) {
        if (at.data(ExportFilesModel::LineRole).toInt() >= 0)
            paths.append(at.data(ExportFilesModel::PathRole).toString());
    }
    return paths;
}

void TestExportDialog::choose(const QString& ending)
{
    const ExportLine* found = line(ending);
    QVERIFY2(found, qPrintable(ending));
    m_dialog->files().setCurrent(found->file.path);
    QCOMPARE(m_dialog->files().current()->file.path, found->file.path);
}

void TestExportDialog::write()
{
    QTRY_VERIFY(part<QPushButton>("export")->isEnabled());
    QTest::mouseClick(part<QPushButton>("export"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isIdle() && part<QLabel>("message")->isVisible(), 6000);
}

void TestExportDialog::edit(const Id& component, const QString& attribute, const Value& value)
{
    QVERIFY(document().apply(setAttribute(document().design(), test::catalog(), component, attribute, value)));
}

void TestExportDialog::replaceInFile(const QString& path, const QByteArray& from, const QByteArray& to)
{
    QFile at(path);
    QVERIFY(at.open(QIODevice::ReadWrite));
    QByteArray bytes = at.readAll();
    QVERIFY2(bytes.contains(from), bytes.constData());
    bytes.replace(from, to);
    at.resize(0);
    at.seek(0);
    at.write(bytes);
}

void TestExportDialog::replan()
{
    m_dialog->activateWindow();
    QTRY_VERIFY(m_dialog->isActiveWindow());
    QTest::keyClick(m_dialog, Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 6000);
}

void TestExportDialog::targetsAreChosenAndRemembered()
{
    OPEN()
    QCOMPARE(m_dialog->targets(), QStringList{QStringLiteral("kubernetes")});
    const auto alone = m_dialog->files().tree().lines.size();
    // A search leaves what fits.
    QTest::keyClicks(part<QLineEdit>("target-search"), QStringLiteral("argo"));
    QVERIFY(targetItem(QStringLiteral("kubernetes"))->isHidden());
    QVERIFY(!targetItem(QStringLiteral("argocd"))->isHidden());
    clickTarget(QStringLiteral("argocd"));
    QTRY_VERIFY_WITH_TIMEOUT(isIdle() && m_dialog->files().tree().lines.size() > alone, 6000);
    QVERIFY(m_dialog->targets().contains(QStringLiteral("argocd")));
    // Each in its folder now.
    QVERIFY(line(QStringLiteral("kustomization.yaml"))->file.path.contains(u'/'));
    for (const ExportLine& at : m_dialog->files().tree().lines)
        QVERIFY2(at.file.path.startsWith(QLatin1String("kubernetes/")) || at.file.path.startsWith(QLatin1String("argocd/")), qPrintable(at.file.path));
    const QStringList chosen = m_dialog->targets();
    m_dialog->close();
    QTRY_VERIFY(!m_window->findChild<ExportDialog*>());
    QCOMPARE(m_workspace->settings().exportTargets(), chosen);
    m_window->activateWindow();
    m_window->actions().action(QStringLiteral("export"))->trigger();
    QTRY_VERIFY((m_dialog = m_window->findChild<ExportDialog*>()));
    QCOMPARE(m_dialog->targets(), chosen);
    // Nothing chosen: nothing to export, and it says so.
    clickTarget(QStringLiteral("argocd"));
    clickTarget(QStringLiteral("kubernetes"));
    QTRY_VERIFY(isIdle());
    QVERIFY(m_dialog->files().tree().lines.isEmpty());
    QVERIFY(!part<QPushButton>("export")->isEnabled());
    QCOMPARE(part<QLabel>("summary")->text(), QStringLiteral("Choose what to export."));
}

void TestExportDialog::filesAreNarrowedDown()
{
    OPEN({QStringLiteral("kubernetes")}, file("out"))
    const qsizetype all = shownFiles().size();
    QVERIFY(all > 3);
    QTest::keyClicks(part<QLineEdit>("file-filter"), QStringLiteral("CART"));
    QVERIFY(!shownFiles().isEmpty() && shownFiles().size() < all);
    for (const QString& path : shownFiles())
        QVERIFY2(path.contains(QLatin1String("cart")), qPrintable(path));
    part<QLineEdit>("file-filter")->clear();
    QCOMPARE(shownFiles().size(), all);
    auto* subjects = part<QComboBox>("files-of");
    subjects->setCurrentIndex(subjects->findText(QStringLiteral("Files of Pay")));
    QVERIFY(!shownFiles().isEmpty() && shownFiles().size() < all);
    for (const QString& path : shownFiles())
        QVERIFY(line(path)->file.subjects.contains(QStringLiteral("pay")));
    subjects->setCurrentIndex(0);
    write();
    QTest::mouseClick(part<QCheckBox>("only-differing"), Qt::LeftButton, {}, QPoint(8, part<QCheckBox>("only-differing")->height() / 2));
    QVERIFY(part<QCheckBox>("only-differing")->isChecked());
    QVERIFY(shownFiles().isEmpty());
    QCOMPARE(part<QLabel>("no-files")->text(), QStringLiteral("No file differs from the folder."));
    edit(QStringLiteral("cart"), QStringLiteral("replicas"), 5);
    QTRY_VERIFY_WITH_TIMEOUT(!shownFiles().isEmpty(), 6000);
    QVERIFY(shownFiles().size() < all);
}

void TestExportDialog::linesLeadToTheCanvas()
{
    OPEN()
    for (const char* name : {"cart", "pay"}) {
        const ExportLine* found = nullptr;
        for (const ExportLine& at : m_dialog->files().tree().lines) {
            if (at.file.subjectsAt(1).contains(QLatin1String(name)) || at.file.path.contains(QLatin1String(name)))
                found = &at;
        }
        QVERIFY(found);
        choose(found->file.path);
        m_window->canvas().setSelection({});
        auto* preview = part<CodeView>("preview");
        int wanted = 0;
        for (int at = 2; at <= preview->blockCount() && wanted == 0; ++at)
            wanted = found->file.subjectsAt(at).contains(QLatin1String(name)) ? at : 0;
        QVERIFY(wanted > 1);
        const QTextCursor cursor(preview->document()->findBlockByNumber(wanted - 1));
        QTest::mouseClick(preview->viewport(), Qt::LeftButton, {}, preview->cursorRect(cursor).center() + QPoint(2, 0));
        QCOMPARE(preview->currentLine(), wanted);
        QCOMPARE(m_window->canvas().selection(), found->file.subjectsAt(wanted));
        QVERIFY(part<QLabel>("origin")->text().contains(QLatin1String(name), Qt::CaseInsensitive));
        // By key as well.
        m_window->canvas().setSelection({});
        preview->setFocus();
        QTest::keyClick(preview, Qt::Key_Up);
        QCOMPARE(m_window->canvas().selection(), found->file.subjectsAt(wanted - 1));
    }
    // A link below the text selects that one.
    m_window->canvas().setSelection({});
    Q_EMIT part<QLabel>("origin")->linkActivated(QStringLiteral("pay"));
    QCOMPARE(m_window->canvas().selection(), QList<Id>{QStringLiteral("pay")});
}

void TestExportDialog::selectionLeadsToItsFiles()
{
    m_window->canvas().setSelection({QStringLiteral("cart")});
    m_window->actions().action(QStringLiteral("export-selection"))->trigger();
    QTRY_VERIFY((m_dialog = m_window->findChild<ExportDialog*>()));
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 6000);
    QVERIFY(!shownFiles().isEmpty());
    QVERIFY(shownFiles().size() < m_dialog->files().tree().lines.size());
    QCOMPARE(part<QComboBox>("files-of")->currentText(), QStringLiteral("Files of Cart"));
    // The same dialog serves the next selection.
    m_window->canvas().setSelection({QStringLiteral("cart"), QStringLiteral("pay")});
    m_window->actions().action(QStringLiteral("export-selection"))->trigger();
    QCOMPARE(m_window->findChildren<ExportDialog*>().size(), 1);
    QVERIFY(part<QComboBox>("files-of")->currentText().contains(QLatin1String("Pay")));
    m_window->actions().action(QStringLiteral("export"))->trigger();
    QCOMPARE(part<QComboBox>("files-of")->currentIndex(), 0);
}

void TestExportDialog::profileIsKeptAsOneEdit()
{
    OPEN()
    QVERIFY(part<QPushButton>("keep")->isEnabled());
    QCOMPARE(part<QLabel>("kept")->text(), QStringLiteral("Not kept in the design."));
    clickTarget(QStringLiteral("argocd"));
    part<QTabWidget>("export-pages")->setCurrentIndex(1);
    auto* registry = part<QLineEdit>("profile-registry");
    QVERIFY(registry);
    QTest::keyClicks(registry, QStringLiteral("registry.example.com"));
    const int before = document().undoStack()->count();
    QVERIFY(document().design().properties().exports.isEmpty()); // nothing before it was asked for
    QTest::mouseClick(part<QPushButton>("keep"), Qt::LeftButton);
    QCOMPARE(document().undoStack()->count(), before + 1);
    const ExportProfile kept = document().design().properties().exports;
    QCOMPARE(kept.registry, QStringLiteral("registry.example.com"));
    QCOMPARE(kept.targets.size(), 2);
    QVERIFY(!part<QPushButton>("keep")->isEnabled());
    QVERIFY(m_window->isWindowModified());
    document().undoStack()->undo();
    QVERIFY(document().design().properties().exports.isEmpty());
    QVERIFY(part<QPushButton>("keep")->isEnabled());
    document().undoStack()->redo();
    QCOMPARE(document().design().properties().exports, kept);
    QTRY_VERIFY(!part<QPushButton>("keep")->isEnabled());
    // Somebody without choices of their own exports as the design says.
    m_dialog->close();
    QTRY_VERIFY(!m_window->findChild<ExportDialog*>());
    m_workspace->settings().setExportTargets({QStringLiteral("kubernetes")});
    m_window->actions().action(QStringLiteral("export"))->trigger();
    QTRY_VERIFY((m_dialog = m_window->findChild<ExportDialog*>()));
    QCOMPARE(m_dialog->targets().size(), 2);
}

void TestExportDialog::profileShapesTheFiles()
{
    OPEN({QStringLiteral("kubernetes")}, file("out"))
    part<QTabWidget>("export-pages")->setCurrentIndex(1);
    auto* folder = part<QLineEdit>("profile-folder/kubernetes");
    QVERIFY(folder);
    QTest::keyClicks(folder, QStringLiteral("deploy"));
    QTest::keyClick(folder, Qt::Key_Return);
    const auto moved = [this] {
        return isIdle() && !m_dialog->files().tree().lines.isEmpty() && m_dialog->files().tree().lines.first().file.path.startsWith(QLatin1String("deploy/"));
    };
    QTRY_VERIFY_WITH_TIMEOUT(moved(), 6000);
    QVERIFY(!QFile::exists(file("out"))); // Return ended the typing, and wrote nothing
    // What the reader of designs would refuse is not taken.
    auto* path = part<QLineEdit>("profile-path");
    QTest::keyClicks(path, QStringLiteral("../elsewhere"));
    QTest::keyClick(path, Qt::Key_Return);
    QTest::mouseClick(part<QPushButton>("keep"), Qt::LeftButton);
    QCOMPARE(document().design().properties().exports.path, QString());
}

void TestExportDialog::editsByHandStay()
{
    const QString out = file("out");
    OPEN({QStringLiteral("kubernetes")}, out)
    QVERIFY(!QFile::exists(out)); // nothing is written before it was seen
    QCOMPARE(m_dialog->files().tree().lines.first().state, ExportLine::State::New);
    write();
    QVERIFY2(part<QLabel>("message")->text().startsWith(QLatin1String("Wrote ")), qPrintable(part<QLabel>("message")->text()));
    QVERIFY(part<QPushButton>("open-folder")->isVisible());
    for (const ExportLine& at : m_dialog->files().tree().lines) {
        QVERIFY(QFile::exists(out + u'/' + at.file.path));
        QCOMPARE(at.state, ExportLine::State::Same);
    }
    QVERIFY(!part<QPushButton>("export")->isEnabled());

    QString edited;
    for (const ExportLine& at : m_dialog->files().tree().lines) {
        if (at.file.content.contains("containerPort: 7070"))
            edited = at.file.path;
    }
    QVERIFY(!edited.isEmpty());
    QFile added(out + u'/' + edited);
    QVERIFY(added.open(QIODevice::Append));
    added.write("# checked by hand\n");
    added.close();
    replan();
    QCOMPARE(state(edited), ExportLine::State::Edited);
    QTreeView* view = m_dialog->files().view();
    choose(edited);
    QCOMPARE(view->currentIndex().siblingAtColumn(1).data().toString(), QStringLiteral("edited"));
    // The design changes another line: both are kept.
    edit(QStringLiteral("cart"), QStringLiteral("port"), 7099);
    QTRY_VERIFY_WITH_TIMEOUT(isIdle() && line(edited)->after.contains("7099"), 6000);
    write();
    const QByteArray merged = readFile(out + u'/' + edited).value_or({});
    QVERIFY(merged.contains("containerPort: 7099"));
    QVERIFY(merged.contains("# checked by hand"));
    QVERIFY(part<QLabel>("message")->text().contains(QLatin1String("merged in 1 file")));
    QCOMPARE(state(edited), ExportLine::State::Edited);
    QVERIFY(!part<QPushButton>("export")->isEnabled());
}

void TestExportDialog::conflictsAreDecided()
{
    const QString out = file("out");
    OPEN({QStringLiteral("kubernetes")}, out)
    write();
    QString path;
    for (const ExportLine& at : m_dialog->files().tree().lines) {
        if (at.file.content.contains("containerPort: 7070"))
            path = at.file.path;
    }
    replaceInFile(out + u'/' + path, "containerPort: 7070", "containerPort: 9999");
    edit(QStringLiteral("cart"), QStringLiteral("port"), 7099);
    QTRY_VERIFY_WITH_TIMEOUT(isIdle() && state(path) == ExportLine::State::Conflict, 6000);
    QVERIFY(!part<QPushButton>("export")->isEnabled());
    QVERIFY(part<QLabel>("summary")->text().startsWith(QLatin1String("1 file")));
    choose(path);
    auto* bar = part<QWidget>("choice-bar");
    QVERIFY(bar->isVisible());
    // The result holds the marks of both sides.
    part<QTabWidget>("file-tabs")->setCurrentIndex(FileTabs::DifferenceTab);
    QVERIFY(part<CodeView>("difference")->toPlainText().contains(QLatin1String("<<<<<<< ")));
    const auto decide = [&](const char* name) {
        QTest::mouseClick(part<QRadioButton>(name), Qt::LeftButton, {}, QPoint(8, part<QRadioButton>(name)->height() / 2));
    };
    decide("choice-mine");
    QTRY_VERIFY_WITH_TIMEOUT(isIdle() && line(path)->after.contains("9999") && !line(path)->after.contains("<<<<<<<"), 6000);
    QVERIFY(bar->isVisible());
    QTRY_VERIFY(part<QPushButton>("export")->isEnabled());
    decide("choice-generated");
    QTRY_VERIFY_WITH_TIMEOUT(isIdle() && line(path)->after.contains("containerPort: 7099"), 6000);
    write();
    QVERIFY(readFile(out + u'/' + path).value_or({}).contains("containerPort: 7099"));
    QCOMPARE(state(path), ExportLine::State::Same);
    QVERIFY(!bar->isVisible());
    QVERIFY(m_dialog->choices().isEmpty());
}

void TestExportDialog::foreignFilesAreAskedAbout()
{
    const QString out = file("out");
    OPEN()
    const QString path = line(QStringLiteral("kustomization.yaml"))->file.path;
    QVERIFY(QDir().mkpath(QFileInfo(out + u'/' + path).path()));
    QFile own(out + u'/' + path);
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write("# the team's own\n");
    own.close();
    part<QLineEdit>("folder")->setText(out);
    Q_EMIT part<QLineEdit>("folder")->editingFinished();
    QTRY_VERIFY_WITH_TIMEOUT(isIdle() && state(path) == ExportLine::State::Foreign, 6000);
    QVERIFY(!part<QPushButton>("export")->isEnabled());
    choose(path);
    QVERIFY(!part<QRadioButton>("choice-marks")->isVisible());
    QTest::mouseClick(part<QRadioButton>("choice-mine"), Qt::LeftButton, {}, QPoint(8, part<QRadioButton>("choice-mine")->height() / 2));
    QTRY_VERIFY_WITH_TIMEOUT(isIdle() && part<QPushButton>("export")->isEnabled(), 6000);
    write();
    QCOMPARE(readFile(out + u'/' + path).value_or({}), QByteArray("# the team's own\n"));
    QVERIFY(QFile::exists(out + u'/' + line(QStringLiteral("kustomization.yaml"))->file.path));
}

void TestExportDialog::followsTheDesign()
{
    OPEN()
    QVERIFY(!line(QStringLiteral("basket.yaml")));
    const QStringList before = shownFiles();
    edit(QStringLiteral("cart"), QStringLiteral("port"), 7555);
    const auto shows = [this] {
        for (const ExportLine& at : m_dialog->files().tree().lines) {
            if (at.file.content.contains("7555"))
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(shows(), 6000);
    QCOMPARE(shownFiles(), before); // nothing folds or jumps
    // Another design ends it.
    m_window->session().document().undoStack()->setClean();
    m_window->session().take(test::design("groundplan: 1\n"), {});
    QTRY_VERIFY(!m_window->findChild<ExportDialog*>());
}

void TestExportDialog::notesLeadToTheCanvas()
{
    OPEN()
    auto* notes = part<QListWidget>("notes");
    part<QTabWidget>("file-tabs")->setCurrentIndex(FileTabs::NotesTab);
    QVERIFY(notes->count() > 0);
    for (int row = 0; row < notes->count(); ++row) {
        if (notes->item(row)->toolTip().isEmpty())
            continue;
        m_window->canvas().setSelection({});
        notes->scrollToItem(notes->item(row));
        QTest::mouseClick(notes->viewport(), Qt::LeftButton, {}, notes->visualItemRect(notes->item(row)).center());
        QVERIFY(!m_window->canvas().selection().isEmpty());
    }
    QVERIFY(part<QTabWidget>("file-tabs")->tabText(FileTabs::NotesTab).startsWith(QLatin1String("Notes")));
}

void TestExportDialog::differencesAreWalked()
{
    const QString out = file("out");
    OPEN({QStringLiteral("kubernetes")}, out)
    write();
    edit(QStringLiteral("cart"), QStringLiteral("port"), 7099);
    QTRY_VERIFY_WITH_TIMEOUT(isIdle() && part<QPushButton>("export")->isEnabled(), 6000);
    QString path;
    for (const ExportLine& at : m_dialog->files().tree().lines) {
        if (at.state == ExportLine::State::Changed)
            path = at.file.path;
    }
    QVERIFY(!path.isEmpty());
    choose(path);
    DifferenceView& difference = m_dialog->fileTabs().difference();
    QVERIFY(difference.hunkCount() > 0);
    QCOMPARE(difference.currentHunk(), 0);
    m_dialog->activateWindow();
    QTRY_VERIFY(m_dialog->isActiveWindow());
    QTest::keyClick(m_dialog, Qt::Key_F7);
    QCOMPARE(part<QTabWidget>("file-tabs")->currentIndex(), int(FileTabs::DifferenceTab));
    QCOMPARE(difference.currentHunk(), 1 % difference.hunkCount());
    QTest::keyClick(m_dialog, Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(difference.currentHunk(), 0);
    QVERIFY(part<CodeView>("difference-before")->isVisible());
    QVERIFY(part<CodeView>("difference-before")->toPlainText().contains(QLatin1String("7070")));
    QVERIFY(part<CodeView>("difference")->toPlainText().contains(QLatin1String("7099")));
    QTest::mouseClick(part<QToolButton>("side-by-side"), Qt::LeftButton);
    QVERIFY(!part<CodeView>("difference-before")->isVisible());
    QVERIFY(part<CodeView>("difference")->toPlainText().contains(QLatin1String("7070")));
}

void TestExportDialog::errorsAreTold()
{
    OPEN()
    QFile inTheWay(file("file"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    part<QLineEdit>("folder")->setText(file("file"));
    Q_EMIT part<QLineEdit>("folder")->editingFinished();
    QTRY_VERIFY_WITH_TIMEOUT(isIdle() && part<QLabel>("message")->isVisible(), 6000);
    QVERIFY(part<QLabel>("message")->text().contains(QLatin1String("not a folder")));
    QVERIFY(!part<QPushButton>("export")->isEnabled());
    QVERIFY(!m_dialog->files().tree().lines.isEmpty()); // they can still be read
}

void TestExportDialog::publishesToGit()
{
    if (QStandardPaths::findExecutable(QStringLiteral("git")).isEmpty())
        QSKIP("git is not installed");
    const QString tree = file("tree");
    const auto git = [&](const QStringList& arguments) {
        QProcess process;
        process.start(QStringLiteral("git"), QStringList{QStringLiteral("-C"), tree} + arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    };
    QVERIFY(QDir().mkpath(tree));
    git({QStringLiteral("init"), QStringLiteral("-q")});
    git({QStringLiteral("config"), QStringLiteral("user.name"), QStringLiteral("Tester")});
    git({QStringLiteral("config"), QStringLiteral("user.email"), QStringLiteral("tester@example.com")});
    OPEN()
    QTest::mouseClick(part<QPushButton>("publish"), Qt::LeftButton);
    QDialog* publish = nullptr;
    QTRY_VERIFY((publish = m_dialog->findChild<QDialog*>(QStringLiteral("publishDialog"))));
    auto* now = publish->findChild<QPushButton*>(QStringLiteral("publish-now"));
    auto* message = publish->findChild<QLabel*>(QStringLiteral("message"));
    auto* worktree = publish->findChild<QLineEdit*>(QStringLiteral("worktree"));
    worktree->setText(file("nowhere"));
    QTest::mouseClick(now, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible() && now->isEnabled(), 6000);
    QCOMPARE(message->property("role").toString(), QStringLiteral("error"));
    worktree->setText(tree);
    publish->findChild<QLineEdit*>(QStringLiteral("publish-path"))->setText(QStringLiteral("deploy"));
    publish->findChild<QLineEdit*>(QStringLiteral("branch"))->setText(QStringLiteral("manifests"));
    QTest::mouseClick(now, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible() && now->isEnabled(), 6000);
    QVERIFY2(message->property("role") == QLatin1String("success"), qPrintable(message->text()));
    QCOMPARE(git({QStringLiteral("log"), QStringLiteral("-1"), QStringLiteral("--format=%s"), QStringLiteral("manifests")}), QStringLiteral("Update manifests of Web shop"));
    QVERIFY(git({QStringLiteral("ls-tree"), QStringLiteral("-r"), QStringLiteral("--name-only"), QStringLiteral("manifests")}).contains(QLatin1String("deploy/")));
    publish->close();
}

/// Ten thousand files are laid out in a worker; the window takes them over and filters them at once.
void TestExportDialog::largeExportsStayQuick()
{
    QList<ExportLine> lines;
    for (int at = 0; at < 10'000; ++at) {
        ExportLine line;
        line.file.path = QStringLiteral("base/area-%1/part-%2/deployment.yaml").arg(at % 40).arg(at);
        line.file.subjects = {QStringLiteral("part-%1").arg(at)};
        line.state = at % 100 == 0 ? ExportLine::State::Changed : ExportLine::State::Same;
        lines.append(line);
    }
    const auto tree = ExportTree::of(lines);
    ExportFilesModel model;
    ExportFilesFilter filter;
    filter.setSourceModel(&model);
    {
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTree(ExportTree::of(lines.mid(0, 300)));
        model.setTree(ExportTree::of(lines.mid(100, 300)));
        model.setTree(ExportTree::of({}));
    }
    QElapsedTimer timer;
    timer.start();
    model.setTree(tree);
    QTreeView view;
    view.setUniformRowHeights(true);
    view.setModel(&filter);
    filter.setOnlyDiffering(true);
    const qint64 took = timer.elapsed();
    int files = 0;
    for (int area = 0; area < filter.rowCount(filter.index(0, 0)); ++area)
        files += filter.rowCount(filter.index(area, 0, filter.index(0, 0)));
    QCOMPARE(files, 100);
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("100 of 10000"));
    QVERIFY(model.indexOf(QStringLiteral("base/area-3/part-3/deployment.yaml")).isValid());
    QVERIFY(!model.indexOf(QStringLiteral("base/area-3/part-4")).isValid());
    QVERIFY2(took < 500, qPrintable(QStringLiteral("%1 ms").arg(took))); // on a loaded machine
    qInfo("taking over and filtering 10,000 files took %lld ms", took);
}

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
