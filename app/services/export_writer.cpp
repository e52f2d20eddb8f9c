// SPDX-License-Identifier: Apache-2.0
#include "app/services/export_writer.h"

#include <algorithm>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include "app/services/disk.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ExportWriter", text);
}

Unexpected failed(const QString& path, const QString& message)
{
    return unexpected(ErrorCode::Unwritable, message, {.file = path, .subject = {}});
}

QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Every folder from the export folder down to the file must be a real folder: a link could lead anywhere.
Result<void> checkInside(const QDir& root, const QString& path)
{
    const QString clean = QDir::cleanPath(path);
    if (path.isEmpty() || QDir::isAbsolutePath(path) || clean != path || clean.startsWith(QLatin1String("..")))
        return failed(path, tr("The path leads out of the export folder."));
    QString at = root.absolutePath();
    for (const QString& part : path.split(u'/')) {
        at += u'/' + part;
        if (QFileInfo(at).isSymLink())
            return failed(at, tr("This is a link; exports do not write through links. Remove it or choose another folder."));
    }
    return {};
}

QHash<QString, QString> readRecord(const QDir& root)
{
    QHash<QString, QString> record;
    const auto bytes = readFile(root.filePath(QLatin1String(exportRecordName)));
    if (!bytes)
        return record;
    const QJsonObject files = QJsonDocument::fromJson(*bytes).object().value(QLatin1String("files")).toObject();
    for (auto file = files.begin(); file != files.end(); ++file)
        record.insert(file.key(), file.value().toString());
    return record;
}

QByteArray recordOf(const QHash<QString, QString>& record, const QString& target)
{
    QJsonObject files;
    for (auto file = record.cbegin(); file != record.cend(); ++file)
        files.insert(file.key(), *file);
    return QJsonDocument(QJsonObject{{QStringLiteral("generator"), QStringLiteral("groundplan")},
                                     {QStringLiteral("target"), target},
                                     {QStringLiteral("files"), files}})
        .toJson();
}

} // namespace

QString exportStateName(ExportDifference::State state)
{
    switch (state) {
    case ExportDifference::Same:
        return QStringLiteral("same");
    case ExportDifference::New:
        return QStringLiteral("new");
    case ExportDifference::Changed:
        return QStringLiteral("changed");
    case ExportDifference::Stale:
        return QStringLiteral("stale");
    }
    return {};
}

bool differsAtAll(const QList<ExportDifference>& differences)
{
    return std::any_of(differences.begin(), differences.end(),
                       [](const ExportDifference& difference) { return difference.state != ExportDifference::Same; });
}

Result<QList<ExportDifference>> compareExport(const ExportPlan& plan, const QString& folder)
{
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir())
        return failed(folder, tr("This is a file, not a folder."));
    const QDir root(folder);
    QList<ExportDifference> differences;
    QSet<QString> planned;
    for (const ExportFile& file : plan.files) {
        planned.insert(file.path);
        if (auto inside = checkInside(root, file.path); !inside)
            return unexpected(inside.error());
        ExportDifference difference{file.path, ExportDifference::New, {}};
        const QString path = root.filePath(file.path);
        if (QFileInfo::exists(path)) {
            auto bytes = readFile(path);
            if (!bytes)
                return unexpected(bytes.error());
            difference.state = *bytes == file.content ? ExportDifference::Same : ExportDifference::Changed;
            difference.before = *bytes;
        }
        differences.append(difference);
    }
    const auto record = readRecord(root);
    for (auto file = record.cbegin(); file != record.cend(); ++file) {
        if (planned.contains(file.key()) || !checkInside(root, file.key()) || !QFileInfo(root.filePath(file.key())).isFile())
            continue;
        auto bytes = readFile(root.filePath(file.key()));
        differences.append({file.key(), ExportDifference::Stale, bytes ? *bytes : QByteArray()});
    }
    std::sort(differences.begin(), differences.end(), [](const auto& left, const auto& right) { return left.path < right.path; });
    return differences;
}

Result<ExportOutcome> writeExport(const ExportPlan& plan, const QString& folder)
{
    auto differences = compareExport(plan, folder);
    if (!differences)
        return unexpected(differences.error());
    QDir root(folder);
    if (!root.exists() && !QDir().mkpath(folder))
        return failed(folder, tr("The folder cannot be made."));

    QHash<QString, QByteArray> content;
    QHash<QString, QString> record = readRecord(root);
    QHash<QString, QString> newRecord;
    for (const ExportFile& file : plan.files) {
        content.insert(file.path, file.content);
        newRecord.insert(file.path, hashOf(file.content));
    }
    content.insert(QLatin1String(exportRecordName), recordOf(newRecord, plan.target));

    QStringList toWrite{QLatin1String(exportRecordName)};
    for (const ExportDifference& difference : *differences) {
        if (difference.state == ExportDifference::New || difference.state == ExportDifference::Changed)
            toWrite.append(difference.path);
    }
    const QString suffix = QStringLiteral(".groundplan-new");
    QStringList prepared;
    QStringList madeFolders;
    const auto giveUp = [&] {
        for (const QString& path : std::as_const(prepared))
            QFile::remove(root.filePath(path) + suffix);
        for (auto made = madeFolders.crbegin(); made != madeFolders.crend(); ++made)
            QDir().rmdir(*made);
    };
    // First pass: everything that can fail for lack of space or permission, beside the files that are there.
    for (const QString& path : std::as_const(toWrite)) {
        const QString whole = root.filePath(path);
        QStringList missing;
        for (QString parent = QFileInfo(whole).path(); !QFileInfo::exists(parent); parent = QFileInfo(parent).path())
            missing.prepend(parent);
        for (const QString& parent : std::as_const(missing)) {
            if (!QDir().mkdir(parent)) {
                giveUp();
                return failed(parent, tr("The folder cannot be made; nothing was changed."));
            }
            madeFolders.append(parent);
        }
        QFile file(whole + suffix);
        const QByteArray& bytes = content[path];
        prepared.append(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
            const QString reason = file.errorString();
            file.close();
            giveUp();
            return failed(whole, tr("The file cannot be written: %1. Nothing was changed.").arg(reason));
        }
    }
    // Second pass: renames within a folder, which need neither space nor new permissions.
    ExportOutcome outcome;
    for (const QString& path : std::as_const(prepared)) {
        const QByteArray from = QFile::encodeName(root.filePath(path) + suffix);
        const QByteArray to = QFile::encodeName(root.filePath(path));
        if (std::rename(from.constData(), to.constData()) != 0) {
            giveUp();
            return failed(root.filePath(path), tr("The file cannot be replaced; %1 files were written before it.").arg(outcome.written));
        }
        if (path != QLatin1String(exportRecordName))
            ++outcome.written;
    }
    for (const ExportDifference& difference : *differences) {
        if (difference.state != ExportDifference::Stale || hashOf(difference.before) != record.value(difference.path))
            continue; // a file that somebody changed since is theirs now
        if (QFile::remove(root.filePath(difference.path))) {
            ++outcome.removed;
            root.rmpath(QFileInfo(difference.path).path()); // goes only where it is empty
        }
    }
    return outcome;
}

} // namespace groundplan
