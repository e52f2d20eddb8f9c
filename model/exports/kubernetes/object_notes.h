// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>

#include "model/exports/plan_builder.h"

namespace groundplan::kubernetes {

/// Says what the Kubernetes objects of a design assume, leave out and want of the team, for each target that writes them.
void addObjectNotes(PlanBuilder& plan, const Design& design, const Catalog& catalog);

/// The Secrets that somebody has to provide, "namespace/name", and who uses them.
QMap<QString, QStringList> secretsToProvide(const Design& design, const Catalog& catalog);

} // namespace groundplan::kubernetes
