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
        t.cardBorder = QColor(0xbfc8d3);
        t.cardText = QColor(0x1b2430);
        t.cardMutedText = QColor(0x556170);
        t.selection = QColor(0x0b63b8);
        t.selectionFill = QColor(11, 99, 184, 28);
        t.containerText = QColor(0x2f3c4c);
        t.containerBorder = QColor(0xaab5c3);
        t.connection = QColor(0x5a6878);
        t.connectionLabel = QColor(0x3c4857);
        t.connectionLabelBackground = QColor(0xfafbfc);
        t.highlight = QColor(0xd55e00);
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
        t.cardBorder = QColor(0x4a5665);
        t.cardText = QColor(0xe6eaf0);
        t.cardMutedText = QColor(0xa3afbd);
        t.selection = QColor(0x5fb0f5);
        t.selectionFill = QColor(95, 176, 245, 36);
        t.containerText = QColor(0xcbd4df);
        t.containerBorder = QColor(0x4f5c6c);
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

QColor Theme::category(const QString& category) const
{
    struct Pair { QColor light, dark; };
    // Okabe-Ito hues, darkened for light backgrounds and lightened for dark ones until they reach 4.5:1 as text.
    static const QHash<QString, Pair> colours{
        {QStringLiteral("places"), {QColor(0x4b5a6b), QColor(0xa9b6c5)}},
        {QStringLiteral("workloads"), {QColor(0x0b63b8), QColor(0x6cb6f5)}},
        {QStringLiteral("traffic"), {QColor(0x7a4a9e), QColor(0xc9a2e8)}},
        {QStringLiteral("data"), {QColor(0x00705a), QColor(0x4fd1b0)}},
        {QStringLiteral("platform"), {QColor(0x8a5a00), QColor(0xe8b45a)}},
        {QStringLiteral("observability"), {QColor(0xa8328a), QColor(0xf09ad0)}},
        {QStringLiteral("people"), {QColor(0xa34700), QColor(0xf39a5b)}},
    };
    const auto at = colours.constFind(category);
    if (at == colours.cend())
        return mutedText;
    return mode == Mode::Dark ? at->dark : at->light;
}

QColor Theme::containerFill(const QString& categoryId, int depth) const
{
    QColor tint = category(categoryId);
    // Fills lie on one another: each adds a little, and deep ones less, or the innermost would turn grey.
    tint.setAlpha(qMax(mode == Mode::Dark ? 13 - depth * 2 : 9 - depth, 5));
    return tint;
}

QColor Theme::connectionStyle(int style) const
{
    switch (style) {
    case 1: return category(QStringLiteral("traffic"));
    case 2: return category(QStringLiteral("data"));
    case 3: return category(QStringLiteral("observability"));
    case 4: return category(QStringLiteral("platform"));
    default: return connection;
    }
}

} // namespace groundplan
