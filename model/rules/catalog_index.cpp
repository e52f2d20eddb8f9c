// SPDX-License-Identifier: Apache-2.0
#include "model/rules/catalog_index.h"

namespace groundplan {

CatalogIndex::CatalogIndex(const Catalog& catalog)
    : m_catalog(catalog), m_firstComponent(catalog.componentKinds().constData()), m_firstConnection(catalog.connectionKinds().constData()),
      m_componentCount(int(catalog.componentKinds().size()))
{
}

Word& CatalogIndex::learn(const char* text)
{
    const std::string_view view(text);
    auto at = m_byText.find(view);
    if (at == m_byText.end()) {
        Word word{std::string(view), QString::fromLatin1(text), int(m_words.size()), {}, {}};
        word.traits.resize(size_t(m_componentCount));
        word.defaults.resize(size_t(1 + m_componentCount + int(m_catalog.connectionKinds().size())));
        m_words.push_back(std::move(word));
        at = m_byText.emplace(m_words.back().latin, &m_words.back()).first;
    }
    m_byAddress[addressPlace(text)] = {text, at->second};
    return *at->second;
}

const ComponentKind* CatalogIndex::look(Seen<ComponentKind>& seen, const QString& id)
{
    seen = {id, m_catalog.componentKind(id), true};
    return seen.kind;
}

const ConnectionKind* CatalogIndex::look(Seen<ConnectionKind>& seen, const QString& id)
{
    seen = {id, m_catalog.connectionKind(id), true};
    return seen.kind;
}

} // namespace groundplan
