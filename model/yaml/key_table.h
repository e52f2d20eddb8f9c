// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include <QtGlobal>

namespace groundplan {

/// The keys of one large map as numbers of their nodes: a flat hash table that neither copies the texts nor
/// allocates for each, because checking for duplicate keys is the dearest thing we do while yaml-cpp reads.
class KeyTable
{
public:
    bool isEmpty() const { return m_count == 0; }

    /// Adds a key; false when one of the same text is there. `textOf` gives the text of a node.
    template<typename TextOf>
    bool insert(int node, TextOf textOf)
    {
        if (2 * (m_count + 1) > m_slots.size())
            grow();
        const std::string_view text = textOf(node);
        const size_t hash = std::hash<std::string_view>()(text);
        const size_t mask = m_slots.size() - 1;
        for (size_t at = hash & mask;; at = (at + 1) & mask) {
            Slot& slot = m_slots[at];
            if (slot.node < 0) {
                slot = {quint32(hash >> 32), quint32(hash), node};
                ++m_count;
                return true;
            }
            if (slot.low == quint32(hash) && slot.high == quint32(hash >> 32) && textOf(slot.node) == text)
                return false;
        }
    }

private:
    struct Slot {
        quint32 high = 0;
        quint32 low = 0;
        int node = -1;
    };

    void grow()
    {
        std::vector<Slot> old(m_slots.empty() ? 64 : 2 * m_slots.size());
        old.swap(m_slots);
        const size_t mask = m_slots.size() - 1;
        for (const Slot& slot : old) {
            if (slot.node < 0)
                continue;
            size_t at = slot.low & mask;
            while (m_slots[at].node >= 0)
                at = (at + 1) & mask;
            m_slots[at] = slot;
        }
    }

    std::vector<Slot> m_slots; ///< a power of two of them, at most half in use
    size_t m_count = 0;
};

} // namespace groundplan
