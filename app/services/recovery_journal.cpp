// SPDX-License-Identifier: Apache-2.0
#include "app/services/recovery_journal.h"

#include <algorithm>

#include <unistd.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

#include "app/services/disk.h"
#include "model/storage/design_writer.h"

namespace groundplan {

namespace {

const QByteArray magic = QByteArrayLiteral("groundplan-journal-1");
/// A journal is written anew when it is this many times as long as its newest record.
constexpr qint64 compactAt = 4;

QByteArray record(const QByteArray& content, const QString& path)
{
    const QByteArray sum = QCryptographicHash::hash(content, QCryptographicHash::Sha1).toHex();
    return magic + ' ' + QByteArray::number(content.size()) + ' ' + sum + ' '
           + QByteArray::number(QDateTime::currentMSecsSinceEpoch()) + ' ' + path.toUtf8().toBase64() + "\n" + content + "\n";
}

Result<void> appendRecord(const QString& file, const QByteArray& bytes)
{
    QFile journal(file);
    if (journal.size() > compactAt * bytes.size())
        return writeFile(file, bytes);
    if (!journal.open(QIODevice::Append) || journal.write(bytes) != bytes.size() || !journal.flush())
        return unexpected(ErrorCode::Unwritable, journal.errorString(), {.file = file, .subject = {}});
    ::fdatasync(journal.handle());
    return {};
}

QString lockOf(const QString& journal)
{
    return journal + QLatin1String(".lock");
}

} // namespace

std::optional<RecoveredDesign> lastRecord(const QByteArray& journal)
{
    std::optional<RecoveredDesign> last;
    qsizetype at = 0;
    while (at < journal.size()) {
        const qsizetype end = journal.indexOf('\n', at);
        if (end < 0)
            break;
        const QList<QByteArray> head = journal.mid(at, end - at).split(' ');
        bool ok = head.size() == 5 && head.first() == magic;
        const qsizetype size = ok ? head.at(1).toLongLong(&ok) : 0;
        if (!ok || size < 0 || size > journal.size() - end - 1) {
            // A torn record with a later one behind it: go on where the next one starts.
            const qsizetype next = journal.indexOf(QByteArray("\n" + magic + " "), at);
            if (next < 0)
                break;
            at = next + 1;
            continue;
        }
        const QByteArray content = journal.mid(end + 1, size);
        if (QCryptographicHash::hash(content, QCryptographicHash::Sha1).toHex() == head.at(2)) {
            last = RecoveredDesign{{}, QString::fromUtf8(QByteArray::fromBase64(head.at(4))),
                                   QDateTime::fromMSecsSinceEpoch(head.at(3).toLongLong()), content};
            at = end + 1 + size + 1;
        } else {
            const qsizetype next = journal.indexOf(QByteArray("\n" + magic + " "), at);
            if (next < 0)
                break;
            at = next + 1;
        }
    }
    return last;
}

RecoveryJournal::RecoveryJournal(Document& document, const Catalog& catalog, const QString& folder, QObject* parent)
    : QObject(parent), m_document(document), m_catalog(catalog)
{
    QDir().mkpath(folder);
    m_file = QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + QLatin1String(".journal"));
    m_lock = std::make_unique<QLockFile>(lockOf(m_file));
    m_lock->setStaleLockTime(0); // only the death of its program makes a lock stale, not its age
    (void)m_lock->tryLock();
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(writeDelay);
    connect(&m_timer, &QTimer::timeout, this, &RecoveryJournal::write);
    connect(&m_document, &Document::changed, this, &RecoveryJournal::schedule);
}

RecoveryJournal::~RecoveryJournal()
{
    m_pool.waitForDone();
}

void RecoveryJournal::schedule()
{
    // Not restarted by further edits: the first unsaved one sets the deadline.
    if (!m_timer.isActive())
        m_timer.start();
}

void RecoveryJournal::keepNow()
{
    write();
}

void RecoveryJournal::write()
{
    m_timer.stop();
    if (!m_document.isModified() && !QFile::exists(m_file))
        return; // undone back to what is saved
    m_pool.start([this, design = m_document.design(), path = m_path, file = m_file] {
        const Result<void> written = appendRecord(file, record(writeDesign(design, m_catalog), path));
        QMetaObject::invokeMethod(this, [this, written] {
            if (!written && !m_failed)
                Q_EMIT failed(tr("Unsaved changes cannot be kept for recovery: %1").arg(written.error().message));
            m_failed = !written;
        });
    });
}

void RecoveryJournal::flush()
{
    if (m_timer.isActive())
        write();
    m_pool.waitForDone();
}

void RecoveryJournal::discard()
{
    m_timer.stop();
    m_pool.waitForDone();
    QFile::remove(m_file);
}

QList<RecoveredDesign> RecoveryJournal::orphans(const QString& folder)
{
    QList<RecoveredDesign> found;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({QStringLiteral("*.journal")}, QDir::Files)) {
        const QString file = dir.filePath(name);
        QLockFile lock(lockOf(file));
        lock.setStaleLockTime(0);
        if (!lock.tryLock())
            continue; // another running program holds it
        const Result<QByteArray> bytes = readFile(file, 4 * compactAt * largestInputFile);
        if (!bytes)
            continue;
        if (auto recovered = lastRecord(*bytes)) {
            recovered->journal = file;
            found.append(*recovered);
        }
    }
    std::sort(found.begin(), found.end(), [](const auto& left, const auto& right) { return left.time > right.time; });
    return found;
}

void RecoveryJournal::remove(const QString& journal)
{
    QFile::remove(journal);
}

} // namespace groundplan
