// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>

#include "views/drawing/diagram.h"
#include "views/theme/theme.h"

namespace groundplan {

/// What a style of connections means, in a word.
QString connectionStyleName(ConnectionStyle style);

/// The styles that the diagram's connections have, in the order of the enumeration.
QList<ConnectionStyle> stylesUsed(const Diagram& diagram);

/// A line of each style with its name, side by side, in rows of at most `width`; before them what a lens shows: its
/// name, its question, its colours, its results.
class Legend
{
public:
    /// Without a lens when that is empty.
    Legend(const Diagram& diagram, qreal width, const LensPicture& lens = {});

    bool isEmpty() const { return m_entries.isEmpty(); }
    QSizeF size() const { return m_size; }
    void paint(QPainter& painter, QPointF at, const Theme& theme) const;

private:
    struct Entry {
        enum class Kind { Heading, Note, Colour, Line };
        Kind kind = Kind::Line;
        QString text;
        LensMark mark = {};                                      ///< of a colour
        ConnectionStyle style = ConnectionStyle::Synchronous;    ///< of a line
        QPointF at = {};
    };
    static qreal sampleWidth(Entry::Kind kind);

    QList<Entry> m_entries;
    QSizeF m_size;
};

} // namespace groundplan
