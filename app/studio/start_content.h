// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalog.h"
#include "views/panels/start_page.h"

namespace groundplan {

class StudioSettings;

/// The samples and templates that travel inside the program.
QList<StartPage::Example> embeddedExamples(const QString& folder, const Catalog& catalog);
QList<StartPage::Recent> recentFiles(const StudioSettings& settings);

} // namespace groundplan
