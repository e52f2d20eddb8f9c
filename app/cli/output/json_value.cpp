// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output/json_value.h"

#include <QJsonArray>
#include <QJsonObject>

namespace groundplan {

QJsonValue jsonValue(const Value& value)
{
    if (value.isNull())
        return QJsonValue::Null;
    if (value.isBool())
        return value.toBool();
    if (value.isInteger())
        return value.toInteger();
    if (value.isNumber())
        return value.toNumber();
    if (value.isList()) {
        QJsonArray array;
        for (const Value& element : value.toList())
            array.append(jsonValue(element));
        return array;
    }
    if (value.isMap()) {
        QJsonObject object;
        for (const auto& [key, entry] : value.toMap())
            object.insert(key, jsonValue(entry));
        return object;
    }
    return value.toText();
}

} // namespace groundplan
