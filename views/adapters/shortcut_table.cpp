// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/shortcut_table.h"

#include <algorithm>

namespace groundplan {

namespace {

/// A sequence that begins another one makes that ambiguous.
bool collide(const QKeySequence& a, const QKeySequence& b)
{
    return !a.isEmpty() && !b.isEmpty() && (a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch);
}

} // namespace

ShortcutTable::ShortcutTable(QList<ShortcutEntry> entries, QList<FixedKey> fixed)
    : m_entries(std::move(entries)), m_fixed(std::move(fixed))
{
}

const ShortcutEntry* ShortcutTable::entry(const QString& id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&id](const ShortcutEntry& at) { return at.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

const ShortcutEntry* ShortcutTable::conflict(const QString& id, const QKeySequence& keys) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const ShortcutEntry& at) { return at.id != id && collide(at.keys, keys); });
    return found == m_entries.end() ? nullptr : &*found;
}

const FixedKey* ShortcutTable::fixedUse(const QKeySequence& keys) const
{
    for (const FixedKey& at : m_fixed) {
        if (std::any_of(at.keys.begin(), at.keys.end(), [&keys](const QKeySequence& fixed) { return collide(fixed, keys); }))
            return &at;
    }
    return nullptr;
}

void ShortcutTable::setKeys(const QString& id, const QKeySequence& keys)
{
    for (ShortcutEntry& at : m_entries) {
        if (at.id == id)
            at.keys = keys;
    }
}

QHash<QString, QString> ShortcutTable::changes() const
{
    QHash<QString, QString> changes;
    for (const ShortcutEntry& at : m_entries) {
        if (at.isChanged())
            changes.insert(at.id, at.keys.toString(QKeySequence::PortableText));
    }
    return changes;
}

void ShortcutTable::setChanges(const QHash<QString, QString>& changes)
{
    for (ShortcutEntry& at : m_entries)
        at.keys = changes.contains(at.id) ? QKeySequence(changes.value(at.id), QKeySequence::PortableText) : at.standard;
}

} // namespace groundplan
