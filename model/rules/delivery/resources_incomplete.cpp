// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edits.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

/// Offered where nothing is stated at all: a start that measurements replace.
constexpr const char* usualCpu = "100m";
constexpr const char* usualMemory = "256Mi";

class ResourcesIncomplete : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("resources-incomplete"),
            .code = QStringLiteral("IAC04"),
            .pack = QStringLiteral("delivery"),
            .name = RULE_TEXT("Resources half stated"),
            .what = RULE_TEXT("A container states some of its resources, but not what it is promised and where it is stopped."),
            .why = RULE_TEXT("The scheduler places it blindly, and one leaking instance takes the memory of its neighbours."),
            .fix = RULE_TEXT("State the processor time and memory that an instance asks for, and the memory at which it is stopped."),
            .severity = Severity::Warning,
            .scope = RuleScope::Component,
            .thresholds = {},
            .sources = {QStringLiteral("kube-linter: unset-cpu-requirements, unset-memory-requirements"), QStringLiteral("kube-score: container-resources")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        const QString runtime = context.attribute(component, "runtime").toText();
        const bool contained = runtime.isEmpty() || runtime == QLatin1String("container");
        if (!context.has(component, "workload") || !context.has(component, "containerised") || !contained) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        const bool cpu = !context.attribute(component, "cpu-request").isNull();
        const bool memory = !context.attribute(component, "memory-request").isNull();
        const bool limit = !context.attribute(component, "memory-limit").isNull();
        if (!cpu && !memory && !limit && context.attribute(component, "cpu-limit").isNull()) {
            verdicts.append(unknown(component.id, "memory-limit", ruleText("%1 does not say what resources it needs.").arg(context.quoted(component.id))));
            return;
        }
        QStringList missing;
        if (!cpu)
            missing.append(ruleText("processor request"));
        if (!memory)
            missing.append(ruleText("memory request"));
        if (!limit)
            missing.append(ruleText("memory limit"));
        if (missing.isEmpty())
            verdicts.append(passed(component.id));
        else
            verdicts.append(failed(component.id, ruleText("%1 states no %2.").arg(context.quoted(component.id), missing.join(ruleText(" and no "))), {component.id}));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Component* component = context.design().component(finding.subject);
        if (!component)
            return;
        // What is stated on one side counts for the other; else what a small service needs.
        const auto first = [&](const char* stated, const char* usual) {
            const Value value = context.attribute(*component, stated);
            return value.isNull() ? Value(usual) : value;
        };
        EditChain chain(context.design());
        const auto fill = [&](const char* attribute, const Value& value) {
            if (context.attribute(*component, attribute).isNull())
                chain.then(setAttribute(chain.design(), context.catalog(), finding.subject, QString::fromLatin1(attribute), value));
        };
        fill("cpu-request", first("cpu-limit", usualCpu));
        fill("memory-request", first("memory-limit", usualMemory));
        fill("memory-limit", first("memory-request", usualMemory));
        chain.finish(ruleText("State the missing resources"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_resources_incomplete()
{
    return std::make_unique<ResourcesIncomplete>();
}

} // namespace groundplan
