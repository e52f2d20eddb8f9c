// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "app/services/pattern_source.h"
#include "model/design/hierarchy.h"
#include "model/edit/document.h"
#include "model/edit/edits.h"
#include "model/layout/layout_engine.h"
#include "model/patterns/instantiate.h"
#include "model/patterns/pattern_reader.h"
#include "model/rules/checker.h"
#include "model/rules/fix_effect.h"
#include "model/rules/rule.h"
#include "model/storage/design_reader.h"
#include "model/storage/design_writer.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

const Catalog& catalog() { return test::catalog(); }
const QDate today(2026, 1, 1);

const QList<Pattern>& patterns()
{
    static const auto loaded = loadPatterns(catalog());
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().text()));
    return *loaded;
}

const Pattern& pattern(const QString& id)
{
    for (const Pattern& at : patterns()) {
        if (at.id == id)
            return at;
    }
    qFatal("no pattern %s", qPrintable(id));
}

/// All answers worth trying: both booleans, every choice, the shortest and the longest list, with each other.
QList<ValueMap> allAnswers(const Pattern& pattern)
{
    QList<ValueMap> all{{}};
    for (const PatternParameter& parameter : pattern.parameters) {
        QList<Value> values{parameter.defaultValue};
        if (parameter.type == PatternParameter::Type::Boolean)
            values = {true, false};
        for (const PatternChoice& choice : parameter.choices) {
            if (Value(choice.id) != parameter.defaultValue)
                values.append(choice.id);
        }
        if (parameter.type == PatternParameter::Type::List) {
            for (const int size : {parameter.min, parameter.max}) {
                QStringList list;
                for (int at = 0; at < size; ++at)
                    list.append(QStringLiteral("Part %1").arg(at + 1));
                values.append(list);
            }
        }
        QList<ValueMap> longer;
        for (const ValueMap& answers : std::as_const(all)) {
            for (const Value& value : std::as_const(values)) {
                ValueMap more = answers;
                more.append(parameter.id, value);
                longer.append(more);
            }
        }
        all = longer;
    }
    return all;
}

QStringList texts(const QList<Finding>& findings)
{
    QStringList out;
    for (const Finding& finding : findings)
        out.append(QString(finding.rule + QLatin1String(": ") + finding.message));
    return out;
}

Design inserted(const Design& design, const QString& id, const PatternSite& site, const ValueMap& answers = {})
{
    const auto edit = instantiate(design, catalog(), pattern(id), answers, site);
    if (!edit)
        qFatal("%s", qPrintable(edit.error().text()));
    Design after = design;
    if (const auto applied = after.apply(edit->changes); !applied)
        qFatal("%s", qPrintable(applied.error().text()));
    return after;
}

/// Pairs of neighbours that lie over one another, and what sticks out of its container.
QStringList misplaced(const Design& design)
{
    QStringList wrong;
    const auto rectOf = [&](const Component& component) { return relativeRect(design, component.id, catalog().isContainer(component.kind)); };
    for (const Component& one : design.components()) {
        const QRectF rect = rectOf(one);
        if (const Component* outer = design.component(one.in)) {
            if (rect.left() < 0 || rect.top() < geometry::containerHeader || rect.right() > rectOf(*outer).width() || rect.bottom() > rectOf(*outer).height())
                wrong.append(QString(one.id + QLatin1String(" sticks out of ") + outer->id));
        }
        for (const Component& other : design.components()) {
            if (one.id < other.id && one.in == other.in && rect.intersects(rectOf(other)))
                wrong.append(QString(one.id + QLatin1String(" lies over ") + other.id));
        }
    }
    return wrong;
}

const char* const place = R"(groundplan: 1
components:
  region: { kind: region }
  net: { kind: network, in: region, trust: internal, default-deny: true }
  cluster: { kind: cluster, in: net }
  shop: { kind: namespace, in: cluster, name: Shop }
  cart: { kind: service, in: shop, name: Cart }
layout:
  region: [0, 0, 600, 400]
  net: [24, 56, 500, 320]
  cluster: [24, 56, 400, 240]
  shop: [24, 56, 320, 160]
  cart: [24, 56]
)";

} // namespace

/// Patterns as data, and what they do to designs.
class PatternsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wanted();
    void whole_data();
    void whole();
    void everyChoice_data() { whole_data(); }
    void everyChoice();
    void oneUndoStep_data() { whole_data(); }
    void oneUndoStep();
    void intoANamespace();
    void intoADatabaselessPlace();
    void inFrontOfALegacySystem();
    void groupsAreFoundByName();
    void twiceGivesFreshNames();
    void atTheMiddle();
    void besideWhatIsThere();
    void containersGrow();
    void answers_data();
    void answers();
    void typedAnswers();
    void readerErrors_data();
    void readerErrors();
};

/// Those that everybody looks for.
void PatternsTest::wanted()
{
    QStringList ids;
    for (const Pattern& at : patterns())
        ids.append(at.id);
    for (const char* id : {"microservice", "gateway-bff", "events-outbox", "cqrs", "saga", "strangler", "service-mesh", "gitops", "observability",
                           "serverless-pipeline", "active-active", "hub-and-spoke", "regulated-zone"})
        QVERIFY2(ids.contains(QLatin1String(id)), id);
    QVERIFY(std::is_sorted(patterns().begin(), patterns().end(), [](const Pattern& a, const Pattern& b) {
        return std::pair(a.category, a.name) < std::pair(b.category, b.name);
    }));
}

void PatternsTest::whole_data()
{
    QTest::addColumn<QString>("id");
    for (const Pattern& at : patterns())
        QTest::newRow(qPrintable(at.id)) << at.id;
}

void PatternsTest::whole()
{
    QFETCH(QString, id);
    const Pattern& at = pattern(id);
    QVERIFY(!at.name.isEmpty());
    QVERIFY2(at.summary.endsWith(u'.') && at.useWhen.endsWith(u'.'), "sentences end with a period");
    QVERIFY(at.tradeOffs.size() >= 2);
    QVERIFY(!at.prevents.isEmpty());
    for (const QString& rule : at.prevents)
        QVERIFY2(ruleById(rule), qPrintable(QString(rule + QLatin1String(" is no rule"))));
    // With its defaults: nothing grave, and it lays out.
    const auto design = patternDesign(catalog(), at);
    QVERIFY2(design, design ? "" : qPrintable(design.error().text()));
    QVERIFY(design->components().size() >= 3);
    QVERIFY(design->connections().size() >= 1);
    QStringList errors;
    for (const Finding& finding : checkDesign(*design, catalog(), today).findings) {
        if (finding.severity == Severity::Error)
            errors.append(finding.message);
    }
    QCOMPARE(errors, QStringList());
    QVERIFY(layoutDesign(*design, catalog()));
}

void PatternsTest::everyChoice()
{
    QFETCH(QString, id);
    const Pattern& at = pattern(id);
    for (const ValueMap& given : allAnswers(at)) {
        QStringList said;
        for (const auto& [key, value] : given)
            said.append(QString(key + u'=' + value.toText()));
        const QString context = said.join(QLatin1String("; "));
        const auto told = [&context](const QString& what) { return QString(what + QLatin1String(" with ") + context).toUtf8(); };
        const auto design = patternDesign(catalog(), at, given);
        QVERIFY2(design, design ? "" : told(design.error().text()).constData());
        // What it promises to prevent does not come. Who does without the platform gets what the platform prevents.
        QList<Finding> unwanted;
        bool bare = false;
        for (const auto& [key, value] : given)
            bare = bare || value == Value(false);
        for (const Finding& finding : checkDesign(*design, catalog(), today).findings) {
            if (at.prevents.contains(finding.rule) || (!bare && finding.severity == Severity::Error))
                unwanted.append(finding);
        }
        QVERIFY2(unwanted.isEmpty(), told(texts(unwanted).join(u'\n')).constData());
        QVERIFY2(misplaced(*design).isEmpty(), told(misplaced(*design).join(u'\n')).constData());
        // It is a design like any other: read back without a warning, byte for byte.
        const QByteArray text = writeDesign(*design, catalog());
        const auto loaded = readDesign(text, {}, catalog());
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().text()));
        QVERIFY2(loaded->warnings.isEmpty(), qPrintable(context));
        QCOMPARE(writeDesign(loaded->design, catalog()), text);
    }
}

void PatternsTest::oneUndoStep()
{
    QFETCH(QString, id);
    Document document;
    document.reset(test::design(place));
    const Design before = document.design();
    QVERIFY(document.apply(instantiate(before, catalog(), pattern(id), {}, {{QStringLiteral("shop")}, {}})));
    QCOMPARE(document.undoStack()->count(), 1);
    QCOMPARE(document.undoStack()->undoText(), QString(QLatin1String("Insert ") + pattern(id).name));
    QVERIFY2(misplaced(document.design()).isEmpty(), qPrintable(misplaced(document.design()).join(u'\n')));
    document.undoStack()->undo();
    QCOMPARE(document.design(), before);
}

/// What is selected takes the place of parts, with the containers around it; no second cluster, network, delivery.
void PatternsTest::intoANamespace()
{
    const Design design = inserted(test::design(place), QStringLiteral("microservice"), {{QStringLiteral("shop")}, {}});
    QCOMPARE(design.components().size(), 5 + 2);
    QCOMPARE(design.component(QStringLiteral("orders"))->in, QStringLiteral("shop"));
    QCOMPARE(design.component(QStringLiteral("orders-database"))->in, QStringLiteral("net"));
    // A card in the namespace says the same.
    const Design other = inserted(test::design(place), QStringLiteral("microservice"), {{QStringLiteral("cart")}, {}});
    QCOMPARE(other.component(QStringLiteral("orders"))->in, QStringLiteral("shop"));
}

/// A namespace without a network around it: what would stand in the network goes beside the cluster.
void PatternsTest::intoADatabaselessPlace()
{
    const Design bare = test::design(R"(groundplan: 1
components:
  cluster: { kind: cluster }
  shop: { kind: namespace, in: cluster }
)");
    const Design design = inserted(bare, QStringLiteral("microservice"), {{QStringLiteral("shop")}, {}});
    QCOMPARE(design.components().size(), 4);
    QCOMPARE(design.component(QStringLiteral("orders-database"))->in, QString());
    const Design region = test::design("groundplan: 1\ncomponents:\n  west: { kind: region }\n");
    const Design within = inserted(region, QStringLiteral("hub-and-spoke"), {{QStringLiteral("west")}, {}});
    QCOMPARE(within.component(QStringLiteral("hub"))->in, QStringLiteral("west"));
    QVERIFY(!within.component(QStringLiteral("region")));
}

/// Callers of the legacy system are led to the facade, and the finding about them goes.
void PatternsTest::inFrontOfALegacySystem()
{
    const Design design = test::design(R"(groundplan: 1
components:
  cluster: { kind: cluster }
  shop: { kind: namespace, in: cluster }
  cart: { kind: service, in: shop }
  store: { kind: service, in: shop }
  ledger: { kind: legacy-system, name: Ledger }
  ledger-db: { kind: relational-database }
connections:
  cart-ledger: { from: cart, to: ledger, kind: calls, protocol: https, timeout: 2s }
  store-ledger: { from: store, to: ledger, kind: calls, protocol: https, timeout: 2s }
  ledger-data: { from: ledger, to: ledger-db, kind: writes }
)");
    const PatternSite site{{QStringLiteral("ledger")}, {}};
    const Design after = inserted(design, QStringLiteral("strangler"), site);
    QCOMPARE(after.connection(QStringLiteral("cart-ledger"))->to, QStringLiteral("facade"));
    QCOMPARE(after.connection(QStringLiteral("store-ledger"))->to, QStringLiteral("facade"));
    QCOMPARE(after.connection(QStringLiteral("ledger-data"))->from, QStringLiteral("ledger"));
    QVERIFY(after.connection(QStringLiteral("anti-corruption-layer-ledger")));
    QVERIFY(!after.component(QStringLiteral("data-centre")));
    const auto about = [](const Design& of) {
        int count = 0;
        for (const Finding& finding : checkDesign(of, catalog(), today).findings)
            count += finding.rule == QLatin1String("legacy-without-facade");
        return count;
    };
    QVERIFY(about(design) > 0);
    QCOMPARE(about(after), 0);
    // What is told before it is inserted is what comes.
    Checker checker(catalog(), today);
    checker.reset(design);
    const FixEffect effect = effectOf(checker, *instantiate(design, catalog(), pattern(QStringLiteral("strangler")), {}, site));
    const auto keys = [](const Design& of) {
        QSet<QString> set;
        for (const Finding& finding : checkDesign(of, catalog(), today).findings)
            set.insert(finding.fingerprint);
        return set;
    };
    QCOMPARE(effect.resolved, int((keys(design) - keys(after)).size()));
    QCOMPARE(effect.raised, int((keys(after) - keys(design)).size()));
}

void PatternsTest::groupsAreFoundByName()
{
    const Design design = test::design("groundplan: 1\ngroups:\n  buy: { kind: team, name: Buying }\ncomponents:\n  shop: { kind: namespace }\n");
    const Design after = inserted(design, QStringLiteral("microservice"), {{QStringLiteral("shop")}, {}}, {{QStringLiteral("team"), QStringLiteral("buying")}});
    QCOMPARE(after.component(QStringLiteral("orders"))->groupsOf(u"team"), QStringList{QStringLiteral("buy")});
    QCOMPARE(after.groups().size(), 1);
}

void PatternsTest::twiceGivesFreshNames()
{
    const Design once = inserted({}, QStringLiteral("saga"), {});
    const Design twice = inserted(once, QStringLiteral("saga"), {});
    QCOMPARE(twice.components().size(), 2 * once.components().size());
    QCOMPARE(twice.connections().size(), 2 * once.connections().size());
    QCOMPARE(twice.groups().size(), once.groups().size());
    QVERIFY(misplaced(twice).isEmpty());
}

void PatternsTest::atTheMiddle()
{
    const Design design = inserted({}, QStringLiteral("gitops"), {{}, QPointF(1000, 2000)});
    QRectF all;
    for (const Id& id : design.childrenOf({}))
        all |= relativeRect(design, id, catalog().isContainer(design.component(id)->kind));
    QVERIFY((all.center() - QPointF(1000, 2000)).manhattanLength() <= geometry::grid);
}

/// Where something stands already, a pattern goes beside it.
void PatternsTest::besideWhatIsThere()
{
    Design design = test::design(R"(groundplan: 1
components:
  cluster: { kind: cluster }
  cart: { kind: service }
  pay: { kind: service }
layout:
  cluster: [0, 0, 400, 300]
  cart: [440, 40]
  pay: [100, 400]
)");
    for (const Pattern& pattern : patterns()) {
        for (const QPointF middle : {QPointF(200, 150), QPointF(500, 80), QPointF(190, 430), QPointF(-3000, 0)}) {
            const Result<Edit> edit = instantiate(design, test::catalog(), pattern, {}, {{}, middle});
            QVERIFY(edit);
            Design after = design;
            QVERIFY(after.apply(edit->changes));
            const auto rect = [&](const Id& id) { return relativeRect(after, id, test::catalog().isContainer(after.component(id)->kind)); };
            for (const Id& fresh : after.childrenOf({})) {
                for (const Id& old : {QStringLiteral("cluster"), QStringLiteral("cart"), QStringLiteral("pay")})
                    QVERIFY2(fresh == old || !rect(fresh).intersects(rect(old)), qPrintable(QString(pattern.id + u' ' + fresh + u' ' + old)));
            }
        }
    }
}

void PatternsTest::containersGrow()
{
    const Design design = inserted(test::design(place), QStringLiteral("saga"), {{QStringLiteral("shop")}, {}});
    QVERIFY(misplaced(design).isEmpty());
    QVERIFY(design.placement(QStringLiteral("shop"))->size.height() > 160);
    QVERIFY(design.placement(QStringLiteral("region"))->size.height() > 400);
    QCOMPARE(design.placement(QStringLiteral("cart"))->at, QPointF(24, 56));
}

void PatternsTest::answers_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    QTest::newRow("unknown") << "saga" << "step" << "a" << "The pattern 'saga' has no parameter 'step'; did you mean 'steps'?";
    QTest::newRow("empty text") << "saga" << "name" << " " << "'Transaction' needs a text.";
    QTest::newRow("too few") << "saga" << "steps" << "one" << "'Participants' needs 2 to 6 different entries, parted by commas.";
    QTest::newRow("the same") << "saga" << "steps" << "one, one" << "'Participants' needs 2 to 6 different entries, parted by commas.";
    QTest::newRow("choice") << "microservice" << "store" << "paper" << "'Database' is one of relational-database, document-database, none.";
    QTest::newRow("boolean") << "microservice" << "cache" << "perhaps" << "'With a cache' is yes or no.";
}

void PatternsTest::answers()
{
    QFETCH(QString, id);
    QFETCH(QString, parameter);
    QFETCH(QString, text);
    QFETCH(QString, message);
    const PatternParameter* known = pattern(id).parameter(parameter);
    const Value value = known && known->type == PatternParameter::Type::List ? Value(text.split(u',')) : Value(text);
    const auto edit = instantiate({}, catalog(), pattern(id), {{parameter, value}});
    QVERIFY(!edit);
    QCOMPARE(edit.error().message, message);
    if (known) {
        const auto typed = parsedPatternAnswer(*known, text);
        QVERIFY(!typed);
        QCOMPARE(typed.error().message, message);
    }
}

void PatternsTest::typedAnswers()
{
    QCOMPARE(*parsedPatternAnswer(*pattern(QStringLiteral("saga")).parameter(QStringLiteral("steps")), QStringLiteral(" Pay , Ship,")),
             Value(QStringList{QStringLiteral("Pay"), QStringLiteral("Ship")}));
    QCOMPARE(*parsedPatternAnswer(*pattern(QStringLiteral("microservice")).parameter(QStringLiteral("cache")), QStringLiteral("Yes")), Value(true));
    PatternParameter number;
    number.type = PatternParameter::Type::Integer;
    number.label = QStringLiteral("Count");
    number.max = 5;
    QCOMPARE(*parsedPatternAnswer(number, QStringLiteral("5")), Value(5));
    QCOMPARE(parsedPatternAnswer(number, QStringLiteral("6")).error().message, QStringLiteral("'Count' is a whole number from 1 to 5."));
    QVERIFY(!parsedPatternAnswer(number, QStringLiteral("0")));
}

void PatternsTest::readerErrors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    const QByteArray head = "pattern: P\ncategory: C\nsummary: S.\nuse-when: U.\ntrade-offs: [a, b]\nparameters:\n"
                            "  name: { type: text, label: Name, default: x }\n  many: { type: list, label: Many, default: [a] }\n"
                            "  pick: { type: choice, label: Pick, default: a, choices: { a: A, b: B } }\n";
    const auto row = [&](const char* name, const char* body, const char* message) {
        QTest::newRow(name) << QByteArray(head + body) << QString::fromUtf8(message);
    };
    row("key", "sumary: {}\ncomponents: { a: { kind: service } }\n", "p.yaml:10:1: Unknown key 'sumary'; did you mean 'summary'?");
    row("kind", "components:\n  a: { kind: servise }\n", "p.yaml:11:14: Unknown component kind 'servise'.");
    row("no kind", "components:\n  a: { name: A }\n", "p.yaml:11:3: The part 'a' needs a kind.");
    row("attribute", "components:\n  a: { kind: service, replica: 2 }\n",
        "p.yaml:11:23: A component or connection of kind 'service' has no attribute 'replica'; did you mean 'replicas'?");
    row("placeholder", "components:\n  a: { kind: service, name: \"{nam}\" }\n", "p.yaml:11:29: There is no parameter 'nam'.");
    row("unquoted placeholder", "components:\n  a: { kind: service, name: {name} }\n",
        "p.yaml:11:29: A field is text, a number, yes or no, or a list. A text that begins with a placeholder needs quotes.");
    row("condition", "components:\n  a: { kind: service, if: nam }\n", "p.yaml:11:27: There is no parameter 'nam'.");
    row("choice", "components:\n  a: { kind: service, if: pick=c }\n", "p.yaml:11:27: 'pick' has no choice 'c'.");
    row("not a boolean", "components:\n  a: { kind: service, if: name }\n",
        "p.yaml:11:27: 'if' needs a boolean parameter, or a choice and one of its values.");
    row("each", "components:\n  a: { kind: service, each: name }\n", "p.yaml:11:29: 'each' needs a parameter that is a list.");
    row("in", "components:\n  a: { kind: service, in: b }\n", "p.yaml:11:27: There is no part 'b' before this one.");
    row("in each", "components:\n  b: { kind: namespace, each: many }\n  a: { kind: service, in: b }\n",
        "p.yaml:12:27: 'b' is made for each of 'many': what stands in it must be, too.");
    row("takes over", "components:\n  b: { kind: legacy-system }\n  a: { kind: service, takes-over: b }\n",
        "p.yaml:12:35: 'takes-over' needs a part before this one that something selected can stand in for.");
    row("set", "components:\n  a: { include: sets, kind: service }\n", "p.yaml:11:17: There is no set of fields 'sets'; known are served.");
    row("base", "uses: b\ncomponents:\n  a: { kind: service }\n", "p.yaml:10:7: There is no base 'b'.");
    row("cell", "components:\n  a: { kind: service, at: [1] }\n", "p.yaml:11:27: 'at' must be a column and a row, both from 0.");
    row("end", "components:\n  a: { kind: service }\nconnections:\n  c: { kind: calls, from: a, to: b }\n", "p.yaml:13:34: There is no part 'b' for 'to'.");
    row("connection kind", "components:\n  a: { kind: service }\nconnections:\n  c: { kind: call, from: a, to: a }\n",
        "p.yaml:13:14: Unknown connection kind 'call'.");
    row("no components", "connections: {}\n", "p.yaml:1:1: A pattern needs 'components'.");
    QTest::newRow("default") << QByteArray("pattern: P\ncategory: C\nsummary: S.\nuse-when: U.\ntrade-offs: [a, b]\nparameters:\n"
                                           "  n: { type: integer, label: N, default: 7, max: 5 }\ncomponents:\n  a: { kind: service }\n")
                             << "p.yaml:7:42: 'N' is a whole number from 1 to 5.";
    QTest::newRow("neither") << QByteArray("name: P\n") << "p.yaml:1:1: The file is neither a pattern nor sets of fields for patterns.";
    QTest::newRow("yaml") << QByteArray("pattern: P\npattern: Q\n") << "p.yaml:2:1: duplicate key 'pattern'";
}

void PatternsTest::readerErrors()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, message);
    const auto read = readPatterns({{QStringLiteral("sets.yaml"), "sets:\n  served: { port: 80 }\n"}, {QStringLiteral("p.yaml"), body}}, catalog());
    QVERIFY(!read);
    if (QLatin1String(QTest::currentDataTag()) == QLatin1String("yaml"))
        QVERIFY2(read.error().where.line == 2, qPrintable(read.error().text()));
    else
        QCOMPARE(read.error().text(), message);
}

QTEST_GUILESS_MAIN(PatternsTest)
#include "tst_patterns.moc"
