// SPDX-License-Identifier: Apache-2.0
#include "app/cli/rules/coverage_command.h"

#include <algorithm>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/cli/console.h"
#include "app/cli/inputs.h"
#include "app/services/disk.h"
#include "model/rules/checker.h"
#include "model/rules/standard_coverage.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

/// From what is missing to what is met.
constexpr std::array order{Keeping::NotMet, Keeping::Partly, Keeping::LeftOut, Keeping::Unknown, Keeping::Deviates, Keeping::Met};

QList<const CoveredSubject*> subjectsOf(const PartCoverage& part, Keeping keeping)
{
    QList<const CoveredSubject*> subjects;
    for (const CoveredSubject& subject : part.subjects) {
        if (subject.keeping == keeping)
            subjects.append(&subject);
    }
    return subjects;
}

QString names(const QList<const CoveredSubject*>& subjects)
{
    QStringList labels;
    for (const CoveredSubject* subject : subjects)
        labels.append(subject->label);
    return labels.join(QLatin1String(", "));
}

QByteArray json(const StandardCoverage& coverage, const Design& design, QDate today)
{
    QJsonArray parts;
    for (const PartCoverage& part : coverage.parts) {
        QJsonArray subjects, deviations;
        for (const CoveredSubject& subject : part.subjects) {
            QJsonObject object{{QStringLiteral("id"), subject.subject},
                               {QStringLiteral("name"), subject.label},
                               {QStringLiteral("state"), keepingName(subject.keeping)},
                               {QStringLiteral("rules"), QJsonArray::fromStringList(subject.rules)},
                               {QStringLiteral("reasons"), QJsonArray::fromStringList(subject.reasons)}};
            if (!subject.deviation.isEmpty())
                object.insert(QStringLiteral("deviation"), subject.deviation);
            subjects.append(object);
        }
        for (const CoverageDeviation& deviation : part.deviations)
            deviations.append(QJsonObject{{QStringLiteral("id"), deviation.id},
                                          {QStringLiteral("rule"), deviation.rule},
                                          {QStringLiteral("subject"), deviation.subject},
                                          {QStringLiteral("justification"), deviation.justification},
                                          {QStringLiteral("owner"), deviation.owner},
                                          {QStringLiteral("expires"), deviation.expires.toString(Qt::ISODate)}});
        QJsonObject counts;
        for (const Keeping keeping : order)
            counts.insert(keepingName(keeping), part.count(keeping));
        parts.append(QJsonObject{{QStringLiteral("part"), part.id},
                                 {QStringLiteral("name"), part.name},
                                 {QStringLiteral("state"), keepingName(part.keeping)},
                                 {QStringLiteral("counts"), counts},
                                 {QStringLiteral("rules"), QJsonArray::fromStringList(part.rules)},
                                 {QStringLiteral("rules-off"), QJsonArray::fromStringList(part.switchedOff)},
                                 {QStringLiteral("subjects"), subjects},
                                 {QStringLiteral("deviations"), deviations}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("groundplan-coverage"), 1},
                                     {QStringLiteral("design"), design.name()},
                                     {QStringLiteral("date"), today.toString(Qt::ISODate)},
                                     {QStringLiteral("parts"), parts}})
        .toJson();
}

QString text(const StandardCoverage& coverage, const Design& design)
{
    QString result = design.name() + u'\n';
    for (const PartCoverage& part : coverage.parts) {
        result += u'\n' + part.name + QLatin1String(": ") + keepingLabel(part.keeping) + u'\n';
        for (const Keeping keeping : order) {
            const QList<const CoveredSubject*> subjects = subjectsOf(part, keeping);
            if (subjects.isEmpty())
                continue;
            result += QLatin1String("  ") + tr("%1 (%2)").arg(keepingLabel(keeping)).arg(subjects.size());
            if (keeping == Keeping::Met) {
                result += QLatin1String(": ") + names(subjects) + u'\n';
                continue;
            }
            result += u'\n';
            for (const CoveredSubject* subject : subjects)
                result += QLatin1String("    ") + subject->label + QLatin1String(": ") + subject->reasons.join(u' ') + u'\n';
        }
        for (const CoverageDeviation& deviation : part.deviations)
            result += QLatin1String("  ")
                      + tr("Deviation %1: %2 (%3, until %4)").arg(deviation.id, deviation.justification, deviation.owner, deviation.expires.toString(Qt::ISODate))
                      + u'\n';
        if (!part.switchedOff.isEmpty())
            result += QLatin1String("  ") + tr("Not checked, by the profile: %1").arg(part.switchedOff.join(QLatin1String(", "))) + u'\n';
    }
    return result;
}

QString cell(const QString& text)
{
    QString result = text.simplified();
    result.replace(u'&', QLatin1String("&amp;")).replace(u'<', QLatin1String("&lt;")).replace(u'|', QLatin1String("\\|"));
    return result;
}

QString row(const QStringList& cells)
{
    return QString(QLatin1String("| ") + cells.join(QLatin1String(" | ")) + QLatin1String(" |\n"));
}

QString markdown(const StandardCoverage& coverage, const Design& design, QDate today)
{
    QString result = QLatin1String("# ") + tr("%1 against the standard model").arg(cell(design.name())) + QLatin1String("\n\n");
    QStringList head{tr("Part"), tr("State")};
    for (const Keeping keeping : order)
        head.append(keepingLabel(keeping));
    result += row(head) + QLatin1String("| --- | ---") + QString(QLatin1String(" | ---:")).repeated(qsizetype(order.size())) + QLatin1String(" |\n");
    for (const PartCoverage& part : coverage.parts) {
        QStringList cells{part.name, keepingLabel(part.keeping)};
        for (const Keeping keeping : order)
            cells.append(QString::number(part.count(keeping)));
        result += row(cells);
    }
    for (const PartCoverage& part : coverage.parts) {
        result += QLatin1String("\n## ") + part.name + QLatin1String("\n\n");
        if (part.subjects.isEmpty())
            result += tr("The design has nothing that this part asks something of.") + u'\n';
        for (const Keeping keeping : order) {
            const QList<const CoveredSubject*> subjects = subjectsOf(part, keeping);
            if (subjects.isEmpty())
                continue;
            if (keeping == Keeping::Met) {
                result += tr("**%1**: %2").arg(keepingLabel(keeping), cell(names(subjects))) + u'\n';
                continue;
            }
            result += tr("**%1**").arg(keepingLabel(keeping)) + QLatin1String("\n\n");
            for (const CoveredSubject* subject : subjects)
                result += QLatin1String("- ") + cell(subject->label) + QLatin1String(": ") + cell(subject->reasons.join(u' ')) + u'\n';
            result += u'\n';
        }
        if (!part.deviations.isEmpty()) {
            result += u'\n' + row({tr("Deviation"), tr("Rule"), tr("Subject"), tr("Justification"), tr("Owner"), tr("Until")})
                      + QLatin1String("| --- | --- | --- | --- | --- | --- |\n");
            for (const CoverageDeviation& deviation : part.deviations)
                result += row({cell(deviation.id), QString(u'`' + deviation.rule + u'`'), deviation.subject.isEmpty() ? tr("the design") : cell(deviation.subject),
                               cell(deviation.justification), cell(deviation.owner), deviation.expires.toString(Qt::ISODate)});
        }
        if (!part.switchedOff.isEmpty())
            result += u'\n' + tr("Not checked, by the profile: %1").arg(part.switchedOff.join(QLatin1String(", "))) + u'\n';
    }
    return QString(result.trimmed() + QLatin1String("\n\n") + tr("As of %1.").arg(today.toString(Qt::ISODate)) + u'\n');
}

} // namespace

int coverageOfDesign(const QString& path, const Arguments& arguments, const Catalog& catalog)
{
    const QString format = arguments.value("format");
    if (format == QLatin1String("csv"))
        return reportUsage(tr("CSV is for 'groundplan rules deviations' alone."));
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
    const Design design = designIn(loaded->design, arguments.value("environment"));
    const CheckReport checked = checkDesign(design, catalog, today, *rules);
    const StandardCoverage coverage = standardCoverage(design, catalog, today, **rules, checked);
    const QByteArray bytes = format == QLatin1String("json")       ? json(coverage, design, today)
                             : format == QLatin1String("markdown") ? markdown(coverage, design, today).toUtf8()
                                                                   : text(coverage, design).toUtf8();
    const auto written = writeFile(arguments.has("output") ? arguments.value("output") : QStringLiteral("-"), bytes);
    return written ? int(ExitFine) : report(written.error());
}

} // namespace groundplan
