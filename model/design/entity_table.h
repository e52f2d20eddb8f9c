// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QHash>
#include <QList>

#include "model/base/slug.h"

namespace groundplan {

/// Entities by id, iterated in the order in which they were made. A removed entity leaves its slot empty, so that
/// taking the removal back restores the order; a slot is also a dense number for graph algorithms.
template<typename T>
class EntityTable
{
public:
    class Iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T*;
        using reference = const T&;

        Iterator() = default;
        Iterator(const QList<std::optional<T>>* slots_, qsizetype at) : m_slots(slots_), m_at(at) { skip(); }
        const T& operator*() const { return *m_slots->at(m_at); }
        const T* operator->() const { return &*m_slots->at(m_at); }
        Iterator& operator++() { ++m_at; skip(); return *this; }
        Iterator operator++(int) { Iterator copy = *this; ++*this; return copy; }
        bool operator==(const Iterator& other) const { return m_at == other.m_at; }
        int slot() const { return int(m_at); }

    private:
        void skip()
        {
            while (m_at < m_slots->size() && !m_slots->at(m_at))
                ++m_at;
        }
        const QList<std::optional<T>>* m_slots = nullptr;
        qsizetype m_at = 0;
    };

    bool isEmpty() const { return m_index.isEmpty(); }
    int size() const { return int(m_index.size()); }
    bool contains(const Id& id) const { return m_index.contains(id); }
    /// The entity with that id, or null.
    const T* find(const Id& id) const
    {
        const auto at = m_index.constFind(id);
        return at == m_index.cend() ? nullptr : &*m_slots.at(*at);
    }
    /// The slot of that id, or -1.
    int slotOf(const Id& id) const { return m_index.value(id, -1); }
    /// The slots by id.
    const QHash<Id, int>& slotsById() const { return m_index; }
    /// Number of slots, the empty ones included.
    int slotCount() const { return int(m_slots.size()); }
    /// The entity in that slot, or null when the slot is empty.
    const T* atSlot(int slot) const { return m_slots.at(slot) ? &*m_slots.at(slot) : nullptr; }

    Iterator begin() const { return Iterator(&m_slots, 0); }
    Iterator end() const { return Iterator(&m_slots, m_slots.size()); }

    void reserve(qsizetype count)
    {
        m_slots.reserve(count);
        m_index.reserve(count);
    }
    /// Adds an entity into an empty slot, or at the end when there is no such empty slot; returns its slot.
    int insert(T entity, int slot = -1)
    {
        if (slot < 0 || slot >= m_slots.size() || m_slots.at(slot)) {
            slot = int(m_slots.size());
            m_slots.resize(slot + 1);
        }
        m_index.insert(entity.id, slot);
        m_slots[slot] = std::move(entity);
        return slot;
    }
    /// Replaces the entity of the same id.
    void replace(T entity) { m_slots[m_index.value(entity.id)] = std::move(entity); }
    /// Removes an entity; returns the slot it leaves empty.
    int remove(const Id& id)
    {
        const int slot = m_index.take(id);
        m_slots[slot].reset();
        return slot;
    }

    /// Equal entities in the same order; empty slots do not count.
    bool operator==(const EntityTable& other) const
    {
        return size() == other.size() && std::equal(begin(), end(), other.begin());
    }

private:
    QList<std::optional<T>> m_slots;
    QHash<Id, int> m_index;
};

} // namespace groundplan
