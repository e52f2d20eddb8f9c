// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>

#include "model/base/value.h"

namespace groundplan {

/// How a document is laid out.
struct YamlStyle {
    /// Maps and lists nested this deep or deeper are written in flow style ({ a: 1, b: [2] }) when they are short
    /// enough for one line; -1: never.
    int flowFromDepth = -1;
    int lineWidth = 100;
};

/// Comments of a document: by the place of what they stand above, as a JSON pointer (RFC 6901: "/spec/replicas",
/// "/spec/ports/0"; "" is the document itself). Lines are separated by line breaks.
using YamlComments = QHash<QString, QString>;

/// The pointer of a key or element below another one.
QString yamlPointer(const QString& parent, const QString& key);
QString yamlPointer(const QString& parent, qsizetype element);

/// Writes a value as a YAML document, ending in a line break. Strings that any YAML reader could misread are
/// quoted, multi-line ones become block scalars, numbers are locale-independent: the same value always gives the
/// same bytes.
QByteArray writeYaml(const Value& value, const YamlStyle& style = {}, const YamlComments& comments = {});

/// Several documents in one stream, separated by "---".
QByteArray writeYamlStream(const QList<Value>& documents, const YamlStyle& style = {});

/// One scalar as it stands in a YAML file, quoted where it must be.
QString yamlScalar(const Value& value, bool inFlow = false);

} // namespace groundplan
