// SPDX-License-Identifier: Apache-2.0
#include <QHash>

#include "model/design/hierarchy.h"
#include "model/rules/observability_coverage.h"
#include "model/rules/regulated_data.h"
#include "model/rules/facts.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class DataResidency : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("data-residency"),
            .code = QStringLiteral("MCH04"),
            .pack = QStringLiteral("hybrid"),
            .name = RULE_TEXT("Data outside of where it has to stay"),
            .what = RULE_TEXT("Data that has to stay in certain countries rests elsewhere: the store itself, a copy of it, or logs of it."),
            .why = RULE_TEXT("A copy in the wrong country breaks the law and contracts even when nobody reads it."),
            .fix = RULE_TEXT("Move the store or the copy into a place that is allowed, or stop copying."),
            .severity = Severity::Error,
            .scope = RuleScope::Design,
            .thresholds = {},
            .sources = {QStringLiteral("Regulation (EU) 2016/679 (GDPR), articles 44 to 49"), QStringLiteral("our own")},
            .controls = {QStringLiteral("GDPR Art. 44")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const Design& design = context.design();
        const ObservabilityCoverage logs = coverageOf(context, "logs");
        bool any = false;
        for (const Component& component : design.components()) {
            const QStringList allowed = context.attribute(component, "residency").toStringList();
            if (allowed.isEmpty() || !isInPlatform(context, component))
                continue;
            any = true;
            // The store, then all copies of copies, with the way that leads there.
            QHash<Id, Id> copiedFrom{{component.id, {}}};
            QList<Id> open{component.id};
            for (qsizetype at = 0; at < open.size(); ++at) {
                for (const Id& id : design.connectionsOf(open.at(at))) {
                    const Connection& connection = *design.connection(id);
                    const bool copies = connection.from == open.at(at) && context.style(connection) == ConnectionStyle::Data && !context.isBusiness(connection);
                    if (copies && !copiedFrom.contains(connection.to)) {
                        copiedFrom.insert(connection.to, open.at(at));
                        open.append(connection.to);
                    }
                }
            }
            const Id keeper = logs.keepers.value(component.id);
            if (!keeper.isEmpty() && !copiedFrom.contains(keeper) && !handledData(context, component, DataClass::Any).isEmpty()
                && !context.attribute(*design.component(keeper), "sanitised-logs").toBool()) {
                copiedFrom.insert(keeper, component.id);
                open.append(keeper);
            }
            for (const Id& place : std::as_const(open)) {
                Verdict verdict = judge(context, component, *design.component(place), allowed);
                if (verdict.outcome == Outcome::Fail) {
                    QStringList way;
                    for (Id id = place; !id.isEmpty(); id = copiedFrom.value(id))
                        way.prepend(id);
                    verdict.evidence = way;
                }
                verdicts.append(verdict);
            }
        }
        if (!any)
            verdicts.append(notApplicable({}));
    }

private:
    static Verdict judge(const RuleContext& context, const Component& origin, const Component& store, const QStringList& allowed)
    {
        const QString wanted = allowed.join(QLatin1String(", "));
        if (!isInPlatform(context, store)) {
            // A provider outside says itself where it keeps data.
            const ComponentKind* kind = context.catalog().componentKind(store.kind);
            const QStringList kept = context.attribute(store, "residency").toStringList();
            if (!kind || !kind->attribute(u"residency"))
                return notApplicable(store.id);
            if (kept.isEmpty())
                return unknown(store.id, "residency", ruleText("%1 receives data that has to stay in %2 and does not say where it keeps it.").arg(context.quoted(store.id), wanted));
            for (const QString& country : kept) {
                if (!isAllowed({country}, allowed))
                    return failed(origin.id, ruleText("Data of %1 has to stay in %2; %3 keeps it in %4.")
                                                 .arg(context.quoted(origin.id), wanted, context.quoted(store.id), country), {});
            }
            return passed(store.id);
        }
        QStringList here;
        QString country;
        Id unsaid;
        for (const Id& id : ancestorsOf(context.design(), store.id)) {
            const Component& place = *context.design().component(id);
            const QString own = context.attribute(place, "country").toText();
            if (country.isEmpty())
                country = own;
            here << id << own << context.attribute(place, "location").toText();
            if (context.has(place, "location") || context.has(place, "cloud-provider"))
                unsaid = unsaid.isEmpty() ? id : unsaid;
        }
        if (isAllowed(here, allowed))
            return passed(store.id);
        if (country.isEmpty()) {
            if (unsaid.isEmpty())
                return notApplicable(store.id); // it stands nowhere yet
            return unknown(unsaid, "country", ruleText("%1 keeps data that has to stay in %2; the design does not say in which country %3 is.")
                                                  .arg(context.quoted(store.id), wanted, context.quoted(unsaid)));
        }
        return failed(origin.id, store.id == origin.id
                                     ? ruleText("Data of %1 has to stay in %2 and rests in %3.").arg(context.quoted(origin.id), wanted, country)
                                     : ruleText("Data of %1 has to stay in %2 and is copied to %3 in %4.").arg(context.quoted(origin.id), wanted, context.quoted(store.id), country),
                      {});
    }

    /// True when one of the names of a place is among the allowed ones, or lies in an allowed union of countries.
    static bool isAllowed(const QStringList& names, const QStringList& allowed)
    {
        // Members of the European Union in 2026, and those that the European Economic Area adds.
        static const QStringList union_{
            QStringLiteral("AT"), QStringLiteral("BE"), QStringLiteral("BG"), QStringLiteral("CY"), QStringLiteral("CZ"), QStringLiteral("DE"), QStringLiteral("DK"),
            QStringLiteral("EE"), QStringLiteral("ES"), QStringLiteral("FI"), QStringLiteral("FR"), QStringLiteral("GR"), QStringLiteral("HR"), QStringLiteral("HU"),
            QStringLiteral("IE"), QStringLiteral("IT"), QStringLiteral("LT"), QStringLiteral("LU"), QStringLiteral("LV"), QStringLiteral("MT"), QStringLiteral("NL"),
            QStringLiteral("PL"), QStringLiteral("PT"), QStringLiteral("RO"), QStringLiteral("SE"), QStringLiteral("SI"), QStringLiteral("SK")};
        static const QStringList area{QStringLiteral("IS"), QStringLiteral("LI"), QStringLiteral("NO")};
        for (const QString& name : names) {
            if (name.isEmpty())
                continue;
            const QString upper = name.toUpper();
            for (const QString& place : allowed) {
                const QString wanted = place.toUpper();
                if (upper == wanted || ((wanted == QLatin1String("EU") || wanted == QLatin1String("EEA")) && union_.contains(upper))
                    || (wanted == QLatin1String("EEA") && area.contains(upper)))
                    return true;
            }
        }
        return false;
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_data_residency()
{
    return std::make_unique<DataResidency>();
}

} // namespace groundplan
