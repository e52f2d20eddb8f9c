// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/terraform/inputs.h"

namespace groundplan::terraform {

/// Where the state of an environment is kept.
struct Backend {
    QString type;   ///< "s3", "azurerm", "gcs"; empty: on the disk of whoever runs it
    QString bucket; ///< bucket or storage account
};

/// Writes the files of one environment: module calls, variables, outputs, versions, providers, backend.
void addEnvironment(PlanBuilder& plan, const CloudView& view, const Backend& backend);

/// Writes the files of a module; its subjects are those of the calls that use it.
void addModule(PlanBuilder& plan, const Module& module, const QStringList& subjects);

/// The folder of an environment below `environments/`.
QString environmentFolder(const CloudView& view);

} // namespace groundplan::terraform
