// SPDX-License-Identifier: Apache-2.0
#include "model/rules/checker.h"

#include <algorithm>
#include <iterator>
#include <set>

#include <QCryptographicHash>
#include <QSet>

#include "model/design/hierarchy.h"
#include "model/rules/deviations.h"
#include "model/rules/rule_set.h"

namespace groundplan {

namespace {

QString fingerprintOf(const QString& rule, const Verdict& verdict)
{
    QStringList evidence = verdict.evidence;
    evidence.sort(); // a cycle found from another start is the same cycle
    const QString text = rule + u'\n' + verdict.subject + u'\n' + evidence.join(u'\n');
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex().first(16));
}

Finding findingOf(const RuleSet::Entry& entry, const Verdict& verdict)
{
    const RuleInfo& info = entry.rule->info();
    Finding finding;
    finding.rule = info.id;
    finding.severity = entry.severity(verdict.severity.value_or(info.severity));
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
    return change.before->kind != change.after->kind || change.before->in != change.after->in
           || change.before->groups != change.after->groups;
}

bool changesShape(const ConnectionChange& change)
{
    if (!change.before || !change.after)
        return true;
    return change.before->kind != change.after->kind || change.before->from != change.after->from
           || change.before->to != change.after->to;
}

/// The order of a report: errors first, then by rule and subject.
struct FindingOrder {
    bool operator()(const Finding& left, const Finding& right) const
    {
        if (left.severity != right.severity)
            return left.severity > right.severity;
        return std::tie(left.rule, left.subject, left.fingerprint, left.message)
               < std::tie(right.rule, right.subject, right.fingerprint, right.message);
    }
    bool operator()(const SilencedFinding& left, const SilencedFinding& right) const
    {
        return (*this)(left.finding, right.finding);
    }
    bool operator()(const OpenQuestion& left, const OpenQuestion& right) const
    {
        return std::tie(left.rule, left.subject, left.attribute, left.message)
               < std::tie(right.rule, right.subject, right.attribute, right.message);
    }
};

/// A sorted list in which one entry costs O(log n), handed out as a QList that is made when somebody asks for it. What is
/// said several times, as of a cluster by each of the components in it, is handed out once.
template<typename Entry>
class SortedEntries
{
public:
    void insert(const Entry& entry)
    {
        m_entries.insert(entry);
        m_changed = true;
    }
    void remove(const Entry& entry)
    {
        const auto at = m_entries.find(entry);
        if (at != m_entries.end())
            m_entries.erase(at);
        m_changed = true;
    }
    bool hasChanged() const { return m_changed; }
    void writeTo(QList<Entry>& list)
    {
        if (!m_changed)
            return;
        list.clear();
        list.reserve(qsizetype(m_entries.size()));
        std::unique_copy(m_entries.begin(), m_entries.end(), std::back_inserter(list));
        m_changed = false;
    }

private:
    std::multiset<Entry, FindingOrder> m_entries;
    bool m_changed = true;
};

/// One rule with what it said last.
struct RuleState {
    explicit RuleState(const RuleSet::Entry& theEntry) : entry(theEntry), rule(theEntry.rule) {}

    RuleSet::Entry entry;
    const Rule* rule;
    QHash<Id, QList<Verdict>> kept; ///< verdicts that count, by what was looked at
    RuleContext::Reads reads;       ///< scope Design: what the last run asked for
    bool stale = true;              ///< scope Design: has to run again
};

} // namespace

struct Checker::Private {
    Private(const Catalog& theCatalog, QDate theDay, std::shared_ptr<const RuleSet> theRules) : catalog(theCatalog), today(theDay)
    {
        use(std::move(theRules));
    }

    void use(std::shared_ptr<const RuleSet> theRules)
    {
        ruleSet = theRules ? std::move(theRules) : RuleSet::standard();
        context.setRules(ruleSet.get());
        rules.clear();
        for (const RuleSet::Entry& entry : ruleSet->entries()) {
            if (entry.isOn())
                rules.emplace_back(entry);
        }
        sortAgain();
        all = true;
    }

    // What an edit makes stale.

    void note(const ComponentChange& change)
    {
        // A mesh is read from afar, by all that belongs to it.
        for (const auto& side : {change.before, change.after}) {
            if (side && catalog.hasTrait(side->kind, QStringLiteral("mesh")))
                all = true;
        }
        dirtyComponents.insert(change.id());
        if (changesShape(change)) {
            shape = true;
        } else {
            noteAttributes(change.before->attributes, change.after->attributes);
            if (change.before->name != change.after->name)
                renamed.insert(change.id());
        }
        if (change.before && change.after
            && std::tie(change.before->tags, change.before->links, change.before->description, change.before->documentation)
                   != std::tie(change.after->tags, change.after->links, change.after->description, change.after->documentation))
            rest = true;
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
        if (changesShape(change)) {
            shape = true;
        } else {
            noteAttributes(change.before->attributes, change.after->attributes);
            if (change.before->name != change.after->name)
                renamed.insert(change.id());
        }
    }

    void note(const DeviationChange&) { deviations = true; }
    void note(const GroupChange&) { all = true; }
    void note(const EnvironmentChange&) { all = true; }
    void note(const PropertiesChange&) { all = true; }
    void note(const DecisionChange&) { rest = true; }
    void note(const CommentChange&) {}
    void note(const PlacementChange&) {}

    void noteAttributes(const ValueMap& before, const ValueMap& after)
    {
        for (const auto& [name, value] : before) {
            const Value* now = after.find(name);
            if (!now || !(*now == value))
                attributes.insert(name);
        }
        for (const auto& [name, value] : after) {
            if (!before.contains(name))
                attributes.insert(name);
        }
    }

    // Looking again.

    void recheck(const std::atomic_bool* cancelled)
    {
        const auto stopped = [cancelled] { return cancelled && cancelled->load(std::memory_order_relaxed); };
        if (all || shape)
            context.forgetGraphs();
        if (all) {
            // The notes are kept until all is done: a cancelled check starts over.
            for (const Component& component : design.components()) {
                if (stopped())
                    return;
                checkComponent(component.id);
            }
            for (const Connection& connection : design.connections()) {
                if (stopped())
                    return;
                checkConnection(connection.id);
            }
            dropVerdictsOnWhatIsGone();
        } else {
            checkNeighbourhood();
        }
        for (RuleState& state : rules) {
            if (state.rule->info().scope != RuleScope::Design)
                continue;
            const bool readsDeviations = state.rule->info().id == QLatin1String("deviation-invalid");
            state.stale = state.stale || all || shape || rest || (deviations && readsDeviations) || state.reads.attributes.intersects(attributes)
                          || state.reads.labels.intersects(renamed);
        }
        if (all || deviations || shape) {
            if (Acceptances now = acceptances(); now != valid) {
                valid = std::move(now);
                sortAgain();
            }
        }
        all = shape = rest = deviations = false;
        attributes.clear();
        renamed.clear();
        dirtyComponents.clear();
        dirtyConnections.clear();
        // Rules over the whole graph last: what is near an edit is known at once, and a cancelled run goes on with the rest.
        for (RuleState& state : rules) {
            if (state.rule->info().scope != RuleScope::Design || !state.stale)
                continue;
            if (stopped())
                return;
            QList<Verdict> verdicts;
            state.reads = {};
            context.recordReads(&state.reads);
            state.rule->checkWhole(context, verdicts);
            context.recordReads(nullptr);
            keep(state, {}, verdicts);
            state.stale = false;
        }
    }

    /// What stands in a changed component, the other ends of its connections, and all their connections.
    void checkNeighbourhood()
    {
        QSet<Id> components = dirtyComponents;
        for (const Id& id : std::as_const(dirtyComponents)) {
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
        for (const Id& id : std::as_const(components))
            checkComponent(id);
        for (const Id& id : std::as_const(connections))
            checkConnection(id);
    }

    void checkComponent(const Id& id)
    {
        const Component* component = design.component(id);
        for (RuleState& state : rules) {
            if (state.rule->info().scope != RuleScope::Component)
                continue;
            QList<Verdict> verdicts;
            if (component)
                state.rule->checkComponent(context, *component, verdicts);
            keep(state, id, verdicts);
        }
    }

    void checkConnection(const Id& id)
    {
        const Connection* connection = design.connection(id);
        for (RuleState& state : rules) {
            if (state.rule->info().scope != RuleScope::Connection)
                continue;
            QList<Verdict> verdicts;
            if (connection)
                state.rule->checkConnection(context, *connection, verdicts);
            keep(state, id, verdicts);
        }
    }

    void dropVerdictsOnWhatIsGone()
    {
        for (RuleState& state : rules) {
            const RuleScope scope = state.rule->info().scope;
            if (scope == RuleScope::Design)
                continue;
            for (const Id& id : state.kept.keys()) {
                if (scope == RuleScope::Component ? !design.component(id) : !design.connection(id)) {
                    QList<Verdict> none;
                    keep(state, id, none);
                }
            }
        }
    }

    void keep(RuleState& state, const Id& id, QList<Verdict>& verdicts)
    {
        verdicts.removeIf([](const Verdict& verdict) { return !isInteresting(verdict); });
        const auto before = state.kept.constFind(id);
        if (before == state.kept.constEnd() ? verdicts.isEmpty() : *before == verdicts)
            return;
        if (before != state.kept.constEnd()) {
            for (const Verdict& verdict : *before)
                withdraw(state, verdict);
        }
        for (const Verdict& verdict : std::as_const(verdicts))
            enter(state, verdict);
        if (verdicts.isEmpty())
            state.kept.remove(id);
        else
            state.kept.insert(id, verdicts);
    }

    // The report.

    /// The deviation that accepts such a finding; empty: none.
    Id accepting(const RuleState& state, const Id& subject) const { return valid.value({state.rule->info().id, subject}); }

    void enter(const RuleState& state, const Verdict& verdict)
    {
        const RuleInfo& info = state.rule->info();
        if (verdict.outcome == Outcome::Unknown)
            questions.insert({info.id, verdict.subject, verdict.attribute, verdict.message});
        else if (const Id deviation = accepting(state, verdict.subject); !deviation.isEmpty())
            silenced.insert({findingOf(state.entry, verdict), deviation});
        else
            findings.insert(findingOf(state.entry, verdict));
    }

    void withdraw(const RuleState& state, const Verdict& verdict)
    {
        const RuleInfo& info = state.rule->info();
        if (verdict.outcome == Outcome::Unknown)
            questions.remove({info.id, verdict.subject, verdict.attribute, verdict.message});
        else if (const Id deviation = accepting(state, verdict.subject); !deviation.isEmpty())
            silenced.remove({findingOf(state.entry, verdict), deviation});
        else
            findings.remove(findingOf(state.entry, verdict));
    }

    using Acceptances = QHash<std::pair<QString, Id>, Id>;

    Acceptances acceptances() const
    {
        Acceptances result;
        for (const Deviation& deviation : design.deviations()) {
            if (deviationProblem(design, deviation, today, ruleSet.get()).isEmpty())
                result.insert({deviation.rule, deviation.subject}, deviation.id);
        }
        return result;
    }

    /// Deviations that count but accept nothing: the finding was repaired, or the rule never fires there.
    void findIdleDeviations()
    {
        const RuleSet::Entry* judge = ruleSet->entry(QStringLiteral("deviation-invalid"));
        if (!judge)
            return;
        for (const Finding& finding : std::as_const(idle))
            findings.remove(finding);
        idle.clear();
        QSet<Id> used;
        for (const SilencedFinding& entry : std::as_const(report.silenced))
            used.insert(entry.deviation);
        for (const Deviation& deviation : design.deviations()) {
            if (used.contains(deviation.id) || valid.value({deviation.rule, deviation.subject}) != deviation.id)
                continue;
            if (const RuleSet::Entry* accepted = ruleSet->entry(deviation.rule); accepted && !accepted->isOn())
                continue; // it may accept something where the rule is on
            Verdict verdict;
            verdict.subject = deviation.id;
            verdict.severity = Severity::Info;
            verdict.message = ruleText("Deviation '%1' accepts nothing: '%2' finds nothing there.").arg(deviation.id, deviation.rule);
            idle.append(findingOf(*judge, verdict));
            findings.insert(idle.last());
        }
    }

    /// Parts findings anew into open and silenced ones.
    void sortAgain()
    {
        idle.clear();
        findings = {};
        silenced = {};
        questions = {};
        for (const RuleState& state : rules) {
            for (const QList<Verdict>& verdicts : state.kept) {
                for (const Verdict& verdict : verdicts)
                    enter(state, verdict);
            }
        }
    }

    const Catalog& catalog;
    QDate today;
    Design design;
    RuleContext context{design, catalog, today};
    std::shared_ptr<const RuleSet> ruleSet;
    std::vector<RuleState> rules;
    Acceptances valid; ///< deviations that count, by rule and subject

    SortedEntries<Finding> findings;
    SortedEntries<SilencedFinding> silenced;
    QList<Finding> idle; ///< of findings: those on deviations that accept nothing
    SortedEntries<OpenQuestion> questions;
    CheckReport report;

    QSet<Id> dirtyComponents;
    QSet<Id> dirtyConnections;
    QSet<QString> attributes; ///< names of attributes that changed somewhere
    QSet<Id> renamed;         ///< components and connections
    bool all = true;          ///< everything is stale
    bool shape = false;       ///< kinds, containers, groups or connections changed
    bool rest = false;        ///< texts that rules may read changed
    bool deviations = false;
};

Checker::Checker(const Catalog& catalog, QDate today) : Checker(catalog, today, nullptr) {}
Checker::Checker(const Catalog& catalog, QDate today, std::shared_ptr<const RuleSet> rules)
    : d(std::make_unique<Private>(catalog, today, std::move(rules)))
{
}
Checker::~Checker() = default;

void Checker::reset(Design design)
{
    d->design = std::move(design);
    d->all = true;
}

void Checker::setRules(std::shared_ptr<const RuleSet> rules)
{
    d->use(std::move(rules));
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

void Checker::recheck(const std::atomic_bool* cancelled)
{
    d->recheck(cancelled);
}

const CheckReport& Checker::report(const std::atomic_bool* cancelled)
{
    d->recheck(cancelled);
    const bool stopped = cancelled && *cancelled;
    if (d->silenced.hasChanged()) {
        d->silenced.writeTo(d->report.silenced);
        if (!stopped)
            d->findIdleDeviations();
    }
    d->findings.writeTo(d->report.findings);
    d->questions.writeTo(d->report.questions);
    d->report.rulesRun = int(d->rules.size());
    return d->report;
}

const Design& Checker::design() const
{
    return d->design;
}

const Catalog& Checker::catalog() const
{
    return d->catalog;
}

const RuleSet& Checker::rules() const
{
    return *d->ruleSet;
}

CheckReport checkDesign(const Design& design, const Catalog& catalog, QDate today, const std::atomic_bool* cancelled)
{
    return checkDesign(design, catalog, today, nullptr, cancelled);
}

CheckReport checkDesign(const Design& design, const Catalog& catalog, QDate today, std::shared_ptr<const RuleSet> rules,
                        const std::atomic_bool* cancelled)
{
    Checker checker(catalog, today, std::move(rules));
    checker.reset(design);
    return checker.report(cancelled);
}

} // namespace groundplan
