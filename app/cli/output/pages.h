// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QStringList>

namespace groundplan {

/// A document as headings, paragraphs, lists and listings, written down in one form or another. Texts are plain: the
/// form escapes them.
class Pages
{
public:
    virtual ~Pages() = default;
    /// `anchor` is what links point to; level 1 is the title.
    virtual void heading(int level, const QString& text, const QString& anchor) = 0;
    /// Facts in one line; the first is code.
    virtual void facts(const QStringList& facts) = 0;
    virtual void paragraph(const QString& label, const QString& text) = 0;
    virtual void list(const QString& label, const QStringList& items) = 0;
    /// Links to anchors with a remark.
    struct Link {
        QString text;
        QString anchor;
        QString remark;
    };
    virtual void links(const QList<Link>& links) = 0;
    virtual void listing(const QString& title, const QString& code, const QStringList& remarks) = 0;
    virtual QString text() const = 0;
};

std::unique_ptr<Pages> makeMarkdown();
/// A page that needs nothing else: with its own style, for screens of both themes and for paper.
std::unique_ptr<Pages> makeHtml(const QString& title);

} // namespace groundplan
