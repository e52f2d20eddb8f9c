// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace groundplan {

/// How many findings of each severity a component or connection has: what its badge shows.
struct FindingCounts {
    int errors = 0;
    int warnings = 0;
    int infos = 0;

    bool isEmpty() const { return errors == 0 && warnings == 0 && infos == 0; }
    bool operator==(const FindingCounts&) const = default;
};

} // namespace groundplan
