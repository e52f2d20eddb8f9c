// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/dialogs/highlight/code_highlighter.h"

namespace groundplan {

/// Blocks, arguments, texts with ${…} and comments of Terraform's language.
class HclHighlighter : public CodeHighlighter
{
    Q_OBJECT

public:
    explicit HclHighlighter(QTextDocument* document) : CodeHighlighter(document) {}

protected:
    void highlightBlock(const QString& text) override;

private:
    void paintQuoted(const QString& text, qsizetype from, qsizetype to);
};

} // namespace groundplan
