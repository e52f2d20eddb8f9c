// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalog.h"
#include "views/panels/start_page.h"
#include "views/theme/theme.h"

namespace groundplan {

class StudioSettings;

/// The samples and templates that travel inside the program, with a small picture each in the theme's colours.
QList<StartPage::Example> embeddedExamples(const QString& folder, const Catalog& catalog, const Theme& theme);
QList<StartPage::Recent> recentFiles(const StudioSettings& settings);

} // namespace groundplan
