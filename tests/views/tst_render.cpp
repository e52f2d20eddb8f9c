// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/support/samples.h"
#include "views/drawing/design_part.h"
#include "views/drawing/page_plan.h"
#include "views/drawing/painter.h"
#include "views/drawing/render.h"

using namespace groundplan;

Q_DECLARE_METATYPE(groundplan::PictureScope)

namespace {

const QByteArray pair = R"(groundplan: 1
name: A <small> shop & more
components:
  cart: { kind: service, name: "Cart <1> & co" }
  ledger: { kind: relational-database, name: Ledger }
connections:
  cart-ledger: { from: cart, to: ledger, kind: writes }
layout:
  cart: [0, 0]
  ledger: [320, 0]
)";

const QByteArray nested = R"(groundplan: 1
name: Nested
components:
  cloud: { kind: cloud, name: Big cloud }
  cluster: { kind: cluster, name: Cluster, in: cloud }
  near: { kind: service, name: Near, in: cluster }
  far: { kind: service, name: Far, in: cluster }
  away: { kind: service, name: Away, in: cloud }
connections:
  near-far: { from: near, to: far, kind: calls }
  far-away: { from: far, to: away, kind: publishes }
layout:
  cloud: [0, 0, 2400, 1400]
  cluster: [100, 100, 1600, 800]
  near: [1000, 600]
  far: [1320, 600]
  away: [2000, 1200]
)";

/// What a program says of a file; empty when it is not installed.
QByteArray toldBy(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

class TestRender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("svg") << QStringLiteral("svg") << QByteArray("<?xml");
        QTest::newRow("png") << QStringLiteral("a/b.PNG") << QByteArray("\x89PNG");
        QTest::newRow("pdf") << QStringLiteral("x.pdf") << QByteArray("%PDF-1");
    }
    void formats()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        const auto format = pictureFormatNamed(name);
        QVERIFY(format);
        const auto first = renderPicture(test::design(pair), test::catalog(), *format);
        QVERIFY(first);
        QVERIFY(first->startsWith(start));
        // Over a second later the bytes are still the same: nothing tells the time.
        QTest::qWait(1100);
        QCOMPARE(*renderPicture(test::design(pair), test::catalog(), *format), *first);
    }

    void unknownFormat() { QVERIFY(!pictureFormatNamed(QStringLiteral("picture.gif"))); }

    void svgIsWellFormedAndHasTheTexts()
    {
        const auto svg = renderPicture(test::design(pair), test::catalog(), PictureFormat::Svg);
        QVERIFY(svg);
        QSvgRenderer renderer;
        QVERIFY(renderer.load(*svg));
        QVERIFY(svg->contains("Ledger"));
        QVERIFY(svg->contains("Cart &lt;1&gt; &amp; co"));
        QVERIFY(svg->contains("<title>A &lt;small&gt; shop &amp; more</title>"));
        QVERIFY(svg->contains(">Data<")); // the legend
        QVERIFY(!svg->contains(">Telemetry<"));
    }

    void themesDiffer()
    {
        RenderOptions dark;
        dark.theme = Theme::Mode::Dark;
        const QImage light = QImage::fromData(*renderPicture(test::design(pair), test::catalog(), PictureFormat::Png));
        const QImage night = QImage::fromData(*renderPicture(test::design(pair), test::catalog(), PictureFormat::Png, dark));
        QCOMPARE(light.size(), night.size());
        QCOMPARE(light.pixelColor(2, 2), Theme::light().canvas);
        QCOMPARE(night.pixelColor(2, 2), Theme::dark().canvas);
    }

    void scaleAndTransparency()
    {
        RenderOptions options;
        const QImage once = QImage::fromData(*renderPicture(test::design(pair), test::catalog(), PictureFormat::Png, options));
        options.scale = 2;
        options.background = false;
        const QImage twice = QImage::fromData(*renderPicture(test::design(pair), test::catalog(), PictureFormat::Png, options));
        QCOMPARE(twice.size(), once.size() * 2);
        QCOMPARE(twice.pixelColor(2, 2).alpha(), 0);
    }

    void tooLarge()
    {
        RenderOptions options;
        options.scale = 100;
        const auto picture = renderPicture(test::design(pair), test::catalog(), PictureFormat::Png, options);
        QVERIFY(!picture);
        QCOMPARE(picture.error().code, ErrorCode::TooLarge);
        QVERIFY2(picture.error().message.contains(QStringLiteral("at most 16384 a side and 256 megapixels are possible.")), qPrintable(picture.error().message));
        options.scale = 0;
        QCOMPARE(renderPicture(test::design(pair), test::catalog(), PictureFormat::Png, options).error().message,
                 QStringLiteral("The scale of a picture has to be greater than 0."));
    }

    void emptyDesign()
    {
        const auto svg = renderPicture(Design(), test::catalog(), PictureFormat::Svg);
        QVERIFY(svg);
        QVERIFY(svg->contains("This design is empty."));
    }

    void partsKeepTheirPlacesAndCropTheirContainers()
    {
        const Design whole = test::design(nested);
        const Design part = designPart(whole, test::catalog(), {QStringLiteral("near"), QStringLiteral("near-far"), QStringLiteral("gone")});
        const Diagram before(whole, test::catalog()), after(part, test::catalog());
        QCOMPARE(part.components().size(), 4); // with cluster and cloud
        QCOMPARE(part.connections().size(), 1);
        QVERIFY(after.nodeOf(QStringLiteral("away")) < 0);
        for (const char* id : {"near", "far"})
            QCOMPARE(after.node(after.nodeOf(QString::fromLatin1(id))).rect, before.node(before.nodeOf(QString::fromLatin1(id))).rect);
        const QRectF cluster = after.node(after.nodeOf(QStringLiteral("cluster"))).rect, cloud = after.node(after.nodeOf(QStringLiteral("cloud"))).rect;
        QVERIFY(cloud.contains(cluster) && cluster.contains(after.node(after.nodeOf(QStringLiteral("far"))).rect));
        QVERIFY2(cloud.width() < 700 && cloud.height() < 300, qPrintable(QStringLiteral("%1 x %2").arg(cloud.width()).arg(cloud.height())));
        QCOMPARE(designPart(whole, test::catalog(), {}).components().size(), 0);
        // A container brings all that stands in it.
        QCOMPARE(designPart(whole, test::catalog(), {QStringLiteral("cluster")}).components().size(), 4);
    }

    void scopes_data()
    {
        QTest::addColumn<PictureScope>("scope");
        QTest::addColumn<QByteArray>("shown");
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("whole") << PictureScope() << QByteArray(">Near< >Far< >Away< >Cluster<") << QByteArray();
        QTest::newRow("selection") << PictureScope{PictureScope::Part::Selection, {QStringLiteral("near")}, {}} << QByteArray(">Near< >Cluster<") << QByteArray(">Far< >Away<");
        QTest::newRow("visible") << PictureScope{PictureScope::Part::Visible, {}, QRectF(1080, 680, 240, 120)} << QByteArray(">Near< clip-path=") << QByteArray(">Away<");
    }
    void scopes()
    {
        QFETCH(PictureScope, scope);
        QFETCH(QByteArray, shown);
        QFETCH(QByteArray, left);
        RenderOptions options;
        options.scope = scope;
        const auto svg = renderPicture(test::design(nested), test::catalog(), PictureFormat::Svg, options);
        QVERIFY(svg);
        for (const QByteArray& text : shown.split(' '))
            QVERIFY2(svg->contains(text), text.constData());
        for (const QByteArray& text : left.split(' '))
            QVERIFY2(text.isEmpty() || !svg->contains(text), text.constData());
        QXmlStreamReader reader(*svg);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(svg->contains("<title>Nested</title>") && svg->contains("<desc>"));
        for (PictureFormat format : {PictureFormat::Png, PictureFormat::Pdf})
            QVERIFY(renderPicture(test::design(nested), test::catalog(), format, options));
    }

    /// Nothing of the drawing is painted into the margin of what is cut.
    void visibleAreasAreCut()
    {
        RenderOptions options;
        options.title = options.legend = false;
        options.scope = {PictureScope::Part::Visible, {}, QRectF(1100, 700, 100, 40)};
        const QImage image = QImage::fromData(*renderPicture(test::design(nested), test::catalog(), PictureFormat::Png, options));
        QCOMPARE(image.size(), QSize(164, 104));
        for (int x = 0; x < image.width(); ++x) {
            QCOMPARE(image.pixelColor(x, 20), Theme::light().canvas);
            QCOMPARE(image.pixelColor(x, 90), Theme::light().canvas);
        }
        QVERIFY(image.pixelColor(82, 52) != Theme::light().canvas);
    }

    void controlCharactersDoNotSpoilTheSvg()
    {
        const auto svg = renderPicture(test::design("groundplan: 1\nname: \"a\\x01b\"\ncomponents:\n  c: { kind: service, name: \"c\\x02d\" }\n"),
                                       test::catalog(), PictureFormat::Svg);
        QXmlStreamReader reader(*svg);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }

    void legendsStandBesideTheDrawing_data()
    {
        QTest::addColumn<QPointF>("second");
        QTest::addColumn<bool>("below");
        QTest::newRow("wide") << QPointF(800, 0) << true;
        QTest::newRow("small") << QPointF(0, 120) << true;
        QTest::newRow("tall") << QPointF(0, 1200) << false;
    }
    void legendsStandBesideTheDrawing()
    {
        QFETCH(QPointF, second);
        QFETCH(bool, below);
        SheetOptions options;
        options.diagram.lens = {QStringLiteral("data"), QStringLiteral("Data"), QStringLiteral("Which data is where, and how confidential it is?"), {},
                                {{{LensTone::Bad, 0, 0, {}}, QStringLiteral("Confidential"), {}}}, {}};
        QByteArray yaml = pair;
        yaml.replace("[320, 0]", QByteArray('[' + QByteArray::number(second.x()) + ", " + QByteArray::number(second.y()) + ']'));
        const PictureSheet sheet(test::design(yaml), test::catalog(), options);
        QVERIFY(!sheet.legendRect().isEmpty());
        QVERIFY(!sheet.legendRect().intersects(sheet.drawingRect()));
        QVERIFY(QRectF(QPointF(), sheet.size()).contains(sheet.legendRect()));
        QCOMPARE(sheet.legendRect().top() >= sheet.drawingRect().bottom(), below);
        RenderOptions render;
        static_cast<SheetOptions&>(render) = options;
        const auto svg = renderSheet(sheet, test::design(yaml), PictureFormat::Svg, render);
        for (const char* text : {">Data<", "Which data is where", ">Confidential<"})
            QVERIFY2(svg->contains(text), text);
    }

    void pdfHasTextAndItsFonts()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed: the texts of PDF pictures are not checked");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*renderPicture(test::design(nested), test::catalog(), PictureFormat::Pdf));
        file.close();
        const QByteArray text = toldBy(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        for (const char* word : {"Nested", "Near", "Away", "Big cloud", "Asynchronous"})
            QVERIFY2(text.contains(word), text.constData());
        const QList<QByteArray> fonts = toldBy(QStringLiteral("pdffonts"), {path}).split('\n').mid(2);
        QVERIFY(fonts.size() > 1);
        for (const QByteArray& font : fonts) {
            if (!font.isEmpty()) // name, type, encoding, emb, sub, uni
                QVERIFY2(font.mid(72).trimmed().startsWith("yes"), font.constData());
        }
        // Vectors: no pictures in it.
        QCOMPARE(toldBy(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path}).trimmed().split('\n').size(), 2);
    }

    void pages_data()
    {
        QTest::addColumn<QSizeF>("sheet");
        QTest::addColumn<PageSetup::Fit>("fit");
        QTest::addColumn<qreal>("scale");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rows");
        QTest::newRow("one page") << QSizeF(4000, 3000) << PageSetup::Fit::OnePage << 1.0 << 1 << 1;
        QTest::newRow("three by two") << QSizeF(4000, 3000) << PageSetup::Fit::Pages << 1.0 << 3 << 2;
        QTest::newRow("small at its size") << QSizeF(400, 300) << PageSetup::Fit::Scale << 1.0 << 1 << 1;
        QTest::newRow("large at its size") << QSizeF(4000, 3000) << PageSetup::Fit::Scale << 1.0 << 4 << 5;
        QTest::newRow("large at half") << QSizeF(4000, 3000) << PageSetup::Fit::Scale << 0.5 << 2 << 3;
    }
    /// Every point of the sheet is on a page, neighbours share the overlap, and nothing is larger than its page.
    void pages()
    {
        QFETCH(QSizeF, sheet);
        QFETCH(PageSetup::Fit, fit);
        QFETCH(qreal, scale);
        QFETCH(int, columns);
        QFETCH(int, rows);
        PageSetup setup;
        setup.fit = fit;
        setup.scale = scale;
        setup.columns = 3;
        setup.rows = 2;
        const PagePlan plan = planPages(sheet, setup);
        QCOMPARE(plan.columns, columns);
        QCOMPARE(plan.rows, rows);
        QRectF all;
        for (int page = 0; page < plan.count(); ++page)
            all |= plan.partOn(page);
        QVERIFY(all.adjusted(-0.01, -0.01, 0.01, 0.01).contains(QRectF(QPointF(), sheet)));
        if (columns > 1) {
            const qreal shared = (plan.partOn(0).right() - plan.partOn(1).left()) * plan.scale;
            QVERIFY(std::abs(shared - 10 * 72 / 25.4) < 0.01);
        }
        if (fit == PageSetup::Fit::Scale)
            QCOMPARE(plan.scale, 0.75 * scale);
    }

    void tooManyPages()
    {
        PageSetup setup;
        setup.fit = PageSetup::Fit::Scale;
        setup.scale = 4;
        QVERIFY(planPages(QSizeF(40000, 30000), setup).isTooMany());
        QVERIFY(!planPages(QSizeF(400, 300), setup).isTooMany());
    }

    /// Every level of detail of a diagram paints, and paints the accent of its cards.
    void levels_data()
    {
        QTest::addColumn<qreal>("scale");
        QTest::newRow("overview") << 0.2;
        QTest::newRow("reading") << 0.5;
        QTest::newRow("close") << 1.0;
        QTest::newRow("double") << 2.0;
    }
    void levels()
    {
        QFETCH(qreal, scale);
        const Diagram diagram(test::design(pair), test::catalog());
        QImage image(800, 400, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.scale(scale, scale);
        PaintOptions options;
        options.exposed = QRectF(0, 0, 800 / scale, 400 / scale);
        options.scale = scale;
        DiagramPainter().paint(painter, diagram, Theme::light(), options);
        painter.end();
        int colours = 0;
        const QColor accent = Theme::light().category(QStringLiteral("workloads"));
        for (int y = 0; y < int(64 * scale); ++y) {
            for (int x = 0; x < int(184 * scale); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                colours += std::abs(pixel.hue() - accent.hue()) < 20 && pixel.saturation() > 60;
            }
        }
        QVERIFY2(colours > 10, qPrintable(QString::number(colours)));
    }
};

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    TestRender test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_render.moc"
