// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/documentation/outline.h"
#include "model/exports/export_plan.h"

namespace groundplan::documentation {

/// The documentation as Markdown pages for a repository or a wiki: README.md and what it leads to.
QList<ExportFile> markdownPages(const Outline& outline);

} // namespace groundplan::documentation
