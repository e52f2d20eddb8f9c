// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include "app/services/guide_source.h"
#include "model/guide/guide_reader.h"
#include "model/guide/guide_search.h"
#include "tests/support/samples.h"

using namespace groundplan;
using namespace groundplan::test;

/// The Guide is complete and leads nowhere wrong; its search puts first what is meant.
class GuideTest : public QObject
{
    Q_OBJECT

private:
    /// Fewest words of a topic: less explains nothing.
    static constexpr int shortestTopic = 100;
    GuideContent m_content;

private Q_SLOTS:
    void initTestCase();
    void everySectionHasTopics();
    void linksLeadSomewhere();
    void everyKindRuleAndPackHasATopic();
    void noTopicIsShort();
    void titlesAndOrdersAreUnique();
    void topicsOfAKind();
    void topicsOfARule();
    void readsFrontMatter();
    void refusesMistakes_data();
    void refusesMistakes();
    void languagesFallBack();
    void translations_data();
    void translations();
    void searchRanks_data();
    void searchRanks();
    void searchWantsAllWords();
    void excerptsShowTheWord();
    void switchedOffRulesAreTold();
};

void GuideTest::initTestCase()
{
    const auto content = guideContent({}, catalog(), *RuleSet::standard());
    QVERIFY2(content.has_value(), qPrintable(content ? QString() : content.error().text()));
    m_content = *content;
    // Each file is a topic: none got lost on the way into the program.
    const QDir folder(QStringLiteral(GROUNDPLAN_SOURCE_DIR "/resources/guide/en"));
    QCOMPARE(m_content.topics.size(), folder.entryList({QStringLiteral("*.md")}).size());
}

void GuideTest::everySectionHasTopics()
{
    QStringList sections;
    for (const GuideTopic& topic : std::as_const(m_content.topics)) {
        if (!sections.contains(topic.section))
            sections.append(topic.section);
    }
    QCOMPARE(sections, guideSections()); // and in their order
    for (const QString& section : std::as_const(sections))
        QVERIFY2(guideSectionName(section) != section, qPrintable(section));
}

void GuideTest::linksLeadSomewhere()
{
    QStringList lost;
    for (const GuideTopic& topic : std::as_const(m_content.topics)) {
        const auto check = [&](const QString& scheme, const QStringList& ids) {
            for (const QString& id : ids) {
                const bool there = scheme == QLatin1String("topic")     ? m_content.topic(id) != nullptr
                                   : scheme == QLatin1String("rule")    ? m_content.rule(id) != nullptr
                                   : scheme == QLatin1String("kind")    ? catalog().componentKind(id) != nullptr
                                   : scheme == QLatin1String("pattern") ? m_content.topic(id) && m_content.topic(id)->section == QLatin1String("patterns")
                                   : scheme == QLatin1String("pack")    ? std::any_of(m_content.rules.begin(), m_content.rules.end(),
                                                                                      [&id](const GuideRule& rule) { return rule.pack == id; })
                                                                        : false;
                if (!there || (scheme == QLatin1String("topic") && id == topic.id))
                    lost.append(topic.id + QLatin1String(" -> ") + scheme + u':' + id);
            }
        };
        check(QStringLiteral("topic"), topic.topics);
        check(QStringLiteral("pattern"), topic.patterns);
        check(QStringLiteral("rule"), topic.rules);
        check(QStringLiteral("kind"), topic.kinds);
        check(QStringLiteral("pack"), topic.packs);
        for (const auto& [scheme, id] : guideLinks(topic.body))
            check(scheme, {id});
    }
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
}

void GuideTest::everyKindRuleAndPackHasATopic()
{
    QStringList missing;
    QSet<QString> packs;
    for (const GuideTopic& topic : std::as_const(m_content.topics))
        packs.unite(QSet<QString>(topic.packs.begin(), topic.packs.end()));
    for (const ComponentKind& kind : catalog().componentKinds()) {
        if (!m_content.topicOfKind(kind.id))
            missing.append(QLatin1String("kind ") + kind.id);
    }
    for (const GuideRule& rule : std::as_const(m_content.rules)) {
        if (m_content.topicsOfRule(rule.id).isEmpty())
            missing.append(QLatin1String("rule ") + rule.id);
        if (!packs.contains(rule.pack))
            missing.append(QLatin1String("pack ") + rule.pack);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void GuideTest::noTopicIsShort()
{
    QStringList wanting;
    for (const GuideTopic& topic : std::as_const(m_content.topics)) {
        const qsizetype words = plainGuideText(topic.body).split(u' ', Qt::SkipEmptyParts).size();
        if (words < shortestTopic || topic.keywords.size() < 3)
            wanting.append(QStringLiteral("%1: %2 words, %3 keywords").arg(topic.id).arg(words).arg(topic.keywords.size()));
    }
    QVERIFY2(wanting.isEmpty(), qPrintable(wanting.join(u'\n')));
}

void GuideTest::titlesAndOrdersAreUnique()
{
    QSet<QString> seen;
    for (const GuideTopic& topic : std::as_const(m_content.topics)) {
        for (const QString& key : {topic.title.toLower(), QString(topic.section + u'/' + QString::number(topic.order))}) {
            QVERIFY2(!seen.contains(key), qPrintable(key));
            seen.insert(key);
        }
    }
}

void GuideTest::topicsOfAKind()
{
    // "cloud" stands second in one list and third in another.
    QCOMPARE(m_content.topicOfKind(QStringLiteral("cloud"))->id, QStringLiteral("infrastructure-as-code"));
    QCOMPARE(m_content.topicOfKind(QStringLiteral("service-mesh"))->id, QStringLiteral("service-mesh"));
    QCOMPARE(m_content.topicOfKind(QStringLiteral("no-such-kind")), nullptr);
}

void GuideTest::topicsOfARule()
{
    QStringList ids;
    for (const GuideTopic* topic : m_content.topicsOfRule(QStringLiteral("mesh-bypass")))
        ids.append(topic->id);
    QCOMPARE(ids, QStringList{QStringLiteral("service-mesh")});
    ids.clear();
    for (const GuideTopic* topic : m_content.topicsOfRule(QStringLiteral("mutual-calls")))
        ids.append(topic->id);
    // It is named by one, and stands in the pack of the other.
    QCOMPARE(ids, (QStringList{QStringLiteral("distributed-monolith"), QStringLiteral("tight-coupling")}));
    QVERIFY(m_content.topicsOfRule(QStringLiteral("no-such-rule")).isEmpty());
}

void GuideTest::readsFrontMatter()
{
    const auto topic = readGuideTopic("---\r\ntitle: \"A: b\"\r\nsection: words\r\norder: 4\r\nkeywords: [x, y z]\r\nrelated:\r\n  kinds: [k]\r\n  rules: [r]\r\n"
                                      "  packs: [p]\r\n  patterns: [q]\r\n  topics: [t]\r\n---\r\n\r\nText [to](topic:t).\r\n---\r\nMore.\r\n",
                                      QStringLiteral("a"), QStringLiteral("a.md"));
    QVERIFY2(topic.has_value(), qPrintable(topic ? QString() : topic.error().text()));
    const GuideTopic wanted{QStringLiteral("a"), QStringLiteral("A: b"), QStringLiteral("words"), 4, {QStringLiteral("x"), QStringLiteral("y z")},
                            QStringLiteral("Text [to](topic:t).\n---\nMore."), {QStringLiteral("k")}, {QStringLiteral("r")}, {QStringLiteral("p")},
                            {QStringLiteral("q")}, {QStringLiteral("t")}};
    QCOMPARE(*topic, wanted);
    QCOMPARE(guideLinks(topic->body), (QList<std::pair<QString, QString>>{{QStringLiteral("topic"), QStringLiteral("t")}}));
}

void GuideTest::refusesMistakes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* bytes, const char* message) { QTest::newRow(name) << QByteArray(bytes) << QString::fromUtf8(message); };
    const char* front = "A topic of the Guide begins with front matter between two lines of '---'.";
    row("empty", "", front);
    row("no front matter", "# Title\n", front);
    row("front matter without end", "---\ntitle: A\n", front);
    row("not a map", "---\n- a\n---\nx\n", "The front matter of a topic is a map.");
    row("no title", "---\nsection: words\n---\nx\n", "The topic has no title.");
    row("no section", "---\ntitle: A\n---\nx\n", "The topic stands in no known section: ''.");
    row("unknown section", "---\ntitle: A\nsection: elsewhere\n---\nx\n", "The topic stands in no known section: 'elsewhere'.");
    row("unknown key", "---\ntitle: A\nsection: words\nkeyword: [a]\n---\nx\n", "Unknown key 'keyword' in a topic of the Guide.");
    row("unknown relation", "---\ntitle: A\nsection: words\nrelated:\n  kind: [a]\n---\nx\n", "Unknown key 'kind' in a topic of the Guide.");
    row("related is a list", "---\ntitle: A\nsection: words\nrelated: [a]\n---\nx\n", "Unknown key 'related' in a topic of the Guide.");
    row("keywords in a line", "---\ntitle: A\nsection: words\nkeywords: a, b\n---\nx\n", "A list is expected.");
    row("keyword is a list", "---\ntitle: A\nsection: words\nkeywords: [[a]]\n---\nx\n", "A word is expected.");
    row("rules in a line", "---\ntitle: A\nsection: words\nrelated: { rules: a }\n---\nx\n", "A list is expected.");
}

void GuideTest::refusesMistakes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const auto topic = readGuideTopic(bytes, QStringLiteral("a"), QStringLiteral("a.md"));
    QVERIFY(!topic);
    QCOMPARE(topic.error().message, message);
    QCOMPARE(topic.error().where.file, QStringLiteral("a.md"));
    QVERIFY(topic.error().where.line >= 1);
}

void GuideTest::languagesFallBack()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const char* name, const char* title) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QDir().mkpath(path.section(u'/', 0, -2));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray("---\ntitle: ") + title + "\nsection: words\n---\nText.\n") > 0);
    };
    write("en/a.md", "A");
    write("en/b.md", "B");
    write("de/a.md", "Ah");
    write("de_AT/b.md", "Beh");
    write("de/only-german.md", "Nur");
    const auto titles = [&folder](const QStringList& languages) {
        QStringList result;
        const auto topics = loadGuide(languages, folder.path());
        for (const GuideTopic& topic : topics.value_or(QList<GuideTopic>()))
            result.append(topic.title);
        return result.join(u' ');
    };
    QCOMPARE(titles({}), QStringLiteral("A B"));
    QCOMPARE(titles({QStringLiteral("fr-FR")}), QStringLiteral("A B"));
    QCOMPARE(titles({QStringLiteral("de")}), QStringLiteral("Ah B"));
    QCOMPARE(titles({QStringLiteral("de-AT")}), QStringLiteral("Ah Beh"));
    QCOMPARE(titles({QStringLiteral("fr"), QStringLiteral("de")}), QStringLiteral("Ah B"));
    // Who prefers English does not get German because English is not there as a translation.
    QCOMPARE(titles({QStringLiteral("en-GB"), QStringLiteral("de")}), QStringLiteral("A B"));
    write("de/b.md", "x\nwrong: y");
    QVERIFY(!loadGuide({QStringLiteral("de")}, folder.path()));
}

void GuideTest::translations_data()
{
    QTest::addColumn<QString>("language");
    const QDir folder(QStringLiteral(GROUNDPLAN_SOURCE_DIR "/resources/guide"));
    for (const QString& language : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (language != QLatin1String("en"))
            QTest::newRow(qPrintable(language)) << language;
    }
}

/// A translation says all that the English topic says: the same relations, links, headings and lists.
void GuideTest::translations()
{
    QFETCH(QString, language);
    const auto topics = loadGuide({language});
    QVERIFY2(topics, qPrintable(topics ? QString() : topics.error().text()));
    QCOMPARE(topics->size(), m_content.topics.size());
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)")), heading(QStringLiteral("^#+ "), QRegularExpression::MultilineOption),
        item(QStringLiteral("^ *(- |[0-9]+\\. )"), QRegularExpression::MultilineOption), row(QStringLiteral("^\\|"), QRegularExpression::MultilineOption);
    const auto links = [](const QString& text) {
        QStringList found;
        for (auto at = link.globalMatch(text); at.hasNext();)
            found.append(at.next().captured(1));
        found.sort();
        return found;
    };
    QSet<QString> titles;
    for (const GuideTopic& topic : *topics) {
        const GuideTopic* english = m_content.topic(topic.id);
        QVERIFY2(english, qPrintable(topic.id));
        QVERIFY2(topic.body != english->body, qPrintable(topic.id)); // it is translated
        QCOMPARE(links(topic.body), links(english->body));
        for (const QRegularExpression& mark : {heading, item, row})
            QVERIFY2(topic.body.count(mark) == english->body.count(mark), qPrintable(QString(topic.id + u' ' + mark.pattern())));
        GuideTopic same = topic;
        same.title = english->title;
        same.keywords = english->keywords;
        same.body = english->body;
        QVERIFY2(same == *english, qPrintable(topic.id));
        titles.insert(topic.title);
    }
    QCOMPARE(titles.size(), topics->size());
}

void GuideTest::searchRanks_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("first");
    const auto row = [](const char* query, const char* first) { QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(first); };
    row("service mesh", "topic:service-mesh");
    row("gitops", "topic:gitops");
    row("GITOPS", "topic:gitops");
    row("error budget", "topic:slo");
    row("istio", "topic:service-mesh");
    row("lambda", "topic:serverless");
    row("retries timeouts", "topic:timeouts-retries-breakers");
    row("deviation", "topic:deviation");
    row("strangler", "topic:legacy-integration");
    row("CPL01", "rule:dependency-cycle");
    row("mesh-bypass", "rule:mesh-bypass");
    row("ADR", "topic:decision");
    row("zero tr", "topic:zero-trust");
}

void GuideTest::searchRanks()
{
    QFETCH(QString, query);
    const QList<GuideHit> hits = searchGuide(m_content, query);
    QVERIFY(!hits.isEmpty());
    QTEST(hits.first().page, "first");
    QVERIFY(std::is_sorted(hits.begin(), hits.end(), [](const GuideHit& left, const GuideHit& right) { return left.score > right.score; }));
}

void GuideTest::searchWantsAllWords()
{
    QVERIFY(searchGuide(m_content, QString()).isEmpty());
    QVERIFY(searchGuide(m_content, QStringLiteral("  ")).isEmpty());
    QVERIFY(searchGuide(m_content, QStringLiteral("mesh xylophone")).isEmpty());
    QVERIFY(searchGuide(m_content, QStringLiteral("mesh proxy")).size() < searchGuide(m_content, QStringLiteral("mesh")).size());
}

void GuideTest::excerptsShowTheWord()
{
    QCOMPARE(plainGuideText(QStringLiteral("# A\n\n- **b** [c d](topic:x) `e`\n1. f\n\n| g | h |\n| --- | --- |\n| i | j |\n")), QStringLiteral("A b c d e f g h i j"));
    for (const GuideHit& hit : searchGuide(m_content, QStringLiteral("blue-green"))) {
        QVERIFY2(hit.excerpt.contains(QLatin1String("blue-green"), Qt::CaseInsensitive), qPrintable(hit.excerpt));
        QVERIFY(hit.excerpt.size() <= 122);
        QVERIFY(!hit.excerpt.contains(u'*'));
    }
}

void GuideTest::switchedOffRulesAreTold()
{
    const QList<GuideRule> rules = guideRules(*RuleSet::standard());
    for (const GuideRule& rule : rules)
        QVERIFY2(!rule.severity.isEmpty() && !rule.what.isEmpty() && !rule.why.isEmpty() && rule.fix.endsWith(u'.'), qPrintable(rule.id));
    const auto cycle = std::find_if(rules.begin(), rules.end(), [](const GuideRule& rule) { return rule.id == QLatin1String("mesh-missing"); });
    QCOMPARE(cycle->thresholds, QStringList{QStringLiteral("workloads without a mesh, more than: 10 (the standard model)")});
}

QTEST_GUILESS_MAIN(GuideTest)
#include "tst_guide.moc"
