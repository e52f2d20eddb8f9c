// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "model/exports/admission/cel.h"
#include "model/exports/export_options.h"
#include "model/exports/fields.h"
#include "model/exports/kubernetes/kustomize_tree.h"
#include "model/exports/kubernetes/names.h"
#include "model/exports/policies/policy_notes.h"

namespace groundplan {

namespace {

using kubernetes::Object;
using kubernetes::Rendering;
using policies::Exception;
using policies::Pod;
using policies::PromiseInfo;
using policies::Scope;

QString tr(const char* text)
{
    return QCoreApplication::translate("AdmissionExport", text);
}

/// Kinds that hold pods, as the API server names them.
Value::List resourceRules()
{
    const auto rule = [](const char* group, const QStringList& resources) {
        return fields({{"apiGroups", QStringList{QString::fromLatin1(group)}},
                       {"apiVersions", QStringList{QStringLiteral("v1")}},
                       {"operations", QStringList{QStringLiteral("CREATE"), QStringLiteral("UPDATE")}},
                       {"resources", resources}});
    };
    return {rule("", {QStringLiteral("pods"), QStringLiteral("pods/ephemeralcontainers")}), rule("apps", {QStringLiteral("deployments"), QStringLiteral("statefulsets"), QStringLiteral("daemonsets")}),
            rule("batch", {QStringLiteral("jobs"), QStringLiteral("cronjobs")})};
}

class Policies
{
public:
    Policies(const Rendering& rendering, const QString& apiVersion, const QString& action)
        : m_rendering(rendering), m_scope(policies::scopeOf(rendering)), m_apiVersion(apiVersion), m_action(action)
    {
    }

    QList<Object> make()
    {
        QStringList places;
        for (const QString& space : m_scope.spaces) {
            if (const Id id = m_rendering.spaceComponent(space); !id.isEmpty())
                places.append(id);
        }
        QStringList everything;
        for (const Pod& pod : m_scope.pods)
            everything.append(pod.component);
        if (everything.isEmpty())
            return {};
        for (const PromiseInfo& info : policies::promises())
            add(info, info.promise == policies::Promise::ServiceAccounts ? everything : places);
        return m_objects;
    }

private:
    static QString because(const Deviation& deviation)
    {
        QString text = QLatin1String("Deviation ") + deviation.id + QLatin1String(" until ") + deviation.expires.toString(Qt::ISODate) + QLatin1String(", owner ") + deviation.owner.simplified();
        if (!deviation.ticket.isEmpty())
            text += QLatin1String(", ") + deviation.ticket.simplified();
        return text + QLatin1String(".\n") + deviation.justification.simplified();
    }

    void add(const PromiseInfo& info, const QStringList& subjects)
    {
        YamlComments comments;
        const Value::List conditions = matchConditions(info, comments);
        Value::List variables;
        for (const admission::Variable& variable : admission::variables(m_scope))
            variables.append(fields({{"name", variable.name}, {"expression", variable.expression}}));
        ValueMap spec = fields({{"failurePolicy", "Fail"}, {"matchConstraints", fields({{"resourceRules", resourceRules()}})}});
        if (!conditions.isEmpty())
            spec.append(QStringLiteral("matchConditions"), conditions);
        spec.append(QStringLiteral("variables"), variables);
        spec.append(QStringLiteral("validations"), Value::List{fields({{"expression", admission::expressionOf(m_scope, info.promise)}, {"message", info.message}, {"reason", "Forbidden"}})});
        ValueMap annotations = fields({{"groundplan.io/title", info.title}});
        if (!info.rules.isEmpty())
            annotations.append(QStringLiteral("groundplan.io/rules"), info.rules.join(u','));
        const QString name = policies::policyName(m_rendering.design(), info.id);
        const auto append = [&](const char* kind, const ValueMap& body, const YamlComments& said) {
            m_objects.append({{}, info.id + QLatin1String(".yaml"), QString::fromLatin1(kind), name,
                              fields({{"apiVersion", m_apiVersion},
                                      {"kind", kind},
                                      {"metadata", fields({{"name", name}, {"labels", m_rendering.commonLabels()}, {"annotations", annotations}})},
                                      {"spec", body}}),
                              subjects, said});
        };
        append("ValidatingAdmissionPolicy", spec, comments);
        const bool refuses = m_action == QLatin1String("Enforce");
        append("ValidatingAdmissionPolicyBinding",
               fields({{"policyName", name},
                       {"validationActions", refuses ? QStringList{QStringLiteral("Deny"), QStringLiteral("Audit")} : QStringList{QStringLiteral("Warn"), QStringLiteral("Audit")}},
                       {"matchResources", fields({{"namespaceSelector", fields({{"matchExpressions", Value::List{fields({{"key", "kubernetes.io/metadata.name"},
                                                                                                                         {"operator", "In"},
                                                                                                                         {"values", m_scope.spaces}})}}})}})}}),
               {});
    }

    /// What a policy does not look at: workloads with a deviation, one condition each as long as the API takes them.
    Value::List matchConditions(const PromiseInfo& info, YamlComments& comments)
    {
        constexpr int most = 60; // of 64
        Value::List conditions;
        QList<Pod> more;
        const auto append = [&](const QString& name, const QList<Pod>& pods, const QString& comment) {
            comments.insert(yamlPointer(QStringLiteral("/spec/matchConditions"), conditions.size()), comment);
            conditions.append(fields({{"name", name}, {"expression", admission::otherThan(pods)}}));
        };
        for (const Exception& exception : m_scope.exceptionsFrom(info.promise)) {
            if (conditions.size() < most)
                append(QLatin1String("deviation-") + dnsLabel(exception.deviation->id), exception.pods, because(*exception.deviation));
            else
                more += exception.pods;
        }
        if (!more.isEmpty())
            append(QStringLiteral("further-deviations"), more, QStringLiteral("Further deviations of the design."));
        if (const QList<Pod> leftOut = m_scope.leftOut(info.promise); !leftOut.isEmpty())
            append(QStringLiteral("left-out"), leftOut, QStringLiteral("The design lets these do without it, and no deviation accepts that."));
        return conditions;
    }

    const Rendering& m_rendering;
    Scope m_scope;
    QString m_apiVersion;
    QString m_action;
    QList<Object> m_objects;
};

class AdmissionExporter : public Exporter
{
public:
    QString id() const override { return QStringLiteral("admission-policies"); }
    QString name() const override { return tr("Admission policies of Kubernetes"); }
    QString description() const override { return tr("Validating admission policies that insist on what the design promises, without anything to install."); }
    ExportGroup group() const override { return ExportGroup::Policy; }
    bool isApplied() const override { return true; }
    QList<AttributeSpec> options() const override
    {
        return {exportOption("action", AttributeType::Enum, tr("Action"), tr("Whether violations are refused or only reported; enforce-last refuses them in the last environment alone."), QStringLiteral("enforce-last"),
                             {QStringLiteral("enforce-last"), QStringLiteral("enforce"), QStringLiteral("audit")})};
    }

    Result<ExportPlan> plan(const Design& design, const Catalog& catalog, const ExportProgress& progress) const override
    {
        const auto options = optionsOf(design, *this);
        if (!options)
            return unexpected(options.error());
        const QString action = options->text(u"action");
        // Stable from 1.30 on; before, clusters have to switch it on.
        const bool stable = kubernetesMinor(design) >= 30;
        const QString apiVersion = stable ? QStringLiteral("admissionregistration.k8s.io/v1") : QStringLiteral("admissionregistration.k8s.io/v1beta1");
        PlanBuilder plan(*this, design, catalog);
        const auto render = [&](const Rendering& rendering) { return Policies(rendering, apiVersion, policies::actionIn(rendering, action)).make(); };
        if (auto written = kubernetes::addKustomizeTree(plan, design, catalog, render, progress); !written)
            return unexpected(written.error());
        bool any = false;
        bool excepts = false;
        for (const Id& cluster : kubernetes::runningClusters(design, catalog)) {
            const Rendering base(design, catalog, nullptr, cluster);
            const Scope scope = policies::scopeOf(base);
            any = any || !scope.pods.isEmpty();
            excepts = excepts || !scope.exceptions.isEmpty();
            policies::notePolicies(plan, base, scope);
            for (const Environment& environment : design.environments()) {
                const Rendering rendering(design, catalog, &environment, cluster);
                policies::notePolicies(plan, rendering, policies::scopeOf(rendering));
            }
        }
        if (!any)
            plan.warn(tr("No cluster of the design runs a workload, so there is nothing to insist on."));
        if (any && !stable)
            plan.warn(tr("Clusters before Kubernetes 1.30 know these policies as a beta; switch on ValidatingAdmissionPolicy and admissionregistration.k8s.io/v1beta1."));
        if (excepts)
            plan.warn(tr("These policies cannot tell the date, so exceptions for deviations stay until the design is exported again; 'groundplan check' reports a deviation from the day after its end."));
        return plan.finish();
    }
};

} // namespace

std::unique_ptr<Exporter> make_exporter_admission_policies()
{
    return std::make_unique<AdmissionExporter>();
}

} // namespace groundplan
