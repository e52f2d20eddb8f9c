// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <algorithm>

#include "app/services/pattern_source.h"
#include "app/services/translation_loader.h"
#include "model/design/group.h"
#include "model/patterns/instantiate.h"
#include "model/patterns/pattern_reader.h"
#include "model/rules/checker.h"
#include "model/storage/design_reader.h"
#include "model/storage/design_writer.h"
#include "model/yaml/yaml_reader.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

const Catalog& catalog() { return test::catalog(); }
const QDate today(2026, 1, 1);

/// Read once a language; an empty name: English.
const QList<Pattern>& patternsIn(const QString& language)
{
    static QHash<QString, QList<Pattern>> read;
    if (!read.contains(language)) {
        const auto loaded = loadPatterns(catalog(), language.isEmpty() ? QStringList() : QStringList{language});
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().text()));
        read.insert(language, *loaded);
    }
    return *read.constFind(language);
}

const Pattern& patternIn(const QString& language, const QString& id)
{
    for (const Pattern& at : patternsIn(language)) {
        if (at.id == id)
            return at;
    }
    qFatal("no pattern %s", qPrintable(id));
}

QString patternFolder()
{
    return QStringLiteral(GROUNDPLAN_SOURCE_DIR "/resources/patterns/");
}

/// The languages other than English, each a folder.
QStringList languages()
{
    return QDir(patternFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

YamlNode yaml(const QString& path)
{
    const auto root = readYaml(test::fileBytes(path), path);
    if (!root)
        qFatal("%s", qPrintable(root.error().text()));
    return *root;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{[^}]*\\}"));
    QStringList found;
    for (auto at = placeholder.globalMatch(text); at.hasNext();)
        found.append(at.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

/// True for a text that has words besides what is filled in.
bool hasWords(const YamlNode& node)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{[^}]*\\}"));
    const QString rest = node.text().remove(placeholder);
    return node.isSequence() || std::any_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetter(); });
}

/// Paths of the texts in the English file that a language does not have. Namespaces have technical names: they stay.
QStringList untranslated(const YamlNode& english, const YamlNode& texts, const QString& path = {})
{
    static const QStringList readable{QStringLiteral("pattern"), QStringLiteral("category"), QStringLiteral("summary"), QStringLiteral("use-when"),
                                      QStringLiteral("trade-offs"), QStringLiteral("label"), QStringLiteral("help"), QStringLiteral("name"),
                                      QStringLiteral("description"), QStringLiteral("documentation"), QStringLiteral("team"), QStringLiteral("owner"),
                                      QStringLiteral("purpose"), QStringLiteral("reason")};
    const QStringList included = english["include"].value().toStringList();
    const bool isNamespace = included.contains(QLatin1String("namespace")) || english["kind"].text() == QLatin1String("namespace");
    QStringList missing;
    for (const auto& [key, value] : english.pairs()) {
        const QString at = QString(path + u'/' + key.text());
        const YamlNode translated = texts[key.text().toStdString()];
        const bool isText = readable.contains(key.text()) || path.endsWith(QLatin1String("/choices"));
        if (value.isMap())
            missing += untranslated(value, translated, at);
        else if (isText && hasWords(value) && !translated && !(isNamespace && key.text() == QLatin1String("name")))
            missing.append(at);
    }
    return missing;
}

/// A pattern without what is read by people alone.
Pattern textless(Pattern pattern)
{
    pattern.name.clear();
    pattern.category.clear();
    pattern.summary.clear();
    pattern.useWhen.clear();
    pattern.tradeOffs = QStringList(pattern.tradeOffs.size());
    for (PatternParameter& parameter : pattern.parameters) {
        parameter.label.clear();
        parameter.help.clear();
        for (PatternChoice& choice : parameter.choices)
            choice.label.clear();
        if (parameter.type == PatternParameter::Type::Text || parameter.type == PatternParameter::Type::List)
            parameter.defaultValue = {};
    }
    for (QList<PatternPart>* parts : {&pattern.components, &pattern.connections}) {
        for (PatternPart& part : *parts) {
            for (const char* field : {"name", "description", "documentation", "team", "owner", "purpose", "reason"}) {
                const QString key = QString::fromLatin1(field);
                if (part.fields.contains(key))
                    part.fields.set(key, Value(placeholders(part.fields.find(key)->toText())));
            }
        }
    }
    return pattern;
}

} // namespace

/// Texts of patterns in other languages: complete, laid over the English ones, and what comes out of them.
class PatternTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguage();
    void translations_data();
    void translations();
    void categoriesStayTogether_data();
    void categoriesStayTogether();
    void textsFallBack();
    void textErrors_data();
    void textErrors();
    void idsOfOtherLetters();
};

/// Whoever reads the program in a language reads the patterns in it.
void PatternTextsTest::everyLanguage()
{
    QStringList shipped = shippedLanguages();
    QVERIFY(shipped.removeOne(QStringLiteral("en")));
    QCOMPARE(languages(), shipped);
    for (const QString& language : languages()) {
        QCOMPARE(QDir(patternFolder() + language).entryList(QDir::Files, QDir::Name), QDir(patternFolder()).entryList(QDir::Files, QDir::Name));
        const QStringList missing = untranslated(yaml(patternFolder() + QLatin1String("sets.yaml")), yaml(patternFolder() + language + QLatin1String("/sets.yaml")));
        QVERIFY2(missing.isEmpty(), qPrintable(QString(language + u' ' + missing.join(u' '))));
    }
}

void PatternTextsTest::translations_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("id");
    for (const QString& language : languages()) {
        for (const Pattern& at : patternsIn({}))
            QTest::newRow(qPrintable(QString(language + u' ' + at.id))) << language << at.id;
    }
}

/// Nothing stays English, nothing but texts differs, and what comes out keeps its promises.
void PatternTextsTest::translations()
{
    QFETCH(QString, language);
    QFETCH(QString, id);
    const QString file = id + QLatin1String(".yaml");
    const QStringList missing = untranslated(yaml(patternFolder() + file), yaml(patternFolder() + language + u'/' + file));
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    const Pattern& at = patternIn(language, id);
    QVERIFY(textless(at) == textless(patternIn({}, id))); // the same placeholders, too
    QVERIFY(at.useWhen != patternIn({}, id).useWhen);
    QVERIFY2(at.summary.endsWith(u'.') || at.summary.endsWith(u'。'), qPrintable(at.summary));
    QVERIFY2(at.useWhen.endsWith(u'.') || at.useWhen.endsWith(u'。'), qPrintable(at.useWhen));

    const auto design = patternDesign(catalog(), at);
    QVERIFY2(design, design ? "" : qPrintable(design.error().text()));
    const auto english = patternDesign(catalog(), patternIn({}, id));
    QCOMPARE(design->components().size(), english->components().size());
    QCOMPARE(design->connections().size(), english->connections().size());
    QStringList unwanted;
    for (const Finding& finding : checkDesign(*design, catalog(), today).findings) {
        if (at.prevents.contains(finding.rule) || finding.severity == Severity::Error)
            unwanted.append(QString(finding.rule + QLatin1String(": ") + finding.message));
    }
    QVERIFY2(unwanted.isEmpty(), qPrintable(unwanted.join(u'\n')));
    const QByteArray text = writeDesign(*design, catalog());
    const auto loaded = readDesign(text, {}, catalog());
    QVERIFY2(loaded && loaded->warnings.isEmpty(), text.constData());
    QCOMPARE(writeDesign(loaded->design, catalog()), text);
    // Ids, images and databases are named after something.
    static const QRegularExpression nameless(QStringLiteral("\\bitem\\b"));
    QVERIFY2(!QString::fromUtf8(text).contains(nameless), text.constData());
}

void PatternTextsTest::categoriesStayTogether_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : languages())
        QTest::newRow(qPrintable(language)) << language;
}

void PatternTextsTest::categoriesStayTogether()
{
    QFETCH(QString, language);
    QHash<QString, QString> there, back;
    for (const Pattern& english : patternsIn({})) {
        const QString& category = patternIn(language, english.id).category;
        QCOMPARE(there.value(english.category, category), category);
        QCOMPARE(back.value(category, english.category), english.category);
        there.insert(english.category, category);
        back.insert(category, english.category);
    }
}

/// File by file, from the language to the one that is next best, to English; text by text within a file.
void PatternTextsTest::textsFallBack()
{
    QTemporaryDir folder;
    const auto write = [&folder](const char* name, const QByteArray& text) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    const auto names = [&folder](const QStringList& languages) {
        const auto read = loadPatterns(catalog(), languages, folder.path());
        if (!read)
            return read.error().text();
        QStringList found;
        for (const Pattern& at : *read)
            found.append(QString(at.name + u'/' + at.summary + u'/' + at.components.first().fields.find(u"name")->toText()));
        return found.join(u' ');
    };
    const QByteArray rest = "category: C\nsummary: S\nuse-when: U\ntrade-offs: [a, b]\ncomponents:\n  x: { include: [net] }\n";
    write("sets.yaml", "sets:\n  net: { kind: network, name: Network }\n");
    write("a.yaml", "pattern: A\n" + rest);
    write("b.yaml", "pattern: B\n" + rest);
    write("de/a.yaml", "pattern: Ah\n");
    write("de/sets.yaml", "sets:\n  net: { name: Netz }\n");
    write("de_AT/a.yaml", "summary: Servus\n");
    write("de_AT/b.yaml", "components: { x: { name: Eigenes } }\n");
    QCOMPARE(names({}), QStringLiteral("A/S/Network B/S/Network"));
    QCOMPARE(names({QStringLiteral("fr-FR")}), QStringLiteral("A/S/Network B/S/Network"));
    QCOMPARE(names({QStringLiteral("fr"), QStringLiteral("de")}), QStringLiteral("Ah/S/Netz B/S/Netz"));
    QCOMPARE(names({QStringLiteral("de-AT")}), QStringLiteral("A/Servus/Netz B/S/Eigenes"));
    QCOMPARE(names({QStringLiteral("en-GB"), QStringLiteral("de")}), QStringLiteral("A/S/Network B/S/Network"));
    write("de/c.yaml", "pattern: Ce\n");
    QVERIFY2(names({QStringLiteral("de")}).endsWith(QLatin1String("de/c.yaml:1:1: There is no pattern 'c' that these texts belong to.")), qPrintable(names({QStringLiteral("de")})));
}

void PatternTextsTest::textErrors_data()
{
    QTest::addColumn<QByteArray>("texts");
    QTest::addColumn<QByteArray>("shared");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* texts, const char* message) {
        QTest::newRow(name) << QByteArray(texts) << QByteArray() << QString::fromUtf8(message);
    };
    row("key", "sumary: S\n", "p.yaml:1:1: Unknown key of a pattern's texts 'sumary'; did you mean 'summary'?");
    row("structure", "prevents: [no-owner]\n", "p.yaml:1:1: Unknown key of a pattern's texts 'prevents'; known are pattern, category, summary, use-when, trade-offs, "
                                               "parameters, components, connections.");
    row("list", "- a\n", "p.yaml:1:1: The texts of a pattern are a map, not a list.");
    row("empty", "summary:\n", "p.yaml:1:1: 'summary' must be a text.");
    row("map", "category: { a: b }\n", "p.yaml:1:11: 'category' must be a text.");
    row("trade-offs", "trade-offs: [a]\n", "p.yaml:1:13: 'trade-offs' has 1 texts, in English it has 2.");
    row("parameter", "parameters:\n  nam: { label: N }\n", "p.yaml:2:3: Unknown parameter 'nam'; did you mean 'name'?");
    row("parameters", "parameters: [a]\n", "p.yaml:1:13: 'parameters' must be a map, not a list.");
    row("type", "parameters:\n  name: { type: list }\n", "p.yaml:2:11: Unknown key of a parameter's texts 'type'; known are label, help, default, choices.");
    row("help", "parameters:\n  name: { help: H }\n", "p.yaml:2:11: In English there is no 'help' here.");
    row("choice", "parameters:\n  pick: { choices: { c: C } }\n", "p.yaml:2:22: 'pick' has no choice 'c'.");
    row("default", "parameters:\n  pick: { default: b }\n", "p.yaml:2:11: The default of 'pick' is the same in every language.");
    row("list default", "parameters:\n  many: { default: [a, b] }\n", "p.yaml:2:20: 'default' has 2 texts, in English it has 1.");
    row("part", "components:\n  servise: { name: N }\n", "p.yaml:2:3: Unknown part 'servise'; did you mean 'service'?");
    row("part is a text", "components:\n  service: N\n", "p.yaml:2:12: 'service' must be a map, not text.");
    row("attribute", "components:\n  service: { port: 80 }\n",
        "p.yaml:2:14: Unknown text of a part 'port'; known are name, description, documentation, team, owner, purpose, reason.");
    row("no such text", "components:\n  service: { description: D }\n", "p.yaml:2:14: In English there is no 'description' here.");
    row("lost placeholder", "components:\n  service: { name: Dienst }\n", "p.yaml:2:20: The text lacks {name}, which the English one has.");
    row("other placeholder", "components:\n  service: { name: \"{name} {team}\" }\n", "p.yaml:2:20: The text has {team}, which the English one does not have.");
    row("connection", "connections:\n  cal: { name: N }\n", "p.yaml:2:3: Unknown part 'cal'; did you mean 'call'?");
    QTest::newRow("set") << QByteArray() << QByteArray("sets:\n  serve: { name: N }\n") << "sets.yaml:2:3: Unknown set of fields 'serve'; did you mean 'served'?";
    QTest::newRow("set's text") << QByteArray() << QByteArray("sets:\n  served: { name: N }\n") << "sets.yaml:2:13: In English there is no 'name' here.";
    QTest::newRow("base") << QByteArray() << QByteArray("bases:\n  bas: {}\n") << "sets.yaml:2:3: Unknown base 'bas'; did you mean 'base'?";
    QTest::newRow("base's part") << QByteArray() << QByteArray("bases:\n  base: { components: { b: { name: N } } }\n") << "sets.yaml:2:25: Unknown part 'b'; known are service, extra.";
    QTest::newRow("shared") << QByteArray() << QByteArray("pattern: P\n") << "sets.yaml:1:1: Unknown key 'pattern'; known are sets, bases.";
}

void PatternTextsTest::textErrors()
{
    QFETCH(QByteArray, texts);
    QFETCH(QByteArray, shared);
    QFETCH(QString, message);
    const QByteArray pattern = "pattern: P\ncategory: C\nsummary: S.\nuse-when: U.\ntrade-offs: [a, b]\nuses: base\nparameters:\n"
                               "  name: { type: text, label: Name, default: x }\n  many: { type: list, label: Many, default: [a] }\n"
                               "  pick: { type: choice, label: Pick, default: a, choices: { a: A, b: B } }\n"
                               "components:\n  service: { include: [served], kind: service, name: \"{name}\" }\n"
                               "connections:\n  call: { kind: calls, from: service, to: extra, name: Call }\n";
    const QByteArray sets = "sets:\n  served: { port: 80 }\nbases:\n  base: { components: { extra: { kind: service, name: Extra } } }\n";
    QList<PatternFile> overlays;
    if (!texts.isEmpty())
        overlays.append({QStringLiteral("p.yaml"), texts});
    if (!shared.isEmpty())
        overlays.append({QStringLiteral("sets.yaml"), shared});
    const auto read = readPatterns({{QStringLiteral("sets.yaml"), sets}, {QStringLiteral("p.yaml"), pattern}}, catalog(), overlays);
    QVERIFY(!read);
    QCOMPARE(read.error().text(), message);
}

/// Ids are plain letters in every language: names in other letters leave them to the English names, to those of the parts.
void PatternTextsTest::idsOfOtherLetters()
{
    const QString ja = QStringLiteral("ja"), saga = QStringLiteral("saga");
    const auto plain = patternDesign(catalog(), patternIn(ja, saga));
    const auto english = patternDesign(catalog(), patternIn({}, saga));
    const auto ids = [](const Design& design) {
        QStringList found;
        for (const Component& component : design.components())
            found.append(component.id);
        return found;
    };
    QCOMPARE(ids(*plain), ids(*english));
    const auto typed = patternDesign(catalog(), patternIn(ja, saga), {{QStringLiteral("steps"), QStringList{QStringLiteral("決済"), QStringLiteral("在庫")}}});
    QVERIFY2(typed, typed ? "" : qPrintable(typed.error().text()));
    QCOMPARE(typed->component(QStringLiteral("step"))->name, QStringLiteral("決済"));
    QCOMPARE(typed->component(QStringLiteral("step-2"))->name, QStringLiteral("在庫"));
    QVERIFY(typed->component(QStringLiteral("database")));
    for (const Group& group : typed->groups())
        QVERIFY2(group.id.startsWith(group.kind), qPrintable(group.id));
}

QTEST_GUILESS_MAIN(PatternTextsTest)
#include "tst_pattern_texts.moc"
