// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

#include "views/dialogs/highlight/token_colours.h"

namespace groundplan {

class CodeHighlighter;

/// A line as a code view shows it.
struct CodeLine {
    QString text;
    int number = 0; ///< in the file, from 1; 0: it stands for none
    LineTone tone = LineTone::None;
};

/// A read-only text with the numbers of its lines, its language's colours, and lines that stand out.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeView(QWidget* parent = nullptr);

    /// All lines of a file; the line of the cursor stays when it is the same file.
    void setFile(const QString& path, const QString& text);
    /// Lines with tones: a difference in the language of that file.
    void setLines(const QString& path, const QList<CodeLine>& lines);
    /// Instead of a file: why there is none.
    void setHint(const QString& text);
    /// The number of the line in which the cursor stands.
    int currentLine() const;
    void goToBlock(int block);
    int gutterWidth() const;
    void refreshTheme();

Q_SIGNALS:
    /// The cursor came into another line, by key or mouse.
    void lineChosen(int line);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    friend class CodeGutter;
    void paintGutter(QPaintEvent* event);
    void showText(const QString& path, const QString& text);
    void place();

    QWidget* m_gutter;
    CodeHighlighter* m_highlighter = nullptr;
    QString m_path;
    QList<CodeLine> m_lines; ///< empty: all lines of a file
    int m_line = 0;
    bool m_filling = false;
};

} // namespace groundplan
