// SPDX-License-Identifier: Apache-2.0
#include "app/services/guide_source.h"

#include <algorithm>
#include <tuple>

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include "app/services/disk.h"
#include "app/services/language_folders.h"
#include "model/guide/guide_reader.h"
#include "resources/resources.h"

namespace groundplan {

namespace {

/// A page is read in a minute; a file beyond this is none of ours.
constexpr qint64 largestTopic = 64 * 1024;

} // namespace

Result<QList<GuideTopic>> loadGuide(const QStringList& languages, const QString& folder)
{
    registerResources();
    const QString root = folder.isEmpty() ? QStringLiteral(":/groundplan/guide") : folder;
    const QStringList folders = languageFolders(languages);
    QList<GuideTopic> topics;
    // English has them all.
    const QStringList names = QDir(QString(root + QLatin1String("/en"))).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QString path = root + QLatin1String("/en/") + name;
        for (const QString& language : folders) {
            const QString own = root + u'/' + language + u'/' + name;
            if (QFileInfo::exists(own)) {
                path = own;
                break;
            }
        }
        const auto bytes = readFile(path, largestTopic);
        if (!bytes)
            return unexpected(bytes.error());
        auto topic = readGuideTopic(*bytes, QFileInfo(name).completeBaseName(), path);
        if (!topic)
            return unexpected(topic.error());
        topics.append(std::move(*topic));
    }
    std::stable_sort(topics.begin(), topics.end(), [](const GuideTopic& left, const GuideTopic& right) {
        return std::tuple(guideSections().indexOf(left.section), left.order, left.title) < std::tuple(guideSections().indexOf(right.section), right.order, right.title);
    });
    return topics;
}

QList<GuideRule> guideRules(const RuleSet& rules)
{
    QList<GuideRule> explained;
    for (const RuleSet::Entry& entry : rules.entries()) {
        const RuleInfo& info = entry.rule->info();
        GuideRule rule{info.id, info.code, info.pack, ruleText(info.name), entry.isOn() ? severityName(entry.severity()) : QString(),
                       ruleText(info.what), ruleText(info.why), ruleText(info.fix), {}, info.sources, info.controls};
        for (const Threshold& threshold : info.thresholds)
            rule.thresholds.append(QString(threshold.name + QLatin1String(": ") + QLocale().toString(threshold.value, 'g', QLocale::FloatingPointShortest)
                                           + (threshold.source.isEmpty() ? QString() : QString(QLatin1String(" (") + threshold.source + u')'))));
        explained.append(rule);
    }
    return explained;
}

Result<GuideContent> guideContent(const QStringList& languages, const Catalog& catalog, const RuleSet& rules)
{
    auto topics = loadGuide(languages);
    if (!topics)
        return unexpected(topics.error());
    GuideContent content{std::move(*topics), guideRules(rules), {}};
    for (const ComponentKind& kind : catalog.componentKinds())
        content.kinds.append({kind.id, kind.name});
    return content;
}

} // namespace groundplan
