// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QDate>
#include <QSet>

#include "model/catalog/catalog.h"
#include "model/design/change.h"
#include "model/design/design.h"
#include "model/graph/condensation.h"
#include "model/graph/graph_index.h"
#include "model/rules/finding.h"

namespace groundplan {

class RuleSet;

/// What a rule looks at in one go, and therefore what an edit makes it look at again.
enum class RuleScope {
    Component,  ///< one component with its own connections, their other ends, and the containers around it
    Connection, ///< one connection with both ends and their containers, and the mesh of its caller
    Design,     ///< the whole graph: run in a worker
};

/// A number in a rule's condition, in one visible place.
struct Threshold {
    QString name;
    double value = 0;
    QString source;
};

/// What a rule over the whole graph looks at in the shape of a design, so that an edit of anything else need not run it
/// again. What is not said counts as looked at. Attributes and names are written down as the rule asks for them.
struct RuleSight {
    /// Styles of the connections that matter; nothing: all.
    std::optional<QList<ConnectionStyle>> styles = {};
    /// A component matters even when it has no such connection.
    bool isolated = true;
    /// Isolated components matter when their kind has one of these traits; empty: all do.
    QStringList traits = {};
    /// In what a component stands.
    bool places = true;
    /// Which teams, systems and meshes it belongs to.
    bool groups = true;
    /// Descriptions, tags, links, decisions.
    bool texts = true;
};

/// All that a user may want to know of a rule. Texts are marked with QT_TRANSLATE_NOOP("Rule", …) and translated
/// where they are shown.
struct RuleInfo {
    QString id;    ///< "dependency-cycle"
    QString code;  ///< catalogue number, "CPL01"
    QString pack;  ///< coupling, monolith, observability, reliability, security, hybrid, legacy, regulated, delivery …
    QString name;
    QString what;  ///< the condition in words
    QString why;   ///< what goes wrong
    QString fix;   ///< what to do; ends with a period
    Severity severity = Severity::Warning;
    RuleScope scope = RuleScope::Design;
    RuleSight sight = {}; ///< scope Design
    QList<Threshold> thresholds;
    QStringList sources;
    /// Controls of published frameworks that the rule helps to prove: "PCI DSS 4.2.1", "CIS Kubernetes 5.4.1". Only such as
    /// a source names.
    QStringList controls = {};
};

enum class Outcome { Pass, Fail, NotApplicable, Unknown };

/// What a rule found out about one subject.
struct Verdict {
    Outcome outcome = Outcome::Pass;
    Id subject;
    QString message;      ///< Fail: what is wrong here. Unknown: what the design does not say
    QStringList evidence;
    QString attribute;    ///< Unknown: the attribute that would decide it
    std::optional<Severity> severity; ///< when this case is graver or lighter than the rule

    bool operator==(const Verdict&) const = default;
};

/// What a rule, or something that several rules share, asked for in one run.
class RuleReads
{
public:
    /// Notes that the attribute of that number was read of components (or connections) of the kind with that number.
    void addAttribute(int attribute, int kind)
    {
        if (m_kindsOf.size() <= size_t(attribute))
            m_kindsOf.resize(size_t(attribute) + 1);
        std::vector<bool>& kinds = m_kindsOf[size_t(attribute)];
        if (kinds.size() <= size_t(kind))
            kinds.resize(size_t(kind) + 1);
        kinds[size_t(kind)] = true;
    }
    void addLabel(const Id& id) { m_labels.insert(id); }
    void add(const RuleReads& other);
    bool hasAttribute(int attribute, int kind) const
    {
        return size_t(attribute) < m_kindsOf.size() && size_t(kind) < m_kindsOf[size_t(attribute)].size()
               && m_kindsOf[size_t(attribute)][size_t(kind)];
    }
    bool hasLabelOf(const Id& id) const { return m_labels.contains(id); }
    /// True when the two have an attribute of a kind or a name in common.
    bool meets(const RuleReads& other) const;
    bool isEmpty() const { return m_kindsOf.empty() && m_labels.isEmpty(); }
    void clear();

private:
    std::vector<std::vector<bool>> m_kindsOf; ///< by attribute
    QSet<Id> m_labels;                        ///< components and connections whose names went into messages
};

/// What rules read. Results over the whole graph are made on first use and kept until the graph changes, shared by all
/// rules. Which attributes and names a rule asks for is written down, so that an edit of others need not run it again: a
/// rule that reads attributes or names must do so through attribute() and quoted(). Thread: one at a time.
class RuleContext
{
public:
    RuleContext(const Design& design, const Catalog& catalog, QDate today);
    ~RuleContext();
    RuleContext(const RuleContext&) = delete;
    RuleContext& operator=(const RuleContext&) = delete;

    const Design& design() const { return m_design; }
    const Catalog& catalog() const { return m_catalog; }
    QDate today() const { return m_today; }
    /// The rules that run; null: ours as they come.
    const RuleSet* rules() const { return m_rules; }
    void setRules(const RuleSet* rules) { m_rules = rules; }
    /// The graph of that plane over business components only (workloads, gateways, data, brokers, outside systems).
    const GraphIndex& graph(GraphPlane plane) const;
    /// Of graph(plane), see model/graph/algorithms.h.
    const std::vector<std::vector<int>>& strongComponentsOf(GraphPlane plane) const;
    const std::vector<int>& articulationPointsOf(GraphPlane plane) const;
    const Condensation& condensationOf(GraphPlane plane) const;
    /// All components whose kind has that trait, in the design's order.
    const QList<Id>& componentsWith(const char* trait) const;
    /// The same by their slots in design().components().
    const std::vector<int>& slotsWith(const char* trait) const;
    const Component& componentAt(int slot) const { return *m_design.components().atSlot(slot); }
    const Connection& connectionAt(int slot) const { return *m_design.connections().atSlot(slot); }
    /// Something that several rules work out alike, made on first use by `make()` and kept under that name (which stands
    /// for one type) until the graph changes or something that was read on the way.
    template<typename Make>
    const auto& shared(const char* name, const Make& make) const
    {
        using Result = std::decay_t<decltype(make())>;
        const void* kept = sharedResult(name, [&make]() -> std::shared_ptr<const void> { return std::make_shared<const Result>(make()); });
        return *static_cast<const Result*>(kept);
    }

    /// Forgets all that was made of the design.
    void forgetAll();
    /// Forgets what was made of connections, or of how components stand in one another and belong together.
    void forgetConnections();
    void forgetShared();
    /// Forgets what was made of the components of that kind.
    void forgetComponentsOf(const QString& kind);
    /// Forgets shared results that were made of what `changed` names.
    void forgetWhatReads(const RuleReads& changed);
    /// From now on what is asked for is added to `reads`; null: not written down.
    void recordReads(RuleReads* reads) { m_reads = reads; }
    /// Notes that attribute in `reads` as that of the component or connection.
    void noteAttribute(RuleReads& reads, const Component& component, const QString& name) const;
    void noteAttribute(RuleReads& reads, const Connection& connection, const QString& name) const;

    bool has(const Component& component, const char* trait) const;
    /// Whether its kind has that attribute at all.
    bool mayState(const Component& component, const char* attribute) const;
    bool mayState(const Connection& connection, const char* attribute) const;
    Value attribute(const Component& component, const char* name) const;
    Value attribute(const Connection& connection, const char* name) const;
    bool isBusiness(const Connection& connection) const;
    bool isSynchronous(const Connection& connection) const;
    ConnectionStyle style(const Connection& connection) const;
    /// The name in quotes, for messages.
    QString quoted(const Id& id) const;
    /// Distinct other ends of the connections of `component` that pass `keep`, in the design's order.
    QList<Id> neighbours(const Component& component, bool outgoing, const std::function<bool(const Connection&)>& keep) const;

private:
    struct Kept;
    struct Members {
        QList<Id> ids;
        std::vector<int> places;
    };
    const Members& membersWith(const char* trait) const;
    const void* sharedResult(const char* name, const std::function<std::shared_ptr<const void>()>& make) const;

    const Design& m_design;
    const Catalog& m_catalog;
    QDate m_today;
    std::unique_ptr<Kept> m_kept;
    const RuleSet* m_rules = nullptr;
    mutable RuleReads* m_reads = nullptr;
};

/// Texts of rules and their messages are translated under this context.
QString ruleText(const char* text);
QString ruleText(const QString& text);
/// With a number, `%n` in the text, and the plural that goes with it.
QString ruleText(const char* text, qsizetype number);

/// One check. Stateless.
class Rule
{
public:
    virtual ~Rule() = default;
    virtual const RuleInfo& info() const = 0;
    /// Scope Component: called once for each component.
    virtual void checkComponent(const RuleContext&, const Component&, QList<Verdict>&) const {}
    /// Scope Connection: called once for each connection.
    virtual void checkConnection(const RuleContext&, const Connection&, QList<Verdict>&) const {}
    /// Scope Design: called once.
    virtual void checkWhole(const RuleContext&, QList<Verdict>&) const {}
    /// Edits that resolve a finding of this rule, best first, each named for the button that does it; none when only
    /// people can decide. See fix_kit.h.
    virtual void offerFixes(const RuleContext&, const Finding&, QList<Edit>&) const {}
};

/// All registered rules, in the order of registration.
const std::vector<std::unique_ptr<Rule>>& allRules();
/// The rule of that id, or null.
const Rule* ruleById(const QString& id);

} // namespace groundplan
