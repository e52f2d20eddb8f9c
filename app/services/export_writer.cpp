// SPDX-License-Identifier: Apache-2.0
#include "app/services/export_writer.h"

#include <algorithm>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRandomGenerator>
#include <QSet>

#include "app/services/disk.h"

namespace groundplan {

namespace {

/// Path below the export folder -> SHA-256 of what was written there; by target.
using Hashes = QMap<QString, QString>;
using Record = QMap<QString, Hashes>;

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
    if (path.isEmpty() || QDir::isAbsolutePath(path) || clean != path || clean == QLatin1String("..")
        || clean.startsWith(QLatin1String("../")) || path.contains(QChar(0)))
        return failed(path, tr("The path leads out of the export folder."));
    QString at = root.absolutePath();
    const QStringList parts = path.split(u'/');
    for (const QString& part : parts) {
        at += u'/' + part;
        const QFileInfo info(at);
        if (info.isSymLink())
            return failed(at, tr("This is a link; exports do not write through links. Remove it or choose another folder."));
        const bool last = &part == &parts.last();
        if (info.exists() && info.isDir() == last)
            return failed(at, last ? tr("A folder stands where a file is to be written.") : tr("A file stands where a folder is needed."));
    }
    return {};
}

Record readRecord(const QDir& root)
{
    Record record;
    const QString path = root.filePath(QLatin1String(exportRecordName));
    if (QFileInfo(path).isSymLink())
        return record;
    const auto bytes = readFile(path);
    if (!bytes)
        return record;
    const QJsonObject targets = QJsonDocument::fromJson(*bytes).object().value(QLatin1String("targets")).toObject();
    for (auto target = targets.begin(); target != targets.end(); ++target) {
        const QJsonObject files = target.value().toObject();
        for (auto file = files.begin(); file != files.end(); ++file)
            record[target.key()].insert(file.key(), file.value().toString());
    }
    return record;
}

QByteArray recordText(const Record& record)
{
    QJsonObject targets;
    for (auto target = record.cbegin(); target != record.cend(); ++target) {
        QJsonObject files;
        for (auto file = target->cbegin(); file != target->cend(); ++file)
            files.insert(file.key(), *file);
        targets.insert(target.key(), files);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("generator"), QStringLiteral("groundplan")},
                                     {QStringLiteral("targets"), targets}})
        .toJson();
}

/// True when another target's export made the file too: it is that target's to remove.
bool claimedByOthers(const Record& record, const QString& target, const QString& path)
{
    for (auto other = record.cbegin(); other != record.cend(); ++other) {
        if (other.key() != target && other->contains(path))
            return true;
    }
    return false;
}

/// Writes a new file and nothing else: fails when the name is taken, by a link, too.
Result<void> writeNew(const QString& path, const QByteArray& bytes)
{
    const auto reason = [&](const QString& why) { return failed(path, why); };
    const int handle = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (handle < 0)
        return reason(qt_error_string(errno));
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t piece = ::write(handle, bytes.constData() + done, size_t(bytes.size() - done));
        if (piece < 0 && errno == EINTR)
            continue;
        if (piece <= 0) {
            const QString why = qt_error_string(errno);
            ::close(handle);
            return reason(why);
        }
        done += piece;
    }
    // A full network drive may say so only now.
    if (::fsync(handle) != 0 || ::close(handle) != 0)
        return reason(qt_error_string(errno));
    return {};
}

/// The files that are written beside their places until all of them are there.
class Staging
{
public:
    explicit Staging(const QDir& root)
        : m_root(root), m_suffix(QStringLiteral(".groundplan-%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0')))
    {
    }
    ~Staging()
    {
        for (const QString& path : std::as_const(m_files))
            QFile::remove(stagedPath(path));
        for (auto made = m_folders.crbegin(); made != m_folders.crend(); ++made)
            QDir().rmdir(*made); // goes only where it is empty
    }
    Staging(const Staging&) = delete;
    Staging& operator=(const Staging&) = delete;

    Result<void> makeFolder(const QString& folder)
    {
        QStringList missing;
        for (QString at = QDir::cleanPath(folder); !QFileInfo::exists(at); at = QFileInfo(at).path())
            missing.prepend(at);
        for (const QString& at : std::as_const(missing)) {
            if (!QDir().mkdir(at))
                return failed(at, tr("The folder cannot be made: %1. Nothing was changed.").arg(qt_error_string(errno)));
            m_folders.append(at);
        }
        return {};
    }

    Result<void> add(const QString& path, const QByteArray& bytes)
    {
        if (auto made = makeFolder(QFileInfo(m_root.absoluteFilePath(path)).path()); !made)
            return made;
        m_files.append(path);
        if (auto written = writeNew(stagedPath(path), bytes); !written)
            return failed(m_root.filePath(path), tr("The file cannot be written: %1. Nothing was changed.").arg(written.error().message));
        return {};
    }

    /// Puts all files into their places; renames need neither space nor further permissions.
    Result<void> commit()
    {
        int done = 0;
        while (!m_files.isEmpty()) {
            const QString path = m_files.first();
            const QString whole = m_root.filePath(path);
            if (std::rename(QFile::encodeName(stagedPath(path)).constData(), QFile::encodeName(whole).constData()) != 0)
                return failed(whole, tr("The file cannot be replaced: %1. Files written before it: %2.").arg(qt_error_string(errno)).arg(done));
            m_files.removeFirst();
            ++done;
        }
        m_folders.clear();
        return {};
    }

private:
    QString stagedPath(const QString& path) const { return QString(m_root.filePath(path) + m_suffix); }

    QDir m_root;
    QString m_suffix;
    QStringList m_files;
    QStringList m_folders;
};

} // namespace

QString exportStateName(ExportDifference::State state)
{
    switch (state) {
    case ExportDifference::Same: return QStringLiteral("same");
    case ExportDifference::New: return QStringLiteral("new");
    case ExportDifference::Changed: return QStringLiteral("changed");
    case ExportDifference::Stale: return QStringLiteral("stale");
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
    const Record record = readRecord(root);
    const Hashes known = record.value(plan.target);
    QList<ExportDifference> differences;
    QSet<QString> planned;
    for (const ExportFile& file : plan.files) {
        planned.insert(file.path);
        if (auto inside = checkInside(root, file.path); !inside)
            return unexpected(inside.error());
        ExportDifference difference{file.path, ExportDifference::New, {}, false};
        const QString path = root.filePath(file.path);
        if (QFileInfo::exists(path)) {
            auto bytes = readFile(path);
            if (!bytes)
                return unexpected(bytes.error());
            difference.state = *bytes == file.content ? ExportDifference::Same : ExportDifference::Changed;
            difference.before = *bytes;
            difference.foreign = !known.contains(file.path);
        }
        differences.append(difference);
    }
    for (auto file = known.cbegin(); file != known.cend(); ++file) {
        if (planned.contains(file.key()) || claimedByOthers(record, plan.target, file.key()) || !checkInside(root, file.key())
            || !QFileInfo(root.filePath(file.key())).isFile())
            continue;
        const auto bytes = readFile(root.filePath(file.key()));
        if (bytes && hashOf(*bytes) == *file) // one that somebody changed since is theirs now
            differences.append({file.key(), ExportDifference::Stale, *bytes, false});
    }
    std::sort(differences.begin(), differences.end(), [](const auto& left, const auto& right) { return left.path < right.path; });
    return differences;
}

Result<ExportOutcome> writeExport(const ExportPlan& plan, const QString& folder)
{
    const auto differences = compareExport(plan, folder);
    if (!differences)
        return unexpected(differences.error());
    QDir root(QFileInfo(folder).absoluteFilePath());
    if (auto inside = checkInside(root, QLatin1String(exportRecordName)); !inside)
        return unexpected(inside.error());
    Record record = readRecord(root);
    const QByteArray recordBefore = recordText(record);
    Hashes& hashes = record[plan.target];
    hashes.clear();
    QHash<QString, QByteArray> content;
    for (const ExportFile& file : plan.files) {
        content.insert(file.path, file.content);
        hashes.insert(file.path, hashOf(file.content));
    }

    ExportOutcome outcome;
    Staging staging(root);
    if (auto made = staging.makeFolder(root.path()); !made)
        return unexpected(made.error());
    for (const ExportDifference& difference : *differences) {
        if (difference.state != ExportDifference::New && difference.state != ExportDifference::Changed)
            continue;
        if (auto added = staging.add(difference.path, content.value(difference.path)); !added)
            return unexpected(added.error());
        ++outcome.written;
    }
    const QByteArray recordAfter = recordText(record);
    if (recordAfter != recordBefore || !QFileInfo::exists(root.filePath(QLatin1String(exportRecordName)))) {
        if (auto added = staging.add(QLatin1String(exportRecordName), recordAfter); !added)
            return unexpected(added.error());
    }
    if (auto done = staging.commit(); !done)
        return unexpected(done.error());
    for (const ExportDifference& difference : *differences) {
        if (difference.state == ExportDifference::Stale && QFile::remove(root.filePath(difference.path))) {
            ++outcome.removed;
            // Folders that are empty now go, up to the export folder, which stays.
            for (QString parent = QFileInfo(difference.path).path(); parent != QLatin1String(".") && root.rmdir(parent);)
                parent = QFileInfo(parent).path();
        }
    }
    return outcome;
}

} // namespace groundplan
