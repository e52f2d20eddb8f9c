// SPDX-License-Identifier: Apache-2.0
#include "app/services/export_lock.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/services/disk.h"
#include "app/services/export_paths.h"

namespace groundplan {

namespace {

constexpr int lockVersion = 1;
constexpr qint64 largestBase = 1ll << 30;
constexpr qsizetype largestText = 256ll << 20; ///< of one file, inflated

QString tr(const char* text)
{
    return QCoreApplication::translate("ExportWriter", text);
}

QByteArray bytesOf(const QDir& folder, const char* name)
{
    const QString path = folder.filePath(QLatin1String(name));
    if (QFileInfo(path).isSymLink() || !QFileInfo(path).isFile())
        return {};
    const auto bytes = readFile(path, largestBase);
    return bytes ? *bytes : QByteArray();
}

bool isHash(const QString& text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

QByteArray quoted(const QString& text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

} // namespace

Result<ExportLock> ExportLock::read(const QString& path)
{
    const QDir folder(path);
    ExportLock lock;
    const QByteArray lines = bytesOf(folder, exportLockName);
    for (const QByteArray& line : lines.left(4096).split('\n')) {
        if (line.startsWith("groundplan-lock: ") && line.mid(17).trimmed().toInt() > lockVersion) {
            return unexpected(ErrorCode::NewerVersion, tr("A newer version of Groundplan exported into this folder; use that one."),
                              {.file = folder.filePath(QLatin1String(exportLockName)), .subject = {}});
        }
    }
    if (lines.isEmpty())
        lock.readOldRecord(bytesOf(folder, oldExportRecordName));
    else
        lock.readLines(lines);
    for (const QByteArray& line : bytesOf(folder, exportBaseName).split('\n')) {
        const qsizetype space = line.indexOf(' ');
        if (space == 64 && isHash(QString::fromLatin1(line.left(64))))
            lock.m_texts.insert(QString::fromLatin1(line.left(64)), line.mid(65).trimmed());
    }
    return lock;
}

void ExportLock::readLines(const QByteArray& bytes)
{
    for (const QByteArray& line : bytes.split('\n')) {
        if (line.startsWith("<<<<<<<"))
            m_old = true;
        if (!line.startsWith("- {"))
            continue;
        const QJsonObject entry = QJsonDocument::fromJson(line.mid(2)).object();
        const QString path = entry.value(QLatin1String("path")).toString(), hash = entry.value(QLatin1String("sha256")).toString();
        if (path.isEmpty() || !isHash(hash))
            continue;
        QList<Entry>& known = m_files[path];
        const Entry made{entry.value(QLatin1String("target")).toString(), hash};
        if (!known.contains(made))
            known.append(made);
    }
}

void ExportLock::readOldRecord(const QByteArray& bytes)
{
    const QJsonObject targets = QJsonDocument::fromJson(bytes).object().value(QLatin1String("targets")).toObject();
    m_old = !bytes.isEmpty();
    for (auto target = targets.begin(); target != targets.end(); ++target) {
        const QJsonObject files = target.value().toObject();
        for (auto file = files.begin(); file != files.end(); ++file) {
            if (isHash(file.value().toString()))
                m_files[file.key()].append({target.key(), file.value().toString()});
        }
    }
}

QList<ExportLock::Entry> ExportLock::entries(const QString& path) const
{
    const auto found = m_files.find(path);
    return found == m_files.end() ? QList<Entry>() : found->second;
}

std::optional<QByteArray> ExportLock::text(const QString& hash) const
{
    const QByteArray deflated = QByteArray::fromBase64(m_texts.value(hash));
    if (deflated.size() < 5)
        return {};
    quint32 size = 0;
    for (int at = 0; at < 4; ++at)
        size = (size << 8) | quint8(deflated.at(at));
    if (size > largestText)
        return {};
    QByteArray text = qUncompress(deflated);
    if (text.isNull())
        text = "";
    return exportHash(text) == hash ? std::optional(text) : std::nullopt;
}

void ExportLock::forget(const QString& path, const QString& target)
{
    const auto found = m_files.find(path);
    if (found == m_files.end())
        return;
    found->second.removeIf([&](const Entry& entry) { return entry.target == target; });
    if (found->second.isEmpty())
        m_files.erase(found);
}

void ExportLock::remember(const QString& path, const QString& target, const QString& hash)
{
    forget(path, target);
    m_files[path].append({target, hash});
}

void ExportLock::keep(const QString& hash, const QByteArray& text)
{
    // A text that is there stays letter for letter: another version of zlib would write it in another way.
    if (!m_texts.contains(hash))
        m_texts.insert(hash, qCompress(text, 9).toBase64());
}

QByteArray ExportLock::lockText() const
{
    QByteArray text = "# Written by Groundplan with each export; commit it. It tells edits by hand from what was generated.\n"
                      "# After a merge with conflicts in here keep both sides and export again.\n"
                      "groundplan-lock: " + QByteArray::number(lockVersion) + "\ngenerator: groundplan " GROUNDPLAN_VERSION "\nfiles:\n";
    for (const auto& [path, unsorted] : m_files) {
        QList<Entry> entries = unsorted;
        std::sort(entries.begin(), entries.end(), [](const Entry& left, const Entry& right) {
            return std::tie(left.target, left.hash) < std::tie(right.target, right.hash);
        });
        for (const Entry& entry : std::as_const(entries))
            text += "- {\"path\":" + quoted(path) + ",\"target\":" + quoted(entry.target) + ",\"sha256\":\"" + entry.hash.toLatin1() + "\"}\n";
    }
    return text;
}

QByteArray ExportLock::baseText() const
{
    QSet<QString> named;
    for (const auto& [path, entries] : m_files) {
        for (const Entry& entry : entries)
            named.insert(entry.hash);
    }
    QByteArray text = "# The texts that Groundplan generated, deflated: edits by hand are merged with them. Commit it with the lock.\n";
    for (auto kept = m_texts.cbegin(); kept != m_texts.cend(); ++kept) {
        if (named.contains(kept.key()))
            text += kept.key().toLatin1() + ' ' + *kept + '\n';
    }
    return text;
}

} // namespace groundplan
