// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QList>
#include <QString>
#include <QStringList>

namespace groundplan {

/// One page of the Guide: what it says, and what it has to do with.
struct GuideTopic {
    QString id;      ///< "service-mesh": the name of its file
    QString title;
    QString section; ///< one of guideSections()
    int order = 0;   ///< in its section
    QStringList keywords;
    QString body;    ///< Markdown; links to "topic:ID", "rule:ID", "kind:ID"
    QStringList kinds, rules, packs, patterns, topics; ///< related; packs: all their rules

    bool operator==(const GuideTopic&) const = default;
};

/// A rule, explained for the Guide: plain, translated text.
struct GuideRule {
    QString id, code, pack, name, severity, what, why, fix;
    QStringList thresholds, sources, controls;

    bool operator==(const GuideRule&) const = default;
};

/// All that the Guide can show.
struct GuideContent {
    QList<GuideTopic> topics; ///< by section and order
    QList<GuideRule> rules;
    QList<std::pair<QString, QString>> kinds; ///< id and name

    const GuideTopic* topic(const QString& id) const;
    const GuideRule* rule(const QString& id) const;
    QString kindName(const QString& id) const;
    /// The topic that says most of a kind: the one that names it soonest in its list; null: none names it.
    const GuideTopic* topicOfKind(const QString& kind) const;
    /// The topics that explain a rule: those that name it, then those that name its pack.
    QList<const GuideTopic*> topicsOfRule(const QString& rule) const;
};

/// Ids of the sections, in the order in which they are read.
const QStringList& guideSections();
/// A section's name for the user.
QString guideSectionName(const QString& section);

/// The targets of the links in a topic's text: scheme ("topic", "rule", "kind") and id.
QList<std::pair<QString, QString>> guideLinks(const QString& body);

} // namespace groundplan
