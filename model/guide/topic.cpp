// SPDX-License-Identifier: Apache-2.0
#include "model/guide/topic.h"

#include <algorithm>

#include <QCoreApplication>
#include <QRegularExpression>

namespace groundplan {

static QString tr(const char* text)
{
    return QCoreApplication::translate("Guide", text);
}

const GuideTopic* GuideContent::topic(const QString& id) const
{
    const auto found = std::find_if(topics.begin(), topics.end(), [&id](const GuideTopic& topic) { return topic.id == id; });
    return found == topics.end() ? nullptr : &*found;
}

const GuideRule* GuideContent::rule(const QString& id) const
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&id](const GuideRule& rule) { return rule.id == id; });
    return found == rules.end() ? nullptr : &*found;
}

QString GuideContent::kindName(const QString& id) const
{
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&id](const auto& kind) { return kind.first == id; });
    return found == kinds.end() ? QString() : found->second;
}

const GuideTopic* GuideContent::topicOfKind(const QString& kind) const
{
    const GuideTopic* best = nullptr;
    qsizetype place = 0;
    for (const GuideTopic& topic : topics) {
        const qsizetype at = topic.kinds.indexOf(kind);
        if (at >= 0 && (!best || at < place)) {
            best = &topic;
            place = at;
        }
    }
    return best;
}

QList<const GuideTopic*> GuideContent::topicsOfRule(const QString& id) const
{
    const GuideRule* known = rule(id);
    QList<const GuideTopic*> naming, ofPack;
    for (const GuideTopic& topic : topics) {
        if (topic.rules.contains(id))
            naming.append(&topic);
        else if (known && topic.packs.contains(known->pack))
            ofPack.append(&topic);
    }
    return naming + ofPack;
}

const QStringList& guideSections()
{
    static const QStringList sections{QStringLiteral("platform"),      QStringLiteral("standard-model"), QStringLiteral("patterns"),
                                      QStringLiteral("anti-patterns"), QStringLiteral("edge-cases"),     QStringLiteral("practices"),
                                      QStringLiteral("words")};
    return sections;
}

QString guideSectionName(const QString& section)
{
    if (section == QLatin1String("platform"))
        return tr("The platform");
    if (section == QLatin1String("standard-model"))
        return tr("The standard model");
    if (section == QLatin1String("patterns"))
        return tr("Patterns");
    if (section == QLatin1String("anti-patterns"))
        return tr("Anti-patterns");
    if (section == QLatin1String("edge-cases"))
        return tr("Edge cases");
    if (section == QLatin1String("practices"))
        return tr("Good practice");
    if (section == QLatin1String("words"))
        return tr("The words of Groundplan");
    return section;
}

QList<std::pair<QString, QString>> guideLinks(const QString& body)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([a-z]+):([^)\\s]*)\\)"));
    QList<std::pair<QString, QString>> links;
    for (auto match = link.globalMatch(body); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        links.append({found.captured(1), found.captured(2)});
    }
    return links;
}

} // namespace groundplan
