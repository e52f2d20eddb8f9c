// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QString>
#include <QStringList>

#include "model/base/value.h"

namespace groundplan {

enum class AttributeType {
    String, Text, Integer, Number, Boolean, Enum, Duration, Size, Cpu, Percentage, Date, Url, List, Map
};

/// The name of the type as it stands in catalog files: "string", "duration" …
QString attributeTypeName(AttributeType type);
std::optional<AttributeType> attributeTypeNamed(QStringView name);

/// One typed attribute of a component or connection kind.
struct AttributeSpec {
    QString id;
    AttributeType type = AttributeType::String;
    QString label;
    QString sourceLabel;        ///< the label as the catalog's file has it, whatever the language
    QString help;
    QString section;            ///< heading in the inspector
    QString unit;
    Value defaultValue;         ///< null: unknown when not given
    std::optional<double> min;
    std::optional<double> max;
    QStringList values;         ///< of an enum
    QString pattern;            ///< regular expression found in every legal string; anchored with ^ and $ where it matters

    bool operator==(const AttributeSpec&) const = default;
};

} // namespace groundplan
