// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output/pages.h"

namespace groundplan {

namespace {

const QString style = QStringLiteral(R"(:root { color-scheme: light dark; --ink: #1e293b; --soft: #526075; --line: #d5dce6; --ground: #ffffff; --code: #f3f6fa; --link: #1d5fbf; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e9f1; --soft: #a3b0c2; --line: #38445a; --ground: #161d2b; --code: #1f293b; --link: #82b4ff; } }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--ground); max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h2 { border-bottom: 1px solid var(--line); padding-bottom: .25rem; margin-top: 3rem; }
h3 { margin: 2.5rem 0 .25rem; }
a { color: var(--link); }
.facts, figcaption { color: var(--soft); }
figure { margin: 1rem 0; }
pre { background: var(--code); border: 1px solid var(--line); border-radius: 4px; padding: .75rem; overflow-x: auto; font-size: 14px; }
blockquote { margin: .5rem 0; padding-left: .75rem; border-left: 3px solid var(--line); }
@media print { h3 { break-after: avoid; } figure { break-inside: avoid; } }
)");

QString escaped(const QString& text)
{
    return text.toHtmlEscaped();
}

class Html : public Pages
{
public:
    explicit Html(const QString& title) : m_title(title) {}

    void heading(int level, const QString& text, const QString& anchor) override
    {
        m_text += QStringLiteral("<h%1 id=\"%2\">%3</h%1>\n").arg(QString::number(level), escaped(anchor), escaped(text));
    }
    void facts(const QStringList& facts) override
    {
        m_text += QStringLiteral("<p class=\"facts\"><code>%1</code>").arg(escaped(facts.value(0)));
        for (const QString& fact : facts.mid(1))
            m_text += QStringLiteral(" · ") + escaped(fact);
        m_text += QLatin1String("</p>\n");
    }
    void paragraph(const QString& label, const QString& text) override
    {
        m_text += QLatin1String("<p>") + (label.isEmpty() ? QString() : QStringLiteral("<strong>%1.</strong> ").arg(escaped(label))) + escaped(text)
                  + QLatin1String("</p>\n");
    }
    void list(const QString& label, const QStringList& items) override
    {
        if (items.isEmpty())
            return;
        m_text += QStringLiteral("<p><strong>%1.</strong></p>\n<ul>\n").arg(escaped(label));
        for (const QString& item : items)
            m_text += QStringLiteral("<li>%1</li>\n").arg(escaped(item));
        m_text += QLatin1String("</ul>\n");
    }
    void links(const QList<Link>& links) override
    {
        m_text += QLatin1String("<ul>\n");
        for (const Link& link : links)
            m_text += QStringLiteral("<li><a href=\"#%1\">%2</a> %3</li>\n").arg(escaped(link.anchor), escaped(link.text), escaped(link.remark));
        m_text += QLatin1String("</ul>\n");
    }
    void listing(const QString& title, const QString& code, const QStringList& remarks) override
    {
        m_text += QStringLiteral("<figure>\n<figcaption>%1</figcaption>\n<pre><code>%2</code></pre>\n").arg(escaped(title), escaped(code.trimmed()));
        for (const QString& remark : remarks)
            m_text += QStringLiteral("<blockquote>%1</blockquote>\n").arg(escaped(remark));
        m_text += QLatin1String("</figure>\n");
    }
    QString text() const override
    {
        return QLatin1String("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                             "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>")
               + escaped(m_title) + QLatin1String("</title>\n<style>\n") + style + QLatin1String("</style>\n</head>\n<body>\n") + m_text
               + QLatin1String("</body>\n</html>\n");
    }

private:
    QString m_title;
    QString m_text;
};

} // namespace

std::unique_ptr<Pages> makeHtml(const QString& title)
{
    return std::make_unique<Html>(title);
}

} // namespace groundplan
