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

/// Text from the design, which may hold anything, as plain text in Markdown.
QString escaped(const QString& text)
{
    QString result;
    for (const QChar letter : text.simplified()) {
        if (letter == u'<')
            result += QLatin1String("&lt;");
        else if (letter == u'>')
            result += QLatin1String("&gt;");
        else if (letter == u'&')
            result += QLatin1String("&amp;");
        else if (letter == u'@')
            result += QStringLiteral("@\u200b"); // mentions nobody
        else if (QStringLiteral("\\`*_[]|#~").contains(letter))
            result += QString(u'\\') + letter;
        else
            result += letter;
    }
    return result;
}

QString heading(Severity severity, qsizetype count)
{
    switch (severity) {
    case Severity::Error: return tr("Errors (%1)").arg(count);
    case Severity::Warning: return tr("Warnings (%1)").arg(count);
    case Severity::Info: return tr("Notes (%1)").arg(count);
    }
    return {};
}

QString title(const CheckInput& input)
{
    if (input.failed())
        return tr("Platform check failed: %1");
    return input.report.findings.isEmpty() ? tr("Platform check passed: %1") : tr("Platform check: %1");
}

/// A comment that grows by whole lines until it is full.
class Body
{
public:
    explicit Body(qsizetype limit) : m_limit(limit) {}

    /// Adds the text when it and what has to close it still fit; counts it otherwise.
    bool add(const QString& text, qsizetype reserved = 0)
    {
        if (m_full || m_text.size() + text.size() + reserved > m_limit) {
            m_full = true;
            return false;
        }
        m_text += text;
        return true;
    }
    void close(const QString& text) { m_text += text; }
    const QString& text() const { return m_text; }

private:
    QString m_text;
    qsizetype m_limit;
    bool m_full = false;
};

} // namespace

QString checkMarkdown(const CheckInput& input)
{
    // Kept free for the end of a folded section and the last lines.
    constexpr qsizetype tail = 400;
    const QString endFold = QStringLiteral("\n</details>\n\n");
    Body comment(longestComment - tail);
    const QString name = input.loaded.design.name().isEmpty() ? input.file : input.loaded.design.name();
    QString head = QLatin1String("<!-- groundplan-check -->\n## ") + title(input).arg(escaped(name.left(200)))
                   + QLatin1String("\n\n| ") + QStringList{tr("Errors"), tr("Warnings"), tr("Notes"), tr("Accepted"), tr("Open questions")}.join(QLatin1String(" | "));
    if (input.hasBaseline)
        head += QLatin1String(" | ") + tr("In the baseline") + QLatin1String(" | ") + tr("Gone from it");
    head += QLatin1String(" |\n|") + QString(input.hasBaseline ? 7 : 5, u'x').replace(u'x', QLatin1String(" ---: |")) + QLatin1String("\n| ");
    QStringList counts;
    for (const qsizetype count : {qsizetype(input.countOf(Severity::Error)), qsizetype(input.countOf(Severity::Warning)), qsizetype(input.countOf(Severity::Info)),
                                  input.report.silenced.size(), input.report.questions.size()})
        counts.append(QString::number(count));
    if (input.hasBaseline)
        counts += {QString::number(input.known.size()), QString::number(input.stale.size())};
    head += counts.join(QLatin1String(" | ")) + QLatin1String(" |\n\n");
    comment.add(head);

    qsizetype leftOut = 0;
    const auto fold = [&](const QString& title, const QStringList& lines, bool open) {
        const QString start = QLatin1String(open ? "<details open>\n<summary>" : "<details>\n<summary>") + title + QLatin1String("</summary>\n\n");
        if (lines.isEmpty())
            return;
        if (!comment.add(start, endFold.size() + lines.first().size())) {
            leftOut += lines.size();
            return;
        }
        for (const QString& line : lines)
            leftOut += !comment.add(line, endFold.size());
        comment.close(endFold);
    };
    const auto placed = [&](const Id& subject) { return QStringLiteral("`%1:%2`").arg(QString(input.file).remove(u'`')).arg(input.placeOf(subject).line); };
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        const int count = input.countOf(severity);
        if (count == 0)
            continue;
        comment.add(QLatin1String("### ") + heading(severity, count) + QLatin1String("\n\n"));
        QStringList packs;
        QHash<QString, QStringList> lines;
        for (const Finding& finding : input.report.findings) {
            if (finding.severity != severity)
                continue;
            const Rule* rule = input.rules.find(finding.rule);
            const QString pack = rule ? rule->info().pack : QString();
            if (!packs.contains(pack))
                packs.append(pack);
            lines[pack].append(QLatin1String("- ") + placed(finding.subject) + u' ' + escaped(finding.message) + QLatin1String(" `") + finding.rule
                               + QLatin1String("`<br>") + escaped(finding.fix) + u'\n');
        }
        for (const QString& pack : std::as_const(packs))
            fold(QStringLiteral("%1 (%2)").arg(escaped(pack)).arg(lines.value(pack).size()), lines.value(pack), severity == Severity::Error);
    }
    QStringList accepted, known, questions;
    for (const SilencedFinding& silenced : input.report.silenced) {
        const Deviation* deviation = input.loaded.design.deviations().find(silenced.deviation);
        QString line = QLatin1String("- ") + placed(silenced.finding.subject) + u' ' + escaped(silenced.finding.message);
        if (deviation)
            line += QLatin1String("<br>") + tr("%1 (%2, until %3)").arg(escaped(deviation->justification), escaped(deviation->owner), deviation->expires.toString(Qt::ISODate));
        accepted.append(line + u'\n');
    }
    for (const Finding& finding : input.known)
        known.append(QLatin1String("- ") + placed(finding.subject) + u' ' + escaped(finding.message) + QLatin1String(" `") + finding.rule + QLatin1String("`\n"));
    for (const OpenQuestion& question : input.report.questions)
        questions.append(QLatin1String("- ") + placed(question.subject) + u' ' + escaped(question.message) + u'\n');
    fold(tr("Accepted by deviations (%1)").arg(accepted.size()), accepted, false);
    fold(tr("In the baseline (%1)").arg(known.size()), known, false);
    fold(tr("Open questions (%1)").arg(questions.size()), questions, false);
    if (leftOut > 0)
        comment.close(counted(leftOut, "%1 more line does not fit into a comment; 'groundplan validate' shows all.",
                              "%1 more lines do not fit into a comment; 'groundplan validate' shows all.") + QLatin1String("\n\n"));
    comment.close(QStringLiteral("<sub>groundplan " GROUNDPLAN_VERSION ", ") + input.today.toString(Qt::ISODate) + QLatin1String("</sub>\n"));
    return comment.text();
}

} // namespace groundplan
