// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output/check_output.h"

#include <QHash>
#include <QXmlStreamWriter>

namespace groundplan {

namespace {

/// What XML 1.0 cannot hold, even escaped, becomes a question mark.
QString legal(const QString& text)
{
    QString result = text;
    for (QChar& letter : result) {
        const ushort code = letter.unicode();
        if ((code < 0x20 && code != '\n' && code != '\t') || code == 0xfffe || code == 0xffff)
            letter = u'?';
    }
    return result;
}

struct Case {
    const RuleInfo* info = nullptr;
    QList<const Finding*> failures;
    QStringList output; ///< findings that do not fail the check, accepted and baselined ones
    QList<const OpenQuestion*> questions;

    bool isSkipped() const { return failures.isEmpty() && output.isEmpty() && !questions.isEmpty(); }
};

QString lineOf(const CheckInput& input, const Finding& finding)
{
    const TextPlace place = input.placeOf(finding.subject);
    return QStringLiteral("%1:%2:%3: %4: %5").arg(input.file).arg(place.line).arg(place.column).arg(severityName(finding.severity), finding.message);
}

void writeCase(QXmlStreamWriter& xml, const CheckInput& input, const Case& test)
{
    xml.writeStartElement(QStringLiteral("testcase"));
    xml.writeAttribute(QStringLiteral("classname"), legal(QString(QLatin1String("groundplan.") + QString(test.info->pack).replace(u' ', u'-'))));
    xml.writeAttribute(QStringLiteral("name"), legal(test.info->id));
    xml.writeAttribute(QStringLiteral("time"), QStringLiteral("0"));
    if (!test.failures.isEmpty()) {
        xml.writeStartElement(QStringLiteral("failure"));
        const qsizetype more = test.failures.size() - 1;
        const QString message = test.failures.first()->message;
        xml.writeAttribute(QStringLiteral("type"), severityName(test.failures.first()->severity));
        xml.writeAttribute(QStringLiteral("message"), legal(more > 0 ? QStringLiteral("%1 (+%2)").arg(message).arg(more) : message));
        QString text;
        for (const Finding* finding : test.failures)
            text += lineOf(input, *finding) + QLatin1String("\n    ") + finding->fix + u'\n';
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    } else if (test.isSkipped()) {
        xml.writeStartElement(QStringLiteral("skipped"));
        xml.writeAttribute(QStringLiteral("message"), legal(test.questions.first()->message));
        xml.writeEndElement();
    }
    QStringList output = test.output;
    for (const OpenQuestion* question : test.questions)
        output.append(QLatin1String("question: ") + question->message);
    if (!output.isEmpty())
        xml.writeTextElement(QStringLiteral("system-out"), legal(QString(output.join(u'\n') + u'\n')));
    xml.writeEndElement();
}

} // namespace

QByteArray checkJunit(const CheckInput& input)
{
    QList<Case> cases;
    QHash<QString, qsizetype> index;
    QStringList packs;
    for (const RuleSet::Entry& entry : input.rules.entries()) {
        if (!entry.isOn())
            continue;
        index.insert(entry.rule->info().id, cases.size());
        cases.append(Case{&entry.rule->info(), {}, {}, {}});
        if (!packs.contains(entry.rule->info().pack))
            packs.append(entry.rule->info().pack);
    }
    const auto caseOf = [&](const QString& rule) -> Case* {
        const auto at = index.constFind(rule);
        return at == index.constEnd() ? nullptr : &cases[*at];
    };
    for (const Finding& finding : input.report.findings) {
        if (Case* test = caseOf(finding.rule)) {
            if (input.fails(finding))
                test->failures.append(&finding);
            else
                test->output.append(lineOf(input, finding));
        }
    }
    for (const Finding& finding : input.known) {
        if (Case* test = caseOf(finding.rule))
            test->output.append(QLatin1String("baselined: ") + lineOf(input, finding));
    }
    for (const SilencedFinding& silenced : input.report.silenced) {
        if (Case* test = caseOf(silenced.finding.rule))
            test->output.append(QLatin1String("accepted by '") + silenced.deviation + QLatin1String("': ") + lineOf(input, silenced.finding));
    }
    for (const OpenQuestion& question : input.report.questions) {
        if (Case* test = caseOf(question.rule))
            test->questions.append(&question);
    }
    const auto counts = [&cases](QXmlStreamWriter& xml, const QString& pack) {
        int tests = 0, failures = 0, skipped = 0;
        for (const Case& test : std::as_const(cases)) {
            if (!pack.isEmpty() && test.info->pack != pack)
                continue;
            ++tests;
            failures += !test.failures.isEmpty();
            skipped += test.isSkipped();
        }
        xml.writeAttribute(QStringLiteral("tests"), QString::number(tests));
        xml.writeAttribute(QStringLiteral("failures"), QString::number(failures));
        xml.writeAttribute(QStringLiteral("errors"), QStringLiteral("0"));
        xml.writeAttribute(QStringLiteral("skipped"), QString::number(skipped));
        xml.writeAttribute(QStringLiteral("time"), QStringLiteral("0"));
    };
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuites"));
    xml.writeAttribute(QStringLiteral("name"), QStringLiteral("groundplan"));
    counts(xml, {});
    for (const QString& pack : std::as_const(packs)) {
        xml.writeStartElement(QStringLiteral("testsuite"));
        xml.writeAttribute(QStringLiteral("name"), legal(pack));
        counts(xml, pack);
        for (const Case& test : std::as_const(cases)) {
            if (test.info->pack == pack)
                writeCase(xml, input, test);
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace groundplan
