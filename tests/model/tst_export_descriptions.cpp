// SPDX-License-Identifier: Apache-2.0
#include <yaml-cpp/yaml.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include "model/exports/export_plan.h"
#include "model/exports/text/csv.h"
#include "model/exports/text/html.h"
#include "model/exports/text/markdown.h"
#include "model/exports/text/plain.h"
#include "model/exports/text/svg_parts.h"
#include "tests/support/judges.h"
#include "tests/support/samples.h"

using namespace groundplan;
using namespace groundplan::text;

namespace {

ExportPlan planOf(const Design& design, const QString& target)
{
    auto plan = exporterById(target)->plan(design, test::catalog());
    if (!plan)
        qFatal("%s: %s", qPrintable(target), qPrintable(plan.error().text()));
    return *plan;
}

QByteArray fileOf(const ExportPlan& plan, const QString& path)
{
    for (const ExportFile& file : plan.files) {
        if (file.path == path)
            return file.content;
    }
    return {};
}

Design shop() { return test::design(test::fileBytes(QStringLiteral("exports/backstage/shop/design.groundplan.yaml"))); }

/// What a program of Python makes of some input: its standard library holds parsers that nobody here wrote.
QJsonDocument python(const char* program, const QByteArray& input)
{
    const test::Judged judged = test::run(test::tool(QStringLiteral("python3")), {QStringLiteral("-c"), QString::fromLatin1(program)}, {}, input);
    if (judged.code != 0)
        qWarning("%s", judged.output.constData());
    return QJsonDocument::fromJson(judged.output);
}

constexpr const char* csvProgram = "import csv,io,json,sys\n"
                                   "print(json.dumps(list(csv.DictReader(io.StringIO(sys.stdin.buffer.read().decode('utf-8'),newline='')))))";
/// The texts of headings of the third level within articles, all attributes that could run something, all tags.
constexpr const char* htmlProgram = "import html.parser,json,sys\n"
                                    "class P(html.parser.HTMLParser):\n"
                                    "    def __init__(s):\n"
                                    "        super().__init__(); s.heads={}; s.id=None; s.on=False; s.tags=[]; s.bad=[]; s.open=[]\n"
                                    "    def handle_starttag(s,t,a):\n"
                                    "        d=dict(a); s.tags.append(t)\n"
                                    "        s.bad+=[k for k in d if k.startswith('on')]+[v for k,v in a if k in('href','src') and not v.startswith(('#','https://','http://','mailto:'))]\n"
                                    "        if t not in('meta','input','br'): s.open.append(t)\n"
                                    "        if t=='article' and 'id' in d: s.id=d['id']; s.heads[s.id]=''\n"
                                    "        s.on=t=='h3' and s.id is not None\n"
                                    "    def handle_startendtag(s,t,a): s.tags.append(t)\n"
                                    "    def handle_endtag(s,t):\n"
                                    "        s.on=False\n"
                                    "        if not s.open or s.open.pop()!=t: s.bad.append('end of '+t)\n"
                                    "        if t=='article': s.id=None\n"
                                    "    def handle_data(s,x):\n"
                                    "        if s.on: s.heads[s.id]+=x\n"
                                    "p=P(); p.feed(sys.stdin.buffer.read().decode('utf-8')); p.close()\n"
                                    "print(json.dumps({'heads':p.heads,'scripts':p.tags.count('script'),'bad':p.bad,'open':p.open}))";

QString shownName(const Component& component)
{
    const QString name = oneLine(component.label());
    return name.isEmpty() ? component.id : name;
}

} // namespace

/// What the targets say that describe a design, read by parsers that nobody here wrote; their bytes are golden files.
class TestExportDescriptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markdown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << "Cart and orders" << "Cart and orders";
        QTest::newRow("heading") << "# x" << "\\# x";
        QTest::newRow("rule") << "---" << "\\---";
        QTest::newRow("list") << "12. x" << "12\\. x";
        QTest::newRow("number stays") << "99.9 %" << "99.9 %";
        QTest::newRow("version stays") << "v1.2" << "v1.2";
        QTest::newRow("html") << "<b>&amp;" << "&lt;b>&amp;amp;";
        QTest::newRow("snake_case stays") << "a_b" << "a_b";
        QTest::newRow("emphasis") << "_a_ *b*" << "\\_a\\_ \\*b\\*";
        QTest::newRow("bar") << "a|b" << "a\\|b";
        QTest::newRow("lines") << "a\nb" << "a b";
    }
    void markdown()
    {
        QFETCH(QString, text);
        QFETCH(QString, safe);
        QCOMPARE(markdownText(text), safe);
    }

    void csv_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << "a b" << "a b";
        QTest::newRow("comma") << "a,b" << "\"a,b\"";
        QTest::newRow("quote") << "a\"b" << "\"a\"\"b\"";
        QTest::newRow("formula") << "=1+1" << "'=1+1";
        QTest::newRow("hidden formula") << " @x" << "' @x";
        QTest::newRow("minus") << "-a" << "'-a";
        QTest::newRow("line") << "a\r\nb" << "\"a\nb\"";
    }
    void csv()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        QCOMPARE(csvCell(text), cell);
    }

    void wrapping()
    {
        QCOMPARE(wrapped(QStringLiteral("Order history service"), 14, 2), QStringList({QStringLiteral("Order history"), QStringLiteral("service")}));
        QCOMPARE(wrapped(QStringLiteral("Order history service of all of them"), 14, 2), QStringList({QStringLiteral("Order history"), QStringLiteral("service of al\u2026")}));
        QCOMPARE(wrapped(QString(40, u'w'), 10, 2), QStringList({QString(9, u'w') + QChar(0x2026)}));
    }

    void htmlLinks()
    {
        QCOMPARE(htmlLink(QStringLiteral("javascript:alert(1)")), QStringLiteral("javascript:alert(1)"));
        QVERIFY(htmlLink(QStringLiteral("https://a.example/?a=1&b")).contains(QLatin1String("a=1&amp;b\"")));
    }

    /// Every cell of the inventory comes back as it is in the design.
    void inventoryOfHell()
    {
        if (test::tool(QStringLiteral("python3")).isEmpty())
            QSKIP("python3 is not installed: NOTHING is read back here.");
        const Design design = test::designFromHell();
        const ExportPlan plan = planOf(design, QStringLiteral("inventory"));
        const QJsonArray rows = python(csvProgram, fileOf(plan, QStringLiteral("components.csv"))).array();
        QCOMPARE(rows.size(), design.components().size());
        qsizetype at = 0;
        for (const Component& component : design.components()) {
            const QJsonObject row = rows.at(at++).toObject();
            const auto cell = [&](const char* column) {
                QString text = row.value(QLatin1String(column)).toString();
                if (text.startsWith(u'\'') && text.size() > 1 && QStringLiteral("=+-@\t ").contains(text.at(1)))
                    text.remove(0, 1);
                return text;
            };
            QCOMPARE(row.value(QLatin1String("id")).toString(), component.id);
            QCOMPARE(cell("name"), component.name);
            QCOMPARE(cell("description"), component.description);
            QCOMPARE(cell("tags"), component.tags.join(QLatin1String("; ")));
            if (const Value* technology = component.attributes.find(u"technology"))
                QCOMPARE(cell("technology"), technology->toText());
            for (const QString& key : row.keys())
                QVERIFY2(!row.value(key).toString().startsWith(u'='), qPrintable(key));
        }
    }

    /// The page holds every name as it is, opens and closes every element, and runs nothing but its own script.
    void pageOfHell()
    {
        if (test::tool(QStringLiteral("python3")).isEmpty())
            QSKIP("python3 is not installed: NOTHING is read back here.");
        const Design design = test::designFromHell();
        const QJsonObject page = python(htmlProgram, fileOf(planOf(design, QStringLiteral("documentation")), QStringLiteral("index.html"))).object();
        QVERIFY(!page.isEmpty());
        QCOMPARE(page.value(QLatin1String("scripts")).toInt(), 1);
        QCOMPARE(QJsonDocument(page.value(QLatin1String("bad")).toArray()).toJson(QJsonDocument::Compact), QByteArray("[]"));
        QCOMPARE(QJsonDocument(page.value(QLatin1String("open")).toArray()).toJson(QJsonDocument::Compact), QByteArray("[]"));
        const QJsonObject heads = page.value(QLatin1String("heads")).toObject();
        for (const Component& component : design.components())
            QCOMPARE(heads.value(QLatin1String("c-") + component.id).toString(), shownName(component));
    }

    /// Nothing on the page is fetched from elsewhere.
    void pageNeedsNothing()
    {
        const QByteArray page = fileOf(planOf(shop(), QStringLiteral("documentation")), QStringLiteral("index.html"));
        QVERIFY(page.contains("default-src 'none'"));
        for (const char* fetched : {"<link", "<img", "<iframe", "@import", "url(http", "src=", "fetch("})
            QVERIFY2(!page.contains(fetched), fetched);
        QVERIFY(!page.contains("hunter2"));
        QVERIFY(!page.contains("href=\"javascript"));
    }

    void picturesAreXml_data()
    {
        QTest::addColumn<Design>("design");
        QTest::newRow("hell") << test::designFromHell();
        QTest::newRow("shop") << shop();
    }
    void picturesAreXml()
    {
        QFETCH(Design, design);
        QXmlStreamReader reader(fileOf(planOf(design, QStringLiteral("documentation")), QStringLiteral("overview.svg")));
        qsizetype cards = 0;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("a"))
                ++cards;
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(cards, design.components().size());
    }

    /// Rows of a table have as many cells as its head, whatever the texts hold.
    void tablesOfMarkdown_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("documentation") << "documentation";
        QTest::newRow("decisions") << "decisions";
    }
    void tablesOfMarkdown()
    {
        QFETCH(QString, target);
        static const QRegularExpression bar(QStringLiteral("(?<!\\\\)(?:\\\\\\\\)*\\|"));
        int tables = 0;
        for (const ExportFile& file : planOf(test::designFromHell(), target).files) {
            if (!file.path.endsWith(QLatin1String(".md")))
                continue;
            qsizetype columns = 0;
            for (const QString& line : QString::fromUtf8(file.content).split(u'\n')) {
                if (!line.startsWith(u'|')) {
                    columns = 0;
                    continue;
                }
                const qsizetype count = line.count(bar);
                tables += columns == 0 ? 1 : 0;
                if (columns > 0)
                    QVERIFY2(count == columns, qPrintable(QString(file.path + QLatin1String(": ") + line)));
                columns = count;
            }
            QVERIFY2(!file.content.contains("<script"), qPrintable(file.path));
        }
        QVERIFY(tables > 0);
    }

    /// Graphviz itself reads the labels back.
    void dotOfHell()
    {
        if (test::tool(QStringLiteral("dot")).isEmpty())
            QSKIP("Graphviz's dot is not installed: NOTHING is read back here.");
        const Design design = test::designFromHell();
        const test::Judged judged = test::run(test::tool(QStringLiteral("dot")), {QStringLiteral("-Tdot_json")}, {}, fileOf(planOf(design, QStringLiteral("dot")), QStringLiteral("architecture.dot")));
        QCOMPARE(judged.code, 0);
        QStringList labels;
        const QJsonArray objects = QJsonDocument::fromJson(judged.output).object().value(QLatin1String("objects")).toArray();
        for (const QJsonValue& object : objects) {
            QString label = object.toObject().value(QLatin1String("label")).toString();
            // The label still has the escapes of Graphviz's labels.
            QString plain;
            for (qsizetype at = 0; at < label.size(); ++at) {
                if (label.at(at) == u'\\' && at + 1 < label.size()) {
                    ++at;
                    plain += label.at(at) == u'n' ? QChar(u'\n') : label.at(at);
                } else {
                    plain += label.at(at);
                }
            }
            labels.append(plain.replace(QLatin1String("&amp;"), QLatin1String("&")).section(u'\n', 0, 0));
        }
        for (const Component& component : design.components()) {
            const bool found = labels.contains(shownName(component)) || labels.filter(QString(shownName(component) + QLatin1String(" ("))).size() > 0;
            QVERIFY2(found, qPrintable(QString(shownName(component) + QLatin1String(" in ") + labels.join(u'\n'))));
        }
    }

    void backstageOfHell()
    {
        const Design design = test::designFromHell();
        QHash<QString, std::pair<QString, QString>> told;
        for (const ExportFile& file : planOf(design, QStringLiteral("backstage")).files) {
            for (const YAML::Node& node : YAML::LoadAll(file.content.toStdString())) {
                const YAML::Node annotations = node["metadata"]["annotations"];
                if (!annotations)
                    continue;
                const YAML::Node component = annotations["groundplan.io/component"];
                if (component && node["kind"].as<std::string>() != "API")
                    told.insert(QString::fromStdString(component.as<std::string>()),
                                {QString::fromStdString(node["metadata"]["title"].as<std::string>("")), QString::fromStdString(node["metadata"]["description"].as<std::string>(""))});
            }
        }
        int compared = 0;
        for (const Component& component : design.components()) {
            if (!told.contains(component.id))
                continue;
            QCOMPARE(told.value(component.id).first, component.name);
            QCOMPARE(told.value(component.id).second, component.description);
            ++compared;
        }
        QVERIFY(compared > 30);
    }

    void scoreOfHell()
    {
        const Design design = test::designFromHell();
        int compared = 0;
        for (const ExportFile& file : planOf(design, QStringLiteral("score")).files) {
            if (!file.path.endsWith(QLatin1String("/score.yaml")))
                continue;
            const YAML::Node node = YAML::Load(file.content.toStdString());
            const Component& component = *design.component(QString::fromStdString(node["metadata"]["annotations"]["groundplan.io/component"].as<std::string>()));
            const Value* configuration = component.attributes.find(u"configuration");
            if (!configuration)
                continue;
            for (const auto& [key, value] : configuration->toMap()) {
                const QString written = QString::fromStdString(node["containers"]["main"]["variables"][key.toStdString()].as<std::string>());
                QCOMPARE(QString(written).replace(QLatin1String("$${"), QLatin1String("${")), value.toText());
                QVERIFY(!written.contains(QRegularExpression(QStringLiteral("(?<!\\$)\\$\\{"))));
                ++compared;
            }
        }
        QVERIFY(compared > 20);
    }

    /// Secrets in the clear are in no description.
    void noSecrets()
    {
        const Design design = shop();
        for (const auto& exporter : allExporters()) {
            if (exporter->group() != ExportGroup::Descriptions)
                continue;
            for (const ExportFile& file : planOf(design, exporter->id()).files)
                QVERIFY2(!file.content.contains("hunter2"), qPrintable(QString(exporter->id() + u' ' + file.path)));
        }
    }

    /// The last pattern that matches decides, so what a team owns comes after the rest.
    void codeOwners()
    {
        const QString text = QString::fromUtf8(fileOf(planOf(shop(), QStringLiteral("codeowners")), QStringLiteral("CODEOWNERS")));
        const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.at(1).startsWith(QLatin1String("*  @small-shop/platform")));
        QVERIFY2(text.contains(QRegularExpression(QStringLiteral("\n/base/shop/(cart|orders)\\.yaml +@small-shop/buy\n"))), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestExportDescriptions)
#include "tst_export_descriptions.moc"
