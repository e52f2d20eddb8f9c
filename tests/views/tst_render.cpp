// SPDX-License-Identifier: Apache-2.0
#include <QImage>
#include <QSvgRenderer>
#include <QTest>

#include "tests/support/samples.h"
#include "views/drawing/painter.h"
#include "views/drawing/render.h"

using namespace groundplan;

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
