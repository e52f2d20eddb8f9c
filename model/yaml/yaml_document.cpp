// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/yaml_document.h"

#include <QCoreApplication>

#include "model/base/number_text.h"
#include "model/yaml/plain_scalar.h"

namespace groundplan {

YamlNode::YamlNode(std::shared_ptr<const YamlTree> tree, int at) : m_tree(std::move(tree)), m_at(at)
{
    if (m_at >= 0 && node().alias >= 0)
        m_at = node().alias;
}

std::string_view YamlNode::rawText() const
{
    if (!isScalar())
        return {};
    return std::string_view(m_tree->text).substr(node().textAt, node().textSize);
}

QString YamlNode::text() const
{
    const std::string_view raw = rawText();
    return QString::fromUtf8(raw.data(), qsizetype(raw.size()));
}

bool YamlNode::isBool() const
{
    return isScalar() && !isQuoted() && plainType(rawText()) == PlainType::Bool;
}

bool YamlNode::isInteger() const
{
    return isScalar() && !isQuoted() && plainType(rawText()) == PlainType::Integer;
}

bool YamlNode::isNumber() const
{
    return isInteger() || (isScalar() && !isQuoted() && plainType(rawText()) == PlainType::Float);
}

Value YamlNode::value() const
{
    return convert(Scalars::Typed);
}

Value YamlNode::verbatim() const
{
    return convert(Scalars::Verbatim);
}

Value YamlNode::texts() const
{
    return convert(Scalars::Texts);
}

Value YamlNode::convert(Scalars scalars) const
{
    if (isNull())
        return {};
    if (isSequence()) {
        Value::List list;
        list.reserve(size());
        for (const YamlNode element : elements())
            list.append(element.convert(scalars));
        return list;
    }
    if (isMap()) {
        ValueMap map;
        for (const auto& [key, value] : pairs())
            map.append(key.text(), value.convert(scalars));
        return map;
    }
    if (isQuoted() || scalars == Scalars::Texts)
        return text();
    const bool verbatim = scalars == Scalars::Verbatim;
    switch (plainType(rawText())) {
    case PlainType::Null:
        return {};
    case PlainType::Bool:
        if (verbatim && rawText() != "true" && rawText() != "false")
            return PlainScalar{text()};
        return rawText().front() == 't' || rawText().front() == 'T';
    case PlainType::Integer:
        if (verbatim)
            return PlainScalar{text()};
        if (const auto integer = parseInteger(text()))
            return *integer;
        return text();
    case PlainType::Float:
        if (verbatim)
            return PlainScalar{text()};
        if (const auto number = parseNumber(text()))
            return *number;
        return text();
    case PlainType::String:
        break;
    }
    return text();
}

YamlNode YamlNode::keyNode(std::string_view key) const
{
    for (const auto& pair : pairs()) {
        if (pair.key.rawText() == key)
            return pair.key;
    }
    return {};
}

YamlNode YamlNode::operator[](std::string_view key) const
{
    for (const auto& pair : pairs()) {
        if (pair.key.rawText() == key)
            return pair.value;
    }
    return {};
}

QString YamlNode::typeName() const
{
    const char* name = "nothing";
    if (isMap())
        name = QT_TRANSLATE_NOOP("Yaml", "a map");
    else if (isSequence())
        name = QT_TRANSLATE_NOOP("Yaml", "a list");
    else if (isNull())
        name = QT_TRANSLATE_NOOP("Yaml", "nothing");
    else if (isBool())
        name = QT_TRANSLATE_NOOP("Yaml", "a boolean");
    else if (isNumber())
        name = QT_TRANSLATE_NOOP("Yaml", "a number");
    else
        name = QT_TRANSLATE_NOOP("Yaml", "text");
    return QCoreApplication::translate("Yaml", name);
}

Where YamlNode::where(const QString& subject) const
{
    Where where;
    where.subject = subject;
    if (m_tree)
        where.file = m_tree->file;
    if (m_at >= 0) {
        where.line = node().line;
        where.column = node().column;
    }
    return where;
}

} // namespace groundplan
