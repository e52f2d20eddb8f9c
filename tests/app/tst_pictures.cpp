// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSpinBox>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "app/services/disk.h"
#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/lens_commands.h"
#include "app/studio/main_window.h"
#include "app/studio/workspace.h"
#include "tests/support/samples.h"
#include "views/canvas/canvas.h"
#include "views/canvas/lens_legend.h"
#include "views/dialogs/picture_dialog.h"
#include "views/dialogs/picture_preview.h"
#include "views/dialogs/print_dialog.h"
#include "views/dialogs/print_preview.h"
#include "views/drawing/diagram.h"

using namespace groundplan;

namespace {

const QByteArray shop = R"(groundplan: 1
name: Shop
components:
  cart: { kind: service, name: Cart }
  stock: { kind: service, name: Stock }
  ledger: { kind: relational-database, name: Ledger }
connections:
  cart-stock: { from: cart, to: stock, kind: calls }
layout:
  cart: [0, 0]
  stock: [400, 0]
  ledger: [800, 640]
)";

} // namespace

/// Pictures, clipboard and printing in the window.
class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init();
    void cleanup();
    void exports_data();
    void exports();
    void dialogShowsWhatItWillLookLike();
    void tooLargePicturesAreRefused();
    void copiesAsPicture_data();
    void copiesAsPicture();
    void printsPages_data();
    void printsPages();
    void printsThroughThePrinterDialog();
    void legendsDoNotCoverTheDesign();

private:
    void trigger(const char* id) { m_window->actions().action(QString::fromLatin1(id))->trigger(); }
    QString file(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
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
    void saveAs(const QString& path)
    {
        whenAsked<QFileDialog>([path](QFileDialog* dialog) {
            dialog->findChild<QLineEdit*>()->setText(path);
            QMetaObject::invokeMethod(dialog, "accept");
        });
    }
    static void choose(QDialog* dialog, const char* box, int value)
    {
        auto* combo = dialog->findChild<QComboBox*>(QString::fromLatin1(box));
        combo->setCurrentIndex(combo->findData(value));
    }
    static int pagesIn(const QByteArray& pdf) { return int(pdf.count("/Type /Page\n")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    MainWindow* m_window = nullptr;
};

void TestPictures::init()
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
    m_window->session().take(test::design(shop), {});
    QTest::qWait(50);
}

void TestPictures::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

void TestPictures::exports_data()
{
    QTest::addColumn<PictureFormat>("format");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("svg") << PictureFormat::Svg << QStringLiteral("shop.svg") << QByteArray("<?xml");
    QTest::newRow("png") << PictureFormat::Png << QStringLiteral("shop.png") << QByteArray("\x89PNG");
    QTest::newRow("pdf, ending left out") << PictureFormat::Pdf << QStringLiteral("shop") << QByteArray("%PDF-");
}

void TestPictures::exports()
{
    QFETCH(PictureFormat, format);
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    whenAsked<PictureDialog>([format](PictureDialog* dialog) {
        choose(dialog, "format", int(format));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("export")), Qt::LeftButton);
    });
    saveAs(m_folder->filePath(name));
    trigger("export-picture");
    const QString path = m_folder->filePath(name.contains(u'.') ? name : QString(name + QLatin1String(".pdf")));
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(readFile(path)->startsWith(start));
}

void TestPictures::dialogShowsWhatItWillLookLike()
{
    m_window->canvas().setSelection({QStringLiteral("cart"), QStringLiteral("stock")});
    QSize whole, selection;
    QColor dark;
    bool transparent = false;
    whenAsked<PictureDialog>([&](PictureDialog* dialog) {
        auto* preview = dialog->findChild<PicturePreview*>();
        QTRY_VERIFY(!preview->picture().isNull());
        whole = preview->picture().size();
        choose(dialog, "scope", int(PictureScope::Part::Selection));
        QTRY_VERIFY(preview->picture().size() != whole);
        selection = preview->picture().size();
        choose(dialog, "theme", int(Theme::Mode::Dark));
        QTRY_COMPARE(preview->picture().pixelColor(1, 1), Theme::dark().canvas);
        dark = preview->picture().pixelColor(1, 1);
        dialog->findChild<QCheckBox*>(QStringLiteral("transparent"))->click();
        QTRY_COMPARE(preview->picture().pixelColor(1, 1).alpha(), 0);
        transparent = true;
        choose(dialog, "format", int(PictureFormat::Png));
        auto* scale = dialog->findChild<QDoubleSpinBox*>(QStringLiteral("scale"));
        auto* dots = dialog->findChild<QSpinBox*>(QStringLiteral("dots"));
        dots->setValue(288);
        QCOMPARE(scale->value(), 3.0);
        scale->setValue(2);
        QCOMPARE(dots->value(), 192);
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("size"))->text().contains(QStringLiteral("pixels")));
        QVERIFY(!dialog->findChild<QCheckBox*>(QStringLiteral("lens"))->isEnabled()); // there is none in use
        dialog->reject();
    });
    trigger("export-picture");
    QVERIFY(selection.height() < whole.height());
    QVERIFY(dark.isValid() && transparent);
}

void TestPictures::tooLargePicturesAreRefused()
{
    m_window->session().take(test::design("groundplan: 1\ncomponents:\n  a: { kind: service }\n  b: { kind: service }\nlayout:\n  a: [0, 0]\n  b: [9000, 0]\n"), {});
    bool asked = false;
    whenAsked<PictureDialog>([&asked](PictureDialog* dialog) {
        choose(dialog, "format", int(PictureFormat::Png));
        QTRY_VERIFY(!dialog->findChild<PicturePreview*>()->picture().isNull());
        dialog->findChild<QDoubleSpinBox*>(QStringLiteral("scale"))->setValue(4);
        QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("export"))->isEnabled());
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("size"))->text().contains(QStringLiteral("Use a scale of at most 1.")));
        choose(dialog, "format", int(PictureFormat::Svg));
        QVERIFY(dialog->findChild<QPushButton*>(QStringLiteral("export"))->isEnabled());
        asked = true;
        dialog->reject();
    });
    trigger("export-picture");
    QVERIFY(asked);
}

void TestPictures::copiesAsPicture_data()
{
    QTest::addColumn<QList<Id>>("selection");
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("whole") << QList<Id>() << QByteArray();
    QTest::newRow("selection") << QList<Id>{QStringLiteral("cart"), QStringLiteral("cart-stock")} << QByteArray(">Ledger<");
}

void TestPictures::copiesAsPicture()
{
    QFETCH(QList<Id>, selection);
    QFETCH(QByteArray, left);
    QApplication::clipboard()->clear();
    m_window->canvas().setSelection(selection);
    trigger("copy-picture");
    const auto copied = [] { return QApplication::clipboard()->mimeData(); };
    QTRY_VERIFY(copied() && copied()->hasFormat(QStringLiteral("image/svg+xml")));
    const QByteArray svg = copied()->data(QStringLiteral("image/svg+xml"));
    QVERIFY(svg.contains(">Cart<") && svg.contains(">Stock<"));
    QVERIFY(left.isEmpty() ? svg.contains(">Ledger<") : !svg.contains(left));
    QSvgRenderer renderer;
    QVERIFY(renderer.load(svg));
    QVERIFY(copied()->hasFormat(QStringLiteral("image/png")));
    const QImage png = QImage::fromData(copied()->data(QStringLiteral("image/png")), "PNG");
    QCOMPARE(png.size(), renderer.viewBox().size() * 2);
    // What other programs ask for when they want any image.
    QVERIFY(copied()->hasImage());
}

void TestPictures::printsPages_data()
{
    QTest::addColumn<PageSetup::Fit>("fit");
    QTest::addColumn<int>("scale");
    QTest::addColumn<int>("pages");
    QTest::newRow("one page") << PageSetup::Fit::OnePage << 100 << 1;
    QTest::newRow("three by two") << PageSetup::Fit::Pages << 100 << 6;
    QTest::newRow("at its size") << PageSetup::Fit::Scale << 100 << 4;
    QTest::newRow("at a quarter") << PageSetup::Fit::Scale << 25 << 1;
}

void TestPictures::printsPages()
{
    QFETCH(PageSetup::Fit, fit);
    QFETCH(int, scale);
    QFETCH(int, pages);
    QString told;
    whenAsked<PrintDialog>([&](PrintDialog* dialog) {
        QTRY_VERIFY(dialog->findChild<PrintPreview*>()->hasSheet());
        choose(dialog, "fit", int(fit));
        dialog->findChild<QSpinBox*>(QStringLiteral("columns"))->setValue(3);
        dialog->findChild<QSpinBox*>(QStringLiteral("rows"))->setValue(2);
        dialog->findChild<QSpinBox*>(QStringLiteral("scale"))->setValue(scale);
        told = dialog->findChild<QLabel*>(QStringLiteral("count"))->text();
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("pdf")), Qt::LeftButton);
    });
    saveAs(file("pages.pdf"));
    trigger("print");
    QTRY_VERIFY(QFile::exists(file("pages.pdf")) && readFile(file("pages.pdf"))->contains("%%EOF"));
    QCOMPARE(pagesIn(*readFile(file("pages.pdf"))), pages);
    QVERIFY2(told.startsWith(QString::number(pages) + u' '), qPrintable(told));
}

void TestPictures::printsThroughThePrinterDialog()
{
    whenAsked<PrintDialog>([](PrintDialog* dialog) {
        QTRY_VERIFY(dialog->findChild<PrintPreview*>()->hasSheet());
        choose(dialog, "fit", int(PageSetup::Fit::Pages));
        choose(dialog, "orientation", int(QPageLayout::Portrait));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("print")), Qt::LeftButton);
    });
    const QString path = file("printed.pdf");
    whenAsked<QPrintDialog>([path](QPrintDialog* dialog) {
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(path);
        dialog->done(QDialog::Accepted);
    });
    trigger("print");
    QTRY_VERIFY(QFile::exists(path) && readFile(path)->contains("%%EOF"));
    const QByteArray pdf = *readFile(path);
    QCOMPARE(pagesIn(pdf), 2);
    QVERIFY(pdf.contains("/MediaBox [0 0 595 842]") || pdf.contains("/MediaBox [0 0 595.000000 842.000000]"));
}

/// The legend of a lens hides no card, at once and when everything is fitted again.
void TestPictures::legendsDoNotCoverTheDesign()
{
    Canvas& canvas = m_window->canvas();
    canvas.fitAll();
    m_window->findChild<LensCommands*>()->look(QStringLiteral("security"));
    QTRY_VERIFY(canvas.lensLegend()->isVisible());
    const auto clear = [&canvas] {
        const QRectF bounds = canvas.diagram().bounds();
        const QRect shown(canvas.viewportPositionFor(bounds.topLeft()), canvas.viewportPositionFor(bounds.bottomRight()));
        const QRect legend = canvas.lensLegend()->geometry().translated(-canvas.viewport()->pos());
        return canvas.viewport()->rect().contains(shown)
               && !canvas.diagram().hasCardIn(QRectF(canvas.scenePositionFor(legend.topLeft()), canvas.scenePositionFor(legend.bottomRight())));
    };
    QTRY_VERIFY(clear());
    canvas.setZoom(0.3);
    canvas.fitAll();
    QVERIFY(clear());
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
