// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>

#include <QByteArray>
#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include "model/catalog/catalog.h"
#include "model/edit/document.h"

namespace groundplan {

/// What a program that ended without saving left behind.
struct RecoveredDesign {
    QString journal;    ///< the file that it was found in
    QString path;       ///< where the design was saved before; empty: never
    QDateTime time;     ///< of the last edit that was kept
    QByteArray content; ///< the design as a file
};

/// Keeps the unsaved state of one open document on disk, so that a crash or a kill loses at most the last second.
/// A journal is a list of records, each a complete design with its length and checksum: the newest complete record
/// counts, whatever was torn off behind it. Written in a thread of its own; calls are the user interface's.
class RecoveryJournal : public QObject
{
    Q_OBJECT

public:
    /// Time from an edit until the writing starts, in ms: leaves more than half of the promised second for the disk.
    static constexpr int writeDelay = 300;

    RecoveryJournal(Document& document, const Catalog& catalog, const QString& folder, QObject* parent = nullptr);
    /// Leaves the journal as it is: only discard() says that nothing is lost.
    ~RecoveryJournal() override;

    /// Where the design is saved; kept in the journal for the question at the next start.
    void setPath(const QString& path) { m_path = path; }
    /// Time from an edit until it is kept, in ms; writeDelay unless the user wants it otherwise.
    void setDelay(int ms) { m_timer.setInterval(ms); }
    int delay() const { return m_timer.interval(); }
    /// The design is safe (saved, or closed without saving on request): removes the journal.
    void discard();
    /// Writes what is due at once and waits until it is on disk.
    void flush();
    /// Takes the state of the document as unsaved without an edit: a design that was just recovered.
    void keepNow();
    QString file() const { return m_file; }

    /// Designs that no running program holds, newest first. Broken files are skipped and stay where they are.
    static QList<RecoveredDesign> orphans(const QString& folder);
    static void remove(const QString& journal);

Q_SIGNALS:
    /// The journal cannot be written; told once until it works again.
    void failed(const QString& message);

private:
    void schedule();
    void write();

    Document& m_document;
    const Catalog& m_catalog;
    QString m_file;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    QThreadPool m_pool;
    QTimer m_timer;
    bool m_failed = false;
};

/// The newest complete record of a journal; nothing when there is none.
std::optional<RecoveredDesign> lastRecord(const QByteArray& journal);

} // namespace groundplan
