// SPDX-License-Identifier: Apache-2.0
#include "app/cli/rules/deviation_commands.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/cli/console.h"
#include "app/cli/inputs.h"
#include "app/services/disk.h"
#include "model/base/suggestion.h"
#include "model/edit/edits.h"
#include "model/rules/checker.h"
#include "model/rules/deviation_register.h"
#include "model/storage/design_writer.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

struct Row {
    RegisterEntry entry;

    QString expires() const { return entry.deviation.expires.isValid() ? entry.deviation.expires.toString(Qt::ISODate) : QString(); }
    QStringList cells() const
    {
        const Deviation& deviation = entry.deviation;
        return {deviation.id,      deviationStateName(entry.state), deviation.rule, deviation.subject, deviation.owner,
                deviation.approver, expires(),      deviation.ticket,  deviation.control, deviation.standard,
                QString::number(entry.accepted), deviation.justification, entry.problem};
    }
};

const QStringList& columns()
{
    static const QStringList names{QStringLiteral("id"),       QStringLiteral("state"),   QStringLiteral("rule"),     QStringLiteral("subject"), QStringLiteral("owner"),
                                   QStringLiteral("approver"), QStringLiteral("expires"), QStringLiteral("ticket"),   QStringLiteral("control"), QStringLiteral("standard"),
                                   QStringLiteral("accepts"),  QStringLiteral("justification"), QStringLiteral("problem")};
    return names;
}

/// A field of RFC 4180. What a spreadsheet would run as a formula gets an apostrophe in front.
QString csvField(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.at(0)))
        text.prepend(u'\'');
    return QString(u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"');
}

QString csv(const QList<Row>& rows)
{
    QString text = columns().join(u',') + QLatin1String("\r\n");
    for (const Row& row : rows) {
        QStringList fields;
        for (const QString& cell : row.cells())
            fields.append(csvField(cell));
        text += fields.join(u',') + QLatin1String("\r\n");
    }
    return text;
}

QByteArray json(const QList<Row>& rows)
{
    QJsonArray array;
    for (const Row& row : rows) {
        QJsonObject object;
        const QStringList cells = row.cells();
        for (qsizetype at = 0; at < cells.size(); ++at)
            object.insert(columns().at(at), cells.at(at));
        object.insert(QStringLiteral("accepts"), row.entry.accepted);
        array.append(object);
    }
    return QJsonDocument(array).toJson();
}

QString cell(const QString& text)
{
    QString result = text.simplified();
    result.replace(u'&', QLatin1String("&amp;")).replace(u'<', QLatin1String("&lt;")).replace(u'|', QLatin1String("\\|"));
    return result;
}

QString markdown(const QList<Row>& rows, const Design& design, QDate today)
{
    QString text = QLatin1String("# ") + tr("Deviations of %1").arg(cell(design.name())) + QLatin1String("\n\n");
    if (rows.isEmpty())
        return QString(text + tr("There are none.") + u'\n');
    text += QLatin1String("| ") + QStringList{tr("State"), tr("Deviation"), tr("Rule"), tr("Subject"), tr("Owner"), tr("Until"), tr("Accepts"), tr("Justification")}.join(QLatin1String(" | "))
            + QLatin1String(" |\n| --- | --- | --- | --- | --- | --- | ---: | --- |\n");
    for (const Row& row : rows) {
        const Deviation& deviation = row.entry.deviation;
        const QString why = row.entry.problem.isEmpty() ? cell(deviation.justification)
                                                        : QString(cell(deviation.justification) + QLatin1String("<br>**") + cell(row.entry.problem) + QLatin1String("**"));
        text += QLatin1String("| ")
                + QStringList{deviationStateName(row.entry.state), QString(u'`' + deviation.id + u'`'), cell(row.entry.ruleName),
                              row.entry.subjectLabel.isEmpty() ? tr("the design") : cell(row.entry.subjectLabel), cell(deviation.owner), row.expires(),
                              QString::number(row.entry.accepted), why}
                      .join(QLatin1String(" | "))
                + QLatin1String(" |\n");
    }
    return QString(text + u'\n' + tr("As of %1.").arg(today.toString(Qt::ISODate)) + u'\n');
}

QString plain(const QList<Row>& rows)
{
    QString text;
    for (const Row& row : rows) {
        const Deviation& deviation = row.entry.deviation;
        text += deviationStateName(row.entry.state).leftJustified(10) + u' ' + deviation.id.leftJustified(24) + u' ' + deviation.rule.leftJustified(34) + u' '
                + (row.expires().isEmpty() ? tr("no end") : row.expires()).leftJustified(10) + u' ' + deviation.owner;
        text += row.entry.problem.isEmpty() ? QStringLiteral("\n") : QString(QLatin1String(": ") + row.entry.problem + u'\n');
    }
    return text;
}

int addDecision(const QString& path, const Arguments& arguments, const Catalog& catalog, const Design& design, const RuleSet& rules, QDate today)
{
    const QString id = arguments.value("decision");
    const Deviation* deviation = design.deviations().find(id);
    if (!deviation) {
        QStringList ids;
        for (const Deviation& other : design.deviations())
            ids.append(other.id);
        const QString near = nearestName(id, ids);
        return reportUsage(near.isEmpty() ? tr("There is no deviation '%1' in the design.").arg(id)
                                          : tr("There is no deviation '%1' in the design; did you mean '%2'?").arg(id, near));
    }
    if (arguments.has("in-place") && (arguments.has("output") || path == QLatin1String("-")))
        return reportUsage(tr("'--in-place' needs a file and does not go with '--output'."));
    const Rule* rule = rules.find(deviation->rule);
    const auto edit = recordDecision(design, id, rule ? ruleText(rule->info().name) : deviation->rule, today);
    if (!edit)
        return report(edit.error());
    Design changed = design;
    if (const auto applied = changed.apply(edit->changes); !applied)
        return report(applied.error());
    const QString output = arguments.has("in-place") ? path : arguments.has("output") ? arguments.value("output") : QStringLiteral("-");
    const auto written = writeFile(output, writeDesign(changed, catalog));
    return written ? int(ExitFine) : report(written.error());
}

} // namespace

int deviationsOf(const QString& path, const Arguments& arguments, const Catalog& catalog)
{
    QDate today = QDate::currentDate();
    if (arguments.has("date")) {
        today = QDate::fromString(arguments.value("date"), Qt::ISODate);
        if (!today.isValid())
            return reportUsage(tr("'%1' is not a date; write it like 2027-09-30.").arg(arguments.value("date")));
    }
    const auto loaded = loadDesignFile(path, catalog);
    if (!loaded)
        return report(loaded.error());
    const auto rules = rulesFor(arguments, *loaded, path, catalog);
    if (!rules)
        return report(rules.error());
    if (arguments.has("decision"))
        return addDecision(path, arguments, catalog, loaded->design, **rules, today);
    const Design design = designIn(loaded->design, arguments.value("environment"));
    const CheckReport checked = checkDesign(design, catalog, today, *rules);
    QList<Row> rows;
    for (const RegisterEntry& entry : deviationRegister(design, checked, today, **rules))
        rows.append({entry});
    const QString format = arguments.value("format");
    const QByteArray bytes = format == QLatin1String("json")       ? json(rows)
                             : format == QLatin1String("csv")      ? csv(rows).toUtf8()
                             : format == QLatin1String("markdown") ? markdown(rows, design, today).toUtf8()
                                                                   : plain(rows).toUtf8();
    const auto written = writeFile(arguments.has("output") ? arguments.value("output") : QStringLiteral("-"), bytes);
    return written ? int(ExitFine) : report(written.error());
}

} // namespace groundplan
