// SPDX-License-Identifier: Apache-2.0
#include <functional>

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QtTest>

#include "model/edit/fragment.h"
#include "model/storage/design_writer.h"
#include "tests/fuzz/promises.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

/// Small designs cut out of the samples and templates, so that a mutant takes little time, and one with all features.
QList<QByteArray> designSeeds()
{
    QList<QByteArray> seeds(3, test::fileBytes(QStringLiteral("hostile/every_feature.groundplan.yaml")));
    for (const char* folder : {":/groundplan/samples", ":/groundplan/templates"}) {
        QDirIterator files(QString::fromLatin1(folder), QDir::Files);
        while (files.hasNext()) {
            const Design whole = test::design(test::fileBytes(files.next()));
            QList<Id> ids;
            for (const Component& component : whole.components()) {
                if (!test::catalog().isContainer(component.kind))
                    ids.append(component.id);
            }
            for (qsizetype from = 0; from < ids.size(); from += 6) {
                const Fragment fragment = fragmentOf(whole, ids.mid(from, 6));
                DesignContent content;
                content.properties = whole.properties();
                content.components = fragment.components;
                content.connections = fragment.connections;
                content.placements = fragment.placements;
                for (const Deviation& deviation : whole.deviations())
                    content.deviations.append(deviation);
                for (const Comment& comment : whole.comments())
                    content.comments.append(comment);
                const auto cut = Design::fromContent(content);
                if (!cut)
                    qFatal("%s", qPrintable(cut.error().text()));
                seeds.append(writeDesign(*cut, test::catalog()));
            }
        }
    }
    return seeds;
}

/// A file that each importer takes.
QList<std::pair<const char*, QByteArray>> importSeeds()
{
    return {{"kubernetes", test::fileBytes(QStringLiteral("hostile/manifests.yaml"))},
            {"microsecend", test::fileBytes(QStringLiteral("imports/microsecend/shop/diagram/shop.json"))},
            {"microtosca", test::fileBytes(QStringLiteral("imports/microtosca/forms/topology.yml"))},
            {"compose", test::fileBytes(QStringLiteral("imports/compose/shop/files/docker-compose.yml"))},
            {"terraform", test::fileBytes(QStringLiteral("imports/terraform/state/files/terraform.tfstate"))},
            {"backstage", test::fileBytes(QStringLiteral("imports/backstage/catalog/files/catalog-info.yaml"))},
            {"structurizr", test::fileBytes(QStringLiteral("imports/structurizr/bank/files/workspace.json"))}};
}

/// Changes a text as bad disks, bad merges and bad people do.
class Mutator
{
public:
    Mutator(QRandomGenerator& random, const QList<QByteArray>& seeds) : m_random(random), m_seeds(seeds) {}

    QByteArray mutant()
    {
        QByteArray text = anySeed();
        for (int steps = 1 + m_random.bounded(3); steps > 0; --steps)
            mutate(text);
        return text;
    }

private:
    qsizetype below(qsizetype bound) { return bound > 0 ? qsizetype(m_random.bounded(qint64(bound))) : 0; }
    const QByteArray& anySeed() { return m_seeds.at(below(m_seeds.size())); }
    QByteArray token()
    {
        static const QByteArrayList tokens{
            "no", "~", "null", "true", "True", "0", "-1", "-0.0", "1.0", "1e3", "1e400", "99999999999999999999", ".nan", "0x1F", "08", "1.10",
            "\"\"", "''", "\"\\u2028\\x04\\0\"", "\"a\\nb \\n\"", "\" lead\"", "\"trail \"", "\"# no\"", "\"- a\"", "\":a\"", "[]", "{}", "[[[]]]",
            "{ a: 1, a: 2 }", "[~, ~]", "{ ? k : v }", "{ \"a: b\": \"c, d\" }", "&x y", "*x", "*a", "!!str 5", "!!int \"5\"", "! x", "!<!x> y",
            "|\n      block\n\n      text\n", ">-\n      folded\n      text\n", "2027-09-30", "2027-09-30T10:00", "2027-13-01", "2s", "512Mi",
            "50%", "\xf0\x9f\x9a\x80", "\xc2\x85", "\xe2\x80\xa8", "\xef\xbb\xbf", "\xef\xbf\xbe", "\xff", "\x04", "cart", "cart-db", "cluster",
            "production", "buy", "kind", "in", "from", "to", "team", "mesh", "system", "tags", "name", "replicas", "layout", "groundplan",
            "-", "?", ":", "- ", "? ", ": ", ", ", " #", "%", "@", "`", "|", ">", "<<", "=", "...", "---", "\t", "\r\n", "\r",
            "{{ x }}", "${Y}", "a?b", "a:b", "a#b", "\"" + QByteArray(1500, 'k') + "\"", "? " + QByteArray(1500, 'k') + "\n    "};
        return tokens.at(below(tokens.size()));
    }
    /// Start and length of a random word.
    std::pair<qsizetype, qsizetype> word(const QByteArray& text)
    {
        const auto isWord = [](char c) { return !QByteArrayView(" \n,:[]{}").contains(c); };
        qsizetype at = below(text.size());
        while (at < text.size() && !isWord(text.at(at)))
            ++at;
        while (at > 0 && isWord(text.at(at - 1)))
            --at;
        qsizetype end = at;
        while (end < text.size() && isWord(text.at(end)))
            ++end;
        return {at, end - at};
    }
    void mutate(QByteArray& text)
    {
        if (text.isEmpty())
            return;
        switch (m_random.bounded(14)) {
        case 0: text[below(text.size())] = char(m_random.bounded(256)); break;
        case 1: text.insert(below(text.size()), char(m_random.bounded(128))); break;
        case 2: text.remove(below(text.size()), 1 + below(8)); break;
        case 3: text.insert(below(text.size()), token()); break;
        case 4: text.truncate(below(text.size())); break;
        case 5: {
            const qsizetype from = below(text.size());
            text.insert(below(text.size()), text.mid(from, 1 + below(40)));
            break;
        }
        case 6: case 7: {
            QByteArrayList lines = text.split('\n');
            const qsizetype line = below(lines.size());
            switch (m_random.bounded(5)) {
            case 0: lines.removeAt(line); break;
            case 1: lines.insert(below(lines.size()), lines.at(line)); break;
            case 2: lines.move(line, below(lines.size())); break;
            case 3: lines[line].prepend(1 + below(3), ' '); break;
            default: lines[line] = lines.at(line).mid(1 + below(2)); break;
            }
            text = lines.join('\n');
            break;
        }
        case 8: {
            const QByteArrayList other = anySeed().split('\n');
            const qsizetype at = text.indexOf('\n', below(text.size()));
            text.insert(at + 1, other.at(below(other.size())) + '\n');
            break;
        }
        case 9: {
            const auto [at, length] = word(text);
            const auto [from, size] = word(text);
            text.replace(at, length, text.mid(from, size));
            break;
        }
        default: {
            const auto [at, length] = word(text);
            text.replace(at, length, token());
        }
        }
    }

    QRandomGenerator& m_random;
    const QList<QByteArray>& m_seeds;
};

} // namespace

/// Files that nobody meant to write: nothing crashes, every error says what and where, and whatever loads survives
/// being saved.
class TestHostileFiles : public QObject
{
    Q_OBJECT

    using Promise = std::function<QString(const QByteArray&)>;

    static void hold(const Promise& promise, const QList<QByteArray>& seeds, int mutants)
    {
        QRandomGenerator random(20260101);
        Mutator mutator(random, seeds);
        for (int number = 0; number < mutants; ++number) {
            const QByteArray bytes = mutator.mutant();
            QElapsedTimer timer;
            timer.start();
            const QString broken = promise(bytes);
            if (!broken.isEmpty() || timer.elapsed() > 5000) {
                const QByteArray message = "mutant " + QByteArray::number(number) + ": " + broken.toUtf8() + "\n" + bytes;
                QFAIL(message.constData());
            }
        }
    }

private Q_SLOTS:
    void seedsHold()
    {
        for (const QByteArray& seed : designSeeds())
            QCOMPARE(test::brokenDesignPromise(seed), QString());
        for (const auto& [importer, seed] : importSeeds())
            QCOMPARE(test::brokenImportPromise(importer, seed), QString());
    }

    void pastFinds_data()
    {
        QTest::addColumn<QByteArray>("entry");
        const QByteArray service = "components: { a: { kind: service, %1 }, b: { kind: service }, c: { kind: cluster } }\n"
                                   "connections: { a-b: { from: a, to: b, kind: calls } }\n";
        const auto row = [](const char* name, const QByteArray& entry) { QTest::newRow(name) << entry; };
        const auto attribute = [&](const char* name, const QByteArray& text) { row(name, QByteArray(service).replace("%1", text)); };
        attribute("mesh before team", "mesh: m, team: t");
        attribute("a group without a name", "team: \"\"");
        attribute("an integral float", "slo: 99.0");
        attribute("a negative zero", "slo: -0.0");
        attribute("a key of 1500 letters", "? " + QByteArray(1500, 'k') + " : 1");
        attribute("an unknown key of 1500 letters in a list", "x: [{ ? " + QByteArray(1500, 'k') + " : 1 }]");
        attribute("overlong name", "name: " + QByteArray(5000, 'n'));
        row("position of a connection", QByteArray(service).replace(", %1", "") + "layout: { a-b: [1, 2] }");
        row("position out of range", QByteArray(service).replace(", %1", "") + "layout: { a: [99999999999999999999, 2] }");
        row("size below zero", QByteArray(service).replace(", %1", "") + "layout: { c: [1, 2, -3, 4] }");
        row("overrides that are no map", QByteArray(service).replace(", %1", "") + "environments: { e: { overrides: 5 } }");
        row("a stray comma, which yaml-cpp never gets past", ",");
        row("text that ends the stream for yaml-cpp", QByteArray(service).replace(", %1", "") + "name: a\x04" "b\n");
    }
    void pastFinds()
    {
        QFETCH(QByteArray, entry);
        QCOMPARE(test::brokenDesignPromise("groundplan: 1\n" + entry), QString());
    }

    void designs() { hold(test::brokenDesignPromise, designSeeds(), 4000); }
    void imports_data()
    {
        QTest::addColumn<QByteArray>("importer");
        QTest::addColumn<QByteArray>("seed");
        for (const auto& [importer, seed] : importSeeds())
            QTest::newRow(importer) << QByteArray(importer) << seed;
    }
    void imports()
    {
        QFETCH(QByteArray, importer);
        QFETCH(QByteArray, seed);
        hold([&importer](const QByteArray& bytes) { return test::brokenImportPromise(importer.constData(), bytes); }, {seed}, 1500);
    }

    /// Sizes that would show a loop within a loop: none may take more than a few seconds, sanitizers included.
    void largeAndOdd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        constexpr int many = 20'000;
        const auto numbered = [](const QByteArray& pattern) {
            QByteArray text;
            for (int number = 0; number < many; ++number)
                text += QByteArray(pattern).replace("%2", QByteArray::number(number + 1)).replace("%1", QByteArray::number(number));
            return text;
        };
        const QByteArray start = "groundplan: 1\n";
        QTest::newRow("one long line that is not UTF-8") << QByteArray(2'000'000, 'x') + "\xff";
        QTest::newRow("environments") << start + "environments:\n" + numbered("  e%1: { overrides: { c: { replicas: 1 } } }\n")
                                             + "components: { c: { kind: service } }\n";
        QTest::newRow("a tower of containers") << start + "components:\n" + numbered("  c%1: { kind: cluster, in: c%2 }\n") + "  c20000: { kind: cluster }\n";
        QTest::newRow("a ring of containers") << start + "components:\n" + numbered("  c%1: { kind: cluster, in: c%2 }\n") + "  c20000: { kind: cluster, in: c0 }\n";
        QTest::newRow("unknown keys") << start + numbered("k%1: 1\n");
        QTest::newRow("anchors") << start + numbered("k%1: &a%1 1\n");
        QTest::newRow("empty documents") << QByteArray("---\n").repeated(many);
        QTest::newRow("directives") << QByteArray("%YAML 1.2\n").repeated(many);
        QTest::newRow("open quotes") << start + QByteArray("a: \"\n").repeated(many);
        QTest::newRow("one long text") << start + "name: \"" + QByteArray("x ").repeated(500'000) + "\"\n";
        QTest::newRow("comments") << start + QByteArray("# x\n").repeated(many * 5);
        QTest::newRow("blanks") << start + QByteArray(1'000'000, ' ') + "\n";
        QTest::newRow("one flow list") << start + "x: [" + QByteArray("1,").repeated(many * 5) + "1]\n";
        QTest::newRow("question marks") << start + QByteArray("? ").repeated(many);
        QTest::newRow("tags") << start + "x: " + QByteArray("!a ").repeated(many);
        QByteArray tower = "groundplan: 1\nx0: &a0 [1]\n";
        for (int at = 1; at < 700; ++at) {
            const QByteArray number = QByteArray::number(at);
            tower += "x" + number + ": &a" + number + " " + QByteArray(55, '[') + "*a" + QByteArray::number(at - 1) + QByteArray(55, ']') + "\n";
        }
        QTest::newRow("depth by aliases") << tower;
        QTest::newRow("length by aliases") << start + "a: &a " + QByteArray(1'000'000, 'x') + "\nb: [" + QByteArray("*a,").repeated(9000) + "*a]\n";
    }
    void largeAndOdd()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(test::brokenDesignPromise(bytes), QString());
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed()) + QStringLiteral(" ms")));
    }
};

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "tst_hostile_files.moc"
