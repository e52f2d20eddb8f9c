// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/cli/console.h"
#include "app/cli/output/metrics_output.h"

namespace groundplan {

namespace {

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\r', u' ');
}

/// "X" for a dependency, "O" for one inside of a cycle, "=" on the diagonal.
QString mark(const DependencyMatrix& matrix, int row, int column)
{
    if (row == column)
        return QStringLiteral("=");
    if (!matrix.depends(row, column))
        return {};
    return matrix.block[size_t(row)] == matrix.block[size_t(column)] ? QStringLiteral("O") : QStringLiteral("X");
}

} // namespace

QString matrixText(const MetricsInput& input, bool colours)
{
    const DependencyMatrix& matrix = input.matrix();
    qsizetype widest = 0;
    for (const QString& name : matrix.names)
        widest = std::max(widest, name.size());
    const int digits = int(QString::number(matrix.size()).size());
    QString text = QString(widest + digits + 2, u' ');
    for (int column = 1; column <= matrix.size(); ++column)
        text += u' ' + QString::number(column).rightJustified(digits);
    text = inked(text, Ink::Dim, colours) + u'\n';
    for (int position = 0; position < matrix.size(); ++position) {
        const int row = matrix.partitioned[size_t(position)];
        text += oneLine(matrix.names.at(row)).leftJustified(widest) + QStringLiteral("  ") + QString::number(position + 1).rightJustified(digits);
        QString line;
        for (const int column : matrix.partitioned) {
            const QString sign = mark(matrix, row, column);
            const QString cell = (sign.isEmpty() ? QStringLiteral(".") : sign).rightJustified(digits);
            line += u' ' + (sign == QLatin1String("O") ? inked(cell, Ink::Red, colours) : sign == QLatin1String("X") ? cell : inked(cell, Ink::Dim, colours));
        }
        text += line + u'\n';
    }
    text += u'\n' + QCoreApplication::translate("Cli", "The row depends on the column: X, or O inside of a cycle.") + u'\n';
    return text;
}

QString matrixMarkdown(const MetricsInput& input)
{
    return QStringLiteral("```\n") + matrixText(input, false) + QStringLiteral("```\n");
}

QString matrixCsv(const MetricsInput& input)
{
    const DependencyMatrix& matrix = input.matrix();
    QString text = QStringLiteral("id");
    for (const int column : matrix.partitioned)
        text += u',' + csvField(matrix.ids[size_t(column)]);
    text += u'\n';
    for (const int row : matrix.partitioned) {
        text += csvField(matrix.ids[size_t(row)]);
        for (const int column : matrix.partitioned)
            text += matrix.depends(row, column) ? QStringLiteral(",1") : QStringLiteral(",0");
        text += u'\n';
    }
    return text;
}

QByteArray matrixJson(const MetricsInput& input)
{
    const DependencyMatrix& matrix = input.matrix();
    QJsonArray order, blocks;
    QJsonObject dependencies;
    for (size_t position = 0; position < matrix.partitioned.size();) {
        QJsonArray block;
        const int size = matrix.blockSize[size_t(matrix.partitioned[position])];
        for (int member = 0; member < size; ++member, ++position)
            block.append(matrix.ids[size_t(matrix.partitioned[position])]);
        for (const QJsonValue& id : std::as_const(block))
            order.append(id);
        if (size > 1)
            blocks.append(block);
    }
    for (int row = 0; row < matrix.size(); ++row) {
        QJsonArray targets;
        for (const int target : matrix.targets[size_t(row)])
            targets.append(matrix.ids[size_t(target)]);
        dependencies.insert(matrix.ids[size_t(row)], targets);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("order"), order}, {QStringLiteral("cycles"), blocks}, {QStringLiteral("depends-on"), dependencies}}).toJson();
}

} // namespace groundplan
