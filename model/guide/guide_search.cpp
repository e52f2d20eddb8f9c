// SPDX-License-Identifier: Apache-2.0
#include "model/guide/guide_search.h"

#include <algorithm>

#include <QRegularExpression>

namespace groundplan {

namespace {

/// How much a fit weighs by where it is.
constexpr int titleWeight = 100, keywordWeight = 40, idWeight = 30, textWeight = 5;
/// Rules stand behind topics that fit as well.
constexpr int topicBonus = 3;
constexpr int excerptLength = 120;

/// 3: the whole word; 2: its beginning; 1: in it; 0: not there.
int fit(const QString& text, const QString& word)
{
    int best = 0;
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0; at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const bool begins = at == 0 || !text.at(at - 1).isLetterOrNumber();
        const qsizetype end = at + word.size();
        const bool ends = end == text.size() || !text.at(end).isLetterOrNumber();
        best = std::max(best, begins && ends ? 3 : begins ? 2 : 1);
        if (best == 3)
            break;
    }
    return best;
}

QString excerptOf(const QString& text, const QStringList& words)
{
    qsizetype at = -1;
    for (const QString& word : words) {
        at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at >= 0)
            break;
    }
    qsizetype from = 0;
    if (at > excerptLength / 2) {
        from = text.lastIndexOf(u' ', at - excerptLength / 3) + 1;
    }
    QString part = text.mid(from, excerptLength);
    if (from + excerptLength < text.size()) {
        const qsizetype cut = part.lastIndexOf(u' ');
        part = part.left(cut > 0 ? cut : excerptLength) + QStringLiteral("…");
    }
    return from > 0 ? QString(QStringLiteral("…") + part) : part;
}

/// 0 when some word is nowhere.
int scoreOf(const QString& title, const QString& keywords, const QString& id, const QString& text, const QStringList& words)
{
    int score = 0;
    for (const QString& word : words) {
        const int best = std::max({fit(title, word) * titleWeight, fit(keywords, word) * keywordWeight, fit(id, word) * idWeight, fit(text, word) * textWeight});
        if (best == 0)
            return 0;
        score += best;
    }
    if (title.compare(words.join(u' '), Qt::CaseInsensitive) == 0)
        score += titleWeight;
    return score;
}

} // namespace

QString plainGuideText(const QString& markdown)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression marks(QStringLiteral("(^|\\n)\\s*(#+|[-*]|\\d+\\.)\\s+|[*`]|(^|\\n)\\|[-:| ]+\\||\\|"));
    QString text = markdown;
    text.replace(link, QStringLiteral("\\1")).replace(marks, QStringLiteral(" "));
    return text.simplified();
}

QList<GuideHit> searchGuide(const GuideContent& content, const QString& query)
{
    static const QRegularExpression blank(QStringLiteral("\\s+"));
    const QStringList words = query.split(blank, Qt::SkipEmptyParts);
    QList<GuideHit> hits;
    if (words.isEmpty())
        return hits;
    for (const GuideTopic& topic : content.topics) {
        const QString text = plainGuideText(topic.body);
        const int score = scoreOf(topic.title, topic.keywords.join(QLatin1String("; ")), topic.id, text, words);
        if (score > 0)
            hits.append({QLatin1String("topic:") + topic.id, topic.title, excerptOf(text, words), score + topicBonus});
    }
    for (const GuideRule& rule : content.rules) {
        const QString text = rule.what + u' ' + rule.why + u' ' + rule.fix;
        const int score = scoreOf(rule.name, rule.code, rule.id, text, words);
        if (score > 0)
            hits.append({QLatin1String("rule:") + rule.id, rule.name, excerptOf(text, words), score});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const GuideHit& left, const GuideHit& right) { return left.score > right.score; });
    return hits;
}

} // namespace groundplan
