// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/lens_colours.h"

#include <algorithm>
#include <array>

namespace groundplan {

namespace {

/// Okabe-Ito hues, darkened for light backgrounds and lightened for dark ones until they reach 4.5:1 as text.
constexpr std::array groups{
    Shades{0x0b63b8, 0x6cb6f5, 0x85c4ff, 0x00498f}, Shades{0xa34700, 0xf39a5b, 0xffb07a, 0x7f3500},
    Shades{0x00705a, 0x4fd1b0, 0x5ce6c2, 0x005544}, Shades{0xa8328a, 0xf09ad0, 0xf7b0dc, 0x85206c},
    Shades{0x8a5a00, 0xe8b45a, 0xf2c572, 0x694400}, Shades{0x5b4bc4, 0xb3a8ff, 0xc6bdff, 0x46369f},
    Shades{0x3f6f1f, 0xa6d47a, 0xb8e38f, 0x2f5516}, Shades{0x4b5a6b, 0xa9b6c5, 0xc3cfdb, 0x3a4653}};

/// From a cool pale to a warm strong shade: the strongest is the darkest on light ground, the brightest on dark ground.
constexpr std::array scale{
    Shades{0x4f6f96, 0x7c94b2, 0x8fa6c2, 0x3d5a80}, Shades{0x7a5ca3, 0xa994dd, 0xb9a6f0, 0x5a3f82},
    Shades{0xa3306f, 0xf08ac0, 0xf79ccd, 0x85204f}, Shades{0x8c1237, 0xffb300, 0xffc933, 0x6b0d29}};

QColor scaleColour(double amount, const Theme& theme)
{
    const double at = std::clamp(amount, 0.0, 1.0) * double(scale.size() - 1);
    const size_t low = std::min(size_t(at), scale.size() - 2);
    const double share = at - double(low);
    const QColor a = theme.shade(scale[low]), b = theme.shade(scale[low + 1]);
    return QColor(int(a.red() + (b.red() - a.red()) * share), int(a.green() + (b.green() - a.green()) * share), int(a.blue() + (b.blue() - a.blue()) * share));
}

QColor overCard(const QColor& colour, const Theme& theme, qreal share)
{
    const auto part = [share](int over, int below) { return qRound(over * share + below * (1 - share)); };
    const QColor& card = theme.card;
    return {part(colour.red(), card.red()), part(colour.green(), card.green()), part(colour.blue(), card.blue())};
}

} // namespace

QColor lensColour(const LensMark& mark, const Theme& theme)
{
    switch (mark.tone) {
    case LensTone::Neutral: return theme.mutedText;
    case LensTone::Good: return theme.success;
    case LensTone::Caution: return theme.warning;
    case LensTone::Bad: return theme.error;
    case LensTone::Scale: return scaleColour(mark.amount, theme);
    case LensTone::Group: break;
    }
    return theme.shade(groups[size_t(mark.group) % groups.size()]);
}

QColor lensFill(const QColor& colour, const Theme& theme)
{
    return overCard(colour, theme, theme.isDark() && !theme.isHighContrast() ? 0.36 : 0.45);
}

QColor lensBorder(const QColor& colour, const Theme& theme)
{
    return overCard(colour, theme, 0.8);
}

} // namespace groundplan
