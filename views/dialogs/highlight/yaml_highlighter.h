// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/dialogs/highlight/code_highlighter.h"

namespace groundplan {

/// Keys, texts, numbers and comments of YAML; texts of several lines by their indentation.
class YamlHighlighter : public CodeHighlighter
{
    Q_OBJECT

public:
    explicit YamlHighlighter(QTextDocument* document) : CodeHighlighter(document) {}

protected:
    void highlightBlock(const QString& text) override;

private:
    void paintValue(const QString& text, qsizetype from);
};

} // namespace groundplan
