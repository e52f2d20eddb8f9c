// SPDX-License-Identifier: Apache-2.0
#include <QSet>

#include "model/rules/data/stored_state.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class DualWrite : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("dual-write"),
            .code = QStringLiteral("DAT03"),
            .pack = QStringLiteral("data"),
            .name = RULE_TEXT("Dual write"),
            .what = RULE_TEXT("A workload writes to a data store and publishes messages, with nothing that keeps the two together."),
            .why = RULE_TEXT("When it dies between the two, the data says one thing and the messages another, and nobody notices."),
            .fix = RULE_TEXT("Store the message with the data and publish it from there (outbox), or capture the changes of the store."),
            .severity = Severity::Warning,
            .scope = RuleScope::Design,
            .sight = {.styles = QList<ConnectionStyle>{ConnectionStyle::Data, ConnectionStyle::Asynchronous}, .isolated = false, .places = false, .groups = false, .texts = false},
            .thresholds = {},
            .sources = {QStringLiteral("our own rule"), QStringLiteral("Richardson 2018: transactional outbox")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const Design& design = context.design();
        QSet<Id> captured;
        for (auto at = design.connections().begin(); at != design.connections().end(); ++at) {
            const Connection& connection = *at;
            const ConnectionStyle style = context.style(connection);
            if (style != ConnectionStyle::Data && style != ConnectionStyle::Asynchronous)
                continue;
            const bool stream = context.attribute(connection, "access").toText() == QLatin1String("change-data-capture");
            if (stream && style == ConnectionStyle::Data) {
                captured.insert(connection.from);
                captured.insert(connection.to);
            } else if (style == ConnectionStyle::Asynchronous && context.has(*design.component(connection.from), "datastore")) {
                captured.insert(connection.from); // the store itself announces its changes
            }
        }
        bool any = false;
        for (const Id& id : context.componentsWith("workload")) {
            const Component& component = *design.component(id);
            QStringList stores, brokers;
            bool open = false;
            for (const Id& store : writtenSources(context, component)) {
                stores.append(store);
                open = open || !captured.contains(store);
            }
            if (stores.isEmpty())
                continue;
            brokers = context.neighbours(component, true, [](const Connection& connection) {
                return connection.kind == QLatin1String("publishes");
            });
            if (brokers.isEmpty())
                continue;
            any = true;
            if (!open) {
                verdicts.append(passed(id));
                continue;
            }
            verdicts.append(verdictOnFact(context, component, "outbox",
                                          ruleText("%1 writes to %2 and publishes to %3 without an outbox.")
                                              .arg(context.quoted(id), context.quoted(stores.first()), context.quoted(brokers.first())),
                                          ruleText("%1 writes to %2 and publishes to %3, and does not say whether an outbox keeps the two together.")
                                              .arg(context.quoted(id), context.quoted(stores.first()), context.quoted(brokers.first()))));
            if (verdicts.last().outcome == Outcome::Fail)
                verdicts.last().evidence = QStringList{id} + stores + brokers;
        }
        if (!any)
            verdicts.append(notApplicable({}));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        offerAttribute(context, finding.subject, "outbox", true, ruleText("Publish from an outbox"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_dual_write()
{
    return std::make_unique<DualWrite>();
}

} // namespace groundplan
