// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace groundplan {

/// What the program tells its caller.
enum ExitCode { Fine = 0, Findings = 1, Usage = 2, Drift = 3, BadInput = 4 };

} // namespace groundplan
