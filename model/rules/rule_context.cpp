// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <unordered_map>

#include "model/graph/algorithms.h"
#include "model/rules/catalog_index.h"
#include "model/rules/rule.h"

namespace groundplan {

void RuleReads::add(const RuleReads& other)
{
    for (size_t attribute = 0; attribute < other.m_kindsOf.size(); ++attribute) {
        for (size_t kind = 0; kind < other.m_kindsOf[attribute].size(); ++kind) {
            if (other.m_kindsOf[attribute][kind])
                addAttribute(int(attribute), int(kind));
        }
    }
    m_labels.unite(other.m_labels);
}

bool RuleReads::meets(const RuleReads& other) const
{
    for (size_t attribute = 0; attribute < std::min(m_kindsOf.size(), other.m_kindsOf.size()); ++attribute) {
        const std::vector<bool>& kinds = other.m_kindsOf[attribute];
        for (size_t kind = 0; kind < kinds.size(); ++kind) {
            if (kinds[kind] && hasAttribute(int(attribute), int(kind)))
                return true;
        }
    }
    return !m_labels.isEmpty() && m_labels.intersects(other.m_labels);
}

void RuleReads::clear()
{
    m_kindsOf.clear();
    m_labels.clear();
}

/// What was made of the design, and what the catalog says of its kinds.
struct RuleContext::Kept {
    explicit Kept(const Catalog& catalog) : index(catalog) {}

    struct Shared {
        std::shared_ptr<const void> result;
        RuleReads reads;
    };

    CatalogIndex index;
    std::unique_ptr<GraphIndex> graphs[3];
    std::optional<std::vector<std::vector<int>>> strong[3];
    std::optional<std::vector<int>> articulation[3];
    std::optional<Condensation> condensed[3];
    std::unordered_map<int, Members> byTrait; ///< by the trait's number
    std::map<std::string, Shared, std::less<>> shared;
    std::array<std::pair<Id, QString>, 64> quoted; ///< names asked for lately, for rules that look at one component after the other
};

RuleContext::RuleContext(const Design& design, const Catalog& catalog, QDate today)
    : m_design(design), m_catalog(catalog), m_today(today), m_kept(std::make_unique<Kept>(catalog))
{
}

RuleContext::~RuleContext() = default;

void RuleContext::forgetAll()
{
    m_kept->quoted.fill({});
    forgetConnections();
    m_kept->byTrait.clear();
}

void RuleContext::forgetConnections()
{
    for (size_t plane = 0; plane < std::size(m_kept->graphs); ++plane) {
        m_kept->graphs[plane].reset();
        m_kept->strong[plane].reset();
        m_kept->articulation[plane].reset();
        m_kept->condensed[plane].reset();
    }
    forgetShared();
}

void RuleContext::forgetShared()
{
    m_kept->shared.clear();
}

void RuleContext::forgetComponentsOf(const QString& kind)
{
    forgetConnections();
    std::erase_if(m_kept->byTrait, [&](const auto& entry) {
        return m_kept->index.has(m_kept->index.componentKind(kind), m_kept->index.wordAt(entry.first));
    });
}

void RuleContext::forgetWhatReads(const RuleReads& changed)
{
    m_kept->quoted.fill({});
    std::erase_if(m_kept->shared, [&changed](const auto& entry) { return entry.second.reads.meets(changed); });
}

const void* RuleContext::sharedResult(const char* name, const std::function<std::shared_ptr<const void>()>& make) const
{
    auto at = m_kept->shared.find(name);
    if (at == m_kept->shared.end()) {
        Kept::Shared made;
        RuleReads* asking = m_reads;
        m_reads = &made.reads;
        made.result = make();
        m_reads = asking;
        at = m_kept->shared.emplace(name, std::move(made)).first;
    }
    if (m_reads)
        m_reads->add(at->second.reads);
    return at->second.result.get();
}

const GraphIndex& RuleContext::graph(GraphPlane plane) const
{
    std::unique_ptr<GraphIndex>& graph = m_kept->graphs[size_t(plane)];
    if (!graph) {
        CatalogIndex& index = m_kept->index;
        Word& place = index.word("place");
        Word& platform = index.word("platform-service");
        const auto keep = [&](const Component& component) {
            const ComponentKind* kind = index.componentKind(component.kind);
            return kind && !index.has(kind, place) && !index.has(kind, platform);
        };
        graph = std::make_unique<GraphIndex>(GraphIndex::build(m_design, m_catalog, plane, keep));
    }
    return *graph;
}

const std::vector<std::vector<int>>& RuleContext::strongComponentsOf(GraphPlane plane) const
{
    auto& kept = m_kept->strong[size_t(plane)];
    if (!kept)
        kept = strongComponents(graph(plane));
    return *kept;
}

const std::vector<int>& RuleContext::articulationPointsOf(GraphPlane plane) const
{
    auto& kept = m_kept->articulation[size_t(plane)];
    if (!kept)
        kept = articulationPoints(graph(plane));
    return *kept;
}

const Condensation& RuleContext::condensationOf(GraphPlane plane) const
{
    auto& kept = m_kept->condensed[size_t(plane)];
    if (!kept)
        kept = groundplan::condensationOf(graph(plane));
    return *kept;
}

const QList<Id>& RuleContext::componentsWith(const char* trait) const
{
    return membersWith(trait).ids;
}

const std::vector<int>& RuleContext::slotsWith(const char* trait) const
{
    return membersWith(trait).places;
}

const RuleContext::Members& RuleContext::membersWith(const char* trait) const
{
    CatalogIndex& index = m_kept->index;
    Word& word = index.word(trait);
    const auto [at, isNew] = m_kept->byTrait.try_emplace(word.number);
    if (isNew) {
        for (auto component = m_design.components().begin(); component != m_design.components().end(); ++component) {
            if (index.has(index.componentKind(component->kind), word)) {
                at->second.ids.append(component->id);
                at->second.places.push_back(component.slot());
            }
        }
    }
    return at->second;
}

void RuleContext::noteAttribute(RuleReads& reads, const Component& component, const QString& name) const
{
    CatalogIndex& index = m_kept->index;
    reads.addAttribute(index.word(name).number, index.numberOf(index.componentKind(component.kind)));
}

void RuleContext::noteAttribute(RuleReads& reads, const Connection& connection, const QString& name) const
{
    CatalogIndex& index = m_kept->index;
    reads.addAttribute(index.word(name).number, index.numberOf(index.connectionKind(connection.kind)));
}

bool RuleContext::has(const Component& component, const char* trait) const
{
    CatalogIndex& index = m_kept->index;
    return index.has(index.componentKind(component.kind), index.word(trait));
}

bool RuleContext::mayState(const Component& component, const char* attribute) const
{
    CatalogIndex& index = m_kept->index;
    return index.defaultOf(index.componentKind(component.kind), index.word(attribute));
}

bool RuleContext::mayState(const Connection& connection, const char* attribute) const
{
    CatalogIndex& index = m_kept->index;
    return index.defaultOf(index.connectionKind(connection.kind), index.word(attribute));
}

/// The value that counts, see effective.h; written down in `reads`.
template<typename Kind, typename Entity>
static Value readAttribute(CatalogIndex& index, const Kind* kind, const Entity& entity, const char* name, RuleReads* reads)
{
    Word& word = index.word(name);
    if (reads)
        reads->addAttribute(word.number, index.numberOf(kind));
    if (const Value* own = entity.attributes.find(word.text))
        return *own;
    const Value* usual = index.defaultOf(kind, word);
    return usual ? *usual : Value();
}

Value RuleContext::attribute(const Component& component, const char* name) const
{
    return readAttribute(m_kept->index, m_kept->index.componentKind(component.kind), component, name, m_reads);
}

Value RuleContext::attribute(const Connection& connection, const char* name) const
{
    return readAttribute(m_kept->index, m_kept->index.connectionKind(connection.kind), connection, name, m_reads);
}

bool RuleContext::isBusiness(const Connection& connection) const
{
    const ConnectionKind* kind = m_kept->index.connectionKind(connection.kind);
    return kind && kind->business;
}

bool RuleContext::isSynchronous(const Connection& connection) const
{
    const ConnectionKind* kind = m_kept->index.connectionKind(connection.kind);
    return kind && kind->business && kind->style == ConnectionStyle::Synchronous;
}

ConnectionStyle RuleContext::style(const Connection& connection) const
{
    const ConnectionKind* kind = m_kept->index.connectionKind(connection.kind);
    return kind ? kind->style : ConnectionStyle::Structural;
}

QString RuleContext::quoted(const Id& id) const
{
    auto& [known, text] = m_kept->quoted[(reinterpret_cast<std::uintptr_t>(id.constData()) >> 4) % m_kept->quoted.size()];
    const bool isKnown = known.constData() == id.constData() && known.size() == id.size() && !id.isEmpty();
    if (isKnown && !m_reads)
        return text;
    const Component* component = m_design.component(id);
    if (m_reads) {
        m_reads->addLabel(id);
        if (const Connection* connection = component ? nullptr : m_design.connection(id)) {
            // Without a name of its own it is called after its ends.
            m_reads->addLabel(connection->from);
            m_reads->addLabel(connection->to);
        }
    }
    const QString label = component ? component->label() : m_design.labelOf(id);
    QString quoted;
    quoted.reserve(label.size() + 2);
    quoted.append(u'\'').append(label).append(u'\'');
    known = id;
    text = quoted;
    return quoted;
}

QList<Id> RuleContext::neighbours(const Component& component, bool outgoing,
                                  const std::function<bool(const Connection&)>& keep) const
{
    QList<Id> ids;
    std::vector<int> others;
    const int here = m_design.components().slotOf(component.id);
    if (here < 0)
        return ids;
    for (const int link : m_design.linksAtSlot(here)) {
        const Design::Ends& ends = m_design.endsAtSlot(link);
        if ((outgoing ? ends.from : ends.to) == here && keep(connectionAt(link)) && ends.from != ends.to)
            others.push_back(outgoing ? ends.to : ends.from);
    }
    std::sort(others.begin(), others.end());
    others.erase(std::unique(others.begin(), others.end()), others.end());
    ids.reserve(qsizetype(others.size()));
    for (const int slot : others)
        ids.append(m_design.components().atSlot(slot)->id);
    return ids;
}

} // namespace groundplan
