// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/catalog/catalog.h"

namespace groundplan {

/// A name of a trait or attribute as rules write it, with a number of its own and what kinds say of it.
struct Word {
    enum class Known : signed char { NotYet, No, Yes };
    struct Default {
        const Value* value = nullptr; ///< null: the kind has no such attribute
        bool known = false;
    };

    std::string latin;
    QString text;
    int number = 0;
    std::vector<Known> traits;     ///< by the numbers of component kinds
    std::vector<Default> defaults; ///< by the numbers of all kinds
};

/// What the catalog says of kinds, by number instead of by text, because rules ask the same millions of times. It learns
/// as it is asked: one thread at a time.
class CatalogIndex
{
public:
    explicit CatalogIndex(const Catalog& catalog);

    Word& word(const char* text)
    {
        // Rules ask with literals, so that the address tells most; what stands there is compared all the same.
        const auto& [address, known] = m_byAddress[addressPlace(text)];
        return address == text && std::strcmp(known->latin.c_str(), text) == 0 ? *known : learn(text);
    }
    Word& word(const QString& text) { return learn(text.toLatin1().constData()); }
    Word& wordAt(int number) { return m_words[size_t(number)]; }

    const ComponentKind* componentKind(const QString& id)
    {
        Seen<ComponentKind>& seen = m_componentKinds[placeOf(id)];
        return seen.is(id) ? seen.kind : look(seen, id);
    }
    const ConnectionKind* connectionKind(const QString& id)
    {
        Seen<ConnectionKind>& seen = m_connectionKinds[placeOf(id)];
        return seen.is(id) ? seen.kind : look(seen, id);
    }
    /// Numbers of kinds, those of components before those of connections; kinds that the catalog does not know share one.
    int numberOf(const ComponentKind* kind) const { return kind ? 1 + int(kind - m_firstComponent) : 0; }
    int numberOf(const ConnectionKind* kind) const { return kind ? 1 + m_componentCount + int(kind - m_firstConnection) : 0; }

    bool has(const ComponentKind* kind, Word& trait)
    {
        if (!kind)
            return false;
        Word::Known& known = trait.traits[size_t(kind - m_firstComponent)];
        if (known == Word::Known::NotYet)
            known = kind->has(trait.text) ? Word::Known::Yes : Word::Known::No;
        return known == Word::Known::Yes;
    }
    /// The default of that attribute, perhaps a null value; null: the kind has no such attribute.
    template<typename Kind>
    const Value* defaultOf(const Kind* kind, Word& attribute)
    {
        if (!kind)
            return nullptr;
        Word::Default& entry = attribute.defaults[size_t(numberOf(kind))];
        if (!entry.known) {
            const AttributeSpec* spec = kind->attribute(attribute.text);
            entry = {spec ? &spec->defaultValue : nullptr, true};
        }
        return entry.value;
    }

private:
    template<typename Kind>
    struct Seen {
        QString id;
        const Kind* kind = nullptr;
        bool known = false;

        bool is(const QString& other) const
        {
            return known && id.size() == other.size()
                   && std::memcmp(id.constData(), other.constData(), size_t(id.size()) * sizeof(QChar)) == 0;
        }
    };
    static constexpr size_t places = 256; // of kinds and words asked for lately

    static size_t addressPlace(const char* text) { return (reinterpret_cast<std::uintptr_t>(text) >> 1) % (places * 4); }
    static size_t placeOf(const QString& id)
    {
        const qsizetype size = id.size();
        if (size == 0)
            return 0;
        const QChar* text = id.constData();
        return (size_t(size) * 37 + text[0].unicode() * 5u + text[size / 2].unicode() * 11u + text[size - 1].unicode() * 17u) % places;
    }
    Word& learn(const char* text);
    const ComponentKind* look(Seen<ComponentKind>& seen, const QString& id);
    const ConnectionKind* look(Seen<ConnectionKind>& seen, const QString& id);

    const Catalog& m_catalog;
    const ComponentKind* m_firstComponent;
    const ConnectionKind* m_firstConnection;
    int m_componentCount;
    std::deque<Word> m_words;
    std::unordered_map<std::string_view, Word*> m_byText;
    std::array<std::pair<const char*, Word*>, places * 4> m_byAddress{};
    std::array<Seen<ComponentKind>, places> m_componentKinds;
    std::array<Seen<ConnectionKind>, places> m_connectionKinds;
};

} // namespace groundplan
