// SPDX-License-Identifier: Apache-2.0
#include "model/imports/attribute_writer.h"

#include <QCoreApplication>

#include "model/base/number_text.h"
#include "model/base/size_text.h"
#include "model/catalog/attribute_check.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Import", text);
}

const AttributeSpec* specOf(const KindBase* kind, const char* attribute)
{
    return kind ? kind->attribute(QString::fromLatin1(attribute)) : nullptr;
}

} // namespace

bool AttributeWriter::has(const Component& target, const char* attribute) const
{
    return specOf(m_catalog.componentKind(target.kind), attribute);
}

bool AttributeWriter::has(const Connection& target, const char* attribute) const
{
    return specOf(m_catalog.connectionKind(target.kind), attribute);
}

void AttributeWriter::set(Component& target, const char* attribute, const Value& value, const Where& where)
{
    set(specOf(m_catalog.componentKind(target.kind), attribute), target.attributes, target.label(), value, where);
}

void AttributeWriter::set(Connection& target, const char* attribute, const Value& value, const Where& where)
{
    set(specOf(m_catalog.connectionKind(target.kind), attribute), target.attributes, target.id, value, where);
}

void AttributeWriter::set(const AttributeSpec* spec, ValueMap& attributes, const QString& label, const Value& value, const Where& where)
{
    if (!spec || value.isNull() || (value.isString() && value.toString().isEmpty()))
        return;
    Value fitting = value;
    // Quantities are also written as "1e3" or "0.1Gi"; plain numbers say the same.
    if (spec->type == AttributeType::Size && value.isString() && !parseSize(value.toString())) {
        if (const auto bytes = parseNumber(value.toString()); bytes && *bytes >= 0 && *bytes < 1e18)
            fitting = numberText(*bytes);
    }
    auto checked = checkedAttribute(*spec, fitting);
    if (!checked) {
        m_notes.append({tr("%1 of '%2' is left out: %3").arg(spec->label, label, checked.error().message), where});
        return;
    }
    if (*checked != spec->defaultValue)
        attributes.set(spec->id, *checked);
}

} // namespace groundplan
