// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "model/rules/rule_set.h"

namespace groundplan::sarif {

/// "error", "warning", "note".
QString level(Severity severity);
QJsonObject text(const QString& content);
/// A rule as SARIF's reportingDescriptor: texts, help as text and Markdown, level, tags (pack, controls).
QJsonObject rule(const RuleSet::Entry& entry);

} // namespace groundplan::sarif
