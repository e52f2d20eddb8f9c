// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exports/export_report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace groundplan {

QString exportList(const ExportSet& set)
{
    QString text;
    for (const ExportFile& file : set.files) {
        text += file.path;
        if (!file.subjects.isEmpty())
            text += QLatin1String("  <- ") + file.subjects.join(QLatin1String(", "));
        text += u'\n';
    }
    return text;
}

QString exportStates(const QList<ExportDifference>& differences)
{
    QString text;
    for (const ExportDifference& difference : differences) {
        if (difference.state != ExportDifference::Same)
            text += exportStateName(difference.state).leftJustified(8) + u' ' + difference.path + u'\n';
    }
    return text;
}

QString exportJson(const PlannedExport& planned, const ExportAnswer& answer)
{
    QHash<QString, const ExportDifference*> differences;
    QSet<QString> listed;
    if (answer.differences) {
        for (const ExportDifference& difference : *answer.differences)
            differences.insert(difference.path, &difference);
    }
    QJsonArray files;
    const auto describe = [](QJsonObject& file, const ExportDifference& difference) {
        file.insert(QLatin1String("state"), exportStateName(difference.state));
        if (difference.conflicts > 0)
            file.insert(QLatin1String("conflicts"), difference.conflicts);
        if (!difference.remark.isEmpty())
            file.insert(QLatin1String("remark"), difference.remark);
    };
    for (const ExportFile& file : planned.set.files) {
        QJsonObject object{{QStringLiteral("path"), file.path},
                           {QStringLiteral("target"), planned.set.targetOf.value(file.path)},
                           {QStringLiteral("subjects"), QJsonArray::fromStringList(file.subjects)}};
        if (!file.environment.isEmpty())
            object.insert(QLatin1String("environment"), file.environment);
        if (const ExportDifference* difference = differences.value(file.path))
            describe(object, *difference);
        files.append(object);
        listed.insert(file.path);
    }
    if (answer.differences) {
        for (const ExportDifference& difference : *answer.differences) {
            if (listed.contains(difference.path))
                continue;
            QJsonObject object{{QStringLiteral("path"), difference.path}, {QStringLiteral("target"), difference.target}};
            describe(object, difference);
            files.append(object);
        }
    }
    QJsonArray notes;
    for (const ExportNote& note : planned.set.notes) {
        QJsonObject object{{QStringLiteral("level"), note.level == ExportNote::Level::Warning ? QStringLiteral("warning") : QStringLiteral("info")},
                           {QStringLiteral("message"), note.message},
                           {QStringLiteral("subjects"), QJsonArray::fromStringList(note.subjects)}};
        if (const TextPlace place = planned.loaded.places.value(note.subjects.value(0)); place.line > 0) {
            object.insert(QLatin1String("line"), place.line);
            object.insert(QLatin1String("column"), place.column);
        }
        notes.append(object);
    }
    QJsonObject root{{QStringLiteral("design"), planned.loaded.design.name()},
                     {QStringLiteral("file"), planned.file},
                     {QStringLiteral("targets"), QJsonArray::fromStringList(planned.set.targets)},
                     {QStringLiteral("files"), files},
                     {QStringLiteral("notes"), notes}};
    if (!answer.folder.isEmpty())
        root.insert(QLatin1String("folder"), answer.folder);
    if (answer.differences)
        root.insert(QLatin1String("differs"), differsAtAll(*answer.differences));
    if (answer.outcome) {
        root.insert(QLatin1String("written"), answer.outcome->written);
        root.insert(QLatin1String("removed"), answer.outcome->removed);
        root.insert(QLatin1String("unchanged"), answer.outcome->unchanged);
        root.insert(QLatin1String("refused"), int(answer.outcome->refused.size()));
    }
    return QString::fromUtf8(QJsonDocument(root).toJson());
}

} // namespace groundplan
