// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/guide/topic.h"
#include "model/rules/rule_set.h"

namespace groundplan {

/// The topics of the Guide in the first of `languages` ("de_AT", "de") that has the file, else in English; by section and order.
/// Reads our own files: an error is a mistake in one of them.
Result<QList<GuideTopic>> loadGuide(const QStringList& languages = {}, const QString& folder = {});

/// The rules of a set as the Guide explains them.
QList<GuideRule> guideRules(const RuleSet& rules);

/// All that the Guide shows: topics, rules, and the names of the kinds.
Result<GuideContent> guideContent(const QStringList& languages, const Catalog& catalog, const RuleSet& rules);

} // namespace groundplan
