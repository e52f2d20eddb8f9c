// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/highlight/token_colours.h"

namespace groundplan {

QColor tokenColour(Token token, const Theme& theme)
{
    switch (token) {
    case Token::Key:
    case Token::Heading: return theme.category(QStringLiteral("workloads"));
    case Token::String: return theme.category(QStringLiteral("data"));
    case Token::Number: return theme.category(QStringLiteral("people"));
    case Token::Keyword: return theme.category(QStringLiteral("traffic"));
    case Token::Variable: return theme.category(QStringLiteral("observability"));
    case Token::Comment: return theme.mutedText;
    case Token::Mark: return theme.error;
    }
    return theme.text;
}

QColor lineGround(LineTone tone, const Theme& theme)
{
    const auto tinted = [&theme](QColor ink) {
        // Strong enough to be seen, weak enough that muted comments stay readable on it.
        ink.setAlpha(theme.isHighContrast() ? 22 : theme.isDark() ? 26 : 18);
        return ink;
    };
    switch (tone) {
    case LineTone::None: break;
    case LineTone::Added: return tinted(theme.success);
    case LineTone::Removed: return tinted(theme.error);
    case LineTone::Gap: return theme.panelAlternate;
    }
    return {};
}

} // namespace groundplan
