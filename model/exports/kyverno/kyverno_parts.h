// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/fields.h"
#include "model/exports/policies/promises.h"

namespace groundplan::kyverno {

/// What the team chose for this target.
struct Choices {
    QString action = QStringLiteral("enforce-last");
    QString exceptionSpace = QStringLiteral("kyverno");
};

/// One ClusterPolicy a promise.
void addPolicies(const kubernetes::Rendering& rendering, const policies::Scope& scope, const Choices& choices, QList<kubernetes::Object>& objects);
/// One PolicyException a deviation, and the right to delete it when it ends.
void addExceptions(const kubernetes::Rendering& rendering, const policies::Scope& scope, const Choices& choices, QList<kubernetes::Object>& objects);

} // namespace groundplan::kyverno
