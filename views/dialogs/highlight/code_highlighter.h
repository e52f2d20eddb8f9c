// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include <QSyntaxHighlighter>

#include "views/dialogs/highlight/token_colours.h"

namespace groundplan {

/// Colours the text of an exported file. One heir a language; they know enough of it to help reading, and never take a
/// file for wrong.
class CodeHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// The one for a file of that name; one that colours comments only for a language that nobody knows.
    static CodeHighlighter* make(const QString& path, QTextDocument* document);

    /// Wears the current theme.
    void refreshTheme();

protected:
    explicit CodeHighlighter(QTextDocument* document);
    void paint(qsizetype start, qsizetype length, Token token) { setFormat(int(start), int(length), m_formats[size_t(token)]); }
    /// Lines between the marks of a conflict stand out in every language; true: this line is one.
    bool paintConflictMark(const QString& text);
    /// The end of the quoted text that starts at `from`, behind its closing mark or at the end of the line.
    static qsizetype endOfQuote(const QString& text, qsizetype from, bool backslash);
    /// A word that is a number from its first letter to its last.
    static bool isNumber(QStringView word);

private:
    std::array<QTextCharFormat, tokenCount> m_formats;
};

} // namespace groundplan
