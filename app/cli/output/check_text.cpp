// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output/check_output.h"

#include <QCoreApplication>

#include "app/cli/console.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

Ink inkOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return Ink::Red;
    case Severity::Warning: return Ink::Yellow;
    case Severity::Info: return Ink::Blue;
    }
    return Ink::Plain;
}

/// "30 rules, 4 off; profile startup, environment production".
QString rulesText(const CheckInput& input)
{
    QString text = counted(input.report.rulesRun, "%1 rule", "%1 rules");
    if (const int off = input.rules.offCount())
        text += tr(", %1 off").arg(off);
    QStringList by;
    if (!input.rules.policy().profile.isEmpty())
        by.append(tr("profile %1").arg(input.rules.policy().profile));
    if (!input.rules.policy().environment.isEmpty())
        by.append(tr("environment %1").arg(input.rules.policy().environment));
    return by.isEmpty() ? text : QString(text + QLatin1String("; ") + by.join(QLatin1String(", ")));
}

} // namespace

QString checkText(const CheckInput& input, const CheckTextOptions& options)
{
    QString text;
    const auto place = [&](const Id& subject) {
        const TextPlace at = input.placeOf(subject);
        return inked(QStringLiteral("%1:%2:%3:").arg(input.file).arg(at.line).arg(at.column), Ink::Bold, options.colours);
    };
    for (const Finding& finding : input.report.findings) {
        text += place(finding.subject) + u' ' + inked(severityName(finding.severity) + u':', inkOf(finding.severity), options.colours)
                + u' ' + finding.message + u' ' + inked(QString(u'[' + finding.rule + u']'), Ink::Dim, options.colours) + u'\n';
        text += QLatin1String("    ") + inked(tr("fix:"), Ink::Green, options.colours) + u' ' + finding.fix + u'\n';
    }
    for (const Finding& finding : input.known) {
        text += place(finding.subject) + u' ' + inked(tr("baselined %1:").arg(severityName(finding.severity)), Ink::Dim, options.colours) + u' '
                + finding.message + u' ' + inked(QString(u'[' + finding.rule + u']'), Ink::Dim, options.colours) + u'\n';
    }
    for (const BaselineEntry& entry : input.stale) {
        text += tr("stale entry of the baseline: '%1' no longer finds anything on '%2' (%3).")
                    .arg(entry.rule, entry.subject.isEmpty() ? tr("the design") : entry.subject, entry.fingerprint) + u'\n';
    }
    if (options.questions) {
        for (const OpenQuestion& question : input.report.questions) {
            text += place(question.subject) + u' ' + inked(tr("question:"), Ink::Blue, options.colours) + u' '
                    + question.message + u' ' + inked(QString(u'[' + question.rule + u']'), Ink::Dim, options.colours) + u'\n';
        }
    }
    for (const RuleOutcome& outcome : input.outcomes) {
        const QString counts = outcome.outcome == Outcome::NotApplicable
                                   ? QString()
                                   : tr(" (%1 passed, %2 failed, %3 open)").arg(outcome.passed).arg(outcome.failed).arg(outcome.open);
        text += outcomeName(outcome.outcome).leftJustified(15) + outcome.rule->info().code.leftJustified(7) + outcome.rule->info().id + counts + u'\n';
    }
    QStringList counts{
        counted(input.countOf(Severity::Error), "%1 error", "%1 errors"),
        counted(input.countOf(Severity::Warning), "%1 warning", "%1 warnings"),
        counted(input.countOf(Severity::Info), "%1 note", "%1 notes"),
        tr("%1 silenced").arg(input.report.silenced.size()),
        counted(int(input.report.questions.size()), "%1 open question", "%1 open questions"),
    };
    if (input.hasBaseline)
        counts.append(tr("%1 baselined").arg(input.known.size()));
    const QString summary = counts.join(QLatin1String(", "));
    text += inked(QString(input.file + u':'), Ink::Bold, options.colours) + u' ' + summary + u' '
            + u'(' + rulesText(input) + QLatin1String(")\n");
    return text;
}

} // namespace groundplan
