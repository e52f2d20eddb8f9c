// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/theme/theme.h"

namespace groundplan {

/// What a piece of a file means to its reader.
enum class Token { Key, String, Number, Keyword, Comment, Variable, Heading, Mark };
inline constexpr int tokenCount = int(Token::Mark) + 1;

/// Readable on the panel, and on the lines of a difference.
QColor tokenColour(Token token, const Theme& theme);

/// What a line of a difference stands out by; its text is readable on it.
enum class LineTone { None, Added, Removed, Gap };
/// Invalid for None.
QColor lineGround(LineTone tone, const Theme& theme);

} // namespace groundplan
