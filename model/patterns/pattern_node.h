// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include "model/base/suggestion.h"
#include "model/yaml/yaml_reader.h"

namespace groundplan {

/// The first mistake in a file of patterns or of their texts: thrown within the readers, caught where they are called.
struct PatternFailure {
    Error error;
};

[[noreturn]] inline void failPattern(const YamlNode& node, const QString& message)
{
    throw PatternFailure{Error{ErrorCode::BadInput, message, node.where()}};
}

[[noreturn]] inline void failUnknownKey(const YamlNode& key, const QString& what, const QStringList& known)
{
    const QString near = nearestName(key.text(), known);
    failPattern(key, near.isEmpty() ? QCoreApplication::translate("Pattern", "Unknown %1 '%2'; known are %3.").arg(what, key.text(), known.join(QLatin1String(", ")))
                                    : QCoreApplication::translate("Pattern", "Unknown %1 '%2'; did you mean '%3'?").arg(what, key.text(), near));
}

/// A text that is not empty.
inline QString patternText(const YamlNode& key, const YamlNode& node)
{
    if (!node.isScalar() || node.text().trimmed().isEmpty())
        failPattern(node.isNull() ? key : node, QCoreApplication::translate("Pattern", "'%1' must be a text.").arg(key.text()));
    return node.text().simplified();
}

/// Texts, or one.
inline QStringList patternTexts(const YamlNode& key, const YamlNode& node)
{
    if (node.isScalar())
        return {patternText(key, node)};
    if (!node.isSequence())
        failPattern(node.isNull() ? key : node, QCoreApplication::translate("Pattern", "'%1' must be a list of texts, not %2.").arg(key.text(), node.typeName()));
    QStringList texts;
    for (const YamlNode element : node.elements())
        texts.append(patternText(key, element));
    return texts;
}

} // namespace groundplan
