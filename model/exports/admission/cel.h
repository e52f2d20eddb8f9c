// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/policies/promises.h"

namespace groundplan::admission {

/// A variable that expressions use.
struct Variable {
    QString name;
    QString expression;
};

/// What all expressions share: the pod within whatever holds one, its labels, its containers.
QList<Variable> variables(const policies::Scope& scope);

/// What a promise demands of a pod, in CEL.
QString expressionOf(const policies::Scope& scope, policies::Promise promise);

/// True for objects that are none of these workloads, in CEL without variables.
QString otherThan(const QList<policies::Pod>& pods);

/// A text as CEL writes it.
QString celText(const QString& text);
QString celList(const QStringList& texts);

} // namespace groundplan::admission
