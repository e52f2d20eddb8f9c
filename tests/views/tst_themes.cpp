// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <QPainter>
#include <QSet>
#include <QTest>

#include "views/drawing/lens_colours.h"
#include "views/drawing/themed_icon.h"
#include "views/theme/theme_list.h"

using namespace groundplan;

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
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

/// What one sees of a translucent colour on an opaque one.
QColor over(const QColor& top, const QColor& ground, double opacity = -1)
{
    const double share = opacity < 0 ? top.alphaF() : opacity;
    const auto part = [share](double a, double b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(part(top.redF(), ground.redF()), part(top.greenF(), ground.greenF()), part(top.blueF(), ground.blueF()));
}

const QStringList categories{QStringLiteral("places"), QStringLiteral("workloads"), QStringLiteral("traffic"), QStringLiteral("data"),
                             QStringLiteral("platform"), QStringLiteral("observability"), QStringLiteral("people")};

QList<std::pair<QString, LensMark>> lensMarks()
{
    QList<std::pair<QString, LensMark>> marks;
    const auto add = [&marks](const QString& name, LensTone tone, int group = 0, double amount = 0) {
        LensMark mark;
        mark.tone = tone;
        mark.group = group;
        mark.amount = amount;
        marks.append({name, mark});
    };
    add(QStringLiteral("neutral"), LensTone::Neutral);
    add(QStringLiteral("good"), LensTone::Good);
    add(QStringLiteral("caution"), LensTone::Caution);
    add(QStringLiteral("bad"), LensTone::Bad);
    for (int group = 0; group < 8; ++group)
        add(QStringLiteral("group %1").arg(group), LensTone::Group, group);
    for (int step = 0; step <= 10; ++step)
        add(QStringLiteral("scale %1").arg(step), LensTone::Scale, 0, step / 10.0);
    return marks;
}

} // namespace

/// Every pair of colours that is really seen together. Left out, with the reason:
/// disabled text and icons (WCAG 1.4.3 excludes inactive parts); the dots of the grid and `border`, which only part
/// areas that are told apart by their titles as well; fills of containers against the canvas, whose frames carry the
/// meaning; what is dimmed because something else is selected, which is the point of dimming.
class TestThemes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsComplete()
    {
        QSet<QString> ids, names;
        for (const ThemeEntry& entry : themeList()) {
            QCOMPARE(entry.theme().mode, entry.mode);
            QCOMPARE(themeNamed(themeId(entry.mode)), std::optional(entry.mode));
            QCOMPARE(themeId(entry.mode), QString::fromLatin1(entry.id));
            ids.insert(QString::fromLatin1(entry.id));
            names.insert(themeName(entry.mode));
        }
        QCOMPARE(ids.size(), themeList().size());
        QCOMPARE(names.size(), themeList().size());
        QVERIFY(!themeNamed(QStringLiteral("system")));
        QVERIFY(!themeNamed(QString()));
    }

    void texts_data() { eachTheme(); }
    void texts()
    {
        QFETCH(QString, id);
        const Theme& t = Theme::of(*themeNamed(id));
        const double least = t.isHighContrast() ? 7 : 4.5;
        QStringList failed;
        const auto check = [&](const char* what, const QColor& ink, const QColor& ground, const QString& detail = {}) {
            if (const double found = contrast(ink, ground); found < least)
                failed.append(QStringLiteral("%1 %2: %3 on %4 is %5:1").arg(QLatin1String(what), detail, ink.name(), ground.name()).arg(found, 0, 'f', 2));
        };
        for (const QColor& ground : {t.window, t.panel, t.panelAlternate}) {
            check("text", t.text, ground);
            check("muted text and placeholder", t.mutedText, ground);
            check("text under the mouse", t.text, over(t.hover(), ground));
            check("link", t.accent, ground);
            check("link under the mouse", t.accent, over(t.hover(), ground));
            check("error", t.error, ground);
            check("warning", t.warning, ground);
            check("info", t.info, ground);
            check("success", t.success, ground);
        }
        check("selected row, default button", t.accentText, t.accent);
        check("title of the sheet, hint", t.text, t.canvas);
        check("muted hint", t.mutedText, t.canvas);
        check("card", t.cardText, t.card);
        check("card, second line", t.cardMutedText, t.card);
        check("name in the overview", t.cardText, t.card);
        check("label", t.connectionLabel, over(t.connectionLabelBackground, t.canvas, 238 / 255.0));
        check("selected label", t.selection, t.connectionLabelBackground);
        check("lit label", t.highlight, t.connectionLabelBackground);
        check("badge of errors", t.error, t.card);
        check("badge of warnings", t.warning, t.card);
        check("badge of notes", t.info, t.card);
        for (const QString& category : categories) {
            // Containers in one another: each lays its tint over the one below.
            QColor ground = t.canvas;
            for (int depth = 0; depth < 6; ++depth) {
                ground = over(t.containerFill(category, depth), ground);
                check("container", t.containerText, ground, category);
                check("container, second line", t.mutedText, ground, category);
            }
            const QColor tile = over(t.category(category), t.card, 0.2);
            check("name on a tile of the overview", t.cardText, tile, category);
        }
        for (const auto& [name, mark] : lensMarks()) {
            const QColor colour = lensColour(mark, t);
            check("badge of a lens", colour, t.card, name);
            const QColor tinted = over(colour, t.card, 0.16);
            check("card in a lens", t.cardText, tinted, name);
            check("card in a lens, second line", t.cardMutedText, tinted, name);
            const QColor framed = over(colour, t.canvas, 34 / 255.0);
            check("container in a lens", t.containerText, framed, name);
            check("container in a lens, second line", t.mutedText, framed, name);
        }
        QVERIFY2(failed.isEmpty(), qPrintable(QString(u'\n' + failed.join(u'\n'))));
    }

    void graphics_data() { eachTheme(); }
    void graphics()
    {
        QFETCH(QString, id);
        const Theme& t = Theme::of(*themeNamed(id));
        QStringList failed;
        const auto check = [&](const char* what, const QColor& ink, const QColor& ground, const QString& detail = {}) {
            if (const double found = contrast(ink, ground); found < 3)
                failed.append(QStringLiteral("%1 %2: %3 on %4 is %5:1").arg(QLatin1String(what), detail, ink.name(), ground.name()).arg(found, 0, 'f', 2));
        };
        check("border of a field", t.cardBorder, t.panel);
        check("border of a field in a dialog", t.cardBorder, t.window);
        check("border of a pill", t.cardBorder, t.card);
        check("ring of the focus", t.accent, t.panel);
        check("ring of the focus in a window", t.accent, t.window);
        check("ring of the focus on the canvas", t.accent, t.canvas);
        for (const QColor& colour : {t.selection, t.highlight}) {
            check("frame of what is selected or lit", colour, t.canvas);
            check("frame of what is selected or lit, on a card", colour, t.card);
        }
        for (const QColor& colour : {t.error, t.warning, t.info}) {
            check("shape of a finding", colour, t.canvas);
            check("sign in the shape of a finding", t.accentText, colour);
        }
        for (int style = 0; style < 6; ++style) {
            const QColor line = t.connectionStyle(style);
            check("connection", line, t.canvas, QString::number(style));
            for (const QString& category : categories) {
                QColor ground = t.canvas;
                for (int depth = 0; depth < 4; ++depth)
                    ground = over(t.containerFill(category, depth), ground);
                check("connection in containers", line, ground, QString(QString::number(style) + u' ' + category));
            }
        }
        for (const QString& category : categories) {
            const QColor accent = t.category(category);
            check("border of a card", over(t.cardBorder, accent, 0.7), t.canvas, category);
            check("frame of a container", over(t.containerBorder, accent, 0.75), t.canvas, category);
            check("icon on its tile", accent, over(accent, t.card, (t.isDark() ? 46 : 26) / 255.0), category);
            check("icon in a list", accent, t.panel, category);
            check("stripe of a card", accent, t.card, category);
            check("card in the overview", over(accent, t.card, 0.72), t.canvas, category);
        }
        for (const auto& [name, mark] : lensMarks()) {
            const QColor colour = lensColour(mark, t);
            check("line in a lens", colour, t.canvas, name);
            check("swatch of the legend", colour, t.panel, name);
            check("border of a card in a lens", over(t.cardBorder, colour, 0.7), t.canvas, name);
        }
        QVERIFY2(failed.isEmpty(), qPrintable(QString(u'\n' + failed.join(u'\n'))));
    }

    /// The four worlds must not look alike by accident.
    void themesAreDifferent()
    {
        QSet<QRgb> grounds;
        for (const ThemeEntry& entry : themeList())
            grounds.insert(entry.theme().canvas.rgb());
        QCOMPARE(grounds.size(), themeList().size());
        QVERIFY(contrast(Theme::highContrast().text, Theme::highContrast().canvas) > 20);
        QVERIFY(contrast(Theme::highContrastLight().text, Theme::highContrastLight().canvas) > 20);
    }
    void iconsAreSharp_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<qreal>("ratio");
        for (int side : {16, 20, 24}) {
            for (qreal ratio : {1.0, 1.5, 2.0})
                QTest::addRow("%d at %g", side, ratio) << side << ratio;
        }
    }
    void iconsAreSharp()
    {
        QFETCH(int, side);
        QFETCH(qreal, ratio);
        const Theme& theme = Theme::of(Theme::Mode::Light);
        const QIcon icon = themedIcon(QStringLiteral("actions/save"), theme);
        const QPixmap pixmap = icon.pixmap(QSize(side, side), ratio);
        QCOMPARE(pixmap.size(), (QSizeF(side, side) * ratio).toSize());
        QVERIFY(pixmap.toImage() != icon.pixmap(QSize(side, side), ratio, QIcon::Disabled).toImage());
        QVERIFY(pixmap.toImage() != icon.pixmap(QSize(side, side), ratio, QIcon::Selected).toImage());
        // Painted, it covers the same pixels.
        QImage image((QSizeF(side, side) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        icon.paint(&painter, QRect(0, 0, side, side));
        painter.end();
        image.setDevicePixelRatio(1);
        QImage wanted = pixmap.toImage().convertToFormat(image.format());
        wanted.setDevicePixelRatio(1);
        QCOMPARE(image, wanted);
        QVERIFY(themedIcon(QStringLiteral("actions/no-such-icon"), theme).isNull());
    }

private:
    static void eachTheme()
    {
        QTest::addColumn<QString>("id");
        for (const ThemeEntry& entry : themeList())
            QTest::newRow(entry.id) << QString::fromLatin1(entry.id);
    }
};

QTEST_MAIN(TestThemes)
#include "tst_themes.moc"
