// SPDX-License-Identifier: Apache-2.0
#include "model/rules/rule.h"

#include <algorithm>
#include <deque>
#include <string>
#include <unordered_map>

#include <QCoreApplication>

#include "model/catalog/effective.h"
#include "model/graph/algorithms.h"

namespace groundplan {

#define GROUNDPLAN_ENTRY(name) std::unique_ptr<Rule> make_rule_##name();
#include "rule_registry.inc"
#undef GROUNDPLAN_ENTRY

const std::vector<std::unique_ptr<Rule>>& allRules()
{
    static const std::vector<std::unique_ptr<Rule>> rules = [] {
        std::vector<std::unique_ptr<Rule>> list;
#define GROUNDPLAN_ENTRY(name) list.push_back(make_rule_##name());
#include "rule_registry.inc"
#undef GROUNDPLAN_ENTRY
        return list;
    }();
    return rules;
}

const Rule* ruleById(const QString& id)
{
    for (const auto& rule : allRules()) {
        if (rule->info().id == id)
            return rule.get();
    }
    return nullptr;
}

QString ruleText(const char* text)
{
    return QCoreApplication::translate("Rule", text);
}

QString ruleText(const QString& text)
{
    return QCoreApplication::translate("Rule", text.toUtf8().constData());
}

/// What is made of the graph, and texts that rules ask for again and again.
struct RuleContext::Kept {
    std::unique_ptr<GraphIndex> graphs[3];
    std::optional<std::vector<std::vector<int>>> strong[3];
    std::optional<std::vector<int>> articulation[3];
    QHash<QString, QList<Id>> byTrait;
    std::deque<std::string> owned;
    std::unordered_map<std::string_view, QString> texts;
};

RuleContext::RuleContext(const Design& design, const Catalog& catalog, QDate today)
    : m_design(design), m_catalog(catalog), m_today(today), m_kept(std::make_unique<Kept>())
{
}

RuleContext::~RuleContext() = default;

void RuleContext::forgetGraphs()
{
    for (size_t plane = 0; plane < std::size(m_kept->graphs); ++plane) {
        m_kept->graphs[plane].reset();
        m_kept->strong[plane].reset();
        m_kept->articulation[plane].reset();
    }
    m_kept->byTrait.clear();
}

const GraphIndex& RuleContext::graph(GraphPlane plane) const
{
    std::unique_ptr<GraphIndex>& graph = m_kept->graphs[size_t(plane)];
    if (!graph) {
        const auto keep = [this](const Component& component) {
            const ComponentKind* kind = m_catalog.componentKind(component.kind);
            return kind && !kind->has(QStringLiteral("place")) && !kind->has(QStringLiteral("platform-service"));
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

const QList<Id>& RuleContext::componentsWith(const char* trait) const
{
    const QString& name = interned(trait);
    auto at = m_kept->byTrait.find(name);
    if (at == m_kept->byTrait.end()) {
        at = m_kept->byTrait.insert(name, {});
        for (const Component& component : m_design.components()) {
            if (m_catalog.hasTrait(component.kind, name))
                at->append(component.id);
        }
    }
    return *at;
}

const QString& RuleContext::interned(const char* text) const
{
    const std::string_view view(text);
    if (const auto at = m_kept->texts.find(view); at != m_kept->texts.end())
        return at->second;
    m_kept->owned.emplace_back(view);
    return m_kept->texts.emplace(m_kept->owned.back(), QString::fromLatin1(text)).first->second;
}

bool RuleContext::has(const Component& component, const char* trait) const
{
    const ComponentKind* kind = m_catalog.componentKind(component.kind);
    return kind && kind->traits.contains(interned(trait));
}

Value RuleContext::attribute(const Component& component, const char* name) const
{
    const QString& text = interned(name);
    if (m_reads)
        m_reads->attributes.insert(text);
    return effectiveAttribute(m_catalog, component, text);
}

Value RuleContext::attribute(const Connection& connection, const char* name) const
{
    const QString& text = interned(name);
    if (m_reads)
        m_reads->attributes.insert(text);
    return effectiveAttribute(m_catalog, connection, text);
}

bool RuleContext::isBusiness(const Connection& connection) const
{
    const ConnectionKind* kind = m_catalog.connectionKind(connection.kind);
    return kind && kind->business;
}

bool RuleContext::isSynchronous(const Connection& connection) const
{
    return isBusiness(connection) && style(connection) == ConnectionStyle::Synchronous;
}

ConnectionStyle RuleContext::style(const Connection& connection) const
{
    const ConnectionKind* kind = m_catalog.connectionKind(connection.kind);
    return kind ? kind->style : ConnectionStyle::Structural;
}

QString RuleContext::quoted(const Id& id) const
{
    if (m_reads) {
        m_reads->labels.insert(id);
        if (const Connection* connection = m_design.connection(id)) {
            // Without a name of its own it is called after its ends.
            m_reads->labels.insert(connection->from);
            m_reads->labels.insert(connection->to);
        }
    }
    return u'\'' + m_design.labelOf(id) + u'\'';
}

QList<Id> RuleContext::neighbours(const Component& component, bool outgoing,
                                  const std::function<bool(const Connection&)>& keep) const
{
    QList<Id> ids;
    QSet<Id> seen;
    for (const Id& id : m_design.connectionsOf(component.id)) {
        const Connection* connection = m_design.connection(id);
        if ((outgoing ? connection->from : connection->to) != component.id || !keep(*connection))
            continue;
        const Id other = outgoing ? connection->to : connection->from;
        if (other != component.id && !seen.contains(other)) {
            seen.insert(other);
            ids.append(other);
        }
    }
    std::sort(ids.begin(), ids.end(), [this](const Id& left, const Id& right) {
        return m_design.components().slotOf(left) < m_design.components().slotOf(right);
    });
    return ids;
}

} // namespace groundplan
