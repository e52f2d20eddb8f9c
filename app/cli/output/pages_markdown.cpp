// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output/pages.h"

namespace groundplan {

namespace {

/// Keeps what users and rules wrote from being read as markup.
QString escaped(const QString& text)
{
    QString result;
    for (const QChar letter : text) {
        if (QStringLiteral("\\`*_[]<>|#").contains(letter))
            result += u'\\';
        result += letter;
    }
    return result;
}

class Markdown : public Pages
{
public:
    void heading(int level, const QString& text, const QString& anchor) override
    {
        if (!m_text.isEmpty())
            m_text += QStringLiteral("<a id=\"%1\"></a>\n\n").arg(anchor);
        m_text += QString(level, u'#') + u' ' + escaped(text) + QLatin1String("\n\n");
    }
    void facts(const QStringList& facts) override
    {
        QStringList rest;
        for (const QString& fact : facts.mid(1))
            rest.append(escaped(fact));
        m_text += (QStringList{QString(u'`' + facts.value(0) + u'`')} + rest).join(QStringLiteral(" · ")) + QLatin1String("\n\n");
    }
    void paragraph(const QString& label, const QString& text) override
    {
        m_text += (label.isEmpty() ? QString() : QStringLiteral("**%1.** ").arg(escaped(label))) + escaped(text) + QLatin1String("\n\n");
    }
    void list(const QString& label, const QStringList& items) override
    {
        if (items.isEmpty())
            return;
        m_text += QStringLiteral("**%1.**\n\n").arg(escaped(label));
        for (const QString& item : items)
            m_text += QLatin1String("- ") + escaped(item) + u'\n';
        m_text += u'\n';
    }
    void links(const QList<Link>& links) override
    {
        for (const Link& link : links)
            m_text += QStringLiteral("- [%1](#%2)%3\n").arg(escaped(link.text), link.anchor, link.remark.isEmpty() ? QString() : QString(u' ' + escaped(link.remark)));
        m_text += u'\n';
    }
    void listing(const QString& title, const QString& code, const QStringList& remarks) override
    {
        m_text += QStringLiteral("**%1**\n\n```yaml\n%2\n```\n\n").arg(escaped(title), code.trimmed());
        for (const QString& remark : remarks)
            m_text += QLatin1String("> ") + escaped(remark) + QLatin1String("\n>\n");
        if (!remarks.isEmpty())
            m_text.chop(2);
        m_text += remarks.isEmpty() ? QString() : QStringLiteral("\n");
    }
    QString text() const override { return m_text.trimmed() + u'\n'; }

private:
    QString m_text;
};

} // namespace

std::unique_ptr<Pages> makeMarkdown()
{
    return std::make_unique<Markdown>();
}

} // namespace groundplan
