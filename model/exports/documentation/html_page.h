// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/documentation/outline.h"

namespace groundplan::documentation {

/// The whole documentation as one page that needs nothing else: no network, no other file.
QString htmlPage(const Outline& outline);

/// Its styles and its script.
QString htmlStyle();
QString htmlScript();

} // namespace groundplan::documentation
