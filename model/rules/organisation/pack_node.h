// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QRegularExpression>

#include "model/base/suggestion.h"
#include "model/yaml/yaml_document.h"

/// What the readers of rule packs share: typed access to nodes; mistakes leave by a Failure that readRulePack() catches.
namespace groundplan::pack_node {

struct Failure {
    Error error;
};

inline QString tr(const char* text)
{
    return QCoreApplication::translate("RulePack", text);
}

[[noreturn]] inline void fail(const YamlNode& node, const QString& message)
{
    throw Failure{Error{ErrorCode::BadInput, message, node.where()}};
}

/// "…; did you mean 'x'?" or "…; known are …".
inline QString withHint(const QString& message, const QString& name, const QStringList& known)
{
    const QString near = nearestName(name, known);
    return near.isEmpty() ? tr("%1; known are %2.").arg(message, known.join(QLatin1String(", "))) : tr("%1; did you mean '%2'?").arg(message, near);
}

inline void checkKeys(const YamlNode& map, const QString& what, const QStringList& known)
{
    if (!map.isMap())
        fail(map, tr("%1 must be a map, not %2.").arg(what, map.typeName()));
    for (const auto& [key, value] : map.pairs()) {
        if (!known.contains(key.text()))
            fail(key, withHint(tr("Unknown key '%1' of %2").arg(key.text(), what), key.text(), known));
    }
}

inline QString text(const YamlNode& map, const char* key)
{
    const YamlNode node = map[key];
    if (!node.isNull() && !node.isScalar())
        fail(node, tr("'%1' must be text, not %2.").arg(QLatin1String(key), node.typeName()));
    return node.text();
}

/// A text or a list of texts.
inline QStringList texts(const YamlNode& node, const QString& what)
{
    if (node.isNull())
        return {};
    if (node.isScalar())
        return {node.text()};
    if (node.isMap())
        fail(node, tr("'%1' must be text or a list of texts, not a map.").arg(what));
    QStringList list;
    for (const YamlNode element : node.elements()) {
        if (!element.isScalar())
            fail(element, tr("'%1' must be a list of texts, not of %2.").arg(what, element.typeName()));
        list.append(element.text());
    }
    return list;
}

/// Like texts(), each of them one of `known`.
inline QStringList names(const YamlNode& node, const QString& what, const QStringList& known)
{
    const QStringList list = texts(node, what);
    for (const QString& name : list) {
        if (!known.contains(name))
            fail(node, withHint(tr("There is no %1 '%2'").arg(what, name), name, known));
    }
    return list;
}

inline QRegularExpression pattern(const YamlNode& node)
{
    if (!node.isScalar())
        fail(node, tr("A pattern must be text, not %1.").arg(node.typeName()));
    QRegularExpression expression(node.text());
    if (!expression.isValid())
        fail(node, tr("'%1' is not a regular expression: %2.").arg(node.text(), expression.errorString()));
    return expression;
}

inline int count(const YamlNode& node)
{
    if (!node.isInteger() || node.value().toInteger() < 0 || node.value().toInteger() > 1'000'000)
        fail(node, tr("A count must be an integer from 0, not '%1'.").arg(node.text()));
    return int(node.value().toInteger());
}

} // namespace groundplan::pack_node
