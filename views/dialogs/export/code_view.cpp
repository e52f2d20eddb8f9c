// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/export/code_view.h"

#include <algorithm>

#include <QFontDatabase>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include "views/dialogs/highlight/code_highlighter.h"
#include "views/theme/apply_theme.h"

namespace groundplan {

/// Larger texts are shown without colours: those are worked out at once for the whole text.
static constexpr int largestColoured = 120'000;
static constexpr int gap = 8;

/// The numbers beside the lines.
class CodeGutter : public QWidget
{
public:
    explicit CodeGutter(CodeView* view) : QWidget(view), m_view(view) {}

protected:
    void paintEvent(QPaintEvent* event) override { m_view->paintGutter(event); }

private:
    CodeView* m_view;
};

CodeView::CodeView(QWidget* parent) : QPlainTextEdit(parent), m_gutter(new CodeGutter(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(NoWrap);
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF() > 0 ? this->font().pointSizeF() : font.pointSizeF());
    setFont(font);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeView::place);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& rect, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        viewport()->update();
        m_gutter->update();
        const int line = currentLine();
        if (m_filling || line == m_line)
            return;
        m_line = line;
        Q_EMIT lineChosen(line);
    });
    place();
}

void CodeView::showText(const QString& path, const QString& text)
{
    const int block = path == m_path ? textCursor().blockNumber() : 0;
    const int across = path == m_path ? horizontalScrollBar()->value() : 0;
    const int down = path == m_path ? verticalScrollBar()->value() : 0;
    m_filling = true;
    delete m_highlighter;
    m_highlighter = nullptr;
    setPlainText(text);
    if (!path.isEmpty() && text.size() <= largestColoured)
        m_highlighter = CodeHighlighter::make(path, document());
    m_path = path;
    setTextCursor(QTextCursor(document()->findBlockByNumber(std::min(block, blockCount() - 1))));
    horizontalScrollBar()->setValue(across);
    verticalScrollBar()->setValue(down);
    m_line = currentLine();
    m_filling = false;
    place();
}

void CodeView::setFile(const QString& path, const QString& text)
{
    if (path == m_path && m_lines.isEmpty() && toPlainText() == text)
        return;
    m_lines.clear();
    showText(path, text);
}

void CodeView::setLines(const QString& path, const QList<CodeLine>& lines)
{
    QString text;
    for (const CodeLine& line : lines)
        text += line.text + u'\n';
    text.chop(1);
    m_lines = lines;
    showText(path, text);
}

void CodeView::setHint(const QString& text)
{
    m_lines = QList<CodeLine>(text.count(u'\n') + 1); // lines of no file
    showText({}, text);
}

int CodeView::currentLine() const
{
    const int block = textCursor().blockNumber();
    return m_lines.isEmpty() ? block + 1 : m_lines.value(block).number;
}

void CodeView::goToBlock(int block)
{
    setTextCursor(QTextCursor(document()->findBlockByNumber(block)));
    centerCursor();
}

int CodeView::gutterWidth() const
{
    int most = m_lines.isEmpty() ? blockCount() : 0;
    for (const CodeLine& line : m_lines)
        most = std::max(most, line.number);
    if (most == 0)
        return gap;
    return fontMetrics().horizontalAdvance(QString(std::max<qsizetype>(2, QString::number(most).size()), u'9')) + fontMetrics().horizontalAdvance(u'+') + 3 * gap;
}

void CodeView::place()
{
    const int width = gutterWidth();
    const bool mirrored = isRightToLeft();
    setViewportMargins(mirrored ? 0 : width, 0, mirrored ? width : 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(mirrored ? inside.right() + 1 - width : inside.left(), inside.top(), width, inside.height());
    m_gutter->update();
}

void CodeView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    place();
}

void CodeView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_gutter)
        place();
}

void CodeView::refreshTheme()
{
    if (m_highlighter)
        m_highlighter->refreshTheme();
    viewport()->update();
    m_gutter->update();
}

void CodeView::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        const Theme& theme = currentTheme();
        for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
            const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
            if (area.top() > event->rect().bottom())
                break;
            const QRectF across(0, area.top(), viewport()->width(), area.height());
            if (const QColor ground = lineGround(m_lines.value(block.blockNumber()).tone, theme); ground.isValid())
                painter.fillRect(across, ground);
            if (block.blockNumber() == textCursor().blockNumber() && currentLine() > 0)
                painter.fillRect(across, theme.selectionFill);
        }
    }
    QPlainTextEdit::paintEvent(event);
}

void CodeView::paintGutter(QPaintEvent* event)
{
    QPainter painter(m_gutter);
    const Theme& theme = currentTheme();
    painter.fillRect(event->rect(), theme.panelAlternate);
    painter.setFont(font());
    const int current = textCursor().blockNumber();
    const int sign = fontMetrics().horizontalAdvance(u'+') + gap;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
        if (area.top() > event->rect().bottom())
            break;
        const CodeLine line = m_lines.isEmpty() ? CodeLine{{}, block.blockNumber() + 1, LineTone::None} : m_lines.value(block.blockNumber());
        const QRectF row(0, area.top(), m_gutter->width(), area.height());
        if (const QColor ground = lineGround(line.tone, theme); ground.isValid())
            painter.fillRect(row, ground);
        if (line.number > 0) {
            painter.setPen(block.blockNumber() == current ? theme.text : theme.mutedText);
            painter.drawText(row.adjusted(0, 0, -sign, 0), Qt::AlignRight | Qt::AlignVCenter, QString::number(line.number));
        }
        if (line.tone == LineTone::Added || line.tone == LineTone::Removed) {
            painter.setPen(line.tone == LineTone::Added ? theme.success : theme.error);
            painter.drawText(row.adjusted(row.width() - sign, 0, -gap / 2, 0), Qt::AlignCenter, line.tone == LineTone::Added ? QStringLiteral("+") : QStringLiteral("−"));
        }
    }
}

} // namespace groundplan
