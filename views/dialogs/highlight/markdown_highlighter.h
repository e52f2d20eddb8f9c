// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/dialogs/highlight/code_highlighter.h"

namespace groundplan {

/// Headings, code and links of Markdown.
class MarkdownHighlighter : public CodeHighlighter
{
    Q_OBJECT

public:
    explicit MarkdownHighlighter(QTextDocument* document) : CodeHighlighter(document) {}

protected:
    void highlightBlock(const QString& text) override;
};

} // namespace groundplan
