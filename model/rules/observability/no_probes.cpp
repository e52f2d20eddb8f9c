// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edits.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class NoProbes : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("no-probes"),
            .code = QStringLiteral("OBS06"),
            .pack = QStringLiteral("observability"),
            .name = RULE_TEXT("No health probes"),
            .what = RULE_TEXT("A long-running workload that the platform does not ask whether it is ready and alive."),
            .why = RULE_TEXT("Requests go to instances that cannot answer yet, and those that hang are never restarted."),
            .fix = RULE_TEXT("Offer a readiness and a liveness check and let the platform ask them."),
            .severity = Severity::Warning,
            .scope = RuleScope::Component,
            .thresholds = {},
            .sources = {QStringLiteral("kube-linter: no-liveness-probe, no-readiness-probe"), QStringLiteral("kube-score: pod-probes"),
                        QStringLiteral("MARS: no health check")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        const ComponentKind* kind = context.catalog().componentKind(component.kind);
        const QString runtime = context.attribute(component, "runtime").toText();
        const bool orchestrated = runtime.isEmpty() || runtime == QLatin1String("container");
        if (!context.has(component, "workload") || !context.has(component, "containerised") || !kind || !kind->attribute(u"probe") || !orchestrated
            || context.attribute(component, "sidecar").toBool()) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        const QString probe = context.attribute(component, "probe").toText();
        const bool ready = !context.attribute(component, "readiness-path").isNull();
        const bool alive = !context.attribute(component, "liveness-path").isNull();
        const QString name = context.quoted(component.id);
        if (probe == QLatin1String("none"))
            verdicts.append(failed(component.id, ruleText("The platform never asks %1 whether it is ready and alive.").arg(name), {component.id}));
        else if (ready && alive)
            verdicts.append(passed(component.id));
        else if (ready)
            verdicts.append(unknown(component.id, "liveness-path", ruleText("%1 says how it is asked whether it is ready, but not whether it is alive.").arg(name)));
        else if (alive)
            verdicts.append(unknown(component.id, "readiness-path", ruleText("%1 says how it is asked whether it is alive, but not whether it is ready.").arg(name)));
        else if (probe == QLatin1String("http"))
            verdicts.append(unknown(component.id, "readiness-path", ruleText("%1 is probed over HTTP, but does not say at which paths.").arg(name)));
        else if (probe.isEmpty())
            verdicts.append(unknown(component.id, "probe", ruleText("%1 does not say how the platform asks whether it is ready and alive.").arg(name)));
        else
            verdicts.append(passed(component.id));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Component* component = context.design().component(finding.subject);
        if (!component)
            return;
        const QString protocol = context.attribute(*component, "protocol").toText();
        const bool grpc = protocol == QLatin1String("grpc");
        const bool http = protocol == QLatin1String("http") || protocol == QLatin1String("https") || protocol == QLatin1String("http2")
                          || protocol == QLatin1String("graphql");
        EditChain chain(context.design());
        const auto set = [&](const char* attribute, const char* value) {
            chain.then(setAttribute(chain.design(), context.catalog(), component->id, QString::fromLatin1(attribute), value));
        };
        set("probe", grpc ? "grpc" : http ? "http" : "tcp");
        if (http) {
            if (context.attribute(*component, "readiness-path").isNull())
                set("readiness-path", "/health/ready");
            if (context.attribute(*component, "liveness-path").isNull())
                set("liveness-path", "/health/live");
        }
        const QString kind = grpc ? QStringLiteral("gRPC") : http ? QStringLiteral("HTTP") : QStringLiteral("TCP");
        chain.finish(ruleText("Probe it over %1").arg(kind), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_no_probes()
{
    return std::make_unique<NoProbes>();
}

} // namespace groundplan
