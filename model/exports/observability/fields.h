// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/value.h"

namespace groundplan::observability {

/// A map written down key by key: most of what this target writes is fixed.
inline ValueMap fields(std::initializer_list<std::pair<const char*, Value>> entries)
{
    ValueMap map;
    for (const auto& [key, value] : entries)
        map.append(QString::fromLatin1(key), value);
    return map;
}

} // namespace groundplan::observability
