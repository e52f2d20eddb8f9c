// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QString>

namespace groundplan {

/// The colours of everything: canvas, cards, panels. Accents are colour-blind safe (Okabe and Ito 2008) and never
/// carry a meaning alone; text on its background keeps WCAG 2.1 AA contrast (4.5:1).
struct Theme {
    enum class Mode { Light, Dark };
    Mode mode = Mode::Light;

    QColor window, panel, panelAlternate, border, text, mutedText, accent, accentText;
    QColor canvas, grid, gridMajor;
    QColor card, cardBorder, cardText, cardMutedText, selection, selectionFill;
    QColor containerText, containerBorder;
    QColor connection, connectionLabel, connectionLabelBackground, highlight;
    QColor error, warning, info, success;

    static const Theme& light();
    static const Theme& dark();
    static const Theme& of(Mode mode) { return mode == Mode::Dark ? dark() : light(); }

    /// Accent of a category of kinds: icon tiles, stripes of cards, frames of containers.
    QColor category(const QString& category) const;
    /// Fill of a container frame: the category's accent over the canvas, a little stronger the deeper it is nested.
    QColor containerFill(const QString& category, int depth) const;
    /// Colour of a connection by its style's meaning.
    QColor connectionStyle(int style) const;
};

} // namespace groundplan
