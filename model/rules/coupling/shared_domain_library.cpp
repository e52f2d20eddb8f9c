// SPDX-License-Identifier: Apache-2.0
#include <QMap>
#include <QSet>

#include "model/rules/facts.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

constexpr int mostUsers = 3;

class SharedDomainLibrary : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("shared-domain-library"),
            .code = QStringLiteral("CPL13"),
            .pack = QStringLiteral("coupling"),
            .name = RULE_TEXT("Shared domain library"),
            .what = RULE_TEXT("Several workloads share a library that holds business rules."),
            .why = RULE_TEXT("A change of the rules has to be released in all of them at the same time."),
            .fix = RULE_TEXT("Copy the little that each needs, give the rules to one workload, or let versions of the library live side by side."),
            .severity = Severity::Warning,
            .scope = RuleScope::Design,
            .sight = {.styles = QList<ConnectionStyle>{}, .traits = {QStringLiteral("workload")}, .places = false, .groups = false, .texts = false},
            .thresholds = {{QStringLiteral("workloads that share a library, from"), mostUsers, QStringLiteral("our own threshold")}},
            .sources = {QStringLiteral("Taibi and Lenarduzzi 2018: shared libraries")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        QMap<QString, QStringList> users;
        for (const int slot : context.slotsWith("workload")) {
            const Id& id = context.componentAt(slot).id;
            const QStringList libraries = context.attribute(context.componentAt(slot), "shared-libraries").toStringList();
            if (libraries.isEmpty())
                continue;
            for (const QString& library : QSet<QString>(libraries.begin(), libraries.end()))
                users[library].append(id);
        }
        if (users.isEmpty())
            verdicts.append(notApplicable({}));
        for (auto at = users.cbegin(); at != users.cend(); ++at) {
            if (at->size() < mostUsers) {
                verdicts.append(passed(at->first()));
                continue;
            }
            QStringList names;
            for (const Id& id : *at)
                names.append(context.quoted(id));
            verdicts.append(failed(at->first(), ruleText("%n workload(s) share(s) the library '%1': %2.", at->size())
                                                    .arg(at.key(), names.join(QStringLiteral(", "))), *at));
        }
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_shared_domain_library()
{
    return std::make_unique<SharedDomainLibrary>();
}

} // namespace groundplan
