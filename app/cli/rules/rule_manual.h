// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

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

} // namespace groundplan
