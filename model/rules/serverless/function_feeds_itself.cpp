// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/edit/edits.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class FunctionFeedsItself : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("function-feeds-itself"),
            .code = QStringLiteral("FN02"),
            .pack = QStringLiteral("serverless"),
            .name = RULE_TEXT("Function that starts itself"),
            .what = RULE_TEXT("A function writes to the very source that starts it."),
            .why = RULE_TEXT("Each run starts the next: it never ends, and the bill grows until somebody stops it."),
            .fix = RULE_TEXT("Write to another queue, topic or bucket than the one that starts the function."),
            .severity = Severity::Error,
            .scope = RuleScope::Component,
            .thresholds = {},
            .sources = {QStringLiteral("AWS: recursive patterns that cause Lambda functions to run out of control")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        const Design& design = context.design();
        if (!context.has(component, "serverless")) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        // In the design's order, so that the report does not depend on the order of edits.
        QList<const Connection*> own;
        for (const Id& id : design.connectionsOf(component.id)) {
            const Connection* connection = design.connection(id);
            if (connection->from == component.id && context.isBusiness(*connection))
                own.append(connection);
        }
        std::sort(own.begin(), own.end(), [&design](const Connection* left, const Connection* right) {
            return design.connections().slotOf(left->id) < design.connections().slotOf(right->id);
        });
        for (const Connection* source : own) {
            const ConnectionKind* kind = context.catalog().connectionKind(source->kind);
            if (!kind->attribute(u"trigger"))
                continue;
            for (const Connection* sink : own) {
                if (sink->to != source->to || context.catalog().connectionKind(sink->kind)->attribute(u"trigger")
                    || context.style(*sink) == ConnectionStyle::Structural || areApart(context, *source, *sink))
                    continue;
                const Value trigger = context.attribute(*source, "trigger");
                if (trigger.isNull())
                    verdicts.append(unknown(source->id, "trigger", ruleText("%1 does not say whether it starts %2, which writes to %3 too.")
                                                                       .arg(context.quoted(source->id), context.quoted(component.id), context.quoted(source->to))));
                else if (trigger.toBool() && !silentSide(context, *source, *sink).first.isEmpty())
                    verdicts.append(unknown(silentSide(context, *source, *sink).first, silentSide(context, *source, *sink).second,
                                            ruleText("%1 and %2 may use the same part of %3 or not.")
                                                .arg(context.quoted(source->id), context.quoted(sink->id), context.quoted(source->to))));
                else if (trigger.toBool())
                    verdicts.append(failed(component.id, ruleText("%1 writes to %2, which starts it.").arg(context.quoted(component.id), context.quoted(source->to)),
                                           {component.id, sink->id, source->to, source->id}));
                else
                    continue;
                return;
            }
        }
        verdicts.append(passed(component.id));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Design& design = context.design();
        const Connection* sink = finding.evidence.size() > 1 ? design.connection(finding.evidence.at(1)) : nullptr;
        if (!sink)
            return;
        const Component& source = *design.component(sink->to);
        EditChain chain(design);
        const auto added = addComponent(design, context.catalog(), source.kind, source.in, {}, ruleText("%1 output").arg(source.label()));
        if (!chain.then(added))
            return;
        Connection redirected = *sink;
        redirected.to = addedComponents(*added).first();
        chain.then(Edit{{}, {ConnectionChange{*sink, redirected}}});
        chain.finish(ruleText("Write to another %1").arg(context.catalog().componentKind(source.kind)->name), edits);
    }

private:
        /// Both name what they use of the store or broker, and it is not the same.
        static bool areApart(const RuleContext& context, const Connection& source, const Connection& sink)
        {
            for (const char* part : {"topic", "objects"}) {
                const QStringList here = context.attribute(source, part).toStringList();
                const QStringList there = context.attribute(sink, part).toStringList();
                const bool common = std::any_of(here.begin(), here.end(), [&there](const QString& name) { return there.contains(name); });
                if (!here.isEmpty() && !there.isEmpty() && !common)
                    return true;
            }
            return false;
        }

        /// The connection that does not name its part of the store or broker while the other does, and the attribute that would.
        static std::pair<Id, const char*> silentSide(const RuleContext& context, const Connection& source, const Connection& sink)
        {
            for (const char* part : {"topic", "objects"}) {
                const bool here = !context.attribute(source, part).isNull();
                const bool there = !context.attribute(sink, part).isNull();
                if (here != there)
                    return {here ? sink.id : source.id, part};
            }
            return {};
        }
};

} // namespace

std::unique_ptr<Rule> make_rule_function_feeds_itself()
{
    return std::make_unique<FunctionFeedsItself>();
}

} // namespace groundplan
