// SPDX-License-Identifier: Apache-2.0
#include <QHash>

#include "model/rules/entries.h"
#include "model/rules/facts.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class UnsupportedAndExposed : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("unsupported-and-exposed"),
            .code = QStringLiteral("LEG06"),
            .pack = QStringLiteral("legacy"),
            .name = RULE_TEXT("Unsupported technology within reach of the internet"),
            .what = RULE_TEXT("A component whose technology is no longer supported can be reached from the internet, directly or by way of others."),
            .why = RULE_TEXT("Holes that are found from now on stay open, and everybody can try them."),
            .fix = RULE_TEXT("Upgrade it, switch it off, or isolate it behind a facade that passes on what it knows alone."),
            .severity = Severity::Error,
            .scope = RuleScope::Design,
            .thresholds = {},
            .sources = {QStringLiteral("PCI DSS v4.0.1, requirement 6.3.3"), QStringLiteral("NIST SP 800-53 SA-22: unsupported system components"), QStringLiteral("our own")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const Design& design = context.design();
        QList<const Component*> outdated;
        for (const Component& component : design.components()) {
            const QDate end = QDate::fromString(context.attribute(component, "end-of-life").toText(), Qt::ISODate);
            if (end.isValid() && end < context.today())
                outdated.append(&component);
        }
        if (outdated.isEmpty()) {
            verdicts.append(notApplicable({}));
            return;
        }
        // From the entries on, as far as requests are passed on; a facade passes on what it knows alone.
        QHash<Id, Id> before;
        QList<Id> open;
        for (const Entry& entry : entriesOf(context)) {
            if (entry.internet && !before.contains(entry.component)) {
                before.insert(entry.component, {});
                open.append(entry.component);
            }
        }
        for (qsizetype at = 0; at < open.size(); ++at) {
            const Component& component = *design.component(open.at(at));
            if (context.attribute(component, "facade").toBool())
                continue;
            for (const Id& id : design.connectionsOf(component.id)) {
                const Connection& connection = *design.connection(id);
                const bool passedOn = connection.from == component.id && context.isBusiness(connection)
                                      && context.style(connection) != ConnectionStyle::Structural && !context.has(*design.component(connection.to), "external");
                if (passedOn && !before.contains(connection.to)) {
                    before.insert(connection.to, component.id);
                    open.append(connection.to);
                }
            }
        }
        for (const Component* component : std::as_const(outdated)) {
            if (!before.contains(component->id)) {
                verdicts.append(passed(component->id));
                continue;
            }
            QStringList way;
            for (Id id = component->id; !id.isEmpty(); id = before.value(id))
                way.prepend(id);
            verdicts.append(failed(component->id, ruleText("%1 is unsupported since %2 and can be reached from the internet%3.")
                                                      .arg(context.quoted(component->id), context.attribute(*component, "end-of-life").toText(),
                                                           way.size() > 1 ? ruleText(" by way of %1").arg(context.quoted(way.at(way.size() - 2))) : QString()),
                                   way));
        }
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_unsupported_and_exposed()
{
    return std::make_unique<UnsupportedAndExposed>();
}

} // namespace groundplan
