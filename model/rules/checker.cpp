// SPDX-License-Identifier: Apache-2.0
#include "model/rules/checker.h"

#include <algorithm>
#include <iterator>

#include <QSet>

#include "model/design/hierarchy.h"
#include "model/rules/deviations.h"
#include "model/rules/fingerprints.h"
#include "model/rules/rule_set.h"
#include "model/rules/shape_changes.h"
#include "model/rules/sorted_entries.h"

namespace groundplan {

namespace {

Finding findingOf(const RuleSet::Entry& entry, const Verdict& verdict, const QString& fix, const QString& fingerprint)
{
    const RuleInfo& info = entry.rule->info();
    return {info.id, entry.severity(verdict.severity.value_or(info.severity)), verdict.subject, verdict.message, fix, verdict.evidence, fingerprint};
}

bool isInteresting(const Verdict& verdict)
{
    return verdict.outcome == Outcome::Fail || verdict.outcome == Outcome::Unknown;
}

/// A verdict that counts, with the fingerprint of its finding.
struct Said {
    Verdict verdict;
    QString fingerprint;
};

/// One rule with what it said last.
struct RuleState {
    explicit RuleState(const RuleSet::Entry& theEntry) : entry(theEntry), rule(theEntry.rule), scope(rule->info().scope), fix(ruleText(rule->info().fix))
    {
    }

    RuleSet::Entry entry;
    const Rule* rule;
    RuleScope scope;
    QString fix;
    QHash<Id, std::vector<Said>> kept; ///< by what was looked at
    RuleReads reads;                   ///< scope Design: what the last run asked for
    bool stale = true;                 ///< scope Design: has to run again
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
        QStringList ids;
        for (const RuleSet::Entry& entry : ruleSet->entries())
            ids.append(entry.rule->info().id);
        ids.sort();
        ranks.clear();
        for (const QString& id : std::as_const(ids))
            ranks.insert(id, int(ranks.size()));
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
        if (!change.before || !change.after) {
            shape.kinds.insert(change.before ? change.before->kind : change.after->kind);
            changed.addLabel(change.id());
            return;
        }
        if (change.before->kind != change.after->kind) {
            shape.becameOthers = true;
            otherKinds.insert(change.before->kind);
            otherKinds.insert(change.after->kind);
        }
        shape.places = shape.places || change.before->in != change.after->in;
        shape.groups = shape.groups || change.before->groups != change.after->groups;
        noteInside(*change.before, *change.after);
        shape.texts = shape.texts || change.before->links != change.after->links || change.before->documentation != change.after->documentation;
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
        if (!change.before || !change.after || change.before->kind != change.after->kind || change.before->from != change.after->from
            || change.before->to != change.after->to) {
            for (const auto& side : {change.before, change.after}) {
                if (side)
                    shape.styles |= bitOf(context.style(*side));
            }
            changed.addLabel(change.id());
        }
        if (change.before && change.after)
            noteInside(*change.before, *change.after);
    }

    void note(const DeviationChange&) { deviations = true; }
    void note(const GroupChange&) { all = true; }
    void note(const EnvironmentChange&) { all = true; }
    void note(const PropertiesChange&) { all = true; }
    void note(const DecisionChange&) { shape.texts = true; }
    void note(const CommentChange&) {}
    void note(const ViewChange&) {}
    void note(const PlacementChange&) {}

    /// What components and connections have in common.
    template<typename Entity>
    void noteInside(const Entity& before, const Entity& after)
    {
        for (const auto& [name, value] : before.attributes) {
            const Value* now = after.attributes.find(name);
            if (!now || !(*now == value))
                context.noteAttribute(changed, after, name);
        }
        for (const auto& [name, value] : after.attributes) {
            if (!before.attributes.contains(name))
                context.noteAttribute(changed, after, name);
        }
        if (before.name != after.name)
            changed.addLabel(after.id);
        shape.texts = shape.texts || before.tags != after.tags || before.description != after.description || !(before.extra == after.extra);
    }

    // Looking again.

    void recheck(const std::atomic_bool* cancelled)
    {
        const auto stopped = [cancelled] { return cancelled && cancelled->load(std::memory_order_relaxed); };
        forgetWhatChanged();
        if (all) {
            // The notes are kept until all is done: a cancelled check starts over.
            for (const Id& id : idsOf(design.components())) {
                if (stopped())
                    return;
                checkComponent(id);
            }
            for (const Id& id : idsOf(design.connections())) {
                if (stopped())
                    return;
                checkConnection(id);
            }
            dropVerdictsOnWhatIsGone();
        } else {
            checkNeighbourhood();
        }
        for (RuleState& state : rules) {
            if (state.scope != RuleScope::Design || state.stale)
                continue;
            const bool readsDeviations = state.rule->info().id == QLatin1String("deviation-invalid");
            state.stale = all || (deviations && readsDeviations) || state.reads.meets(changed) || shape.concerns(state.rule->info().sight, catalog);
        }
        if (all || deviations || shape.any()) {
            if (Acceptances now = acceptances(); now != valid) {
                valid = std::move(now);
                sortAgain();
            }
        }
        all = deviations = false;
        shape = {};
        changed.clear();
        otherKinds.clear();
        dirtyComponents.clear();
        dirtyConnections.clear();
        // Rules over the whole graph last: what is near an edit is known at once, and a cancelled run goes on with the rest.
        for (RuleState& state : rules) {
            if (state.scope != RuleScope::Design || !state.stale)
                continue;
            if (stopped())
                return;
            scratch.clear();
            state.reads.clear();
            context.recordReads(&state.reads);
            state.rule->checkWhole(context, scratch);
            context.recordReads(nullptr);
            keep(state, {}, scratch);
            state.stale = false;
        }
    }

    void forgetWhatChanged()
    {
        if (all) {
            context.forgetAll();
            return;
        }
        for (const QString& kind : std::as_const(shape.kinds))
            context.forgetComponentsOf(kind);
        for (const QString& kind : std::as_const(otherKinds))
            context.forgetComponentsOf(kind);
        if (shape.styles)
            context.forgetConnections();
        if (shape.places || shape.groups || shape.texts || deviations)
            context.forgetShared();
        context.forgetWhatReads(changed);
    }

    /// In the order of ids, in which the report wants them.
    template<typename Table>
    static std::vector<Id> idsOf(const Table& table)
    {
        std::vector<Id> ids;
        ids.reserve(size_t(table.size()));
        for (const auto& entity : table)
            ids.push_back(entity.id);
        std::sort(ids.begin(), ids.end());
        return ids;
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
            if (state.scope != RuleScope::Component)
                continue;
            scratch.clear();
            if (component)
                state.rule->checkComponent(context, *component, scratch);
            keep(state, id, scratch);
        }
    }

    void checkConnection(const Id& id)
    {
        const Connection* connection = design.connection(id);
        for (RuleState& state : rules) {
            if (state.scope != RuleScope::Connection)
                continue;
            scratch.clear();
            if (connection)
                state.rule->checkConnection(context, *connection, scratch);
            keep(state, id, scratch);
        }
    }

    void dropVerdictsOnWhatIsGone()
    {
        for (RuleState& state : rules) {
            if (state.scope == RuleScope::Design)
                continue;
            for (const Id& id : state.kept.keys()) {
                if (state.scope == RuleScope::Component ? !design.component(id) : !design.connection(id)) {
                    scratch.clear();
                    keep(state, id, scratch);
                }
            }
        }
    }

    void keep(RuleState& state, const Id& id, QList<Verdict>& verdicts)
    {
        verdicts.removeIf([](const Verdict& verdict) { return !isInteresting(verdict); });
        const auto found = state.kept.find(id);
        if (found == state.kept.end() && verdicts.isEmpty())
            return;
        std::vector<Said> none;
        std::vector<Said>& before = found == state.kept.end() ? none : *found;
        // What is the same at the start and at the end stays.
        const auto same = [](const Said& said, const Verdict& verdict) { return said.verdict == verdict; };
        const auto [first, firstNew] = std::mismatch(before.begin(), before.end(), verdicts.cbegin(), verdicts.cend(), same);
        auto last = before.end();
        auto lastNew = verdicts.cend();
        while (last != first && lastNew != firstNew && same(*(last - 1), *(lastNew - 1))) {
            --last;
            --lastNew;
        }
        for (auto said = first; said != last; ++said)
            withdraw(state, *said);
        std::vector<Said> coming;
        for (auto verdict = firstNew; verdict != lastNew; ++verdict) {
            coming.push_back({*verdict, {}});
            Said& said = coming.back();
            if (verdict->outcome == Outcome::Fail)
                said.fingerprint = fingerprints.of(state.rule->info().id, *verdict);
            else
                said.verdict.attribute = *attributes.insert(verdict->attribute);
            enter(state, said);
        }
        if (found == state.kept.end()) {
            state.kept.insert(id, std::move(coming));
            return;
        }
        const auto at = before.erase(first, last);
        before.insert(at, std::make_move_iterator(coming.begin()), std::make_move_iterator(coming.end()));
        if (before.empty())
            state.kept.erase(found);
    }

    // The report.

    /// The deviation that accepts such a finding; empty: none.
    Id accepting(const RuleState& state, const Id& subject) const
    {
        return valid.isEmpty() ? Id() : valid.value({state.rule->info().id, subject});
    }

    void enter(const RuleState& state, const Said& said)
    {
        put(state, said, [](auto& entries, int rank, auto entry) { entries.insert(rank, std::move(entry)); });
    }
    void withdraw(const RuleState& state, const Said& said)
    {
        put(state, said, [](auto& entries, int rank, auto entry) { entries.remove(rank, std::move(entry)); });
    }
    /// The place of the findings of that rule and severity among all.
    int rankOf(const QString& rule, Severity severity) const
    {
        return (int(Severity::Error) - int(severity)) * int(ranks.size()) + ranks.value(rule);
    }

    template<typename Put>
    void put(const RuleState& state, const Said& said, const Put& where)
    {
        const Verdict& verdict = said.verdict;
        if (verdict.outcome == Outcome::Unknown) {
            where(questions, ranks.value(state.rule->info().id), OpenQuestion{state.rule->info().id, verdict.subject, verdict.attribute, verdict.message});
            return;
        }
        const QString& id = state.rule->info().id;
        Finding finding = findingOf(state.entry, verdict, state.fix, said.fingerprint);
        if (const Id deviation = accepting(state, verdict.subject); !deviation.isEmpty())
            where(silenced, rankOf(id, finding.severity), SilencedFinding{finding, deviation});
        else
            where(findings, rankOf(id, finding.severity), finding);
    }

    using Acceptances = QHash<std::pair<QString, Id>, Id>;

    Acceptances acceptances() const
    {
        Acceptances result;
        for (const Deviation& deviation : design.deviations()) {
            if (counts(judgeDeviation(design, deviation, today, ruleSet.get()).state))
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
            findings.remove(rankOf(finding.rule, finding.severity), finding);
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
            idle.append(findingOf(*judge, verdict, ruleText(judge->rule->info().fix), fingerprints.of(judge->rule->info().id, verdict)));
            findings.insert(rankOf(idle.last().rule, idle.last().severity), idle.last());
        }
    }

    /// Parts findings anew into open and silenced ones.
    void sortAgain()
    {
        idle.clear();
        findings.clear();
        silenced.clear();
        questions.clear();
        for (const RuleState& state : rules) {
            for (const std::vector<Said>& said : state.kept) {
                for (const Said& one : said)
                    enter(state, one);
            }
        }
    }

    const Catalog& catalog;
    QDate today;
    Design design;
    RuleContext context{design, catalog, today};
    std::shared_ptr<const RuleSet> ruleSet;
    std::vector<RuleState> rules;
    QHash<QString, int> ranks; ///< of rules, by the order of their ids
    Acceptances valid; ///< deviations that count, by rule and subject

    SortedEntries<Finding> findings;
    SortedEntries<SilencedFinding> silenced;
    QList<Finding> idle; ///< of findings: those on deviations that accept nothing
    SortedEntries<OpenQuestion> questions;
    CheckReport report;

    Fingerprints fingerprints;
    QList<Verdict> scratch;   ///< of the rule that is running
    QSet<QString> attributes; ///< one copy of each name in kept verdicts

    // What edits changed since the last time.
    QSet<Id> dirtyComponents;
    QSet<Id> dirtyConnections;
    ShapeChanges shape;
    RuleReads changed;        ///< attributes and names
    QSet<QString> otherKinds; ///< that components changed from or to
    bool all = true;          ///< everything is stale
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
