// SPDX-License-Identifier: Apache-2.0
#include "views/panels/guide_page.h"

#include <QApplication>
#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include "views/theme/apply_theme.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("GuidePage", text);
}

/// Text that is to be read as it stands.
QString escaped(const QString& text)
{
    QString result;
    for (const QChar c : text) {
        if (QStringLiteral("\\`*_[]<>#|").contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

QString link(const QString& scheme, const QString& id, const QString& text)
{
    return QStringLiteral("[%1](%2:%3)").arg(escaped(text), scheme, id);
}

QString line(const QString& title, const QStringList& links)
{
    return links.isEmpty() ? QString() : QString(QLatin1String("**") + title + QLatin1String("** ") + links.join(QStringLiteral(" · ")) + QLatin1String("\n\n"));
}

QStringList topicLinks(const GuideContent& content, const QStringList& ids)
{
    QStringList links;
    for (const QString& id : ids) {
        if (const GuideTopic* topic = content.topic(id))
            links.append(link(QStringLiteral("topic"), id, topic->title));
    }
    return links;
}

QStringList ruleLinks(const GuideContent& content, const QStringList& ids)
{
    QStringList links;
    for (const QString& id : ids) {
        if (const GuideRule* rule = content.rule(id))
            links.append(link(QStringLiteral("rule"), id, rule->name));
    }
    return links;
}

QString part(const QString& title, const QString& text)
{
    return text.isEmpty() ? QString() : QString(QLatin1String("**") + title + QLatin1String("** ") + escaped(text) + QLatin1String("\n\n"));
}

} // namespace

QString topicPage(const GuideContent& content, const GuideTopic& topic)
{
    QStringList kinds;
    for (const QString& id : topic.kinds) {
        const QString name = content.kindName(id);
        if (!name.isEmpty())
            kinds.append(link(QStringLiteral("kind"), id, name));
    }
    QStringList ofPacks;
    for (const GuideRule& rule : content.rules) {
        if (topic.packs.contains(rule.pack) && !topic.rules.contains(rule.id))
            ofPacks.append(rule.id);
    }
    const QString related = line(tr("See also"), topicLinks(content, topic.topics)) + line(tr("Patterns"), topicLinks(content, topic.patterns))
                            + line(tr("Kinds"), kinds) + line(tr("Rules"), ruleLinks(content, topic.rules))
                            + line(tr("More rules"), ruleLinks(content, ofPacks));
    return QString(QLatin1String("# ") + escaped(topic.title) + QLatin1String("\n\n") + topic.body + QLatin1String("\n\n---\n\n") + related);
}

QString rulePage(const GuideContent& content, const GuideRule& rule)
{
    QStringList head{rule.code, rule.pack, rule.severity.isEmpty() ? tr("switched off by the profile") : rule.severity, rule.id};
    head.removeAll(QString());
    QString page = QLatin1String("# ") + escaped(rule.name) + QLatin1String("\n\n*") + escaped(head.join(QStringLiteral(" · "))) + QLatin1String("*\n\n")
                   + part(tr("What."), rule.what) + part(tr("Why."), rule.why) + part(tr("What to do."), rule.fix)
                   + part(tr("Thresholds."), rule.thresholds.join(QLatin1String("; "))) + part(tr("Sources."), rule.sources.join(QLatin1String("; ")))
                   + part(tr("Controls."), rule.controls.join(QLatin1String("; ")));
    QStringList topics;
    for (const GuideTopic* topic : content.topicsOfRule(rule.id))
        topics.append(link(QStringLiteral("topic"), topic->id, topic->title));
    if (!topics.isEmpty())
        page += QLatin1String("---\n\n") + line(tr("Read more"), topics);
    return page;
}

void writeGuidePage(QTextDocument& document, const QString& markdown)
{
    const Theme& theme = currentTheme();
    document.setDefaultFont(QApplication::font());
    document.setIndentWidth(20);
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int heading = block.blockFormat().headingLevel();
        QTextCursor cursor(block);
        QTextBlockFormat format;
        if (!block.blockFormat().hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth)) {
            format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
            format.setTopMargin(heading > 0 ? 4 : 0);
            format.setBottomMargin(block.textList() ? 6 : 8);
        }
        cursor.mergeBlockFormat(format);
        cursor.select(QTextCursor::BlockUnderCursor);
        if (heading > 0) {
            QTextCharFormat large;
            large.setProperty(QTextFormat::FontSizeAdjustment, heading == 1 ? 2 : 1); // steps, as of HTML
            large.setFontWeight(QFont::DemiBold);
            cursor.mergeCharFormat(large);
        }
        QList<std::pair<int, int>> links;
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if (at.fragment().charFormat().isAnchor())
                links.append({at.fragment().position(), at.fragment().length()});
        }
        for (const auto& [from, length] : std::as_const(links)) {
            QTextCharFormat anchor;
            anchor.setForeground(theme.accent);
            anchor.setFontUnderline(true);
            cursor.setPosition(from);
            cursor.setPosition(from + length, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(anchor);
        }
        if (QTextTable* table = cursor.currentTable()) {
            QTextTableFormat grid = table->format();
            grid.setCellPadding(4);
            grid.setCellSpacing(0);
            grid.setBorder(0);
            grid.setBottomMargin(8);
            table->setFormat(grid);
        }
    }
}

} // namespace groundplan
