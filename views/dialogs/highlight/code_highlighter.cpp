// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/highlight/code_highlighter.h"

#include "views/dialogs/highlight/hcl_highlighter.h"
#include "views/dialogs/highlight/json_highlighter.h"
#include "views/dialogs/highlight/markdown_highlighter.h"
#include "views/dialogs/highlight/shell_highlighter.h"
#include "views/dialogs/highlight/yaml_highlighter.h"
#include "views/theme/apply_theme.h"

namespace groundplan {

CodeHighlighter* CodeHighlighter::make(const QString& path, QTextDocument* document)
{
    const QString name = path.section(u'/', -1).toLower();
    const QString ending = name.section(u'.', -1);
    if (ending == QLatin1String("yaml") || ending == QLatin1String("yml") || name == QLatin1String("chart.lock"))
        return new YamlHighlighter(document);
    if (ending == QLatin1String("json") || ending == QLatin1String("jsonl"))
        return new JsonHighlighter(document);
    if (ending == QLatin1String("tf") || ending == QLatin1String("tfvars") || ending == QLatin1String("hcl") || ending == QLatin1String("tofu"))
        return new HclHighlighter(document);
    if (ending == QLatin1String("md"))
        return new MarkdownHighlighter(document);
    return new ShellHighlighter(document);
}

CodeHighlighter::CodeHighlighter(QTextDocument* document) : QSyntaxHighlighter(document)
{
    const Theme& theme = currentTheme();
    for (int token = 0; token < tokenCount; ++token)
        m_formats[size_t(token)].setForeground(tokenColour(Token(token), theme));
    m_formats[size_t(Token::Heading)].setFontWeight(QFont::DemiBold);
    m_formats[size_t(Token::Mark)].setFontWeight(QFont::DemiBold);
    m_formats[size_t(Token::Comment)].setFontItalic(true);
}

void CodeHighlighter::refreshTheme()
{
    for (int token = 0; token < tokenCount; ++token)
        m_formats[size_t(token)].setForeground(tokenColour(Token(token), currentTheme()));
    rehighlight();
}

bool CodeHighlighter::paintConflictMark(const QString& text)
{
    const bool mark = text.startsWith(QLatin1String("<<<<<<< ")) || text == QLatin1String("=======") || text.startsWith(QLatin1String(">>>>>>> "));
    if (mark)
        paint(0, text.size(), Token::Mark);
    return mark;
}

qsizetype CodeHighlighter::endOfQuote(const QString& text, qsizetype from, bool backslash)
{
    const QChar quote = text.at(from);
    for (qsizetype at = from + 1; at < text.size(); ++at) {
        if (backslash && text.at(at) == u'\\')
            ++at;
        else if (text.at(at) == quote)
            return at + 1;
    }
    return text.size();
}

bool CodeHighlighter::isNumber(QStringView word)
{
    bool legal = false;
    [[maybe_unused]] const double number = word.toDouble(&legal);
    return legal;
}

} // namespace groundplan
