// SPDX-License-Identifier: Apache-2.0
#include "model/rules/quick_fix.h"

#include "model/catalog/effective.h"
#include "model/design/hierarchy.h"
#include "model/edit/edits.h"
#include "model/rules/rule.h"

namespace groundplan {

namespace {

/// Does one edit after the other on a scratch copy and joins their changes.
class EditChain
{
public:
    explicit EditChain(const Design& design) : m_design(design) {}

    const Design& design() const { return m_design; }
    bool then(const Result<Edit>& edit)
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
    void finish(const QString& text, QList<Edit>& edits) const
    {
        if (m_legal && !m_changes.isEmpty())
            edits.append({text, m_changes});
    }

private:
    Design m_design;
    Changes m_changes;
    bool m_legal = true;
};

/// The first kind of the catalog with that trait.
QString kindWith(const Catalog& catalog, const char* trait)
{
    for (const ComponentKind& kind : catalog.componentKinds()) {
        if (kind.has(QString::fromLatin1(trait)))
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

/// The encrypted form of a protocol, as far as the connection's kind knows it.
QString encryptedProtocol(const AttributeSpec* spec, const QString& protocol)
{
    if (!spec)
        return {};
    for (const QString& candidate : {QString(protocol + u's'), QString(protocol + QLatin1String("-tls")), QStringLiteral("tls")}) {
        if (spec->values.contains(candidate))
            return candidate;
    }
    return {};
}

void observe(const char* trait, const Design& design, const Catalog& catalog, const Finding& finding, QList<Edit>& edits)
{
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
        QString observes;
        for (const ConnectionKind& kind : catalog.connectionKinds()) {
            if (kind.style == ConnectionStyle::Telemetry)
                observes = kind.id;
        }
        if (!chain.then(connectComponents(chain.design(), catalog, sink, target, observes)))
            return;
    }
    chain.finish(ruleText("Let %1 observe it").arg(chain.design().labelOf(sink)), edits);
}

void addController(const Design& design, const Catalog& catalog, const Id& cluster, QList<Edit>& edits)
{
    EditChain chain(design);
    Id controller = firstWith(design, catalog, "gitops");
    if (controller.isEmpty()) {
        const auto added = addComponent(design, catalog, kindWith(catalog, "gitops"), {});
        if (!chain.then(added))
            return;
        controller = addedComponents(*added).first();
    }
    for (const ConnectionKind& kind : catalog.connectionKinds()) {
        if (kind.style == ConnectionStyle::Delivery) {
            if (chain.then(connectComponents(chain.design(), catalog, controller, cluster, kind.id)))
                chain.finish(ruleText("Let %1 deploy to it").arg(chain.design().labelOf(controller)), edits);
            return;
        }
    }
}

void insertFacade(const Design& design, const Catalog& catalog, const Connection& connection, QList<Edit>& edits)
{
    const Component& caller = *design.component(connection.from);
    const QString kind = QStringLiteral("service");
    if (!catalog.componentKind(kind) || !catalog.componentKind(kind)->attribute(u"facade"))
        return;
    EditChain chain(design);
    const auto added = addComponent(design, catalog, kind, caller.in, {}, ruleText("%1 facade").arg(design.labelOf(connection.to)));
    if (!chain.then(added))
        return;
    const Id facade = addedComponents(*added).first();
    chain.then(setAttribute(chain.design(), catalog, facade, QStringLiteral("facade"), true));
    Connection redirected = connection;
    redirected.to = facade;
    const ConnectionKind* calls = nullptr;
    for (const ConnectionKind& candidate : catalog.connectionKinds()) {
        if (!calls && candidate.style == ConnectionStyle::Synchronous && catalog.mayConnect(candidate.id, caller.kind, kind))
            calls = &candidate;
    }
    if (!calls)
        return;
    if (!catalog.mayConnect(redirected.kind, caller.kind, kind))
        redirected.kind = calls->id;
    chain.then(Edit{{}, {ConnectionChange{connection, redirected}}});
    Connection onwards = connection;
    onwards.id = uniqueSlug(QString(facade + u'-' + connection.to), [&](const Id& id) { return chain.design().hasId(id); });
    onwards.from = facade;
    chain.then(Edit{{}, {ConnectionChange{{}, onwards}}});
    chain.finish(ruleText("Put a facade in front of %1").arg(design.labelOf(connection.to)), edits);
}

} // namespace

QList<Edit> fixesFor(const Finding& finding, const Design& design, const Catalog& catalog)
{
    QList<Edit> edits;
    const Component* component = design.component(finding.subject);
    const Connection* connection = design.connection(finding.subject);
    const auto offer = [&edits](const Result<Edit>& edit, const QString& text) {
        if (edit && !edit->changes.isEmpty())
            edits.append({text, edit->changes});
    };
    if (finding.rule == QLatin1String("single-replica-critical") && component) {
        offer(setAttribute(design, catalog, component->id, QStringLiteral("replicas"), 2), ruleText("Run two replicas"));
    } else if (finding.rule == QLatin1String("plaintext-across-trust-boundary") && connection) {
        const ConnectionKind* kind = catalog.connectionKind(connection->kind);
        const AttributeSpec* spec = kind ? kind->attribute(u"protocol") : nullptr;
        const QString protocol = effectiveAttribute(catalog, *connection, QStringLiteral("protocol")).toText();
        const QString secure = encryptedProtocol(spec, protocol);
        const Value stated = effectiveAttribute(catalog, *connection, QStringLiteral("encryption"));
        if (!secure.isEmpty() && stated.isNull())
            offer(setAttribute(design, catalog, connection->id, QStringLiteral("protocol"), secure), ruleText("Use %1").arg(secure));
        offer(setAttribute(design, catalog, connection->id, QStringLiteral("encryption"), QStringLiteral("tls")), ruleText("Encrypt with TLS"));
    } else if (finding.rule == QLatin1String("no-monitoring")) {
        observe("metrics", design, catalog, finding, edits);
    } else if (finding.rule == QLatin1String("no-logging")) {
        observe("logs", design, catalog, finding, edits);
    } else if (finding.rule == QLatin1String("no-tracing")) {
        observe("traces", design, catalog, finding, edits);
    } else if (finding.rule == QLatin1String("cluster-without-gitops") && component) {
        addController(design, catalog, component->id, edits);
    } else if (finding.rule == QLatin1String("legacy-without-facade") && connection) {
        insertFacade(design, catalog, *connection, edits);
    } else if (finding.rule == QLatin1String("deviation-invalid")) {
        if (const Deviation* deviation = design.deviations().find(finding.subject))
            edits.append({ruleText("Remove the deviation"), {DeviationChange{*deviation, {}}}});
    }
    return edits;
}

} // namespace groundplan
