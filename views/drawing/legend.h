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

/// A line of each style with its name, side by side, in rows of at most `width`.
class Legend
{
public:
    /// With the lines of a lens before the styles, unless it is empty.
    Legend(const Diagram& diagram, qreal width, const LensPicture& lens = {});

    bool isEmpty() const { return m_entries.isEmpty(); }
    QSizeF size() const { return m_size; }
    void paint(QPainter& painter, QPointF at, const Theme& theme) const;

private:
    struct Entry {
        ConnectionStyle style = ConnectionStyle::Synchronous;
        QPointF at;
        bool ofLens = false;
        LensMark mark; ///< of a lens
        QString text;
    };
    QList<Entry> m_entries;
    QSizeF m_size;
};

} // namespace groundplan
