// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace groundplan {

/// Makes the embedded files known under ":/groundplan/"; call once at the start of a program.
void registerResources();

} // namespace groundplan
