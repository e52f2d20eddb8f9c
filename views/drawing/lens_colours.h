// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/lenses/lens_picture.h"
#include "views/theme/theme.h"

namespace groundplan {

/// The colour of a tone. Groups are told apart by hues that the colour-blind see as different (Okabe and Ito 2008), scales
/// by lightness as well as hue.
QColor lensColour(const LensMark& mark, const Theme& theme);

/// What a card of that colour is filled with where it bears its name, and its border: the legend shows both. The fill is
/// as strong as the name on it allows.
QColor lensFill(const QColor& colour, const Theme& theme);
QColor lensBorder(const QColor& colour, const Theme& theme);

} // namespace groundplan
