// SPDX-License-Identifier: Apache-2.0
#include "views/theme/theme.h"

namespace groundplan {

const Theme& Theme::highContrast()
{
    static const Theme theme = [] {
        Theme t;
        t.mode = Mode::HighContrast;
        t.outline = 2;
        t.window = QColor(Qt::black);
        t.panel = QColor(Qt::black);
        t.panelAlternate = QColor(0x141414);
        t.border = QColor(0xb8b8b8);
        t.text = QColor(Qt::white);
        t.mutedText = QColor(0xdcdcdc);
        t.accent = QColor(0x1aebff);
        t.accentText = QColor(Qt::black);
        t.canvas = QColor(Qt::black);
        t.grid = QColor(0x1c1c1c);
        t.gridMajor = QColor(0x303030);
        t.card = QColor(Qt::black);
        t.cardBorder = QColor(Qt::white);
        t.cardText = QColor(Qt::white);
        t.cardMutedText = QColor(0xdcdcdc);
        t.selection = QColor(0xffff00);
        t.selectionFill = QColor(255, 255, 0, 40);
        t.containerText = QColor(Qt::white);
        t.containerBorder = QColor(0xe0e0e0);
        t.connection = QColor(Qt::white);
        t.connectionLabel = QColor(Qt::white);
        t.connectionLabelBackground = QColor(Qt::black);
        t.highlight = QColor(0xff9ef5);
        t.error = QColor(0xff9a90);
        t.warning = QColor(0xffd166);
        t.info = QColor(0x8fd0ff);
        t.success = QColor(0x7cf0b0);
        return t;
    }();
    return theme;
}

const Theme& Theme::highContrastLight()
{
    static const Theme theme = [] {
        Theme t;
        t.mode = Mode::HighContrastLight;
        t.outline = 2;
        t.window = QColor(Qt::white);
        t.panel = QColor(Qt::white);
        t.panelAlternate = QColor(0xf2f2f2);
        t.border = QColor(0x595959);
        t.text = QColor(Qt::black);
        t.mutedText = QColor(0x2b2b2b);
        t.accent = QColor(0x00318a);
        t.accentText = QColor(Qt::white);
        t.canvas = QColor(Qt::white);
        t.grid = QColor(0xe6e6e6);
        t.gridMajor = QColor(0xcccccc);
        t.card = QColor(Qt::white);
        t.cardBorder = QColor(Qt::black);
        t.cardText = QColor(Qt::black);
        t.cardMutedText = QColor(0x2b2b2b);
        t.selection = QColor(0x0000c8);
        t.selectionFill = QColor(0, 0, 200, 28);
        t.containerText = QColor(Qt::black);
        t.containerBorder = QColor(0x1f1f1f);
        t.connection = QColor(Qt::black);
        t.connectionLabel = QColor(Qt::black);
        t.connectionLabelBackground = QColor(Qt::white);
        t.highlight = QColor(0x8a2d00);
        t.error = QColor(0x8f0f08);
        t.warning = QColor(0x5f3e00);
        t.info = QColor(0x00498f);
        t.success = QColor(0x00502a);
        return t;
    }();
    return theme;
}

} // namespace groundplan
