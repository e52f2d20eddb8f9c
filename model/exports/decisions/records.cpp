// SPDX-License-Identifier: Apache-2.0
#include "model/exports/decisions/records.h"

#include "model/exports/text/markdown.h"
#include "model/exports/text/plain.h"
#include "model/yaml/yaml_writer.h"

namespace groundplan {

using namespace text;

static QString section(const QString& heading, const QString& text)
{
    const QString body = markdownParagraphs(text);
    return body.isEmpty() ? QString() : QString(u'\n' + heading + QLatin1String("\n\n") + body);
}

QList<DecisionRecord> decisionRecords(const Design& design)
{
    QList<DecisionRecord> records;
    int number = 0;
    for (const Decision& decision : design.decisions()) {
        DecisionRecord record;
        record.decision = decision.id;
        QString slug = makeSlug(decision.id);
        slug.replace(u'.', u'-');
        record.file = QString::number(++number).rightJustified(4, u'0') + u'-' + slug.left(80) + QLatin1String(".md");
        ValueMap front;
        if (!decision.status.isEmpty())
            front.append(QStringLiteral("status"), oneLine(decision.status));
        // A date that YAML reads as one.
        if (decision.date.isValid())
            front.append(QStringLiteral("date"), PlainScalar{decision.date.toString(Qt::ISODate)});
        if (!front.isEmpty())
            record.text = QLatin1String("---\n") + QString::fromUtf8(writeYaml(front)) + QLatin1String("---\n\n");
        record.text += QLatin1String("# ") + markdownText(decision.title.isEmpty() ? decision.id : decision.title) + u'\n';
        record.text += section(QStringLiteral("## Context and Problem Statement"), decision.context);
        record.text += section(QStringLiteral("## Decision Outcome"), decision.decision);
        record.text += section(QStringLiteral("### Consequences"), decision.consequences);
        QString concerned;
        for (const QString& subject : decision.subjects) {
            const bool known = design.component(subject) || design.connection(subject);
            concerned += QLatin1String("- ") + markdownText(known ? design.labelOf(subject) : subject) + u'\n';
            if (known)
                record.subjects.append(subject);
        }
        if (!concerned.isEmpty())
            record.text += QLatin1String("\n## More Information\n\nIt concerns these parts of the design:\n\n") + concerned;
        records.append(record);
    }
    return records;
}

QString decisionIndex(const Design& design, const QList<DecisionRecord>& records)
{
    QString text = QLatin1String("# ") + QStringLiteral("Decisions") + QLatin1String("\n\n") + QStringLiteral("What has been decided about the design \"%1\", and why.").arg(markdownText(design.name())) + QLatin1String("\n\n");
    if (records.isEmpty())
        return text + QStringLiteral("There are none.") + u'\n';
    QList<QStringList> rows;
    for (const DecisionRecord& record : records) {
        const Decision& decision = *design.decisions().find(record.decision);
        rows.append({QLatin1String("[") + record.file.left(4) + QLatin1String("](") + record.file + u')', markdownText(decision.title), markdownText(decision.status), decision.date.toString(Qt::ISODate)});
    }
    return text + markdownTable({QStringLiteral("Number"), QStringLiteral("Decision"), QStringLiteral("Status"), QStringLiteral("Date")}, rows);
}

} // namespace groundplan
