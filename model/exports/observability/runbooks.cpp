// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QCoreApplication>

#include "model/exports/deviation_ledger.h"
#include "model/exports/observability/alert_kinds.h"
#include "model/graph/algorithms.h"

namespace groundplan::observability {

using namespace kubernetes;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ObservabilityExport", text);
}

/// What an alert means and what to do first, whatever the workload; %1 is its name, %2 its namespace.
struct Advice {
    const char* alert;
    const char* meaning;
    const char* commands; ///< for the shell; empty: those at the top do
};

const Advice advices[] = {
    {"ErrorBudgetBurn", QT_TRANSLATE_NOOP("ObservabilityExport", "Too many requests fail, so fast that the month's error budget will not last. Look for a release, a changed setting or a dependency that fails since then."),
     "kubectl -n %2 rollout history RESOURCE\nkubectl -n %2 logs -l app.kubernetes.io/name=%1 --since=15m --tail=200"},
    {"LatencyBudgetBurn", QT_TRANSLATE_NOOP("ObservabilityExport", "Too many requests take longer than their latency budget. Look at processor, memory and what the dependencies need."), "kubectl -n %2 top pods -l app.kubernetes.io/name=%1"},
    {"WorkloadDown", QT_TRANSLATE_NOOP("ObservabilityExport", "No instance is ready: whoever calls it gets errors now."), "kubectl -n %2 describe pods -l app.kubernetes.io/name=%1"},
    {"StoreDown", QT_TRANSLATE_NOOP("ObservabilityExport", "No instance is ready: whoever reads or writes here gets errors now."), "kubectl -n %2 describe pods -l app.kubernetes.io/name=%1"},
    {"ReplicasMissing", QT_TRANSLATE_NOOP("ObservabilityExport", "Some instances are not ready. The others carry their load, but the next failure hurts."), "kubectl -n %2 describe pods -l app.kubernetes.io/name=%1"},
    {"StoreReplicasMissing", QT_TRANSLATE_NOOP("ObservabilityExport", "Some instances are not ready. Data is kept by fewer of them than planned."), "kubectl -n %2 get pods,pvc -l app.kubernetes.io/name=%1"},
    {"AgentMissing", QT_TRANSLATE_NOOP("ObservabilityExport", "On some machines it does not run, so nothing of them is seen."), "kubectl -n %2 get pods -l app.kubernetes.io/name=%1 -o wide"},
    {"TargetDown", QT_TRANSLATE_NOOP("ObservabilityExport", "Its measurements cannot be read. It may work all the same, but its other alerts are blind."), "kubectl -n %2 get endpoints %1"},
    {"TargetsAbsent", QT_TRANSLATE_NOOP("ObservabilityExport", "Prometheus does not know it at all: its monitor, its labels or its Service are gone."), "kubectl -n %2 get servicemonitors,podmonitors,services"},
    {"ContainerRestarts", QT_TRANSLATE_NOOP("ObservabilityExport", "The container ends again and again; the last state of its pod says why."), "kubectl -n %2 logs -l app.kubernetes.io/name=%1 --previous --tail=100"},
    {"MemoryNearLimit", QT_TRANSLATE_NOOP("ObservabilityExport", "At its limit the container is stopped. Look for a leak before you raise the limit in the design."), "kubectl -n %2 top pods -l app.kubernetes.io/name=%1 --containers"},
    {"CpuThrottled", QT_TRANSLATE_NOOP("ObservabilityExport", "The container wants more processor time than its limit allows, which makes it slow."), "kubectl -n %2 top pods -l app.kubernetes.io/name=%1 --containers"},
    {"VolumeFillingUp", QT_TRANSLATE_NOOP("ObservabilityExport", "At the present pace the volume is full within four days. Delete what is not needed, or enlarge it in the design."), "kubectl -n %2 get pvc"},
    {"VolumeAlmostFull", QT_TRANSLATE_NOOP("ObservabilityExport", "Less than 3 % of the volume is free; soon nothing can be written."), "kubectl -n %2 get pvc"},
    {"ScaledToTheMost", QT_TRANSLATE_NOOP("ObservabilityExport", "It cannot grow any further; more load makes it slow."), "kubectl -n %2 describe hpa %1"},
    {"JobFailed", QT_TRANSLATE_NOOP("ObservabilityExport", "A run ended with an error and is not tried again."), "kubectl -n %2 get jobs\nkubectl -n %2 logs -l app.kubernetes.io/name=%1 --tail=200"},
    {"ScheduleMissed", QT_TRANSLATE_NOOP("ObservabilityExport", "A run is late by an hour or more: an earlier one may still run, or it is suspended."), "kubectl -n %2 get cronjobs,jobs"},
    {"QueueLag", QT_TRANSLATE_NOOP("ObservabilityExport", "Messages come faster than they are worked off, or it hangs on one of them."), "kubectl -n %2 logs -l app.kubernetes.io/name=%1 --since=15m --tail=200"},
    {"DeadLetters", QT_TRANSLATE_NOOP("ObservabilityExport", "Messages were set aside. Find out why before you send them again."), "kubectl -n %2 logs -l app.kubernetes.io/name=%1 --since=1h --tail=200"},
};

class Page
{
public:
    Page(const Telemetry& telemetry, const Component& component)
        : m_telemetry(telemetry), m_component(component), m_name(telemetry.rendering().nameOf(component.id)), m_space(telemetry.rendering().spaceOf(component.id))
    {
    }

    QString make()
    {
        m_text = QLatin1String("# ") + markdownCell(m_component.label()) + QLatin1String("\n\n")
                 + tr("Generated by Groundplan from the design \"%1\"; change the design and export again.").arg(markdownCell(m_telemetry.design().name())) + QLatin1String("\n\n");
        if (!m_component.description.isEmpty())
            m_text += markdownCell(m_component.description) + QLatin1String("\n\n");
        addFacts();
        addImpact();
        addChecks();
        addDependencies();
        addAlerts();
        addRollback();
        addEscalation();
        m_text += QLatin1String("\n## ") + tr("Notes of the team") + QLatin1String("\n\n")
                  + tr("The team keeps its own notes in [%1.notes.md](%1.notes.md) beside this page. That file is the team's: no export writes it or removes it.").arg(m_name) + u'\n';
        return m_text;
    }

private:
    QString resource() const
    {
        switch (m_telemetry.rendering().formOf(m_component.id)) {
        case Form::StatefulSet: return QLatin1String("statefulset/") + m_name;
        case Form::DaemonSet: return QLatin1String("daemonset/") + m_name;
        case Form::Job: return QLatin1String("job/") + m_name;
        case Form::CronJob: return QLatin1String("cronjob/") + m_name;
        default: return QLatin1String("deployment/") + m_name;
        }
    }

    void heading(const QString& title) { m_text += QLatin1String("\n## ") + title + QLatin1String("\n\n"); }
    void row(const QString& key, const QString& value)
    {
        if (!value.isEmpty())
            m_text += QLatin1String("| ") + key + QLatin1String(" | ") + value + QLatin1String(" |\n");
    }
    void shell(const QString& commands) { m_text += QLatin1String("```sh\n") + commands + QLatin1String("\n```\n"); }

    QString ownerOf(const Component& component) const
    {
        QStringList names;
        for (const QString& id : component.groupsOf(u"team")) {
            const Group* group = m_telemetry.design().groups().find(id);
            names.append(markdownCell(group ? group->label() : id));
        }
        if (names.isEmpty() && !m_telemetry.attribute(component, "owner").isNull())
            names.append(markdownCell(m_telemetry.attribute(component, "owner").toText()));
        return names.isEmpty() ? tr("nobody is named") : names.join(QLatin1String(", "));
    }

    void addFacts()
    {
        m_text += QLatin1String("| | |\n|---|---|\n");
        row(tr("Team"), ownerOf(m_component));
        row(tr("System"), markdownCell(m_telemetry.systemLabel(m_telemetry.systemOf(m_component))));
        row(tr("Runs as"), tr("`%1` in namespace `%2`").arg(resource(), m_space));
        row(tr("Criticality"), markdownCell(m_telemetry.attribute(m_component, "criticality").toText()));
        for (const Objective& objective : objectivesOf(m_telemetry, m_component))
            row(tr("Objective"), objective.text);
        if (const QString url = m_telemetry.dashboardUrl(m_telemetry.dashboardId(m_space, m_name)); !url.isEmpty())
            row(tr("Dashboard"), markdownCell(url));
        row(tr("Source code"), markdownCell(m_telemetry.attribute(m_component, "repository").toText()));
    }

    /// Who calls it, and the people at the far end.
    void addImpact()
    {
        heading(tr("Impact"));
        const Design& design = m_telemetry.design();
        const GraphIndex graph = GraphIndex::build(design, m_telemetry.rendering().catalog(), GraphPlane::Business);
        const int own = graph.nodeOf(m_component.id);
        QStringList callers, people;
        double users = 0;
        if (own >= 0) {
            for (const GraphIndex::Edge& edge : graph.in(own)) {
                const QString caller = markdownCell(design.labelOf(graph.nodeId(edge.node)));
                if (!callers.contains(caller))
                    callers.append(caller);
            }
            const std::vector<bool> reached = reachable(graph, {own}, Direction::Backward);
            for (int node = 0; node < graph.nodeCount(); ++node) {
                const Component& component = *design.component(graph.nodeId(node));
                if (!reached[size_t(node)] || node == own || !m_telemetry.rendering().has(component, "person"))
                    continue;
                people.append(markdownCell(component.label()));
                users += m_telemetry.attribute(component, "users").toNumber();
            }
        }
        callers.sort();
        people.sort();
        m_text += QLatin1String("- ") + (callers.isEmpty() ? tr("Nothing of the design calls it.") : tr("Called by: %1.").arg(callers.join(QLatin1String(", ")))) + u'\n';
        if (people.isEmpty())
            m_text += QLatin1String("- ") + tr("No people are reached through it.") + u'\n';
        else
            m_text += QLatin1String("- ") + (users > 0 ? tr("People reached through it: %1 (%2 users).").arg(people.join(QLatin1String(", ")), QString::number(qint64(users))) : tr("People reached through it: %1.").arg(people.join(QLatin1String(", ")))) + u'\n';
    }

    void addChecks()
    {
        heading(tr("First checks"));
        QString commands = QLatin1String("kubectl -n %2 get pods -l app.kubernetes.io/name=%1 -o wide\nkubectl -n %2 describe RESOURCE\nkubectl -n %2 logs -l app.kubernetes.io/name=%1 --since=15m --tail=200\n"
                                         "kubectl -n %2 get events --sort-by=.lastTimestamp");
        shell(filled(commands));
        if (!m_telemetry.isMeasured(m_component))
            return;
        const RequestMetrics metrics = requestMetrics(m_telemetry, m_component);
        const QString five = QStringLiteral("5m");
        m_text += QLatin1String("\n```promql\n") + metrics.rate(five, true) + QLatin1String(" / ") + metrics.rate(five) + u'\n'
                  + QLatin1String("histogram_quantile(0.99, sum by (le) (rate(") + metrics.bucket + u'{' + metrics.selector + QLatin1String("}[5m])))\n```\n");
    }

    QString filled(QString commands) const
    {
        return commands.replace(QLatin1String("RESOURCE"), resource()).replace(QLatin1String("%1"), m_name).replace(QLatin1String("%2"), m_space);
    }

    void addDependencies()
    {
        heading(tr("Dependencies"));
        const Design& design = m_telemetry.design();
        QList<Id> connections = design.connectionsOf(m_component.id);
        std::sort(connections.begin(), connections.end(), [&](const Id& left, const Id& right) { return design.connections().slotOf(left) < design.connections().slotOf(right); });
        QString rows;
        for (const Id& id : std::as_const(connections)) {
            const Connection& connection = *design.connection(id);
            const ConnectionKind* kind = m_telemetry.rendering().catalog().connectionKind(connection.kind);
            if (connection.from != m_component.id || connection.to == m_component.id || !kind || !kind->business)
                continue;
            const Component& target = *design.component(connection.to);
            const bool critical = m_telemetry.rendering().attribute(connection, "critical").toBool();
            rows += QLatin1String("| ") + markdownCell(target.label()) + QLatin1String(" | ") + markdownCell(kind->name) + QLatin1String(" | ") + (critical ? tr("yes") : QString()) + QLatin1String(" | ") + ownerOf(target) + QLatin1String(" |\n");
        }
        m_text += rows.isEmpty() ? QString(tr("It depends on nothing else of the design.") + u'\n') : QString(tr("| Needs | How | Cannot do without | Team |") + QLatin1String("\n|---|---|---|---|\n") + rows);
    }

    void addAlerts()
    {
        QStringList names;
        const auto fires = [&](const QString& name) {
            if (!names.contains(name))
                names.append(name);
        };
        for (const Objective& objective : objectivesOf(m_telemetry, m_component))
            fires(objective.name == QLatin1String("latency") ? QStringLiteral("LatencyBudgetBurn") : QStringLiteral("ErrorBudgetBurn"));
        for (const HealthAlert& alert : healthAlerts()) {
            if (applies(m_telemetry, alert, m_component))
                fires(alert.name);
        }
        if (m_telemetry.isScraped(m_component))
            fires(QStringLiteral("TargetsAbsent"));
        for (const QueueAlert& alert : queueAlerts(m_telemetry, m_component))
            fires(alert.name);
        heading(tr("Alerts"));
        for (const Advice& advice : advices) {
            if (!names.contains(QLatin1String(advice.alert)))
                continue;
            m_text += QLatin1String("### ") + QLatin1String(advice.alert) + QLatin1String("\n\n") + tr(advice.meaning) + QLatin1String("\n\n");
            shell(filled(QString::fromLatin1(advice.commands)));
            m_text += u'\n';
        }
        m_text.chop(1);
    }

    /// With a GitOps controller, what somebody changes by hand is undone again.
    void addRollback()
    {
        heading(tr("Rollback"));
        const Component* controller = m_telemetry.first("gitops");
        const Form form = m_telemetry.rendering().formOf(m_component.id);
        if (controller) {
            m_text += tr("%1 applies what stands in the repository: revert the commit that changed %2 there and wait until it is applied. What is changed by hand does not last.").arg(markdownCell(controller->label()), resource()) + u'\n';
        } else if (form == Form::Job || form == Form::CronJob) {
            m_text += tr("Apply the earlier version of its manifest again:") + QLatin1String("\n\n");
            shell(QStringLiteral("git revert COMMIT\nkubectl apply -k overlays/ENVIRONMENT"));
        } else {
            shell(filled(QStringLiteral("kubectl -n %2 rollout undo RESOURCE\nkubectl -n %2 rollout status RESOURCE")));
        }
    }

    void addEscalation()
    {
        heading(tr("Escalation"));
        m_text += tr("Team: %1.").arg(ownerOf(m_component)) + u'\n';
        for (const QString& id : m_component.groupsOf(u"team")) {
            const Group* group = m_telemetry.design().groups().find(id);
            if (group && !group->description.isEmpty())
                m_text += markdownCell(group->description) + u'\n';
            const Component* team = m_telemetry.design().component(id);
            if (team && !m_telemetry.attribute(*team, "contact").isNull())
                m_text += tr("Contact: %1.").arg(markdownCell(m_telemetry.attribute(*team, "contact").toText())) + u'\n';
        }
        if (const Component* alerting = m_telemetry.first("alerting")) {
            if (const QString time = m_telemetry.attribute(*alerting, "escalation").toText(); !time.isEmpty())
                m_text += tr("After %1 without an answer %2 calls the next person.").arg(time, markdownCell(alerting->label())) + u'\n';
        }
    }

    const Telemetry& m_telemetry;
    const Component& m_component;
    QString m_name, m_space, m_text;
};

} // namespace

QString runbook(const Telemetry& telemetry, const Component& component)
{
    return Page(telemetry, component).make();
}

} // namespace groundplan::observability
