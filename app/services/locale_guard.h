// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace groundplan {

/// Qt's application object applies the user's locale to the C library; under de_DE, Graphviz and others then read
/// "1.5" as 1. Call right after constructing the application object.
void keepNumbersLocaleIndependent();

} // namespace groundplan
