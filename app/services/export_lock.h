// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include "model/base/result.h"

namespace groundplan {

/// What an export folder remembers of what was generated: one line a file, sorted, made to be committed and merged.
inline constexpr const char* exportLockName = ".groundplan.lock";
/// The generated texts, deflated, one line a text in the order of their hashes: what edits by hand are merged with. An
/// export works without it, but then keeps no edit of a file that the design changes too.
inline constexpr const char* exportBaseName = ".groundplan.base";
/// The record of earlier versions: read once, replaced by the lock.
inline constexpr const char* oldExportRecordName = ".groundplan-export.json";

/// Reads and writes the lock of an export folder. Lines that git left between the marks of a conflict are taken from
/// both sides: a text that either side generated counts as generated.
class ExportLock
{
public:
    struct Entry {
        QString target;
        QString hash; ///< SHA-256 of what was generated
        bool operator==(const Entry&) const = default;
    };

    /// Files that are not there are empty. Fails for a lock of a newer version.
    static Result<ExportLock> read(const QString& folder);

    const std::map<QString, QList<Entry>>& files() const { return m_files; }
    QList<Entry> entries(const QString& path) const;
    /// The generated text of that hash, as far as it was kept.
    std::optional<QByteArray> text(const QString& hash) const;
    /// True when a file of the folder says what the lock would say anew in another way: old record, marks of a conflict.
    bool isOld() const { return m_old; }

    void forget(const QString& path, const QString& target);
    void remember(const QString& path, const QString& target, const QString& hash);
    /// Keeps the text for later merges.
    void keep(const QString& hash, const QByteArray& text);

    QByteArray lockText() const;
    /// Only the texts that the lock's entries name.
    QByteArray baseText() const;

private:
    void readLines(const QByteArray& bytes);
    void readOldRecord(const QByteArray& bytes);

    std::map<QString, QList<Entry>> m_files;
    QMap<QString, QByteArray> m_texts; ///< hash -> deflated, in base64
    bool m_old = false;
};

} // namespace groundplan
