// SPDX-License-Identifier: Apache-2.0
#include "model/rules/fix_kit.h"

#include "model/design/hierarchy.h"
#include "model/edit/edits.h"

namespace groundplan {

bool EditChain::then(const Result<Edit>& edit)
{
    m_legal = m_legal && edit.has_value();
    if (!m_legal)
        return false;
    const auto applied = m_design.apply(edit->changes);
    m_legal = applied.has_value();
    if (m_legal)
        m_changes.append(*applied);
    return m_legal;
}

void EditChain::finish(const QString& text, QList<Edit>& edits) const
{
    if (m_legal && !m_changes.isEmpty())
        edits.append({text, m_changes});
}

void offer(const Result<Edit>& edit, const QString& text, QList<Edit>& edits)
{
    if (edit && !edit->changes.isEmpty())
        edits.append({text, edit->changes});
}

void offerAttribute(const RuleContext& context, const Id& subject, const char* attribute, const Value& value, const QString& text,
                    QList<Edit>& edits)
{
    offer(setAttribute(context.design(), context.catalog(), subject, QString::fromLatin1(attribute), value), text, edits);
}

QString kindWith(const Catalog& catalog, const char* trait)
{
    for (const ComponentKind& kind : catalog.componentKinds()) {
        if (kind.has(QString::fromLatin1(trait)))
            return kind.id;
    }
    return {};
}

QString connectionKindOf(const Catalog& catalog, ConnectionStyle style)
{
    for (const ConnectionKind& kind : catalog.connectionKinds()) {
        if (kind.style == style)
            return kind.id;
    }
    return {};
}

Id firstWith(const Design& design, const Catalog& catalog, const char* trait)
{
    for (const Component& component : design.components()) {
        if (catalog.hasTrait(component.kind, QString::fromLatin1(trait)))
            return component.id;
    }
    return {};
}

void offerEvents(const RuleContext& context, const Id& id, QList<Edit>& edits)
{
    const Design& design = context.design();
    const Catalog& catalog = context.catalog();
    const Connection* call = design.connection(id);
    if (!call)
        return;
    // Of the two asynchronous kinds the one that knows consumer groups takes, the other hands over.
    QString publishes, consumes;
    for (const ConnectionKind& kind : catalog.connectionKinds()) {
        if (kind.style == ConnectionStyle::Asynchronous)
            (kind.attribute(u"consumer-group") ? consumes : publishes) = kind.id;
    }
    EditChain chain(design);
    Id broker;
    for (const Id& end : {call->from, call->to}) {
        for (const Id& other : context.neighbours(*design.component(end), true, [](const Connection&) { return true; })) {
            if (broker.isEmpty() && context.has(*design.component(other), "broker"))
                broker = other;
        }
    }
    if (broker.isEmpty())
        broker = firstWith(design, catalog, "broker");
    if (broker.isEmpty()) {
        auto added = addComponent(design, catalog, kindWith(catalog, "broker"), design.component(call->to)->in);
        if (!added)
            added = addComponent(design, catalog, kindWith(catalog, "broker"), {});
        if (!chain.then(added))
            return;
        broker = addedComponents(*added).first();
    }
    const Connection before = *call;
    chain.then(removeEntities(chain.design(), {before.id}));
    // A connection that is there already carries the event too; new ones get a topic of their own.
    Value topic = Value(before.id);
    for (const auto& [end, kind] : {std::pair(before.from, publishes), std::pair(before.to, consumes)}) {
        const Connection* known = nullptr;
        for (const Id& other : chain.design().connectionsOf(end)) {
            const Connection* candidate = chain.design().connection(other);
            if (candidate->from == end && candidate->to == broker && candidate->kind == kind)
                known = candidate;
        }
        if (known) {
            topic = context.attribute(*known, "topic");
            continue;
        }
        const auto connected = connectComponents(chain.design(), catalog, end, broker, kind);
        if (!chain.then(connected))
            return;
        for (const Change& change : connected->changes) {
            const auto* added = std::get_if<ConnectionChange>(&change);
            if (added && added->after && !topic.isNull())
                chain.then(setAttribute(chain.design(), catalog, added->after->id, QStringLiteral("topic"), topic));
        }
    }
    chain.finish(ruleText("Use events over %1 instead").arg(chain.design().labelOf(broker)), edits);
}

void offerObserver(const RuleContext& context, const char* trait, const Finding& finding, QList<Edit>& edits)
{
    const Design& design = context.design();
    const Catalog& catalog = context.catalog();
    EditChain chain(design);
    Id sink = firstWith(design, catalog, trait);
    if (sink.isEmpty()) {
        const auto added = addComponent(design, catalog, kindWith(catalog, trait), {});
        if (!chain.then(added))
            return;
        sink = addedComponents(*added).first();
    }
    // The outermost places around all that is concerned, or the workloads themselves.
    QList<Id> concerned = finding.subject.isEmpty() ? finding.evidence : QList<Id>{finding.subject};
    QList<Id> targets;
    for (const Id& id : concerned) {
        const QList<Id> around = ancestorsOf(design, id);
        Id target = id;
        for (const Id& container : around) {
            const Component* place = design.component(container);
            if (catalog.hasTrait(place->kind, QStringLiteral("orchestrator"))) {
                target = container;
                break;
            }
        }
        if (!targets.contains(target))
            targets.append(target);
    }
    for (const Id& target : targets) {
        for (const Connection& connection : chain.design().connections()) {
            if (connection.from == sink && connection.to == target)
                return;
        }
        const QString observes = connectionKindOf(catalog, ConnectionStyle::Telemetry);
        if (!chain.then(connectComponents(chain.design(), catalog, sink, target, observes)))
            return;
    }
    chain.finish(ruleText("Let %1 observe it").arg(chain.design().labelOf(sink)), edits);
}

} // namespace groundplan
