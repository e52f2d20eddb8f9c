// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QDate>
#include <QSet>

#include "model/catalog/catalog.h"
#include "model/design/change.h"
#include "model/design/design.h"
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
    /// Scope Design: false when only kinds, names, containers and connections matter, so that an edit of an attribute
    /// need not run it again.
    bool readsAttributes = true;
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
    /// All components whose kind has that trait, in the design's order.
    const QList<Id>& componentsWith(const char* trait) const;

    /// Forgets the graphs and all that was made of them. The checker calls it when kinds, containers or connections changed.
    void forgetGraphs();
    /// What a rule asked for in one run.
    struct Reads {
        QSet<QString> attributes; ///< names
        QSet<Id> labels;          ///< components and connections whose names went into messages
    };
    /// From now on what is asked for is added to `reads`; null: not written down.
    void recordReads(Reads* reads) { m_reads = reads; }

    bool has(const Component& component, const char* trait) const;
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
    const QString& interned(const char* text) const;

    const Design& m_design;
    const Catalog& m_catalog;
    QDate m_today;
    std::unique_ptr<Kept> m_kept;
    const RuleSet* m_rules = nullptr;
    Reads* m_reads = nullptr;
};

/// Texts of rules and their messages are translated under this context.
QString ruleText(const char* text);
QString ruleText(const QString& text);

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
