// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>
#include <QTreeWidget>

#include "app/services/background_check.h"
#include "app/services/disk.h"
#include "app/studio/action_table.h"
#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/main_window.h"
#include "app/studio/metrics_commands.h"
#include "app/studio/workspace.h"
#include "model/edit/edits.h"
#include "model/storage/design_writer.h"
#include "tests/support/https_server.h"
#include "tests/support/samples.h"
#include "views/adapters/outline_model.h"
#include "views/adapters/palette_model.h"
#include "views/canvas/canvas.h"
#include "views/dialogs/deviation_dialog.h"
#include "views/dialogs/export_dialog.h"
#include "views/panels/banner.h"
#include "views/panels/coupling_panel.h"
#include "views/panels/deviations_panel.h"
#include "views/panels/inspector_panel.h"
#include "views/panels/outline_panel.h"
#include "views/panels/palette_panel.h"
#include "views/panels/problems_panel.h"

using namespace groundplan;

class TestStudio : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        // The layout runs in the command line program, which stands beside the studio only when installed.
        qputenv("PATH", QFileInfo(QStringLiteral(GROUNDPLAN_PROGRAM)).absolutePath().toLocal8Bit() + ':' + qgetenv("PATH"));
    }
    void init();
    void cleanup();
    void everyActionIsHandledAndUnique();
    void fromEmptyToExport();
    void clipboardWorksAcrossWindows();
    void selectionIsShared();
    void findingsArrive();
    void designsBringTheirRules();
    void changesOnDiskAreNoticed();
    void newerFilesAreReadOnly();
    void unknownKeysAreTold();
    void errorsNameThePlace();
    void unsavedChangesAreAskedFor();
    void layoutIsOneUndoStep();
    void importsManifests();
    void opensFromAnAddress();
    void fixesTellTheirEffect();
    void fixesAllOfARule();
    void deviationsAreKeptInARegister();
    void figuresFollowTheDesign();

private:
    QString file(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void trigger(const char* id) { m_window->actions().action(QString::fromLatin1(id))->trigger(); }
    const Design& design() const { return m_window->session().document().design(); }
    void open(const QString& path);
    /// Answers the next modal dialog of that type once it is there.
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
    /// Places a kind by clicking it in the palette and then the canvas.
    Id place(const QString& kind, QPoint at);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    MainWindow* m_window = nullptr;
};

void TestStudio::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Workspace::Options options;
    options.settingsFile = file("settings.ini");
    options.recoveryFolder = file("recovery");
    m_workspace = std::make_unique<Workspace>(test::catalog(), options);
    m_workspace->settings().setFolder(m_folder->path());
    m_window = m_workspace->openWindow();
    m_window->resize(1400, 900);
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
}

void TestStudio::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

void TestStudio::open(const QString& path)
{
    QSignalSpy opened(&m_window->session(), &DesignSession::opened);
    m_workspace->openFiles({path}, m_window);
    QVERIFY(opened.wait());
    QTest::qWait(30);
}

Id TestStudio::place(const QString& kind, QPoint at)
{
    PalettePanel& palette = m_window->palettePanel();
    palette.search()->setText(kind);
    QAbstractItemModel* model = palette.view()->model();
    QModelIndex wanted;
    for (int section = 0; section < model->rowCount() && !wanted.isValid(); ++section) {
        const QModelIndex above = model->index(section, 0);
        for (int row = 0; row < model->rowCount(above); ++row) {
            if (model->index(row, 0, above).data(PaletteModel::KindRole).toString() == kind)
                wanted = model->index(row, 0, above);
        }
    }
    if (!wanted.isValid())
        return {};
    const int before = design().components().size();
    palette.view()->scrollTo(wanted);
    QTest::mouseClick(palette.view()->viewport(), Qt::LeftButton, {}, palette.view()->visualRect(wanted).center());
    QTest::mouseMove(m_window->canvas().viewport(), at);
    QTest::mouseClick(m_window->canvas().viewport(), Qt::LeftButton, {}, at);
    if (design().components().size() != before + 1)
        return {};
    Id last;
    for (const Component& component : design().components())
        last = component.id;
    return last;
}

void TestStudio::everyActionIsHandledAndUnique()
{
    QCOMPARE(m_window->actions().unhandled(), QStringList());
    QSet<QString> ids;
    QHash<QString, QString> shortcuts;
    for (const ActionSpec& spec : actionTable()) {
        if (spec.id[0] == '-')
            continue;
        const QString id = QString::fromLatin1(spec.id);
        QVERIFY2(!ids.contains(id), spec.id);
        ids.insert(id);
        QVERIFY2(spec.text[0] && spec.help[0], spec.id);
        if (spec.icon[0])
            QVERIFY2(!m_window->actions().action(id)->icon().isNull(), spec.id);
        if (!spec.shortcut[0])
            continue;
        const QString keys = QString::fromLatin1(spec.shortcut);
        QVERIFY2(!shortcuts.contains(keys), qPrintable(QString(id + QLatin1String(" and ") + shortcuts.value(keys))));
        shortcuts.insert(keys, id);
        QVERIFY2(!QKeySequence(keys, QKeySequence::PortableText).isEmpty(), spec.id);
    }
    QCOMPARE(m_window->actions().shortcuts().size(), shortcuts.size());
}

void TestStudio::fromEmptyToExport()
{
    trigger("new");
    QVERIFY(!m_window->showsStartPage());
    QTest::qWait(50);
    m_window->canvas().setZoom(1);
    const QPoint middle = m_window->canvas().viewport()->rect().center();
    const Id cart = place(QStringLiteral("service"), middle - QPoint(220, 60));
    QCOMPARE(cart, QStringLiteral("service"));
    const Id store = place(QStringLiteral("relational-database"), middle + QPoint(160, 60));
    QVERIFY(!store.isEmpty());

    QVERIFY(m_window->session().document().apply(connectComponents(design(), test::catalog(), cart, store)));
    QCOMPARE(design().connections().size(), 1);

    m_window->canvas().setSelection({cart});
    AttributeEditor* name = m_window->inspector().editor(QStringLiteral("name"));
    auto* line = qobject_cast<QLineEdit*>(name->field());
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("Cart"));
    // Saving takes over what is still being typed.
    const QString path = file("shop.groundplan.yaml");
    whenAsked<QFileDialog>([path](QFileDialog* dialog) {
        dialog->selectFile(path);
        dialog->findChild<QLineEdit*>()->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
    });
    trigger("save");
    QTRY_VERIFY(QFile::exists(path));
    QCOMPARE(design().component(cart)->name, QStringLiteral("Cart"));
    QVERIFY(!m_window->isWindowModified());
    QCOMPARE(m_window->windowTitle(), QStringLiteral("shop.groundplan.yaml[*] — Groundplan"));
    QCOMPARE(m_workspace->settings().recent(), QStringList{path});
    const Design saved = design();

    MainWindow* second = m_workspace->openWindow();
    QSignalSpy opened(&second->session(), &DesignSession::opened);
    second->session().open(path);
    QVERIFY(opened.wait());
    QVERIFY(second->session().document().design() == saved);
    second->close();

    trigger("export");
    ExportDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<ExportDialog*>()));
    QTRY_VERIFY(dialog->findChild<QTreeView*>(QStringLiteral("files"))->model()->rowCount() > 0);
    auto* exportButton = dialog->findChild<QPushButton*>(QStringLiteral("export"));
    auto* folder = dialog->findChild<QLineEdit*>(QStringLiteral("folder"));
    folder->setText(file("out"));
    Q_EMIT folder->editingFinished();
    QTRY_VERIFY(exportButton->isEnabled());
    QVERIFY(!QFile::exists(file("out"))); // nothing is written before it was seen
    QTest::mouseClick(exportButton, Qt::LeftButton);
    QTRY_VERIFY(QDir(file("out")).exists() && !QDir(file("out")).isEmpty());
    QTRY_VERIFY(!exportButton->isEnabled()); // the folder holds the very same files now
    dialog->close();
}

void TestStudio::clipboardWorksAcrossWindows()
{
    m_window->session().take(test::design("groundplan: 1\n"
                                          "components:\n"
                                          "  edge: { kind: cluster }\n"
                                          "  cart: { kind: service, name: Cart, in: edge, replicas: 3 }\n"
                                          "  pay: { kind: service, in: edge }\n"
                                          "connections:\n"
                                          "  c: { from: cart, to: pay, kind: calls, timeout: 2s }\n"), {});
    m_window->canvas().setSelection({QStringLiteral("edge")});
    trigger("copy");
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("groundplan: 1\n")));
    MainWindow* other = m_workspace->openWindow();
    other->session().create({});
    QVERIFY(QTest::qWaitForWindowExposed(other));
    other->actions().action(QStringLiteral("paste"))->trigger();
    const Design& pasted = other->session().document().design();
    QCOMPARE(pasted.components().size(), 3);
    QCOMPARE(pasted.connections().size(), 1);
    QCOMPARE(pasted.component(QStringLiteral("cart"))->in, QStringLiteral("edge"));
    QCOMPARE(*pasted.component(QStringLiteral("cart"))->attributes.find(u"replicas"), Value(3));
    QCOMPARE(other->canvas().selection(), QList<Id>{QStringLiteral("edge")});
    other->session().document().undoStack()->undo();
    QVERIFY(pasted.components().isEmpty());
    QGuiApplication::clipboard()->setText(QStringLiteral("hello"));
    other->actions().action(QStringLiteral("paste"))->trigger();
    QVERIFY(pasted.components().isEmpty());
    other->session().document().undoStack()->setClean();
    m_window->canvas().setSelection({QStringLiteral("cart")});
    trigger("cut");
    QVERIFY(!design().component(QStringLiteral("cart")));
}

void TestStudio::selectionIsShared()
{
    m_window->session().take(test::design("groundplan: 1\ncomponents:\n  cart: { kind: service }\n  pay: { kind: service }\n"), {});
    m_window->canvas().setSelection({QStringLiteral("pay")});
    QCOMPARE(m_window->outline().selection(), QList<Id>{QStringLiteral("pay")});
    QCOMPARE(m_window->inspector().editor(QStringLiteral("port"))->spec().id, QStringLiteral("port"));
    QTreeView* view = m_window->outline().view();
    view->selectionModel()->select(view->model()->index(0, 0), QItemSelectionModel::ClearAndSelect);
    QCOMPARE(m_window->canvas().selection(), QList<Id>{QStringLiteral("cart")});
}

void TestStudio::findingsArrive()
{
    m_window->session().take(test::design("groundplan: 1\n"
                                          "components:\n"
                                          "  a: { kind: service }\n  b: { kind: service }\n"
                                          "connections:\n"
                                          "  ab: { from: a, to: b, kind: calls }\n  ba: { from: b, to: a, kind: calls }\n"), {});
    QTRY_VERIFY(!m_window->check().isBusy());
    const CheckReport report = m_window->check().report();
    QVERIFY(report.rulesRun > 0);
    QVERIFY(!report.findings.isEmpty());
    QVERIFY(m_window->problems().view()->model()->rowCount() > 0);
    QVERIFY(m_window->session().document().apply(removeEntities(design(), {QStringLiteral("ab")})));
    QVERIFY(m_window->check().isBusy());
    QTRY_VERIFY(!m_window->check().isBusy());
    QVERIFY(m_window->check().report() != report);
    // Reports of states that are gone never arrive.
    for (int edit = 0; edit < 20; ++edit)
        QVERIFY(m_window->session().document().apply(addComponent(design(), test::catalog(), QStringLiteral("service"), {})));
    QTRY_VERIFY(!m_window->check().isBusy());
    m_window->session().document().undoStack()->setClean();
}

void TestStudio::designsBringTheirRules()
{
    const auto rules = [this] {
        QSet<QString> ids;
        for (const Finding& finding : m_window->check().report().findings)
            ids.insert(finding.rule);
        return ids;
    };
    QVERIFY(writeFile(file("ours.yaml"), "rulepack: 1\npack: ours\nrules:\n  owned:\n    name: Without owner\n    why: Nobody is called.\n    fix: Name an owner.\n"
                                         "    message: \"'{name}' has no owner.\"\n    select: { trait: workload }\n    require: { attribute: owner }\n"
                                         "    repair: { set: { owner: buy } }\n"));
    const QString path = file("shop.groundplan.yaml");
    QVERIFY(writeFile(path, "groundplan: 1\nname: Shop\nrules:\n  packs: [ours.yaml]\n  set: { dependency-cycle: \"off\" }\n"
                            "components:\n  a: { kind: service }\n  b: { kind: service, owner: me }\n"
                            "connections:\n  ab: { from: a, to: b, kind: calls }\n  ba: { from: b, to: a, kind: calls }\n"));
    open(path);
    QTRY_VERIFY(!m_window->check().isBusy());
    QVERIFY(rules().contains(QStringLiteral("ours.owned")));
    QVERIFY(!rules().contains(QStringLiteral("dependency-cycle")));
    // Levels are part of the design: changing them is an edit like any other, and can be taken back.
    DesignProperties other = design().properties();
    other.rules.set.clear();
    QVERIFY(m_window->session().document().apply(Edit{QStringLiteral("Rules"), {PropertiesChange{design().properties(), other}}}));
    QTRY_VERIFY(!m_window->check().isBusy() && rules().contains(QStringLiteral("dependency-cycle")));
    m_window->session().document().undoStack()->undo();
    QTRY_VERIFY(!m_window->check().isBusy() && !rules().contains(QStringLiteral("dependency-cycle")));
    // What cannot be used is a finding, and the rules as they come go on.
    other = design().properties();
    other.rules.profile = QStringLiteral("startap");
    QVERIFY(m_window->session().document().apply(Edit{QStringLiteral("Rules"), {PropertiesChange{design().properties(), other}}}));
    QTRY_VERIFY(!m_window->check().isBusy() && rules().contains(QStringLiteral("rule-settings")));
    QVERIFY(rules().contains(QStringLiteral("dependency-cycle")));
    m_window->session().document().undoStack()->undo();
    QTRY_VERIFY(!m_window->check().isBusy() && rules().contains(QStringLiteral("ours.owned")));
    m_window->session().document().undoStack()->setClean();
}

void TestStudio::changesOnDiskAreNoticed()
{
    const QString path = file("shop.groundplan.yaml");
    QVERIFY(writeFile(path, "groundplan: 1\nname: One\n"));
    open(path);
    QVERIFY(m_window->banners().text(QStringLiteral("disk")).isEmpty());
    QVERIFY(writeFile(path, "groundplan: 1\nname: Two\n")); // by rename, as editors do
    QTRY_COMPARE(m_window->banners().text(QStringLiteral("disk")), QStringLiteral("shop.groundplan.yaml was changed by another program."));
    m_window->session().reload();
    QTRY_COMPARE(design().name(), QStringLiteral("Two"));
    QTRY_VERIFY(m_window->banners().text(QStringLiteral("disk")).isEmpty());
    QVERIFY(writeFile(path, "groundplan: 1\nname: Three\n"));
    QTRY_VERIFY(!m_window->banners().text(QStringLiteral("disk")).isEmpty());
    m_window->session().keepMine();
    QVERIFY(m_window->isWindowModified());
    trigger("save");
    QCOMPARE(*readFile(path), QByteArray("groundplan: 1\nname: Two\n"));
    QTest::qWait(500); // our own writing is no change by others
    QVERIFY(m_window->banners().text(QStringLiteral("disk")).isEmpty());
}

void TestStudio::newerFilesAreReadOnly()
{
    const QString path = file("new.groundplan.yaml");
    QVERIFY(writeFile(path, "groundplan: 99\nname: Future\ncomponents:\n  cart: { kind: service }\n"));
    open(path);
    QVERIFY(m_window->session().document().isReadOnly());
    QVERIFY(m_window->banners().text(QStringLiteral("newer")).contains(QLatin1String("newer version")));
    QVERIFY(!m_window->session().saveAs(path));
    QVERIFY(!m_window->actions().action(QStringLiteral("paste"))->isEnabled());
    QVERIFY(m_window->windowTitle().contains(QLatin1String("(read-only)")));
}

void TestStudio::unknownKeysAreTold()
{
    const QString path = file("odd.groundplan.yaml");
    QVERIFY(writeFile(path, "groundplan: 1\nname: Odd\ncomponents:\n  cart: { kind: service, colour: red }\n"));
    open(path);
    QVERIFY(!m_window->banners().text(QStringLiteral("warnings")).isEmpty());
}

void TestStudio::errorsNameThePlace()
{
    const QString path = file("bad.groundplan.yaml");
    QVERIFY(writeFile(path, "groundplan: 1\ncomponents:\n  cart: { kind: service, kind: job }\n"));
    QString shown;
    whenAsked<QMessageBox>([&shown](QMessageBox* box) {
        shown = box->informativeText();
        box->accept();
    });
    m_workspace->openFiles({path}, m_window);
    QTRY_VERIFY(!shown.isEmpty());
    QVERIFY2(shown.startsWith(QString(path + QLatin1String(":3:"))), qPrintable(shown));
}

void TestStudio::unsavedChangesAreAskedFor()
{
    m_window->session().create(QStringLiteral("Shop"));
    QVERIFY(m_window->session().document().apply(addComponent(design(), test::catalog(), QStringLiteral("service"), {})));
    m_window->session().journal().flush();
    QVERIFY(QFile::exists(m_window->session().journal().file()));
    whenAsked<QMessageBox>([](QMessageBox* box) { box->button(QMessageBox::Cancel)->click(); });
    QVERIFY(!m_window->close());
    const QString journal = m_window->session().journal().file();
    whenAsked<QMessageBox>([](QMessageBox* box) { box->button(QMessageBox::Discard)->click(); });
    QVERIFY(m_window->close());
    QVERIFY(!QFile::exists(journal));
}

void TestStudio::layoutIsOneUndoStep()
{
    m_window->session().take(test::design("groundplan: 1\n"
                                          "components:\n"
                                          "  a: { kind: service }\n  b: { kind: service }\n  c: { kind: service }\n"
                                          "connections:\n"
                                          "  ab: { from: a, to: b, kind: calls }\n  bc: { from: b, to: c, kind: calls }\n"), {});
    trigger("layout-lr");
    QTRY_VERIFY_WITH_TIMEOUT(design().placements().size() == 3, 20'000);
    QCOMPARE(m_window->session().document().undoStack()->count(), 1);
    QVERIFY(design().placement(QStringLiteral("a"))->at.x() < design().placement(QStringLiteral("c"))->at.x());
    trigger("undo");
    QVERIFY(design().placements().isEmpty());
}

void TestStudio::importsManifests()
{
    QVERIFY(writeFile(file("shop.yaml"), "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: cart }\nspec:\n  template:\n"
                                         "    metadata: { labels: { app: cart } }\n    spec:\n      containers:\n        - name: cart\n"
                                         "          image: example/cart:1\n          env: [{ name: PAY_ADDR, value: \"pay:8080\" }]\n---\n"
                                         "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: pay }\nspec:\n  template:\n"
                                         "    metadata: { labels: { app: pay } }\n    spec: { containers: [{ name: pay, image: \"example/pay:1\" }] }\n---\n"
                                         "apiVersion: v1\nkind: Service\nmetadata: { name: pay }\nspec: { selector: { app: pay }, ports: [{ port: 8080 }] }\n"));
    const QString path = file("shop.yaml");
    whenAsked<QFileDialog>([path](QFileDialog* dialog) {
        dialog->findChild<QLineEdit*>()->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
    });
    trigger("import");
    QTRY_VERIFY(design().component(QStringLiteral("cart")));
    QCOMPARE(design().connections().size(), 1);
    const Connection& call = *design().connections().begin();
    QCOMPARE(call.from, QStringLiteral("cart"));
    QCOMPARE(call.to, QStringLiteral("pay"));
    QVERIFY(m_window->isWindowModified()); // it has no file yet
    m_window->session().document().undoStack()->setClean();
    m_window->session().create({});
}

void TestStudio::opensFromAnAddress()
{
    test::HttpsServer server;
    if (!server.start())
        QSKIP("openssl is needed to make a certificate: opening an address is NOT tried.");
    server.answers.insert("/shared.yaml", test::httpAnswer("groundplan: 1\nname: Shared\ncomponents:\n  cart: { kind: service }\n"));
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration::setDefaultConfiguration(server.trusting);
    const auto restore = qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(before); });
    const QString address = server.url("/shared.yaml").toString();
    whenAsked<QDialog>([address](QDialog* dialog) {
        auto* line = dialog->findChild<QLineEdit*>();
        line->clear();
        QTest::keyClicks(line, address);
        QTest::keyClick(line, Qt::Key_Return);
    });
    trigger("open-address");
    QTRY_COMPARE(design().name(), QStringLiteral("Shared"));
    QVERIFY(m_window->session().document().isReadOnly());
    QVERIFY(!m_window->actions().action(QStringLiteral("paste"))->isEnabled());
    // A copy of one's own can be edited.
    const QString copy = file("mine.groundplan.yaml");
    whenAsked<QFileDialog>([copy](QFileDialog* dialog) {
        dialog->findChild<QLineEdit*>()->setText(copy);
        QMetaObject::invokeMethod(dialog, "accept");
    });
    trigger("save-as");
    QTRY_VERIFY(QFile::exists(copy));
    QVERIFY(!m_window->session().document().isReadOnly());
}

static const char* const fragile = "groundplan: 1\ncomponents:\n  user: { kind: actor }\n  a: { kind: service, replicas: 1 }\n"
                                   "  b: { kind: service, replicas: 1 }\n  d: { kind: relational-database }\nconnections:\n"
                                   "  u-a: { from: user, to: a, kind: calls }\n  a-b: { from: a, to: b, kind: calls }\n"
                                   "  b-d: { from: b, to: d, kind: writes }\n";

void TestStudio::fixesTellTheirEffect()
{
    m_window->session().take(test::design(fragile), {});
    QTRY_VERIFY(!m_window->check().isBusy());
    m_window->problems().search()->setText(QStringLiteral("single-replica-critical"));
    QAbstractItemModel* model = m_window->problems().view()->model();
    m_window->problems().view()->setCurrentIndex(model->index(0, 0, model->index(0, 0)));
    QPushButton* fix = nullptr;
    QTRY_VERIFY((fix = m_window->problems().findChild<QPushButton*>(QStringLiteral("fix"))));
    QVERIFY2(fix->toolTip().startsWith(QLatin1String("Resolves 1 finding")), qPrintable(fix->toolTip()));
    QTest::mouseClick(fix, Qt::LeftButton);
    int doubled = 0;
    for (const Component& component : design().components())
        doubled += component.attributes.contains(u"replicas") && *component.attributes.find(u"replicas") == Value(2);
    QCOMPARE(doubled, 1);
    m_window->session().document().undoStack()->undo();
    m_window->session().document().undoStack()->setClean();
}

void TestStudio::fixesAllOfARule()
{
    m_window->session().take(test::design(fragile), {});
    QTRY_VERIFY(!m_window->check().isBusy());
    m_window->problems().search()->setText(QStringLiteral("single-replica-critical"));
    QAbstractItemModel* model = m_window->problems().view()->model();
    m_window->problems().view()->setCurrentIndex(model->index(0, 0, model->index(0, 0)));
    QPushButton* all = nullptr;
    QTRY_VERIFY((all = m_window->problems().findChild<QPushButton*>(QStringLiteral("fix-all"))));
    QString told;
    whenAsked<QMessageBox>([&told](QMessageBox* question) {
        told = question->text();
        question->defaultButton()->click();
    });
    QTest::mouseClick(all, Qt::LeftButton);
    QTRY_COMPARE(m_window->session().document().undoStack()->count(), 1);
    QVERIFY2(told.startsWith(QLatin1String("Resolves 2 finding")), qPrintable(told));
    QCOMPARE(*design().component(QStringLiteral("a"))->attributes.find(u"replicas"), Value(2));
    QCOMPARE(*design().component(QStringLiteral("b"))->attributes.find(u"replicas"), Value(2));
    m_window->session().document().undoStack()->setClean();
}

void TestStudio::deviationsAreKeptInARegister()
{
    const QDate today = QDate::currentDate();
    const auto line = [&](const char* id, const char* subject, const QDate& end) {
        return QStringLiteral("  %1: { rule: workload-outside-orchestration, subject: %2, justification: \"Bound to the licence of one host.\", owner: ops, expires: %3 }\n")
            .arg(QString::fromLatin1(id), QString::fromLatin1(subject), end.toString(Qt::ISODate)).toUtf8();
    };
    m_window->session().take(test::design("groundplan: 1\ncomponents:\n  a: { kind: virtual-machine, name: Licences }\n  b: { kind: virtual-machine }\n"
                                          "  c: { kind: virtual-machine }\n  d: { kind: virtual-machine, runtime: managed }\ndeviations:\n"
                                          + line("valid", "a", today.addDays(200)) + line("ending", "b", today.addDays(5))
                                          + line("ended", "c", today.addDays(-1)) + line("idle", "d", today.addDays(200))), {});
    QTRY_VERIFY(!m_window->check().isBusy());
    m_window->showDock(QStringLiteral("deviations-dock"));
    QTreeWidget* list = m_window->deviations().list();
    QStringList states;
    for (int row = 0; row < list->topLevelItemCount(); ++row)
        states.append(list->topLevelItem(row)->text(0));
    QCOMPARE(states, (QStringList{QStringLiteral("Expired"), QStringLiteral("Not needed"), QStringLiteral("Ends soon"), QStringLiteral("Valid")}));
    // The one that ended is renewed: the dialog offers a new end.
    list->setCurrentItem(list->topLevelItem(0));
    QCOMPARE(m_window->canvas().selection(), QList<Id>{QStringLiteral("c")});
    whenAsked<DeviationDialog>([](DeviationDialog* dialog) {
        auto* standard = dialog->findChild<QComboBox*>(QStringLiteral("standard"));
        standard->setCurrentIndex(standard->findData(QStringLiteral("containers and orchestration")));
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QTest::mouseClick(m_window->deviations().findChild<QPushButton*>(QStringLiteral("edit")), Qt::LeftButton);
    QVERIFY(design().deviations().find(QStringLiteral("ended"))->expires > today);
    QCOMPARE(design().deviations().find(QStringLiteral("ended"))->standard, QStringLiteral("containers and orchestration"));
    QTRY_COMPARE(list->topLevelItem(0)->text(0), QStringLiteral("Not needed"));
    // What is not needed goes, what counts becomes a decision; both can be undone.
    list->setCurrentItem(list->topLevelItem(0));
    QTest::mouseClick(m_window->deviations().findChild<QPushButton*>(QStringLiteral("remove")), Qt::LeftButton);
    QVERIFY(!design().deviations().find(QStringLiteral("idle")));
    QTRY_COMPARE(list->topLevelItemCount(), 3);
    for (int row = 0; row < 3; ++row) {
        if (list->topLevelItem(row)->text(2) == QLatin1String("Licences"))
            list->setCurrentItem(list->topLevelItem(row));
    }
    QTest::mouseClick(m_window->deviations().findChild<QPushButton*>(QStringLiteral("record")), Qt::LeftButton);
    const Decision* decision = design().decisions().find(QStringLiteral("accept-valid"));
    QVERIFY(decision);
    QCOMPARE(decision->decision, QStringLiteral("Bound to the licence of one host."));
    QCOMPARE(decision->subjects, QStringList{QStringLiteral("a")});
    m_window->session().document().undoStack()->undo();
    QVERIFY(design().decisions().isEmpty());
    m_window->session().document().undoStack()->setClean();
}

void TestStudio::figuresFollowTheDesign()
{
    trigger("new");
    auto* commands = m_window->findChild<MetricsCommands*>();
    CouplingPanel& panel = commands->panel();
    Document& document = m_window->session().document();
    QVERIFY(document.apply(addComponent(design(), test::catalog(), QStringLiteral("service"), {})));
    QVERIFY(document.apply(addComponent(design(), test::catalog(), QStringLiteral("service"), {})));
    const Id first = design().components().begin()->id;
    Id second;
    for (const Component& component : design().components())
        second = component.id;
    // Nobody looks: nothing is worked out.
    QTest::qWait(300);
    QCOMPARE(panel.table()->model()->rowCount(), 0);
    trigger("panel-coupling");
    QVERIFY(m_window->dock(QStringLiteral("coupling-dock"))->isVisible());
    QTRY_COMPARE(panel.table()->model()->rowCount(), 2);
    const QString file = this->file("figures.json");
    QVERIFY(commands->writeSnapshot(file));
    QVERIFY(document.apply(connectComponents(design(), test::catalog(), first, second, QStringLiteral("calls"))));
    QVERIFY(document.apply(connectComponents(design(), test::catalog(), second, first, QStringLiteral("calls"))));
    QTRY_COMPARE(panel.whole()->findItems(QStringLiteral("Core size"), Qt::MatchExactly).value(0)->text(1), QStringLiteral("2"));
    commands->compareWith(file);
    QTRY_COMPARE(panel.whole()->findItems(QStringLiteral("Core size"), Qt::MatchExactly).value(0)->text(2), QStringLiteral("+2"));
    // From the panel to the canvas.
    panel.showTab(QStringLiteral("components"));
    panel.table()->sortByColumn(0, Qt::AscendingOrder);
    const QModelIndex index = panel.table()->model()->index(0, 0);
    QTest::mouseClick(panel.table()->viewport(), Qt::LeftButton, {}, panel.table()->visualRect(index).center());
    QCOMPARE(m_window->selection().size(), 1);
    // Undo goes back in the figures, too.
    trigger("undo");
    QTRY_COMPARE(panel.whole()->findItems(QStringLiteral("Core size"), Qt::MatchExactly).value(0)->text(1), QStringLiteral("0"));
    QVERIFY(!commands->isBusy());
    // What is no snapshot is told.
    QVERIFY(writeFile(this->file("bad.json"), "{\"groundplan-metrics\": 7}"));
    bool told = false;
    whenAsked<QMessageBox>([&told](QMessageBox* box) {
        told = true;
        QCOMPARE(box->text(), QStringLiteral("This is not a snapshot of metrics that this version can read."));
        box->accept();
    });
    commands->compareWith(this->file("bad.json"));
    QTRY_VERIFY(told);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

QTEST_MAIN(TestStudio)
#include "tst_studio.moc"
