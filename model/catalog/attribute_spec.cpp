// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/attribute_spec.h"

#include <array>
#include <utility>

namespace groundplan {

static constexpr std::array<std::pair<AttributeType, const char*>, 14> typeNames{{
    {AttributeType::String, "string"},     {AttributeType::Text, "text"},
    {AttributeType::Integer, "integer"},   {AttributeType::Number, "number"},
    {AttributeType::Boolean, "boolean"},   {AttributeType::Enum, "enum"},
    {AttributeType::Duration, "duration"}, {AttributeType::Size, "size"},
    {AttributeType::Cpu, "cpu"},           {AttributeType::Percentage, "percentage"},
    {AttributeType::Date, "date"},         {AttributeType::Url, "url"},
    {AttributeType::List, "list"},         {AttributeType::Map, "map"},
}};

QString attributeTypeName(AttributeType type)
{
    for (const auto& [known, name] : typeNames) {
        if (known == type)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<AttributeType> attributeTypeNamed(QStringView name)
{
    for (const auto& [type, known] : typeNames) {
        if (name == QLatin1String(known))
            return type;
    }
    return std::nullopt;
}

} // namespace groundplan
