// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QString>

namespace groundplan {

/// An action with its keys.
struct ShortcutEntry {
    QString id;
    QString section; ///< its menu
    QString text;
    QKeySequence standard;
    QKeySequence keys;
    bool isChanged() const { return keys != standard; }
};

/// Keys that always mean the same, in one place of the program.
struct FixedKey {
    QList<QKeySequence> keys;
    QString text;
};

/// Who has which keys: tells what collides before anything is changed.
class ShortcutTable
{
public:
    ShortcutTable() = default;
    ShortcutTable(QList<ShortcutEntry> entries, QList<FixedKey> fixed);

    const QList<ShortcutEntry>& entries() const { return m_entries; }
    const QList<FixedKey>& fixed() const { return m_fixed; }
    const ShortcutEntry* entry(const QString& id) const;
    /// The other action that those keys call already, wholly or by their first stroke.
    const ShortcutEntry* conflict(const QString& id, const QKeySequence& keys) const;
    /// What those keys always do; such keys cannot be given to an action.
    const FixedKey* fixedUse(const QKeySequence& keys) const;

    void setKeys(const QString& id, const QKeySequence& keys);
    /// The keys that are not the standard ones, in portable form.
    QHash<QString, QString> changes() const;
    /// The standard keys but for `changes`; ids that nobody has are left out.
    void setChanges(const QHash<QString, QString>& changes);

private:
    QList<ShortcutEntry> m_entries;
    QList<FixedKey> m_fixed;
};

} // namespace groundplan
