// SPDX-License-Identifier: Apache-2.0
#include "model/rules/quick_fix.h"

#include <QDate>

#include "model/rules/rule.h"

namespace groundplan {

QList<Edit> fixesFor(const Finding& finding, const Design& design, const Catalog& catalog)
{
    QList<Edit> edits;
    if (const Rule* rule = ruleById(finding.rule))
        rule->offerFixes(RuleContext(design, catalog, QDate::currentDate()), finding, edits);
    return edits;
}

} // namespace groundplan
