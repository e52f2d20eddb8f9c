// SPDX-License-Identifier: Apache-2.0
#include "views/panels/markdown_view.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QImage>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include "views/theme/apply_theme.h"

namespace groundplan {

namespace {

/// More is not read in a narrow panel, and takes long to lay out.
constexpr qsizetype longest = 60'000;
constexpr int deepestNesting = 8;
constexpr int lowest = 64;
constexpr int highest = 360;

/// Quotes in quotes in quotes cost a frame each: a line keeps a few of its signs.
QString flattened(const QString& markdown)
{
    QStringList lines = markdown.left(longest).split(u'\n');
    for (QString& line : lines) {
        int signs = 0;
        qsizetype at = 0;
        while (at < line.size() && (line.at(at).isSpace() || QStringView(u">-*+").contains(line.at(at))))
            signs += !line.at(at++).isSpace();
        if (signs > deepestNesting && !QStringView(line).mid(at).trimmed().isEmpty())
            line = QString(deepestNesting, u'>') + u' ' + line.mid(at);
        // Indentation nests lists as signs do.
        else if (at > 4 * deepestNesting && signs > 0)
            line = QString(4 * deepestNesting, u' ') + line.mid(at - 2);
    }
    return lines.join(u'\n');
}

} // namespace

void fillFromMarkdown(QTextDocument& document, const QString& markdown)
{
    document.setMarkdown(flattened(markdown), QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    // Before anything is laid out, and with that looked for: a picture becomes its description.
    QList<std::pair<int, int>> pictures;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if (at.fragment().charFormat().isImageFormat())
                pictures.prepend({at.fragment().position(), at.fragment().length()});
        }
    }
    QTextCursor cursor(&document);
    for (const auto& [position, length] : std::as_const(pictures)) {
        cursor.setPosition(position);
        cursor.setPosition(position + length, QTextCursor::KeepAnchor);
        const QTextImageFormat format = cursor.charFormat().toImageFormat();
        const QString name = format.stringProperty(QTextFormat::ImageAltText);
        QTextCharFormat plain;
        plain.setFontItalic(true);
        cursor.insertText(name.isEmpty() ? QCoreApplication::translate("MarkdownView", "(picture)")
                                         : QCoreApplication::translate("MarkdownView", "(picture: %1)").arg(name), plain);
    }
    if (markdown.size() > longest) {
        cursor.movePosition(QTextCursor::End);
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        cursor.insertText(QCoreApplication::translate("MarkdownView", "The rest is shown when you edit it."), QTextCharFormat());
    }
}

MarkdownView::MarkdownView(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setProperty("role", QStringLiteral("framed"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) { Q_EMIT linkActivated(url.toString()); });
    connect(this, qOverload<const QUrl&>(&QTextBrowser::highlighted), this, [this](const QUrl& url) { viewport()->setToolTip(url.toString()); });
}

void MarkdownView::setText(const QString& markdown)
{
    m_markdown = markdown;
    render();
}

void MarkdownView::render()
{
    auto* made = new QTextDocument(this);
    made->setDefaultFont(font());
    fillFromMarkdown(*made, m_markdown);
    const Theme& theme = currentTheme();
    for (QTextBlock block = made->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        // The sizes of pages are too much for a panel.
        if (const int level = block.blockFormat().headingLevel()) {
            cursor.select(QTextCursor::BlockUnderCursor);
            QTextCharFormat format;
            format.setProperty(QTextFormat::FontSizeAdjustment, 0);
            format.setFontPointSize(font().pointSizeF() * (level == 1 ? 1.25 : level == 2 ? 1.12 : 1.0));
            format.setFontWeight(QFont::DemiBold);
            cursor.mergeCharFormat(format);
        }
    }
    for (QTextFrame* frame : made->rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(theme.border);
            format.setBorderCollapse(true);
            format.setCellPadding(4);
            table->setFormat(format);
        }
    }
    made->setDocumentMargin(8);
    made->setIndentWidth(20);
    setDocument(made);
    delete std::exchange(m_shown, made);
    fit();
}

void MarkdownView::fit()
{
    if (m_fitting)
        return;
    m_fitting = true;
    document()->setTextWidth(viewport()->width());
    setFixedHeight(std::clamp(int(document()->size().height()) + 2 * frameWidth() + 2, lowest, highest));
    m_fitting = false;
}

QVariant MarkdownView::loadResource(int type, const QUrl&)
{
    // An answer, so that nobody goes on looking for a file of that name.
    return type == QTextDocument::ImageResource ? QVariant(QImage(1, 1, QImage::Format_ARGB32_Premultiplied)) : QVariant(QString());
}

void MarkdownView::doSetSource(const QUrl&, QTextDocument::ResourceType) {}

void MarkdownView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (anchorAt(event->pos()).isEmpty())
        Q_EMIT editRequested();
}

void MarkdownView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_F2 || (enter && !textCursor().hasSelection()))
        Q_EMIT editRequested();
    else
        QTextBrowser::keyPressEvent(event);
}

void MarkdownView::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void MarkdownView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_markdown.isEmpty())
        render();
}

} // namespace groundplan
