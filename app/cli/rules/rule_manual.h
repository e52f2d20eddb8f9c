// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "app/cli/output/pages.h"
#include "model/catalog/catalog.h"
#include "model/rules/rule_set.h"

namespace groundplan {

/// The forms in which `groundplan rules` explains rules.
QString ruleList(const QList<RuleSet::Entry>& entries);
QByteArray rulesJson(const QList<RuleSet::Entry>& entries);
QByteArray ruleJson(const RuleSet::Entry& entry);
QString ruleText(const RuleSet::Entry& entry);
QString ruleMarkdown(const RuleSet::Entry& entry);
/// All of them as a manual: contents, then the rules by pack in the order in which packs appear.
QString ruleManual(const QList<RuleSet::Entry>& entries);
/// The same with all there is: what each rule can say, which fixes it offers, a design that it objects to and one that
/// it does not.
void writeManual(const QList<RuleSet::Entry>& entries, const Catalog& catalog, Pages& pages);

} // namespace groundplan
