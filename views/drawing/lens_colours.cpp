// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/lens_colours.h"

#include <algorithm>
#include <array>

namespace groundplan {

namespace {

struct Pair {
    QRgb light, dark;
};

/// Okabe-Ito hues, darkened for light backgrounds and lightened for dark ones until they reach 4.5:1 as text.
constexpr std::array groups{Pair{0x0b63b8, 0x6cb6f5}, Pair{0xa34700, 0xf39a5b}, Pair{0x00705a, 0x4fd1b0}, Pair{0xa8328a, 0xf09ad0},
                            Pair{0x8a5a00, 0xe8b45a}, Pair{0x5b4bc4, 0xb3a8ff}, Pair{0x3f6f1f, 0xa6d47a}, Pair{0x4b5a6b, 0xa9b6c5}};

/// From a cool light to a warm dark one on light ground, the other way round on dark ground.
QColor scaleColour(double amount, bool dark)
{
    static const std::array light{QColor(0x6f8fb3), QColor(0x8a6fb0), QColor(0xa3306f), QColor(0x8c1237)};
    static const std::array night{QColor(0x5f7ea3), QColor(0xa08bd6), QColor(0xf08ac0), QColor(0xffb38a)};
    const auto& stops = dark ? night : light;
    const double at = std::clamp(amount, 0.0, 1.0) * double(stops.size() - 1);
    const size_t low = std::min(size_t(at), stops.size() - 2);
    const double share = at - double(low);
    const QColor &a = stops[low], &b = stops[low + 1];
    return QColor(int(a.red() + (b.red() - a.red()) * share), int(a.green() + (b.green() - a.green()) * share), int(a.blue() + (b.blue() - a.blue()) * share));
}

} // namespace

QColor lensColour(const LensMark& mark, const Theme& theme)
{
    const bool dark = theme.mode == Theme::Mode::Dark;
    switch (mark.tone) {
    case LensTone::Neutral: return theme.mutedText;
    case LensTone::Good: return theme.success;
    case LensTone::Caution: return theme.warning;
    case LensTone::Bad: return theme.error;
    case LensTone::Scale: return scaleColour(mark.amount, dark);
    case LensTone::Group: break;
    }
    const Pair& pair = groups[size_t(mark.group) % groups.size()];
    return QColor(dark ? pair.dark : pair.light);
}

} // namespace groundplan
