// SPDX-License-Identifier: Apache-2.0
#include "model/rules/standard_coverage.h"

#include <algorithm>
#include <optional>

#include <QCoreApplication>

#include "model/rules/mesh_membership.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("StandardCoverage", text);
}

/// A rule of the standard model and what its verdicts tell of a part.
struct PartRule {
    StandardPart part;
    const char* id;
    bool measures; ///< a pass shows that the part is kept; else only that one thing is not wrong
    bool spreads;  ///< its findings speak of all that is in their evidence
};

/// The standard model as the rules see it. What is not here says nothing of it.
constexpr PartRule partRules[]{
    {StandardPart::InfrastructureAsCode, "not-from-code", true, false},
    {StandardPart::InfrastructureAsCode, "cluster-without-gitops", true, false},
    {StandardPart::InfrastructureAsCode, "push-deployment", false, false},
    {StandardPart::Orchestration, "workload-outside-orchestration", true, false},
    {StandardPart::Orchestration, "mutable-image-tag", false, false},
    {StandardPart::Orchestration, "resources-incomplete", false, false},
    {StandardPart::Orchestration, "no-probes", false, false},
    {StandardPart::Mesh, "mesh-proxy-missing", true, false},
    {StandardPart::Mesh, "mesh-missing", false, true},
    {StandardPart::Mesh, "mesh-not-strict", false, false},
    {StandardPart::Mesh, "mesh-bypass", false, false},
    {StandardPart::Observability, "no-monitoring", true, true},
    {StandardPart::Observability, "no-logging", true, false},
    {StandardPart::Observability, "no-tracing", true, true},
    {StandardPart::Observability, "no-central-logs", false, true},
    {StandardPart::Observability, "blind-region", false, true},
    {StandardPart::Observability, "no-dashboard-or-alerts", false, false},
};

QString partId(StandardPart part)
{
    switch (part) {
    case StandardPart::InfrastructureAsCode: return QStringLiteral("infrastructure-as-code");
    case StandardPart::Orchestration: return QStringLiteral("containers-and-orchestration");
    case StandardPart::Mesh: return QStringLiteral("service-mesh");
    case StandardPart::Observability: return QStringLiteral("monitoring-and-logging");
    }
    return {};
}

QString partName(StandardPart part)
{
    switch (part) {
    case StandardPart::InfrastructureAsCode: return tr("Infrastructure as code");
    case StandardPart::Orchestration: return tr("Containers and orchestration");
    case StandardPart::Mesh: return tr("Service mesh");
    case StandardPart::Observability: return tr("Monitoring and logging");
    }
    return {};
}

QString labelOf(const Design& design, const Id& subject)
{
    if (subject.isEmpty())
        return tr("Whole design");
    if (const Connection* connection = design.connection(subject); connection && connection->name.isEmpty())
        return QString(design.labelOf(connection->from) + QStringLiteral(" → ") + design.labelOf(connection->to));
    return design.labelOf(subject);
}

/// All that was said of one subject.
struct Said {
    bool passed = false, failed = false, open = false, accepted = false, leftOut = false;
    CoveredSubject entry;

    void say(const QString& rule, const QString& reason)
    {
        if (!rule.isEmpty() && !entry.rules.contains(rule))
            entry.rules.append(rule);
        if (!reason.isEmpty() && !entry.reasons.contains(reason))
            entry.reasons.append(reason);
    }

    Keeping keeping() const
    {
        if (failed)
            return passed ? Keeping::Partly : Keeping::NotMet;
        if (leftOut)
            return Keeping::LeftOut;
        if (open)
            return Keeping::Unknown;
        return accepted ? Keeping::Deviates : Keeping::Met;
    }
};

Keeping keepingOf(const PartCoverage& part)
{
    const int met = part.count(Keeping::Met);
    const int partly = part.count(Keeping::Partly);
    const int missing = part.count(Keeping::NotMet) + part.count(Keeping::LeftOut);
    if (partly > 0 || missing > 0)
        return partly > 0 || met > 0 ? Keeping::Partly : Keeping::NotMet;
    if (part.count(Keeping::Unknown) > 0)
        return Keeping::Unknown;
    if (part.count(Keeping::Deviates) > 0)
        return Keeping::Deviates;
    return met > 0 ? Keeping::Met : Keeping::NotApplicable;
}

/// Works out one part.
class PartReader
{
public:
    PartReader(const RuleContext& context, const RuleSet& rules, const CheckReport& report)
        : m_context(context), m_rules(rules), m_report(report)
    {
    }

    PartCoverage read(StandardPart part, const std::atomic_bool* cancelled)
    {
        m_said.clear();
        PartCoverage coverage;
        coverage.part = part;
        coverage.id = partId(part);
        coverage.name = partName(part);
        // Findings come first, so that the gravest reason stands at the top.
        for (const PartRule& rule : partRules) {
            if (rule.part != part)
                continue;
            const QString id = QString::fromLatin1(rule.id);
            coverage.rules.append(id);
            const RuleSet::Entry* entry = m_rules.entry(id);
            if (!entry || !entry->isOn())
                coverage.switchedOff.append(id);
            else
                addReport(rule, id, coverage);
        }
        for (const PartRule& rule : partRules) {
            if (cancelled && *cancelled)
                return coverage;
            const RuleSet::Entry* entry = m_rules.entry(QString::fromLatin1(rule.id));
            if (rule.part == part && rule.measures && entry && entry->isOn())
                addPasses(*entry->rule);
        }
        if (part == StandardPart::Mesh)
            addLeftOut();
        finish(coverage);
        return coverage;
    }

private:
    void addReport(const PartRule& rule, const QString& id, PartCoverage& coverage)
    {
        for (const Finding& finding : m_report.findings) {
            if (finding.rule == id) {
                for (const Id& subject : subjectsOf(rule, finding)) {
                    m_said[subject].failed = true;
                    m_said[subject].say(id, finding.message);
                }
            }
        }
        for (const SilencedFinding& silenced : m_report.silenced) {
            if (silenced.finding.rule != id)
                continue;
            for (const Id& subject : subjectsOf(rule, silenced.finding)) {
                Said& said = m_said[subject];
                said.accepted = true;
                said.entry.deviation = silenced.deviation;
                said.say(id, silenced.finding.message);
            }
            addDeviation(silenced.deviation, coverage);
        }
        for (const OpenQuestion& question : m_report.questions) {
            if (question.rule == id) {
                m_said[question.subject].open = true;
                m_said[question.subject].say(id, question.message);
            }
        }
    }

    static QList<Id> subjectsOf(const PartRule& rule, const Finding& finding)
    {
        QList<Id> subjects;
        if (!rule.spreads || !finding.subject.isEmpty())
            subjects.append(finding.subject);
        // A finding on one workload names in its evidence where the signal would go; one on a place, or on the whole
        // design, whom it concerns.
        if (rule.spreads && (finding.subject.isEmpty() || finding.rule == QLatin1String("blind-region")))
            subjects += finding.evidence;
        return subjects;
    }

    void addDeviation(const Id& id, PartCoverage& coverage) const
    {
        const Deviation* deviation = m_context.design().deviations().find(id);
        const bool known = std::any_of(coverage.deviations.begin(), coverage.deviations.end(), [&id](const CoverageDeviation& other) { return other.id == id; });
        if (!deviation || known)
            return;
        coverage.deviations.append({id, deviation->rule, deviation->subject.isEmpty() ? QString() : labelOf(m_context.design(), deviation->subject),
                                    deviation->justification, deviation->owner, deviation->expires});
    }

    void addPasses(const Rule& rule)
    {
        QList<Verdict> verdicts;
        switch (rule.info().scope) {
        case RuleScope::Component:
            for (const Component& component : m_context.design().components())
                rule.checkComponent(m_context, component, verdicts);
            break;
        case RuleScope::Connection:
            for (const Connection& connection : m_context.design().connections())
                rule.checkConnection(m_context, connection, verdicts);
            break;
        case RuleScope::Design:
            rule.checkWhole(m_context, verdicts);
        }
        for (const Verdict& verdict : std::as_const(verdicts)) {
            if (verdict.outcome != Outcome::Pass || verdict.subject.isEmpty())
                continue;
            m_said[verdict.subject].passed = true;
            m_said[verdict.subject].say(rule.info().id, {});
        }
    }

    /// Where a mesh is drawn, it is meant for all that could be in it.
    void addLeftOut()
    {
        const auto [workloads, meshed] = meshCandidates(m_context);
        for (const Id& id : workloads) {
            if (!meshed || m_said.contains(id))
                continue;
            m_said[id].leftOut = true;
            m_said[id].say({}, tr("%1 is not in the service mesh.").arg(m_context.quoted(id)));
        }
    }

    void finish(PartCoverage& coverage)
    {
        const Design& design = m_context.design();
        const auto take = [&](const Id& id) {
            const auto said = m_said.find(id);
            if (said == m_said.end())
                return;
            said->entry.subject = id;
            said->entry.label = labelOf(design, id);
            said->entry.keeping = said->keeping();
            coverage.subjects.append(said->entry);
        };
        take({});
        for (const Component& component : design.components())
            take(component.id);
        for (const Connection& connection : design.connections())
            take(connection.id);
        std::stable_sort(coverage.subjects.begin(), coverage.subjects.end(),
                         [](const CoveredSubject& left, const CoveredSubject& right) { return left.keeping > right.keeping; });
        coverage.keeping = keepingOf(coverage);
    }

    const RuleContext& m_context;
    const RuleSet& m_rules;
    const CheckReport& m_report;
    QHash<Id, Said> m_said;
};

} // namespace

QString keepingName(Keeping keeping)
{
    switch (keeping) {
    case Keeping::NotApplicable: return QStringLiteral("not-applicable");
    case Keeping::Met: return QStringLiteral("met");
    case Keeping::Deviates: return QStringLiteral("deviates");
    case Keeping::Unknown: return QStringLiteral("unknown");
    case Keeping::LeftOut: return QStringLiteral("left-out");
    case Keeping::Partly: return QStringLiteral("partly");
    case Keeping::NotMet: return QStringLiteral("not-met");
    }
    return {};
}

QString keepingLabel(Keeping keeping)
{
    switch (keeping) {
    case Keeping::NotApplicable: return tr("Does not apply");
    case Keeping::Met: return tr("Met");
    case Keeping::Deviates: return tr("Deviates");
    case Keeping::Unknown: return tr("Not stated");
    case Keeping::LeftOut: return tr("Left out");
    case Keeping::Partly: return tr("Partly");
    case Keeping::NotMet: return tr("Not met");
    }
    return {};
}

int PartCoverage::count(Keeping wanted) const
{
    return int(std::count_if(subjects.begin(), subjects.end(), [wanted](const CoveredSubject& subject) { return subject.keeping == wanted; }));
}

QStringList rulesOfPart(StandardPart part)
{
    QStringList ids;
    for (const PartRule& rule : partRules) {
        if (rule.part == part)
            ids.append(QString::fromLatin1(rule.id));
    }
    return ids;
}

StandardCoverage standardCoverage(const Design& design, const Catalog& catalog, QDate today, const RuleSet& rules, const CheckReport& report,
                                  const std::atomic_bool* cancelled)
{
    RuleContext context(design, catalog, today);
    context.setRules(&rules);
    PartReader reader(context, rules, report);
    StandardCoverage coverage;
    for (const StandardPart part : standardParts)
        coverage.parts.append(reader.read(part, cancelled));
    return coverage;
}

} // namespace groundplan
