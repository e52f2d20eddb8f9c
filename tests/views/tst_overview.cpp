// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

#include "tests/support/samples.h"
#include "views/drawing/diagram.h"
#include "views/drawing/lens_colours.h"
#include "views/drawing/painter.h"
#include "views/theme/theme_list.h"

using namespace groundplan;

namespace {

const QByteArray shop = R"(groundplan: 1
name: Shop
components:
  eu: { kind: cluster, name: EU cluster }
  cart: { kind: service, in: eu, name: Cart }
  stock: { kind: service, in: eu, name: Stock }
  ledger: { kind: relational-database, name: Ledger }
  web: { kind: worker, name: Web }
connections:
  cart-stock: { from: cart, to: stock, kind: calls }
  web-ledger: { from: web, to: ledger, kind: calls }
layout:
  eu: [0, 0, 1400, 500]
  cart: [24, 200]
  stock: [1000, 200]
  web: [24, 700]
  ledger: [1000, 700]
)";

constexpr qreal overview = 0.2;

Id id(const char* text) { return QString::fromLatin1(text); }

double luminance(const QColor& colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

int distance(const QColor& a, const QColor& b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
}

/// A diagram at overview zoom, its scene's origin at (40, 40).
struct Overview {
    explicit Overview(const Diagram& shown, const Theme& worn = Theme::light(), qreal zoom = overview) : diagram(shown), theme(worn), scale(zoom) {}

    QImage paint()
    {
        QImage image(QSize(520, 320), QImage::Format_RGB32);
        image.fill(theme.canvas);
        QPainter painter(&image);
        painter.translate(40, 40);
        painter.scale(scale, scale);
        options.scale = scale;
        options.exposed = QRectF(QPointF(-40, -40) / scale, QSizeF(image.size()) / scale);
        options.grid = false;
        paintDiagram(painter, diagram, theme, options);
        return image;
    }
    QPoint at(QPointF scene) const { return (scene * scale + QPointF(40, 40)).toPoint(); }
    /// The strongest colour of that line over its ground, halfway along its longest piece.
    int strength(const QImage& image, const char* edge) const
    {
        const QPolygonF& points = diagram.edge(diagram.edgeOf(id(edge))).points;
        QLineF longest;
        for (int i = 1; i < points.size(); ++i) {
            if (const QLineF piece(points.at(i - 1), points.at(i)); piece.length() > longest.length())
                longest = piece;
        }
        const QPoint middle = at(longest.pointAt(0.5));
        int most = 0;
        const QColor ground = image.pixelColor(middle + QPoint(0, 8));
        for (int y = -2; y <= 2; ++y)
            most = std::max(most, distance(image.pixelColor(middle + QPoint(0, y)), ground));
        return most;
    }
    void state(const char* item, quint8 state)
    {
        if (const int edge = diagram.edgeOf(id(item)); edge >= 0) {
            options.edgeStates.resize(diagram.edges().size());
            options.edgeStates[size_t(edge)] = state;
        } else {
            options.nodeStates.resize(diagram.nodes().size());
            options.nodeStates[size_t(diagram.nodeOf(id(item)))] = state;
        }
    }

    const Diagram& diagram;
    const Theme& theme;
    qreal scale;
    PaintOptions options;
};

LensPicture lensed(std::initializer_list<std::pair<const char*, LensTone>> marks)
{
    LensPicture picture;
    picture.id = QStringLiteral("test");
    for (const auto& [item, tone] : marks)
        picture.marks.insert(id(item), {tone, 0, 0, {}});
    return picture;
}

} // namespace

/// What a design looks like from afar: names, titles, lines, colours of a lens.
class TestOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Lines of what is selected stand out against all others.
    void selectionLeavesItsLines()
    {
        const Diagram diagram(test::design(shop), test::catalog());
        Overview view(diagram);
        const QImage before = view.paint();
        view.state("web-ledger", item_state::dimmed);
        view.state("web", item_state::dimmed);
        const QImage after = view.paint();
        QVERIFY(view.strength(after, "cart-stock") > view.strength(before, "cart-stock") * 3 / 2);
        QVERIFY(view.strength(after, "web-ledger") > 0);
        QVERIFY(view.strength(after, "web-ledger") * 3 < view.strength(before, "web-ledger") * 2);
        QVERIFY(view.strength(after, "cart-stock") > 4 * view.strength(after, "web-ledger"));
    }

    /// One line in plaintext is seen among many that are encrypted.
    void whatIsBadIsNotDrowned()
    {
        Diagram diagram(test::design(shop), test::catalog());
        diagram.setLens(lensed({{"cart-stock", LensTone::Good}, {"web-ledger", LensTone::Bad}, {"cart", LensTone::Good}}));
        for (const ThemeEntry& entry : themeList()) {
            Overview view(diagram, entry.theme());
            const QImage image = view.paint();
            const int good = view.strength(image, "cart-stock"), bad = view.strength(image, "web-ledger");
            QVERIFY2(good > 0 && bad * 2 > good * 3, entry.id);
        }
    }

    void names_data()
    {
        QTest::addColumn<qreal>("scale");
        QTest::addColumn<bool>("named");
        QTest::newRow("a large platform in a window") << 0.15 << true;
        QTest::newRow("as wide as a finger nail") << 0.1 << false;
    }

    void names()
    {
        QFETCH(qreal, scale);
        QFETCH(bool, named);
        const Diagram diagram(test::design(shop), test::catalog());
        Overview view(diagram, Theme::light(), scale);
        const QImage image = view.paint();
        const QRectF card = diagram.node(diagram.nodeOf(id("ledger"))).rect;
        QSet<QRgb> colours;
        const QRect inside = QRect(view.at(card.topLeft()), view.at(card.bottomRight())).adjusted(3, 2, -3, -2);
        for (int y = inside.top(); y <= inside.bottom(); ++y) {
            for (int x = inside.left(); x <= inside.right(); ++x)
                colours.insert(image.pixel(x, y));
        }
        QCOMPARE(colours.size() > 1, named);
    }

    void titles_data()
    {
        QTest::addColumn<int>("top");
        QTest::addColumn<bool>("outside");
        QTest::newRow("room in the corner") << 200 << false;
        QTest::newRow("a card in the corner") << 48 << true;
    }

    /// A title never lies on a card: it goes on top of its frame instead.
    void titles()
    {
        QFETCH(int, top);
        QFETCH(bool, outside);
        QByteArray moved = shop;
        moved.replace("cart: [24, 200]", QByteArray("cart: [24, " + QByteArray::number(top) + "]"));
        QByteArray nameless = moved;
        nameless.replace("name: EU cluster", "name: \" \"");
        const Diagram named(test::design(moved), test::catalog()), bare(test::design(nameless), test::catalog());
        Overview with(named), without(bare);
        const QImage a = with.paint(), b = without.paint();
        const QRectF frame = named.node(named.nodeOf(id("eu"))).rect, card = named.node(named.nodeOf(id("cart"))).rect;
        const auto differs = [&](const QRect& area) {
            for (int y = area.top(); y <= area.bottom(); ++y) {
                for (int x = area.left(); x <= area.right(); ++x) {
                    if (a.pixel(x, y) != b.pixel(x, y))
                        return true;
                }
            }
            return false;
        };
        const QPoint corner = with.at(frame.topLeft());
        QVERIFY(!differs(QRect(with.at(card.topLeft()), with.at(card.bottomRight()))));
        QCOMPARE(differs(QRect(corner - QPoint(0, 20), QSize(100, 19))), outside);
        QCOMPARE(differs(QRect(corner + QPoint(0, 2), QSize(100, 30))), !outside);
    }

    /// What a lens does not care for has no colour of its own.
    void fadedIsGrey()
    {
        Diagram diagram(test::design(shop), test::catalog());
        diagram.setLens(lensed({{"cart", LensTone::Good}}));
        Overview view(diagram, Theme::light(), 0.1); // without names
        const QImage image = view.paint();
        const auto middle = [&](const char* card) { return image.pixelColor(view.at(diagram.node(diagram.nodeOf(id(card))).rect.center())); };
        QCOMPARE(middle("ledger"), middle("web"));
        QVERIFY(middle("ledger").hsvSaturation() < 40);
        QVERIFY(middle("cart") != middle("web"));
    }

    void lensColours_data()
    {
        QTest::addColumn<QString>("theme");
        for (const ThemeEntry& entry : themeList())
            QTest::newRow(entry.id) << QString::fromLatin1(entry.id);
    }

    /// Names stay readable on the fills of a lens; the strongest end of a scale is the one that stands out.
    void lensColours()
    {
        QFETCH(QString, theme);
        const Theme& worn = Theme::of(*themeNamed(theme));
        QList<LensMark> marks{{LensTone::Neutral, 0, 0, {}}, {LensTone::Good, 0, 0, {}}, {LensTone::Caution, 0, 0, {}}, {LensTone::Bad, 0, 0, {}}};
        for (int step = 0; step <= 6; ++step)
            marks.append({LensTone::Scale, step / 6.0, 0, {}});
        for (int group = 0; group < 8; ++group)
            marks.append({LensTone::Group, 0, group, {}});
        for (const LensMark& mark : std::as_const(marks)) {
            const QColor fill = lensFill(lensColour(mark, worn), worn);
            QVERIFY2(contrast(worn.cardText, fill) >= 4.5, qPrintable(QStringLiteral("%1 %2 %3: %4").arg(int(mark.tone)).arg(mark.amount).arg(mark.group).arg(contrast(worn.cardText, fill))));
        }
        double last = 0;
        for (int step = 0; step <= 3; ++step) {
            const double strength = contrast(lensColour({LensTone::Scale, step / 3.0, 0, {}}, worn), worn.canvas);
            QVERIFY2(strength > last, qPrintable(QStringLiteral("%1: %2 after %3").arg(step).arg(strength).arg(last)));
            last = strength;
        }
        QVERIFY(lensColour({LensTone::Scale, 1, 0, {}}, worn).hsvSaturation() > 200);
    }
};

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
