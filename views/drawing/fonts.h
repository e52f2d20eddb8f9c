// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

namespace groundplan::fonts {

/// A font of the diagram: `pixels` high at zoom 1, without hinting, so that texts keep their width at every zoom.
inline QFont sized(qreal pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setPixelSize(qRound(pixels));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

inline QFont title() { return sized(13, QFont::DemiBold); }
inline QFont subtitle() { return sized(11); }
inline QFont label() { return sized(11); }
inline QFont badge() { return sized(10, QFont::DemiBold); }

} // namespace groundplan::fonts
