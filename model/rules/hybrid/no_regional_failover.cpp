// SPDX-License-Identifier: Apache-2.0
#include "model/design/hierarchy.h"
#include "model/edit/edits.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/places.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class NoRegionalFailover : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("no-regional-failover"),
            .code = QStringLiteral("MCH06"),
            .pack = QStringLiteral("hybrid"),
            .name = RULE_TEXT("Promise of several regions with one store"),
            .what = RULE_TEXT("A store is promised to survive the loss of a region, and nothing copies it to another one."),
            .why = RULE_TEXT("When the region is lost, so is the data, whatever was promised."),
            .fix = RULE_TEXT("Copy the store to another region, or take the promise back."),
            .severity = Severity::Error,
            .scope = RuleScope::Component,
            .thresholds = {},
            .sources = {QStringLiteral("AWS Well-Architected Framework: REL 13, disaster recovery"), QStringLiteral("our own")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        if (!context.has(component, "datastore") || !context.attribute(component, "multi-region").toBool()) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        const Id region = regionOf(context, component.id);
        QStringList copies;
        bool unplaced = false;
        for (const Id& id : context.design().connectionsOf(component.id)) {
            const Connection& connection = *context.design().connection(id);
            if (context.style(connection) != ConnectionStyle::Data || context.isBusiness(connection))
                continue;
            const Id& other = connection.from == component.id ? connection.to : connection.from;
            const Id there = regionOf(context, other);
            copies.append(other);
            if (!there.isEmpty() && !region.isEmpty() && there != region) {
                verdicts.append(passed(component.id));
                return;
            }
            unplaced = unplaced || there.isEmpty() || region.isEmpty();
        }
        const QString runtime = context.attribute(component, "runtime").toText();
        if (copies.isEmpty() && runtime == QLatin1String("managed"))
            verdicts.append(passed(component.id)); // its provider keeps the promise
        else if (unplaced)
            verdicts.append(notApplicable(component.id)); // where they stand is not drawn yet
        else if (copies.isEmpty() && runtime.isEmpty())
            verdicts.append(unknown(component.id, "runtime", ruleText("%1 is promised to survive the loss of a region, and no copy of it is drawn; the design does not say whether its provider runs it.")
                                                                 .arg(context.quoted(component.id))));
        else
            verdicts.append(failed(component.id, copies.isEmpty() ? ruleText("%1 is promised to survive the loss of a region, and nothing copies it.").arg(context.quoted(component.id))
                                                                  : ruleText("%1 is promised to survive the loss of a region; its copy %2 stands in the same one.")
                                                                        .arg(context.quoted(component.id), context.quoted(copies.first())),
                                   QStringList{component.id} + copies));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Component* store = context.design().component(finding.subject);
        if (!store)
            return;
        const Id region = regionOf(context, store->id);
        for (const Id& other : context.componentsWith("location")) {
            if (other == region || isWithin(context.design(), region, other))
                continue;
            EditChain chain(context.design());
            const auto added = addComponent(chain.design(), context.catalog(), store->kind, other, {}, ruleText("Copy of %1").arg(store->label()));
            if (!chain.then(added))
                continue;
            const QString kind = replicating(context.catalog());
            chain.then(connectComponents(chain.design(), context.catalog(), store->id, addedComponents(*added).first(), kind));
            chain.finish(ruleText("Copy it to %1").arg(context.design().labelOf(other)), edits);
            return;
        }
    }

private:
    static Id regionOf(const RuleContext& context, const Id& component) { return enclosing(context, component, "location"); }

    /// The kind of connection that copies data.
    static QString replicating(const Catalog& catalog)
    {
        for (const ConnectionKind& kind : catalog.connectionKinds()) {
            if (kind.style == ConnectionStyle::Data && !kind.business)
                return kind.id;
        }
        return {};
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_no_regional_failover()
{
    return std::make_unique<NoRegionalFailover>();
}

} // namespace groundplan
