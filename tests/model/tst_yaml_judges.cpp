// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include "model/yaml/yaml_writer.h"

using namespace groundplan;

namespace {

/// Reads [{"yaml": …, "value": …}] and names the first entries whose YAML means something else.
const char pythonJudge[] = R"(
import json, sys, yaml
def same(a, b):
    if isinstance(a, bool) or isinstance(b, bool) or a is None or b is None:
        return a is b
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return float(a) == float(b)
    if type(a) is not type(b):
        return False
    if isinstance(a, list):
        return len(a) == len(b) and all(same(x, y) for x, y in zip(a, b))
    if isinstance(a, dict):
        return list(a) == list(b) and all(same(a[k], b[k]) for k in a)
    return a == b
bad = 0
for case in json.load(open(sys.argv[1], encoding='utf-8')):
    try:
        got = yaml.safe_load(case['yaml'])
        if same(got, case['value']):
            continue
    except Exception as error:
        got = error
    bad += 1
    if bad <= 8:
        print(ascii(case['yaml']), 'is read as', ascii(got), 'instead of', ascii(case['value']))
sys.exit(1 if bad else 0)
)";

const char rubyJudge[] = R"(
require 'json'
require 'yaml'
def same(a, b)
  return a.to_f == b.to_f if a.is_a?(Numeric) && b.is_a?(Numeric)
  return false unless a.class == b.class
  return a.size == b.size && a.zip(b).all? { |x, y| same(x, y) } if a.is_a?(Array)
  return a.keys == b.keys && a.keys.all? { |k| same(a[k], b[k]) } if a.is_a?(Hash)
  a == b
end
bad = 0
JSON.parse(File.read(ARGV[0], encoding: 'UTF-8')).each do |c|
  begin
    got = YAML.safe_load(c['yaml'])
    next if same(got, c['value'])
  rescue StandardError => error
    got = error
  end
  bad += 1
  puts "#{c['yaml'].dump} is read as #{got.inspect} instead of #{c['value'].inspect}" if bad <= 8
end
exit(bad.zero? ? 0 : 1)
)";

QJsonValue json(const Value& value)
{
    if (value.isNull())
        return {};
    if (value.isBool())
        return value.toBool();
    if (value.isInteger())
        return value.toInteger();
    if (value.isNumber())
        return value.toNumber();
    if (value.isList()) {
        QJsonArray list;
        for (const Value& element : value.toList())
            list.append(json(element));
        return list;
    }
    if (value.isMap()) {
        QJsonObject map;
        for (const auto& [key, entry] : value.toMap())
            map[key] = json(entry);
        return map;
    }
    return value.toText();
}

/// Words, numbers and signs that one YAML reader or another has a meaning for, alone and glued together.
QString nastyText(QRandomGenerator& random)
{
    static const QStringList pieces = QStringLiteral(
        "no|Yes|ON|off|y|N|true|NULL|~|null|0|1|-|+|.|_|:|,|0x|0o|0b|1e3|E|e+|08|1_000|1,000|12:30|:30|2026-01-01|T10:00:00Z|.inf|-.INF|.NaN|+.inf|"
        "inf|nan|<<|=|?|- |? |: | #|#|{|}|[|]|&a|*a|!|!!|%|@|`|'|\"|\\\\|>|>-| |  |---|...|word|Word two|a.b/c:1|http://x|{{ x }}|${Y}|é|a|f|x|o|b"
        ).split(QChar(u'|'));
    static const QStringList rare{QStringLiteral("|"), QStringLiteral("\n"), QStringLiteral("\t"), QStringLiteral("\r"), QStringLiteral("\n\n"),
                                  QStringLiteral(" \n"), QStringLiteral("\n "), QString(QChar(0x85)), QString(QChar(0xa0)), QString(QChar(0x2028)),
                                  QString(QChar(0x2029)), QString(QChar(0xfeff)), QString(QChar(0xfffe)), QString(QChar(0xffff)), QString(QChar(0xfffd)),
                                  QString(QChar(0x7f)), QString(QChar(0x80)), QString(QChar(0x9f)), QString(QChar(1)), QString(QChar(0x1b)), QString(QChar(4)),
                                  QString::fromUtf8("\xf0\x9f\x9a\x80"), QString(QChar(0x202e)), QString(QChar(0x200b))};
    QString text;
    for (int count = random.bounded(5); count > 0; --count)
        text += random.bounded(6) == 0 ? rare.at(random.bounded(int(rare.size()))) : pieces.at(random.bounded(int(pieces.size())));
    return text;
}

Value nastyValue(QRandomGenerator& random, int depth)
{
    switch (random.bounded(depth > 3 ? 8 : 12)) {
    case 0: return Value();
    case 1: return random.bounded(2) == 0;
    case 2: return qint64(random.bounded(100000)) - 50000;
    case 3: return std::ldexp(random.generateDouble() - 0.5, random.bounded(200) - 100);
    case 4: case 5: case 6: case 7: return nastyText(random);
    case 8: case 9: {
        Value::List list;
        for (int at = random.bounded(4); at > 0; --at)
            list.append(nastyValue(random, depth + 1));
        return list;
    }
    default: {
        // QJsonObject sorts its keys; the values must come in that order too.
        QMap<QString, Value> sorted;
        for (int at = random.bounded(4); at > 0; --at)
            sorted.insert(random.bounded(200) == 0 ? QString(1200, u'k') : nastyText(random), nastyValue(random, depth + 1));
        ValueMap map;
        for (auto at = sorted.cbegin(); at != sorted.cend(); ++at)
            map.append(at.key(), at.value());
        return map;
    }
    }
}

} // namespace

/// Other people's YAML readers judge what we write: PyYAML and Ruby's Psych follow YAML 1.1, where `no` is false,
/// 1:30 is 90 and 1,000 is a number.
class TestYamlJudges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSame_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("probe");
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("PyYAML") << "python3" << QStringList{QStringLiteral("-c"), QStringLiteral("import yaml")} << QByteArray(pythonJudge);
        QTest::newRow("Psych") << "ruby" << QStringList{QStringLiteral("-e"), QStringLiteral("require 'yaml'")} << QByteArray(rubyJudge);
    }
    void readsTheSame()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, probe);
        QFETCH(QByteArray, script);
        if (QStandardPaths::findExecutable(program).isEmpty() || QProcess::execute(program, probe) != 0)
            QSKIP(qPrintable(QString(QLatin1String("NOT JUDGED: ") + program + QLatin1String(" or its YAML library is not installed"))));
        QRandomGenerator random(42);
        QJsonArray cases;
        const auto add = [&cases](const Value& value) {
            for (const int flow : {-1, 0, 1}) {
                const QByteArray yaml = writeYaml(value, {.flowFromDepth = flow, .lineWidth = 90});
                cases.append(QJsonObject{{QStringLiteral("yaml"), QString::fromUtf8(yaml)}, {QStringLiteral("value"), json(value)}});
            }
        };
        for (int round = 0; round < 4000; ++round) {
            const QString text = nastyText(random);
            add(round % 4 == 0 ? Value(text) : round % 4 == 1 ? Value(ValueMap{{text, text}}) : nastyValue(random, 0));
        }
        QTemporaryDir folder;
        const auto write = [&folder](const QString& name, const QByteArray& bytes) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write %s", qPrintable(file.fileName()));
            return file.fileName();
        };
        const QString cases_ = write(QStringLiteral("cases.json"), QJsonDocument(cases).toJson(QJsonDocument::Compact));
        QProcess judge;
        judge.start(program, {write(QStringLiteral("judge"), script), cases_});
        QVERIFY(judge.waitForFinished(120'000));
        const QByteArray verdict = judge.readAllStandardOutput() + judge.readAllStandardError();
        QVERIFY2(judge.exitCode() == 0, verdict.constData());
    }

    void simpleWordsStayUnquoted_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* word : {"cart", "Web shop", "v1", "1st", "example/cart:1.2.3-rc1", "https://example.org/a?b=c", "2s", "512Mi", "-v", "a-b_c.d",
                                 "it's", "C++", "C#", ".gitignore"})
            QTest::newRow(word) << QString::fromLatin1(word);
    }
    void simpleWordsStayUnquoted()
    {
        QFETCH(QString, text);
        QCOMPARE(yamlScalar(text), text);
    }
};

QTEST_GUILESS_MAIN(TestYamlJudges)
#include "tst_yaml_judges.moc"
