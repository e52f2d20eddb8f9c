// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include "views/dialogs/export/difference_rows.h"
#include "views/dialogs/highlight/code_highlighter.h"
#include "views/theme/apply_theme.h"
#include "views/theme/theme_list.h"

using namespace groundplan;

namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QColor over(const QColor& top, const QColor& ground)
{
    const double share = top.isValid() ? top.alphaF() : 0;
    const auto part = [share](double a, double b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(part(top.redF(), ground.redF()), part(top.greenF(), ground.greenF()), part(top.blueF(), ground.blueF()));
}

} // namespace

/// Exported files as one reads them: colours by language, readable in each theme, and differences line by line.
class TestHighlight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTokenIsReadable_data()
    {
        QTest::addColumn<Theme::Mode>("mode");
        for (const ThemeEntry& entry : themeList())
            QTest::newRow(qPrintable(themeId(entry.mode))) << entry.mode;
    }

    void everyTokenIsReadable()
    {
        QFETCH(Theme::Mode, mode);
        const Theme& theme = Theme::of(mode);
        const double least = theme.isHighContrast() ? 7 : 4.5;
        for (const LineTone tone : {LineTone::None, LineTone::Added, LineTone::Removed, LineTone::Gap}) {
            const QColor ground = over(lineGround(tone, theme), theme.panel);
            for (int token = 0; token < tokenCount; ++token) {
                const double found = contrast(tokenColour(Token(token), theme), ground);
                QVERIFY2(found >= least, qPrintable(QStringLiteral("token %1 on tone %2: %3").arg(token).arg(int(tone)).arg(found)));
            }
            QVERIFY(contrast(theme.text, ground) >= least);
        }
        // Added and removed lines are told apart from others, and not by colour alone: they have signs.
        QVERIFY(over(lineGround(LineTone::Added, theme), theme.panel) != theme.panel);
        QVERIFY(over(lineGround(LineTone::Removed, theme), theme.panel) != over(lineGround(LineTone::Added, theme), theme.panel));
    }

    void tokens_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text"); // the last line is judged
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("token"); // -1: plain
        const auto row = [](const char* name, const char* path, const char* text, const char* word, int token) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(text) << QString::fromLatin1(word) << token;
        };
        row("yaml key", "a.yaml", "  replicas: 2", "replicas", int(Token::Key));
        row("yaml number", "a.yaml", "  replicas: 2", "2", int(Token::Number));
        row("yaml word", "a.yml", "ready: true # yes", "true", int(Token::Keyword));
        row("yaml comment", "a.yml", "ready: true # yes", "# yes", int(Token::Comment));
        row("yaml address", "a.yaml", "url: http://cart:80/x", "http://cart:80/x", int(Token::String));
        row("yaml quoted key", "a.yaml", "\"a: b\": 'c # d'", "\"a: b\"", int(Token::Key));
        row("yaml quoted number sign", "a.yaml", "\"a: b\": 'c # d'", "'c # d'", int(Token::String));
        row("yaml list", "a.yaml", "  - name: cart", "name", int(Token::Key));
        row("yaml block", "a.yaml", "text: |\n  # no comment: here", "# no comment: here", int(Token::String));
        row("yaml behind block", "a.yaml", "text: |\n  one\nnext: 1", "next", int(Token::Key));
        row("yaml flow", "a.yaml", "a: {b: 3, c: d}", "3", int(Token::Number));
        row("yaml mark", "a.yaml", "a: 1\n<<<<<<< edited by hand", "<<<<<<< edited by hand", int(Token::Mark));
        row("json name", "a.json", "  \"a\\\"b\": \"c\",", "\"a\\\"b\"", int(Token::Key));
        row("json text", "a.json", "  \"a\": \"c: d\",", "\"c: d\"", int(Token::String));
        row("json number", "a.json", "[-1.5e3]", "-1.5e3", int(Token::Number));
        row("json word", "a.json", "{\"a\": null}", "null", int(Token::Keyword));
        row("hcl block", "main.tf", "resource \"aws_vpc\" \"main\" {", "resource", int(Token::Keyword));
        row("hcl argument", "main.tf", "  cidr = \"10.0.0.0/16\"", "cidr", int(Token::Key));
        row("hcl template", "main.tf", "  name = \"a-${var.b}-c\"", "${var.b}", int(Token::Variable));
        row("hcl escaped template", "main.tf", "  name = \"$${x}\"", "$${x}", int(Token::String));
        row("hcl comment", "main.tf", "/* a\n b */", " b */", int(Token::Comment));
        row("hcl text of lines", "main.tf", "x = <<-EOT\n  # text", "  # text", int(Token::String));
        row("hcl behind it", "main.tf", "x = <<-EOT\n  # text\n  EOT\ny = 1", "y", int(Token::Key));
        row("markdown heading", "README.md", "# Title", "# Title", int(Token::Heading));
        row("markdown code", "README.md", "Run `make`.", "`make`", int(Token::String));
        row("markdown block", "README.md", "```\n# not a heading", "# not a heading", int(Token::String));
        row("shell variable", "run.sh", "echo \"x\" ${A} # done", "${A}", int(Token::Variable));
        row("other comment", "Makefile", "a: b # done", "# done", int(Token::Comment));
        row("other word", "Makefile", "a: b # done", "a", -1);
    }

    void tokens()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(QString, word);
        QFETCH(int, token);
        QPlainTextEdit edit;
        edit.setPlainText(text);
        CodeHighlighter::make(path, edit.document())->rehighlight();
        const QTextBlock line = edit.document()->lastBlock();
        const int start = int(line.text().indexOf(word));
        QVERIFY(start >= 0);
        const QColor wanted = token < 0 ? QColor() : tokenColour(Token(token), currentTheme());
        for (int at = start; at < start + word.size(); ++at) {
            QColor found;
            for (const QTextLayout::FormatRange& range : line.layout()->formats()) {
                if (at >= range.start && at < range.start + range.length)
                    found = range.format.foreground().color();
            }
            QVERIFY2(token < 0 ? !found.isValid() : found == wanted, qPrintable(QStringLiteral("letter %1 is %2, not %3").arg(at).arg(found.name(), wanted.name())));
        }
    }

    /// Whatever stands in a file, colouring it ends and reads nothing beyond it.
    void oddTextsAreNoTrouble()
    {
        for (const char* path : {"a.yaml", "a.json", "a.tf", "a.md", "a.sh"}) {
            for (const char* text : {"", "\"", "'", "\"\\", "${", "$", "- - - ", "<<", "/*", ":", "#", "`", "](", "\\\n\"\n", "{{{{", "|", "key: |", ">"}) {
                QPlainTextEdit edit;
                edit.setPlainText(QString::fromLatin1(text));
                CodeHighlighter::make(QString::fromLatin1(path), edit.document())->rehighlight();
                QCOMPARE(edit.toPlainText(), QString::fromLatin1(text));
            }
        }
    }

    void rowsOfADifference()
    {
        const DifferenceRows rows = differenceRows(QStringLiteral("a\nb\nc\nd"), QStringLiteral("a\nx\ny\nc\nd\ne"), QStringLiteral("…"));
        QCOMPARE(rows.left.size(), rows.right.size());
        QCOMPARE(rows.hunks, (QList<int>{1, 5}));
        QCOMPARE(rows.left.at(1).text, QStringLiteral("b"));
        QCOMPARE(rows.left.at(1).number, 2);
        QCOMPARE(rows.right.at(1).text, QStringLiteral("x"));
        QCOMPARE(rows.left.at(2).number, 0); // only the other side has one
        QCOMPARE(rows.right.at(2).number, 3);
        QCOMPARE(rows.right.at(5).text, QStringLiteral("e"));
        QCOMPARE(rows.right.at(5).tone, LineTone::Added);
        QCOMPARE(rows.hunksOfBoth, (QList<int>{1, 6}));
        QCOMPARE(rows.both.size(), 7);
        QVERIFY(differenceRows(QStringLiteral("a"), QStringLiteral("a"), {}).both.isEmpty());
    }

    /// Going from file to file must not be felt, however long they are.
    void longTextsAreComparedFast()
    {
        QString before, after;
        for (int line = 0; line < 20'000; ++line) {
            before += QStringLiteral("line %1\n").arg(line);
            after += QStringLiteral("line %1%2\n").arg(line).arg(line == 10'000 ? QStringLiteral(" changed") : QString());
        }
        const DifferenceRows rows = differenceRows(before, after, QStringLiteral("…"));
        QCOMPARE(rows.hunks.size(), 1);
        QCOMPARE(rows.left.at(rows.hunks.first()).number, 10'001);
    }
};

QTEST_MAIN(TestHighlight)
#include "tst_highlight.moc"
