// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/dialogs/highlight/code_highlighter.h"

namespace groundplan {

/// Comments, texts and variables of shell scripts, and of whatever else comments with a number sign.
class ShellHighlighter : public CodeHighlighter
{
    Q_OBJECT

public:
    explicit ShellHighlighter(QTextDocument* document) : CodeHighlighter(document) {}

protected:
    void highlightBlock(const QString& text) override;
};

} // namespace groundplan
