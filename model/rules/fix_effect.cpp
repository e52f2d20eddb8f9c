// SPDX-License-Identifier: Apache-2.0
#include "model/rules/fix_effect.h"

#include <QSet>

#include "model/rules/quick_fix.h"
#include "model/rules/rule_set.h"

namespace groundplan {

FixEffect effectOf(Checker& checker, const Edit& edit)
{
    QSet<QString> before;
    for (const Finding& finding : checker.report().findings)
        before.insert(finding.fingerprint);
    checker.update(edit.changes);
    FixEffect effect;
    QSet<QString> after;
    for (const Finding& finding : checker.report().findings) {
        after.insert(finding.fingerprint);
        if (before.contains(finding.fingerprint))
            continue;
        ++effect.raised;
        effect.raisedMessages.append(finding.message);
    }
    for (const QString& fingerprint : std::as_const(before))
        effect.resolved += !after.contains(fingerprint);
    checker.update(inverted(edit.changes));
    return effect;
}

Edit fixAll(const QString& rule, Checker& checker, const std::atomic_bool* cancelled)
{
    Edit all;
    int fixed = 0;
    QSet<QString> tried;
    for (bool found = true; found && !(cancelled && *cancelled);) {
        found = false;
        for (const Finding& finding : checker.report().findings) {
            if (finding.rule != rule || tried.contains(finding.fingerprint))
                continue;
            tried.insert(finding.fingerprint);
            const QList<Edit> fixes = fixesFor(finding, checker.design(), checker.catalog(), &checker.rules());
            if (fixes.isEmpty())
                continue;
            checker.update(fixes.first().changes);
            all.changes.append(fixes.first().changes);
            ++fixed;
            found = true;
            break; // the report is another one now
        }
    }
    checker.update(inverted(all.changes));
    if (cancelled && *cancelled)
        return {};
    const Rule* known = checker.rules().find(rule);
    all.text = ruleText("Fix all: %1").arg(known ? ruleText(known->info().name) : rule);
    return all;
}

} // namespace groundplan
