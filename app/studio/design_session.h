// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "app/services/file_watch.h"
#include "app/services/recovery_journal.h"
#include "model/edit/document.h"
#include "model/storage/design_reader.h"

namespace groundplan {

/// One open design with all that ties it to the world: its file, the journal against crashes, the watch for changes
/// by others, and whether it may be written back.
class DesignSession : public QObject
{
    Q_OBJECT

public:
    DesignSession(const Catalog& catalog, const QString& recoveryFolder, QObject* parent = nullptr);

    Document& document() { return m_document; }
    const Catalog& catalog() const { return m_catalog; }
    RecoveryJournal& journal() { return m_journal; }
    /// False while the window shows the start page.
    bool isOpen() const { return m_open; }
    bool isLoading() const { return m_loading; }
    /// Where it is saved; empty: nowhere yet.
    const QString& path() const { return m_path; }
    /// Title for the user: file name, name of the design, or "Untitled".
    QString title() const;
    bool isNewerFormat() const { return m_newer; }
    const QString& origin() const { return m_origin; }
    /// True when somebody else wrote the file since we last read or wrote it.
    bool changedOnDisk() const { return m_changedOnDisk; }

    /// The rules that empty designs are checked by; empty: every rule as it comes.
    void setNewProfile(const QString& profile) { m_newProfile = profile; }
    /// Starts an empty design.
    void create(const QString& name);
    /// Reads a file in a worker; ends with opened() or failed().
    void open(const QString& path);
    /// Takes a design over that is not a file of the user's: a template, an import, a download (then `readOnly`).
    void take(Design design, const QString& origin, bool readOnly = false, bool modified = false);
    /// Reads such a design from bytes; ends with opened() or failed().
    void openBytes(const QByteArray& bytes, const QString& origin, bool readOnly);
    /// Restores what a crashed program left.
    void recover(const RecoveredDesign& recovered);
    void reload();
    /// Writes it and goes on with that file.
    Result<void> saveAs(const QString& path);
    /// Writes a copy and goes on with the old file.
    Result<void> saveCopy(const QString& path);
    /// The user keeps the state in the window although the file changed.
    void keepMine();
    /// Nothing in it is worth recovering any more.
    void abandon();

Q_SIGNALS:
    /// A design was taken over; warnings are what the user should know of its file.
    void opened(const QList<groundplan::Error>& warnings);
    void failed(const QString& what, const groundplan::Error& error);
    void loadingChanged(bool loading);
    void titleChanged();
    void saved(const QString& path);
    void diskChanged(bool removed);
    void journalFailed(const QString& message);

private:
    void read(std::function<Result<QByteArray>()> bytes, const QString& path, const QString& origin, bool readOnly);
    void finish(LoadedDesign loaded, const QByteArray& bytes, const QString& path, const QString& origin, bool readOnly);
    Result<void> write(const QString& path, QByteArray* bytes = nullptr);
    void setLoading(bool loading);

    const Catalog& m_catalog;
    Document m_document;
    RecoveryJournal m_journal;
    FileWatch m_watch;
    QString m_path;
    QString m_origin;
    QString m_newProfile;
    bool m_open = false;
    bool m_loading = false;
    bool m_newer = false;
    bool m_changedOnDisk = false;
    int m_request = 0; ///< only the newest reading counts
};

} // namespace groundplan
