// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextBrowser>

namespace groundplan {

/// Shows Markdown for reading. What it shows may come from anywhere: no HTML, no pictures, nothing is loaded from disk or
/// network, and a link only tells that somebody wants to follow it.
class MarkdownView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit MarkdownView(QWidget* parent = nullptr);
    void setText(const QString& markdown);

Q_SIGNALS:
    void linkActivated(const QString& link);
    /// The user wants to change the text: double click, Enter outside of a link, F2.
    void editRequested();

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void render();

    QString m_markdown;
    QTextDocument* m_shown = nullptr;
    bool m_fitting = false;
};

/// The same as a document of its own, without pictures.
void fillFromMarkdown(QTextDocument& document, const QString& markdown);

} // namespace groundplan
