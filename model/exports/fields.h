// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>

#include "model/base/value.h"

namespace groundplan {

/// A key of ours with its value, for fields().
struct Field {
    const char* key;
    Value value;
};

/// A map with keys that we write ourselves, without a macro around each.
inline ValueMap fields(std::initializer_list<Field> list)
{
    ValueMap map;
    for (const Field& field : list)
        map.append(QString::fromLatin1(field.key), field.value);
    return map;
}

} // namespace groundplan
