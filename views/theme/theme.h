// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QString>

namespace groundplan {

/// One hue, tuned until it can be read on each of the grounds that themes have.
struct Shades {
    QRgb onLight, onDark;
    QRgb onBlack, onWhite; ///< high contrast: 7:1
};

/// The colours of everything: canvas, cards, panels. Accents are colour-blind safe (Okabe and Ito 2008) and never
/// carry a meaning alone; text on its background keeps WCAG 2.1 AA contrast (4.5:1), in the
/// high-contrast themes AAA (7:1). themeList() tells which themes there are.
struct Theme {
    enum class Mode {
        Light,
        Dark,
        HighContrast,      ///< light on black
        HighContrastLight, ///< black on white
    };
    Mode mode = Mode::Light;
    qreal outline = 1; ///< how thick borders of cards, badges and fields are

    bool isDark() const { return mode == Mode::Dark || mode == Mode::HighContrast; }
    bool isHighContrast() const { return mode == Mode::HighContrast || mode == Mode::HighContrastLight; }

    QColor window, panel, panelAlternate, border, text, mutedText, accent, accentText;
    QColor canvas, grid, gridMajor;
    QColor card, cardBorder, cardText, cardMutedText, selection, selectionFill;
    QColor containerText, containerBorder;
    QColor connection, connectionLabel, connectionLabelBackground, highlight;
    QColor error, warning, info, success;

    static const Theme& light();
    static const Theme& dark();
    static const Theme& highContrast();
    static const Theme& highContrastLight();
    static const Theme& of(Mode mode);

    QColor shade(const Shades& shades) const;
    /// What lies over rows and buttons under the mouse.
    QColor hover() const;

    /// Accent of a category of kinds: icon tiles, stripes of cards, frames of containers.
    QColor category(const QString& category) const;
    /// Fill of a container frame: the category's accent over the canvas, a little stronger the deeper it is nested.
    QColor containerFill(const QString& category, int depth) const;
    /// Colour of a connection by its style's meaning.
    QColor connectionStyle(int style) const;
};

} // namespace groundplan
