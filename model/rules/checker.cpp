// SPDX-License-Identifier: Apache-2.0
#include "model/rules/checker.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QSet>

#include "model/design/hierarchy.h"
#include "model/rules/deviations.h"
#include "model/rules/rule.h"

namespace groundplan {

namespace {

QString fingerprintOf(const QString& rule, const Verdict& verdict)
{
    QStringList evidence = verdict.evidence;
    evidence.sort(); // a cycle found from another start is the same cycle
    const QString text = rule + u'\n' + verdict.subject + u'\n' + evidence.join(u'\n');
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex().first(16));
}

Finding findingOf(const RuleInfo& info, const Verdict& verdict)
{
    Finding finding;
    finding.rule = info.id;
    finding.severity = verdict.severity.value_or(info.severity);
    finding.subject = verdict.subject;
    finding.message = verdict.message;
    finding.fix = ruleText(info.fix);
    finding.evidence = verdict.evidence;
    finding.fingerprint = fingerprintOf(info.id, verdict);
    return finding;
}

bool isInteresting(const Verdict& verdict)
{
    return verdict.outcome == Outcome::Fail || verdict.outcome == Outcome::Unknown;
}

/// What changed in a component matters to rules over the whole graph even when they read no attributes.
bool changesShape(const ComponentChange& change)
{
    if (!change.before || !change.after)
        return true;
    return change.before->kind != change.after->kind || change.before->name != change.after->name
           || change.before->in != change.after->in || change.before->groups != change.after->groups;
}

bool changesShape(const ConnectionChange& change)
{
    if (!change.before || !change.after)
        return true;
    return change.before->kind != change.after->kind || change.before->from != change.after->from
           || change.before->to != change.after->to || change.before->name != change.after->name;
}

} // namespace

/// Verdicts that count, per rule and subject looked at, kept until an edit makes them stale.
struct Checker::Private {
    Private(const Catalog& theCatalog, QDate theDay) : catalog(theCatalog), today(theDay) {}

    void checkComponent(const RuleContext& context, const Id& id)
    {
        const Component* component = design.component(id);
        for (size_t at = 0; at < allRules().size(); ++at) {
            if (allRules()[at]->info().scope != RuleScope::Component)
                continue;
            QList<Verdict> verdicts;
            if (component)
                allRules()[at]->checkComponent(context, *component, verdicts);
            keep(at, id, verdicts);
        }
    }

    void checkConnection(const RuleContext& context, const Id& id)
    {
        const Connection* connection = design.connection(id);
        for (size_t at = 0; at < allRules().size(); ++at) {
            if (allRules()[at]->info().scope != RuleScope::Connection)
                continue;
            QList<Verdict> verdicts;
            if (connection)
                allRules()[at]->checkConnection(context, *connection, verdicts);
            keep(at, id, verdicts);
        }
    }

    void keep(size_t rule, const Id& id, QList<Verdict>& verdicts)
    {
        verdicts.removeIf([](const Verdict& verdict) { return !isInteresting(verdict); });
        if (verdicts.isEmpty())
            kept[rule].remove(id);
        else
            kept[rule].insert(id, verdicts);
    }

    void note(const ComponentChange& change)
    {
        const ComponentKind* before = change.before ? catalog.componentKind(change.before->kind) : nullptr;
        const ComponentKind* after = change.after ? catalog.componentKind(change.after->kind) : nullptr;
        // Places and meshes are read from afar: from all that stands in them or belongs to them.
        for (const ComponentKind* kind : {before, after}) {
            if (kind && kind->has(QStringLiteral("mesh")))
                all = true;
        }
        dirtyComponents.insert(change.id());
        shape = shape || changesShape(change);
        attributes = true;
    }

    void note(const ConnectionChange& change)
    {
        dirtyConnections.insert(change.id());
        for (const auto& side : {change.before, change.after}) {
            if (side) {
                dirtyComponents.insert(side->from);
                dirtyComponents.insert(side->to);
            }
        }
        shape = shape || changesShape(change);
        attributes = true;
    }

    void note(const DeviationChange&) { deviations = true; }
    void note(const GroupChange&) { all = true; }
    void note(const EnvironmentChange&) {}
    void note(const DecisionChange&) {}
    void note(const CommentChange&) {}
    void note(const PlacementChange&) {}
    void note(const PropertiesChange&) {}

    void run(const std::atomic_bool* cancelled)
    {
        const auto stopped = [cancelled] { return cancelled && cancelled->load(std::memory_order_relaxed); };
        const RuleContext context(design, catalog, today);
        const bool whole = all;
        if (whole) {
            for (auto& verdicts : kept)
                verdicts.clear();
            for (const Component& component : design.components()) {
                if (stopped())
                    return;
                checkComponent(context, component.id);
            }
            for (const Connection& connection : design.connections()) {
                if (stopped())
                    return;
                checkConnection(context, connection.id);
            }
        } else {
            // What stands in a changed component, the other ends of its connections, and all their connections.
            QSet<Id> components = dirtyComponents;
            for (const Id& id : dirtyComponents) {
                for (const Id& inner : descendantsOf(design, id))
                    components.insert(inner);
            }
            QSet<Id> connections = dirtyConnections;
            const QSet<Id> centre = components;
            for (const Id& id : centre) {
                for (const Id& connection : design.connectionsOf(id)) {
                    connections.insert(connection);
                    components.insert(design.connection(connection)->from);
                    components.insert(design.connection(connection)->to);
                }
            }
            for (const Id& id : components)
                checkComponent(context, id);
            for (const Id& id : connections)
                checkConnection(context, id);
        }
        for (size_t at = 0; at < allRules().size(); ++at) {
            const Rule& rule = *allRules()[at];
            if (rule.info().scope != RuleScope::Design)
                continue;
            const bool isDeviationRule = rule.info().id == QLatin1String("deviation-invalid");
            const bool stale = whole || shape || (attributes && rule.info().readsAttributes) || (deviations && isDeviationRule);
            if (!stale)
                continue;
            if (stopped())
                return;
            QList<Verdict> verdicts;
            rule.checkWhole(context, verdicts);
            keep(at, {}, verdicts);
        }
        all = shape = attributes = deviations = false;
        dirtyComponents.clear();
        dirtyConnections.clear();
        assemble();
    }

    void assemble()
    {
        report = CheckReport();
        report.rulesRun = int(allRules().size());
        QHash<QString, QList<const Deviation*>> valid;
        for (const Deviation& deviation : design.deviations()) {
            if (deviationProblem(design, deviation, today).isEmpty())
                valid[deviation.rule].append(&deviation);
        }
        for (size_t at = 0; at < allRules().size(); ++at) {
            const RuleInfo& info = allRules()[at]->info();
            for (const QList<Verdict>& verdicts : std::as_const(kept[at])) {
                for (const Verdict& verdict : verdicts) {
                    if (verdict.outcome == Outcome::Unknown) {
                        report.questions.append({info.id, verdict.subject, verdict.attribute, verdict.message});
                        continue;
                    }
                    const Deviation* accepted = nullptr;
                    for (const Deviation* deviation : valid.value(info.id)) {
                        if (deviation->subject == verdict.subject)
                            accepted = deviation;
                    }
                    const Finding finding = findingOf(info, verdict);
                    if (accepted)
                        report.silenced.append({finding, accepted->id});
                    else
                        report.findings.append(finding);
                }
            }
        }
        const auto before = [](const Finding& left, const Finding& right) {
            if (left.severity != right.severity)
                return left.severity > right.severity;
            return std::tie(left.rule, left.subject, left.fingerprint, left.message)
                   < std::tie(right.rule, right.subject, right.fingerprint, right.message);
        };
        std::sort(report.findings.begin(), report.findings.end(), before);
        std::sort(report.silenced.begin(), report.silenced.end(),
                  [&](const SilencedFinding& left, const SilencedFinding& right) { return before(left.finding, right.finding); });
        std::sort(report.questions.begin(), report.questions.end(), [](const OpenQuestion& left, const OpenQuestion& right) {
            return std::tie(left.rule, left.subject, left.attribute) < std::tie(right.rule, right.subject, right.attribute);
        });
    }

    const Catalog& catalog;
    QDate today;
    Design design;
    CheckReport report;
    std::vector<QHash<Id, QList<Verdict>>> kept{allRules().size()};
    QSet<Id> dirtyComponents;
    QSet<Id> dirtyConnections;
    bool all = true;         ///< everything is stale
    bool shape = false;      ///< kinds, names, containers or connections changed
    bool attributes = false; ///< values changed
    bool deviations = false;
};

Checker::Checker(const Catalog& catalog, QDate today) : d(std::make_unique<Private>(catalog, today)) {}
Checker::~Checker() = default;

void Checker::reset(Design design)
{
    d->design = std::move(design);
    d->all = true;
}

void Checker::update(const Changes& changes)
{
    const auto applied = d->design.apply(changes);
    if (!applied) {
        d->all = true; // cannot happen when the changes come from the document that reset() came from
        return;
    }
    for (const Change& change : *applied)
        std::visit([this](const auto& entity) { d->note(entity); }, change);
}

const CheckReport& Checker::report(const std::atomic_bool* cancelled)
{
    if (d->all || d->shape || d->attributes || d->deviations)
        d->run(cancelled);
    return d->report;
}

CheckReport checkDesign(const Design& design, const Catalog& catalog, QDate today, const std::atomic_bool* cancelled)
{
    Checker checker(catalog, today);
    checker.reset(design);
    return checker.report(cancelled);
}

} // namespace groundplan
