// SPDX-License-Identifier: Apache-2.0
#include <QSet>

#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/observability_coverage.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class UnsanitisedLogs : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("unsanitised-logs"),
            .code = QStringLiteral("OBS08"),
            .pack = QStringLiteral("observability"),
            .name = RULE_TEXT("Regulated data in logs"),
            .what = RULE_TEXT("A workload handles regulated data, and neither it nor what collects its logs removes that data from them."),
            .why = RULE_TEXT("Card numbers and patient records end up in a store that many may search and nobody deletes from."),
            .fix = RULE_TEXT("Remove personal and secret data before a log line is written, or in the collector."),
            .severity = Severity::Warning,
            .scope = RuleScope::Design,
            .sight = {.traits = {QStringLiteral("workload"), QStringLiteral("logs")}, .groups = false, .texts = false},
            .thresholds = {},
            .sources = {QStringLiteral("microSecEnD rule 22"), QStringLiteral("CWE-532"), QStringLiteral("OWASP logging cheat sheet: data to exclude")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const Design& design = context.design();
        // What reaches a store without having passed anybody who sanitises.
        const ObservabilityCoverage raw = coverageOf(context, "logs", [&context](const Component& component) {
            return !context.attribute(component, "sanitised-logs").toBool();
        });
        bool any = false;
        QSet<Id> asked;
        for (const Id& id : context.componentsWith("workload")) {
            const Component& component = *design.component(id);
            if (!raw.covers(id))
                continue;
            const Value writes = context.attribute(component, "logging");
            const QStringList data = regulatedData(context, component);
            if (data.isEmpty() || (writes.isBool() && !writes.toBool()))
                continue;
            any = true;
            const Value sanitised = context.attribute(component, "sanitised-logs");
            if (sanitised.isBool()) {
                if (sanitised.toBool())
                    verdicts.append(passed(id));
                else
                    verdicts.append(failed(id, ruleText("%1 handles %2, and its logs are kept in %3 as they are.")
                                                   .arg(context.quoted(id), data.join(QLatin1String(", ")), context.quoted(raw.keepers.value(id))),
                                           {id, raw.keepers.value(id)}));
                continue;
            }
            // One answer of the store settles it for all that it keeps; only when it has none is each workload asked.
            const Component& keeper = *design.component(raw.keepers.value(id));
            const ComponentKind* kind = context.catalog().componentKind(keeper.kind);
            if (kind && kind->attribute(u"sanitised-logs") && context.attribute(keeper, "sanitised-logs").isNull()) {
                if (!asked.contains(keeper.id))
                    verdicts.append(unknown(keeper.id, "sanitised-logs",
                                            ruleText("%1 keeps logs of workloads with regulated data and does not say whether they are sanitised.")
                                                .arg(context.quoted(keeper.id))));
                asked.insert(keeper.id);
            } else {
                verdicts.append(unknown(id, "sanitised-logs", ruleText("%1 handles %2 and does not say whether its logs are sanitised.")
                                                                  .arg(context.quoted(id), data.join(QLatin1String(", ")))));
            }
        }
        if (!any)
            verdicts.append(notApplicable({}));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        offerAttribute(context, finding.subject, "sanitised-logs", true, ruleText("Sanitise its logs"), edits);
    }

private:
    /// What the workload says that it handles, else what its connections carry.
    static QStringList regulatedData(const RuleContext& context, const Component& component)
    {
        QStringList data = context.attribute(component, "regulated-data").toStringList();
        if (!data.isEmpty())
            return data;
        for (const Id& id : context.design().connectionsOf(component.id)) {
            const Connection& connection = *context.design().connection(id);
            if (context.isBusiness(connection))
                data += context.attribute(connection, "data").toStringList();
        }
        data.sort();
        data.removeDuplicates();
        return data;
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_unsanitised_logs()
{
    return std::make_unique<UnsanitisedLogs>();
}

} // namespace groundplan
