// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/dialogs/highlight/code_highlighter.h"

namespace groundplan {

/// Names, texts, numbers and words of JSON.
class JsonHighlighter : public CodeHighlighter
{
    Q_OBJECT

public:
    explicit JsonHighlighter(QTextDocument* document) : CodeHighlighter(document) {}

protected:
    void highlightBlock(const QString& text) override;
};

} // namespace groundplan
