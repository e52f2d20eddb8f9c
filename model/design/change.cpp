// SPDX-License-Identifier: Apache-2.0
#include "model/design/change.h"

#include <algorithm>

namespace groundplan {

Change inverted(const Change& change)
{
    return std::visit(
        [](auto copy) -> Change {
            std::swap(copy.before, copy.after);
            return copy;
        },
        change);
}

Changes inverted(const Changes& changes)
{
    Changes result;
    result.reserve(changes.size());
    std::for_each(changes.crbegin(), changes.crend(), [&result](const Change& change) { result.append(inverted(change)); });
    return result;
}

} // namespace groundplan
