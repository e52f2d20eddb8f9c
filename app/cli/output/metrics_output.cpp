// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output/metrics_output.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/cli/console.h"
#include "model/metrics/figures.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

QString label(const char* text)
{
    return QCoreApplication::translate("Metrics", text);
}

QList<CouplingRow> sorted(const MetricsInput& input)
{
    QList<CouplingRow> rows = input.rows();
    std::stable_sort(rows.begin(), rows.end(), [](const CouplingRow& left, const CouplingRow& right) {
        return left.blastRadius.value_or(0) > right.blastRadius.value_or(0);
    });
    return rows;
}

std::optional<double> before(const MetricsInput& input, const CouplingRow& row, const char* key)
{
    if (!input.against)
        return {};
    const auto& rows = input.against->rows(input.by);
    const auto old = rows.constFind(row.id);
    if (old == rows.cend() || !old->contains(QLatin1String(key)))
        return {};
    return old->value(QLatin1String(key));
}

QString cell(const MetricsInput& input, const CouplingRow& row, const FigureColumn& column)
{
    const auto now = column.value(row);
    const QString change = changeText(before(input, row, column.key), now, column.decimals);
    const QString text = figureText(now, column.decimals);
    return change.isEmpty() ? text : QString(text + QStringLiteral(" (") + change + u')');
}

/// "+1.5 %" for shares.
QString changeOf(const MetricsInput& input, const Figure& figure)
{
    if (!input.against || !input.against->system.contains(figure.key) || !figure.value)
        return {};
    const double old = input.against->system.value(figure.key);
    const QString change = figure.share ? changeText(old * 100, *figure.value * 100, 1) : changeText(old, figure.value);
    return figure.share && !change.isEmpty() ? QString(change + QStringLiteral(" %")) : change;
}

Ink inkOf(const Figure& figure, const QString& change)
{
    if (change.isEmpty() || figure.better == Better::Neither)
        return Ink::Plain;
    return (change.startsWith(u'-')) == (figure.better == Better::Lower) ? Ink::Green : Ink::Red;
}

QString path(const MetricsInput& input, const QList<Id>& components)
{
    QStringList names;
    for (const Id& id : components)
        names.append(input.design.labelOf(id));
    return names.join(QStringLiteral(" → "));
}

QString subjectText(const MetricsInput& input, const Id& subject)
{
    if (const Connection* connection = input.design.connection(subject); connection && connection->name.isEmpty())
        return QString(input.design.labelOf(connection->from) + QStringLiteral(" → ") + input.design.labelOf(connection->to));
    return input.design.labelOf(subject);
}

QString availabilityOf(const EntryRow& entry)
{
    if (const auto exact = entry.availability())
        return availabilityText(*exact);
    return entry.least < entry.most ? tr("%1 to %2").arg(availabilityText(entry.least), availabilityText(entry.most)) : tr("at most %1").arg(availabilityText(entry.most));
}

QString budgetOf(const EntryRow& entry)
{
    if (!entry.budgetMinutes)
        return tr("no availability target stated");
    const QString target = tr("target %1 leaves %2 in 30 days").arg(availabilityText(*entry.objective), minutesText(*entry.budgetMinutes));
    return entry.downMinutes ? QString(target + QStringLiteral(", ") + tr("dependencies take %1").arg(minutesText(*entry.downMinutes))) : target;
}

QString latencyOf(const EntryRow& entry)
{
    const QString sum = entry.latencyMissing.isEmpty() ? secondsText(entry.latency) : tr("at least %1").arg(secondsText(entry.latency));
    return entry.latencyObjective ? tr("%1 of a budget of %2").arg(sum, secondsText(*entry.latencyObjective)) : sum;
}

QString attemptsOf(const MetricsInput& input, const EntryRow& entry)
{
    const QString attempts = QString::number(entry.attempts, 'g', 4);
    const QString text = entry.attemptsMissing.isEmpty() ? attempts : tr("at least %1").arg(attempts);
    return entry.attemptsPath.isEmpty() ? text : QString(text + QStringLiteral(": ") + path(input, entry.attemptsPath));
}

/// What would have to be stated, a few of each attribute.
QStringList missingOf(const MetricsInput& input, const EntryRow& entry)
{
    constexpr int mostNamed = 3;
    QMap<QString, QStringList> byAttribute;
    for (const MissingFact& fact : entry.missing + entry.attemptsMissing + entry.latencyMissing) {
        QStringList& subjects = byAttribute[fact.attribute];
        const QString subject = subjectText(input, fact.subject);
        if (!subjects.contains(subject))
            subjects.append(subject);
    }
    QStringList lines;
    for (auto at = byAttribute.cbegin(); at != byAttribute.cend(); ++at) {
        QStringList named = at->mid(0, mostNamed);
        if (at->size() > mostNamed)
            named.append(QCoreApplication::translate("Cli", "and %n more", nullptr, int(at->size()) - mostNamed));
        lines.append(tr("%1 of %2").arg(at.key(), named.join(QStringLiteral(", "))));
    }
    return lines;
}

QString boundaryLabel(Boundary boundary)
{
    switch (boundary) {
    case Boundary::None: return {};
    case Boundary::Zone: return tr("between zones");
    case Boundary::Region: return tr("between regions");
    case Boundary::PrivateLink: return tr("over a private link");
    case Boundary::Cloud: return tr("between clouds or sites");
    case Boundary::Internet: return tr("over the internet");
    }
    return {};
}

QString moneyText(const std::optional<double>& cost, const PriceTable& prices)
{
    return cost ? QString(QString::number(*cost, 'f', 2) + u' ' + prices.currency) : tr("volume not stated");
}

/// Columns as wide as their widest cell; the first to the left, all others to the right.
QString table(const QList<QStringList>& lines, bool colours)
{
    QList<qsizetype> widths;
    for (const QStringList& line : lines) {
        for (qsizetype column = 0; column < line.size(); ++column) {
            if (column == widths.size())
                widths.append(0);
            widths[column] = std::max(widths[column], line.at(column).size());
        }
    }
    QString text;
    for (qsizetype row = 0; row < lines.size(); ++row) {
        QString line;
        for (qsizetype column = 0; column < lines.at(row).size(); ++column) {
            const QString& of = lines.at(row).at(column);
            line += column == 0 ? QString(QStringLiteral("  ") + of.leftJustified(widths.at(0))) : QString(QStringLiteral("  ") + of.rightJustified(widths.at(column)));
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += inked(line, row == 0 ? Ink::Dim : Ink::Plain, colours) + u'\n';
    }
    return text;
}

QString titleOf(const QString& by)
{
    return by == QLatin1String("team") ? tr("Team") : by == QLatin1String("system") ? tr("System") : tr("Component");
}

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\r', u' ');
}

QString markdownCell(const QString& text)
{
    return oneLine(text).replace(u'\\', QStringLiteral("\\\\")).replace(u'|', QStringLiteral("\\|")).replace(u'<', QStringLiteral("&lt;"));
}

QString markdownTable(const QList<QStringList>& lines)
{
    QString text;
    for (qsizetype row = 0; row < lines.size(); ++row) {
        QStringList cells;
        for (const QString& of : lines.at(row))
            cells.append(markdownCell(of));
        text += QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
        if (row == 0) {
            text += QStringLiteral("|---|");
            for (qsizetype column = 1; column < cells.size(); ++column)
                text += QStringLiteral("---:|");
            text += u'\n';
        }
    }
    return text;
}

QList<QStringList> couplingTable(const MetricsInput& input)
{
    QList<QStringList> lines{{titleOf(input.by)}};
    for (const FigureColumn& column : couplingColumns())
        lines.first().append(label(column.name));
    for (const CouplingRow& row : sorted(input)) {
        QStringList line{oneLine(row.name)};
        for (const FigureColumn& column : couplingColumns())
            line.append(cell(input, row, column));
        lines.append(line);
    }
    return lines;
}

QList<QStringList> egressTable(const MetricsInput& input)
{
    QList<QStringList> lines{{tr("Connection"), tr("Boundary"), tr("GB a month"), tr("Cost a month")}};
    for (const EgressRow& row : input.metrics.egress)
        lines.append({oneLine(row.name), boundaryLabel(row.boundary), row.gigabytes ? QString::number(*row.gigabytes, 'f', 1) : QStringLiteral("–"),
                      moneyText(egressCost(row, input.prices), input.prices)});
    lines.append({tr("Total of what is stated"), {}, {}, moneyText(egressTotal(input.metrics.egress, input.prices), input.prices)});
    return lines;
}

} // namespace

QString csvField(const QString& text)
{
    QString field = oneLine(text);
    // A spreadsheet must not take a name for a formula; numbers stay numbers.
    bool isNumber = false;
    (void)field.toDouble(&isNumber);
    if (!isNumber && !field.isEmpty() && QStringLiteral("=+-@\t").contains(field.at(0)))
        field.prepend(u'\'');
    if (field.contains(u'"') || field.contains(u','))
        field = u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return field;
}

QString metricsText(const MetricsInput& input, bool colours)
{
    const auto heading = [colours](const QString& text) { return QString(inked(text, Ink::Bold, colours) + u'\n'); };
    QString text = heading(input.metrics.design.isEmpty() ? tr("Figures") : input.metrics.design);
    if (input.against)
        text += tr("Changes since: %1").arg(input.against->design) + u'\n';
    for (const Figure& figure : systemFigures(input.metrics)) {
        const QString change = changeOf(input, figure);
        const QString value = figureText(figure);
        text += QStringLiteral("  ") + figure.name.leftJustified(22) + value.rightJustified(8);
        text += input.against ? QString(u' ' + inked(change.leftJustified(9), inkOf(figure, change), colours)) : QStringLiteral("  ");
        text += inked(figure.meaning, Ink::Dim, colours) + u'\n';
    }
    if (!input.rows().isEmpty())
        text += u'\n' + heading(tr("Coupling by %1").arg(titleOf(input.by).toLower())) + table(couplingTable(input), colours);
    if (!input.metrics.entries.isEmpty()) {
        text += u'\n' + heading(tr("Resilience of the entry points"));
        for (const EntryRow& entry : input.metrics.entries) {
            text += QStringLiteral("  ") + inked(oneLine(entry.name), Ink::Bold, colours) + u'\n';
            text += QStringLiteral("    ") + tr("availability  %1; %2").arg(availabilityOf(entry), budgetOf(entry)) + u'\n';
            text += QStringLiteral("    ") + tr("latency       %1").arg(latencyOf(entry)) + u'\n';
            text += QStringLiteral("    ") + tr("attempts      %1").arg(attemptsOf(input, entry)) + u'\n';
            for (const QString& line : missingOf(input, entry))
                text += QStringLiteral("    ") + inked(tr("not stated    %1").arg(line), Ink::Dim, colours) + u'\n';
        }
        if (input.metrics.entriesLeftOut > 0)
            text += QStringLiteral("  ") + counted(input.metrics.entriesLeftOut, "and %1 more entry point", "and %1 more entry points") + u'\n';
    }
    if (!input.metrics.egress.isEmpty())
        text += u'\n' + heading(tr("Data that leaves a place")) + table(egressTable(input), colours) + QStringLiteral("  ")
                + inked(tr("Prices are rough; put in your own with --prices."), Ink::Dim, colours) + u'\n';
    return text;
}

QString metricsMarkdown(const MetricsInput& input)
{
    QString text = QStringLiteral("# ") + markdownCell(input.metrics.design.isEmpty() ? tr("Figures") : input.metrics.design) + QStringLiteral("\n\n");
    QList<QStringList> lines{{tr("Figure"), tr("Value")}};
    if (input.against)
        lines.first().append(tr("Change"));
    lines.first().append(tr("Meaning"));
    for (const Figure& figure : systemFigures(input.metrics)) {
        QStringList line{figure.name, figureText(figure)};
        if (input.against)
            line.append(changeOf(input, figure));
        line.append(figure.meaning);
        lines.append(line);
    }
    text += markdownTable(lines);
    if (!input.rows().isEmpty())
        text += QStringLiteral("\n## ") + tr("Coupling by %1").arg(titleOf(input.by).toLower()) + QStringLiteral("\n\n") + markdownTable(couplingTable(input));
    if (!input.metrics.entries.isEmpty()) {
        QList<QStringList> entries{{tr("Entry point"), tr("Availability"), tr("Error budget"), tr("Latency"), tr("Attempts"), tr("Not stated")}};
        for (const EntryRow& entry : input.metrics.entries)
            entries.append({entry.name, availabilityOf(entry), budgetOf(entry), latencyOf(entry), attemptsOf(input, entry), missingOf(input, entry).join(QStringLiteral("; "))});
        text += QStringLiteral("\n## ") + tr("Resilience of the entry points") + QStringLiteral("\n\n") + markdownTable(entries);
    }
    if (!input.metrics.egress.isEmpty())
        text += QStringLiteral("\n## ") + tr("Data that leaves a place") + QStringLiteral("\n\n") + markdownTable(egressTable(input));
    return text;
}

QString metricsCsv(const MetricsInput& input)
{
    QStringList header{QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("components")};
    for (const FigureColumn& column : couplingColumns()) {
        header.append(QLatin1String(column.key));
        if (input.against)
            header.append(QLatin1String(column.key) + QLatin1String("-change"));
    }
    QString text = header.join(u',') + u'\n';
    for (const CouplingRow& row : input.rows()) {
        QStringList fields{csvField(row.id), csvField(row.name), QString::number(row.components)};
        for (const FigureColumn& column : couplingColumns()) {
            const auto value = column.value(row);
            fields.append(value ? figureText(value, column.decimals == 0 ? 0 : 4) : QString());
            if (input.against)
                fields.append(changeText(before(input, row, column.key), value, column.decimals == 0 ? 0 : 4));
        }
        text += fields.join(u',') + u'\n';
    }
    return text;
}

} // namespace groundplan
