// SPDX-License-Identifier: Apache-2.0
#include "views/theme/theme.h"

#include <QHash>

namespace groundplan {

const Theme& Theme::light()
{
    static const Theme theme = [] {
        Theme t;
        t.mode = Mode::Light;
        t.window = QColor(0xf3f4f6);
        t.panel = QColor(0xffffff);
        t.panelAlternate = QColor(0xf8f9fb);
        t.border = QColor(0xd5dae1);
        t.text = QColor(0x1b2430);
        t.mutedText = QColor(0x556170);
        t.accent = QColor(0x0b63b8);
        t.accentText = QColor(0xffffff);
        t.canvas = QColor(0xfafbfc);
        t.grid = QColor(0xe9edf1);
        t.gridMajor = QColor(0xdde3ea);
        t.card = QColor(0xffffff);
        t.cardBorder = QColor(0x7d8a9a);
        t.cardText = QColor(0x1b2430);
        t.cardMutedText = QColor(0x556170);
        t.selection = QColor(0x0b63b8);
        t.selectionFill = QColor(11, 99, 184, 28);
        t.containerText = QColor(0x2f3c4c);
        t.containerBorder = QColor(0x7d8a9a);
        t.connection = QColor(0x5a6878);
        t.connectionLabel = QColor(0x3c4857);
        t.connectionLabelBackground = QColor(0xfafbfc);
        t.highlight = QColor(0xb84e00);
        t.error = QColor(0xb3261e);
        t.warning = QColor(0x8a5a00);
        t.info = QColor(0x0b63b8);
        t.success = QColor(0x146c43);
        return t;
    }();
    return theme;
}

const Theme& Theme::dark()
{
    static const Theme theme = [] {
        Theme t;
        t.mode = Mode::Dark;
        t.window = QColor(0x171b21);
        t.panel = QColor(0x1e232b);
        t.panelAlternate = QColor(0x232932);
        t.border = QColor(0x3a4350);
        t.text = QColor(0xe6eaf0);
        t.mutedText = QColor(0xa3afbd);
        t.accent = QColor(0x5fb0f5);
        t.accentText = QColor(0x10151b);
        t.canvas = QColor(0x14181d);
        t.grid = QColor(0x1d232a);
        t.gridMajor = QColor(0x252c35);
        t.card = QColor(0x232932);
        t.cardBorder = QColor(0x6b7889);
        t.cardText = QColor(0xe6eaf0);
        t.cardMutedText = QColor(0xa3afbd);
        t.selection = QColor(0x5fb0f5);
        t.selectionFill = QColor(95, 176, 245, 36);
        t.containerText = QColor(0xcbd4df);
        t.containerBorder = QColor(0x667384);
        t.connection = QColor(0x93a1b1);
        t.connectionLabel = QColor(0xc2ccd8);
        t.connectionLabelBackground = QColor(0x14181d);
        t.highlight = QColor(0xf0a04b);
        t.error = QColor(0xff8a80);
        t.warning = QColor(0xf2c14e);
        t.info = QColor(0x7cc0f7);
        t.success = QColor(0x6fd3a0);
        return t;
    }();
    return theme;
}

const Theme& Theme::of(Mode mode)
{
    switch (mode) {
    case Mode::Light: break;
    case Mode::Dark: return dark();
    case Mode::HighContrast: return highContrast();
    case Mode::HighContrastLight: return highContrastLight();
    }
    return light();
}

QColor Theme::shade(const Shades& shades) const
{
    switch (mode) {
    case Mode::Light: break;
    case Mode::Dark: return QColor(shades.onDark);
    case Mode::HighContrast: return QColor(shades.onBlack);
    case Mode::HighContrastLight: return QColor(shades.onWhite);
    }
    return QColor(shades.onLight);
}

QColor Theme::hover() const
{
    QColor tint = accent;
    tint.setAlpha(isDark() ? 40 : 26);
    return tint;
}

QColor Theme::category(const QString& category) const
{
    // Okabe-Ito hues, darkened for light backgrounds and lightened for dark ones until they reach 4.5:1 as text.
    static const QHash<QString, Shades> colours{
        {QStringLiteral("places"), {0x4b5a6b, 0xa9b6c5, 0xc3cfdb, 0x3a4653}},
        {QStringLiteral("workloads"), {0x0b63b8, 0x6cb6f5, 0x85c4ff, 0x00498f}},
        {QStringLiteral("traffic"), {0x7a4a9e, 0xc9a2e8, 0xd9b8f5, 0x5f3385}},
        {QStringLiteral("data"), {0x00705a, 0x4fd1b0, 0x5ce6c2, 0x005544}},
        {QStringLiteral("platform"), {0x8a5a00, 0xe8b45a, 0xf2c572, 0x694400}},
        {QStringLiteral("observability"), {0xa8328a, 0xf09ad0, 0xf7b0dc, 0x85206c}},
        {QStringLiteral("people"), {0xa34700, 0xf39a5b, 0xffb07a, 0x7f3500}},
    };
    const auto at = colours.constFind(category);
    if (at == colours.cend())
        return mutedText;
    return shade(*at);
}

QColor Theme::containerFill(const QString& categoryId, int depth) const
{
    QColor tint = category(categoryId);
    // Fills lie on one another: each adds a little, and deep ones less, or the innermost would turn grey.
    tint.setAlpha(qMax(isDark() ? 13 - depth * 2 : 9 - depth, 5));
    return tint;
}

QColor Theme::connectionStyle(int style) const
{
    switch (style) {
    case 1: return category(QStringLiteral("traffic"));
    case 2: return category(QStringLiteral("data"));
    case 3: return category(QStringLiteral("observability"));
    case 4: return category(QStringLiteral("platform"));
    case 5: return QColor((connection.red() * 22 + canvas.red() * 3) / 25, (connection.green() * 22 + canvas.green() * 3) / 25,
                          (connection.blue() * 22 + canvas.blue() * 3) / 25); // structure steps back a little
    default: return connection;
    }
}

} // namespace groundplan
