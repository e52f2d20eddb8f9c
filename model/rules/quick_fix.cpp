// SPDX-License-Identifier: Apache-2.0
#include "model/rules/quick_fix.h"

#include <QDate>

#include "model/rules/rule_set.h"

namespace groundplan {

QList<Edit> fixesFor(const Finding& finding, const Design& design, const Catalog& catalog, const RuleSet* rules)
{
    QList<Edit> edits;
    RuleContext context(design, catalog, QDate::currentDate());
    context.setRules(rules);
    if (const Rule* rule = rules ? rules->find(finding.rule) : ruleById(finding.rule))
        rule->offerFixes(context, finding, edits);
    return edits;
}

} // namespace groundplan
