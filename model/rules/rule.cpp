// SPDX-License-Identifier: Apache-2.0
#include "model/rules/rule.h"

#include <QCoreApplication>
#include <QSet>

#include "model/catalog/effective.h"

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

RuleContext::RuleContext(const Design& design, const Catalog& catalog, QDate today)
    : m_design(design), m_catalog(catalog), m_today(today)
{
}

const GraphIndex& RuleContext::graph(GraphPlane plane) const
{
    std::unique_ptr<GraphIndex>& graph = m_graphs[size_t(plane)];
    if (!graph) {
        const auto keep = [this](const Component& component) {
            const ComponentKind* kind = m_catalog.componentKind(component.kind);
            return kind && !kind->has(QStringLiteral("place")) && !kind->has(QStringLiteral("platform-service"));
        };
        graph = std::make_unique<GraphIndex>(GraphIndex::build(m_design, m_catalog, plane, keep));
    }
    return *graph;
}

bool RuleContext::has(const Component& component, const char* trait) const
{
    const ComponentKind* kind = m_catalog.componentKind(component.kind);
    return kind && kind->traits.contains(QString::fromLatin1(trait));
}

Value RuleContext::attribute(const Component& component, const char* name) const
{
    return effectiveAttribute(m_catalog, component, QString::fromLatin1(name));
}

Value RuleContext::attribute(const Connection& connection, const char* name) const
{
    return effectiveAttribute(m_catalog, connection, QString::fromLatin1(name));
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
